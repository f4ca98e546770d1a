"""Long jobs: asked for by a person, done by the worker, watched and cancelled from a page.

A room declares a procrastinate task that takes `job_id` and calls `working.work_on` with its verb;
`asking.ask` writes the record and its task in one transaction; the verb reports how far it is
and stops there when it is cancelled. A job whose worker dies is taken up again from its start.
"""
