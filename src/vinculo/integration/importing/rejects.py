"""The rows that were set aside: as they were in the file, with their number and one reason."""

import csv
import os
from itertools import islice
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.utils import translation
from django.utils.translation import gettext as _

from vinculo.integration.importing import wording
from vinculo.integration.importing.erased import PROBLEM
from vinculo.integration.importing.run import Run
from vinculo.integration.models import Import
from vinculo.lib.spreadsheet import safe_cell
from vinculo.lib.text import words
from vinculo.shell.housewords.speaking import calling

FILE = "rejects.csv"
FETCH = 2_000


def write_rejects(run: Run) -> int:
    """Write the file anew, in the company's language; answers how many rows it holds."""
    with translation.override(run.company.language), calling(run.company.words):
        return _write_rejects(run)


def _write_rejects(run: Run) -> int:
    job = run.job
    path = Path(job.stored_path).parent / FILE
    absolute = Path(settings.DATA_DIR) / path
    headers = [column.header or column.name for column in run.source.columns]
    cells = [f"w.c{column.index}" for column in run.source.columns]
    places = {field: run.reading.column(name) for name, field in job.mapping.items() if field}
    count = 0
    with connection.chunked_cursor() as cursor:
        cursor.execute(
            f"SELECT w.n, t.problem, {', '.join(cells)} FROM {run.raw} w"
            f" JOIN {run.rows} t ON t.n = w.n WHERE t.problem IS NOT NULL ORDER BY w.n"
        )
        batch = cursor.fetchmany(FETCH)
        if not batch:
            absolute.unlink(missing_ok=True)
            job.rejects_path = ""
            return 0
        with absolute.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=run.source.delimiter or ",")
            writer.writerow([safe_cell(text) for text in (*headers, _("row"), _("reason"))])
            while batch:
                for number, problem, *row in batch:
                    reason = wording.reason(problem, places, headers, row)
                    if problem == PROBLEM:
                        row = [""] * len(row)
                    writer.writerow(
                        [*(safe_cell(cell or "") for cell in row), number, safe_cell(reason)]
                    )
                count += len(batch)
                batch = cursor.fetchmany(FETCH)
    job.rejects_path = str(path)
    return count


def blank_rows(job: Import, number: int, name: str) -> None:
    """Row and reason stay; what else stood in that row, and in those with that name, goes."""
    path = job.rejects_file
    if path is None or not path.exists():
        return
    delimiter, called = job.opening.get("delimiter") or ",", sorted(words(name))
    fresh = path.with_suffix(".new")
    with (
        path.open(encoding="utf-8-sig", newline="") as old,
        fresh.open("w", encoding="utf-8-sig", newline="") as new,
    ):
        writer = csv.writer(new, delimiter=delimiter)
        for row in csv.reader(old, delimiter=delimiter):
            cells = row[:-2]
            if row[-2] == str(number) or any(sorted(words(cell)) == called for cell in cells):
                row = [*[""] * len(cells), *row[-2:]]
            writer.writerow(row)
    os.replace(fresh, path)


def first_rejects(job: Import, number: int = 50) -> list[tuple[str, str, list[str]]]:
    """(row, reason, its filled cells) of the first rows set aside, for the page."""
    path = job.rejects_file
    if path is None or not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=job.opening.get("delimiter") or ",")
        next(reader)
        return [
            (row[-2], row[-1], [cell for cell in row[:-2] if cell][:5])
            for row in islice(reader, number)
        ]
