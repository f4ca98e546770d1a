"""Make the file that somebody asked for."""

import secrets
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import timezone

from vinculo.shell.accounts.models import Company, User
from vinculo.shell.columns.registry import Arranged, lists
from vinculo.shell.exporting import csv_file, xlsx_file
from vinculo.shell.exporting.models import ExportFile
from vinculo.shell.exporting.writing import Cell, columns_of, heads, rows, taken
from vinculo.shell.work.working import Report

LIVES = timedelta(hours=48)
FOLDER = "exports"


def contents(
    arranged: Arranged, query: str, chosen: list[int], viewer: User
) -> tuple[list[str], Iterator[list[Cell]]]:
    columns = columns_of(arranged, query, viewer)
    records = taken(arranged, query, chosen, viewer)
    return heads(columns, arranged), rows(records, columns, arranged, viewer)


def make(file_id: int, report: Report) -> dict[str, Any]:
    """With what the person reaches by now. Under a random name, whole or not at all."""
    file = ExportFile.objects.select_related("asked_by").get(pk=file_id)
    arranged, viewer = lists()[file.records], file.asked_by
    total = taken(arranged, file.query, file.chosen, viewer).count()
    head, lines = contents(arranged, file.query, file.chosen, viewer)
    folder = Path(settings.DATA_DIR) / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{secrets.token_hex(16)}.{file.format}"
    part = path.with_suffix(".part")
    try:
        count = write(part, file.format, str(arranged.title), head, _told(lines, total, report))
        part.rename(path)
    finally:
        part.unlink(missing_ok=True)
    file.path, file.rows = str(path.relative_to(settings.DATA_DIR)), count
    file.expires_at = timezone.now() + LIVES
    file.save()
    return {"rows": count}


def write(path: Path, format: str, title: str, head: list[str], lines: Iterator[list[Cell]]) -> int:
    company = Company.get()
    if format == "xlsx":
        return xlsx_file.write(path, title, head, lines, company.date_order)
    count = -1
    with path.open("w", encoding="utf-8", newline="") as out:
        counted = _counting(lines)
        for text in csv_file.lines(head, counted, company.decimal_separator == ","):
            out.write(text)
        count = counted.count
    return count


class _counting(Iterator[list[Cell]]):  # noqa: N801  reads as a verb
    def __init__(self, source: Iterator[list[Cell]]) -> None:
        self.source, self.count = source, 0

    def __next__(self) -> list[Cell]:
        row = next(self.source)
        self.count += 1
        return row


def _told(lines: Iterator[list[Cell]], total: int, report: Report) -> Iterator[list[Cell]]:
    report(0, total, "")
    for count, line in enumerate(lines, start=1):
        if count % 500 == 0:
            report(count, max(total, count), "")
        yield line


def forget_expired() -> None:
    """The files go; their rows stay, and say who took what."""
    for file in ExportFile.objects.filter(expires_at__lt=timezone.now()).exclude(path=""):
        (Path(settings.DATA_DIR) / file.path).unlink(missing_ok=True)
        file.path = ""
        file.save(update_fields=["path"])
