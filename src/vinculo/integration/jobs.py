"""The room's background jobs."""

from procrastinate.contrib.django import app

from vinculo.integration.importing.background import check_import, read_import, run_import


@app.task(name="integration.read", lock="integration.imports")
def read(import_id: int) -> None:
    read_import(import_id)


@app.task(name="integration.check", lock="integration.imports")
def check(import_id: int) -> None:
    check_import(import_id)


@app.task(name="integration.run", lock="integration.imports")
def run(import_id: int) -> None:
    run_import(import_id)
