"""Repair many at once: an operation proposes, a person looks, a run applies, and can be undone.

`operations/` says what each proposes, record by record and without a database; `running.py` keeps
proposals, applies them where nothing changed meanwhile, and puts them back where nothing did later.
"""
