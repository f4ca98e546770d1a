"""The room's background jobs; each may run twice."""

from procrastinate.contrib.django import app

from vinculo.customers.permission.registers import import_in_background
from vinculo.shell.work.working import work_on


@app.task(name="customers.import_suppressions", lock="customers.import_suppressions")
def import_suppressions(job_id: int) -> None:
    work_on(job_id, import_in_background)
