"""Rows that look like somebody who is here already, or like another row: said, never decided.

Alike are two of one name, whatever its accents and the order of its words, who share a telephone,
an e-mail or the end of a document. Who is recognised by code or document is no matter of doubt.
"""

import csv
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from types import TracebackType

from django.conf import settings
from django.db import connection
from django.utils import translation
from django.utils.translation import gettext as _

from vinculo.customers.models import Customer
from vinculo.integration.importing.customers.draft import Draft
from vinculo.integration.importing.database import execute
from vinculo.integration.importing.run import Run
from vinculo.integration.models import Import
from vinculo.lib.spreadsheet import safe_cell
from vinculo.lib.text import fold

FILE = "alike.csv"
TAIL = 6  # of a document: with or without what stands before or after
FETCH = 2_000


class Alike:
    """Takes the new rows of a file part by part, in a table of its own, and writes the list."""

    def __init__(self, run: Run) -> None:
        self.run, self.table = run, f"import_{run.job.pk}_alike"
        self.rows: set[int] = set()

    def __enter__(self) -> "Alike":
        execute(f"DROP TABLE IF EXISTS {self.table}")
        execute(f"CREATE UNLOGGED TABLE {self.table} (n bigint, name text, key text)")
        path = file_of(self.run.job)
        self.file = path.open("w", encoding="utf-8-sig", newline="")
        self.writer = csv.writer(self.file, delimiter=self.run.source.delimiter or ",")
        with translation.override(self.run.company.language):
            self.writer.writerow([_("row"), _("name"), _("looks like")])
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.file.close()
        if error is None:
            execute(f"DROP TABLE IF EXISTS {self.table}")
        if not self.rows:
            file_of(self.run.job).unlink(missing_ok=True)

    def take(self, drafts: list[Draft]) -> None:
        keys = [(one, key) for one in drafts for key in _keys(one)]
        there = _there([one for one in drafts if one.contacts or one.document])
        with (
            connection.cursor() as cursor,
            cursor.copy(f"COPY {self.table} (n, name, key) FROM STDIN") as copy,
        ):
            for one, key in keys:
                copy.write_row((one.n, one.name, key))
        for one, key in keys:
            if key in there:
                self._write(one.n, one.name, there[key])

    def finish(self) -> int:
        """Rows like earlier ones of the file; answers how many rows look like anybody."""
        with connection.chunked_cursor() as cursor:
            cursor.execute(
                "SELECT n, name, first, first_name FROM (SELECT n, name, first_value(n) OVER w AS"
                f" first, first_value(name) OVER w AS first_name FROM {self.table}"
                " WINDOW w AS (PARTITION BY key ORDER BY n)) x WHERE n > first ORDER BY n"
            )
            with translation.override(self.run.company.language):
                while batch := cursor.fetchmany(FETCH):
                    for n, name, first, other in batch:
                        said = _("row %(row)s: %(name)s") % {"row": first, "name": other}
                        self._write(n, name, said)
        return len(self.rows)

    def _write(self, n: int, name: str, like: str) -> None:
        if n not in self.rows:
            self.rows.add(n)
            self.writer.writerow([n, safe_cell(name), safe_cell(like)])


def _name(text: str) -> str:
    return " ".join(sorted(fold(text).split()))


def _keys(one: Draft) -> list[str]:
    marks = [contact.value for contact in one.contacts if contact.value]
    if one.document and len(one.document.number) >= TAIL:
        marks.append(one.document.number[-TAIL:])
    return [f"{_name(one.name)}|{mark}" for mark in dict.fromkeys(marks)]


def _there(drafts: list[Draft]) -> dict[str, str]:
    """Keys of customers who may be meant, with their names."""
    values = {contact.value for one in drafts for contact in one.contacts if contact.value}
    names = {str(one.fields["sort_name"]) for one in drafts}
    by_value = Customer.objects.filter(contacts__value__in=values)
    by_name = Customer.objects.filter(sort_name__in=names)
    found: dict[str, str] = {}
    for pk, marks in _marks(by_value.values_list("pk"), by_name.values_list("pk")).items():
        name, *rest = marks
        found |= {f"{_name(name)}|{mark}": f"{name} ({pk})" for mark in rest}
    return found


def _marks(*among: object) -> dict[int, list[str]]:
    ids = {pk for query in among for (pk,) in query}  # type: ignore[attr-defined]
    found: dict[int, list[str]] = defaultdict(list)
    people = Customer.objects.filter(pk__in=ids)
    for pk, name in people.values_list("pk", "name"):
        found[pk].append(name)
    for pk, value in people.filter(contacts__value__gt="").values_list("pk", "contacts__value"):
        found[pk].append(value)
    for pk, number in people.filter(documents__number__gt="").values_list(
        "pk", "documents__number"
    ):
        if len(number) >= TAIL:
            found[pk].append(number[-TAIL:])
    return found


def file_of(job: Import) -> Path:
    return Path(settings.DATA_DIR) / Path(job.stored_path).parent / FILE


def first_alike(job: Import, number: int = 10) -> list[list[str]]:
    """(row, name, whom it looks like) of the first ones, for the page."""
    return list(islice(_read(job), number))


def _read(job: Import) -> Iterator[list[str]]:
    path = file_of(job)
    if path.exists():
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, delimiter=job.opening.get("delimiter") or ",")
            next(reader)
            yield from reader
