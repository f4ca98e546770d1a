"""Everything about one customer as one file: JSON, a CSV for each table, and a PDF to read."""

import csv
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from vinculo.customers.rights.pages import Pages
from vinculo.lib.spreadsheet import safe_cell
from vinculo.shell.personal_data import HeldFile, Section

Told = Callable[[int], None]  # how many rows are written
EVERY = 200


@dataclass(frozen=True, slots=True)
class Cover:
    """What stands before it all; the first is the title."""

    title: str
    lines: tuple[str, ...]


def pack(
    target: Path, cover: Cover, sections: Iterable[Section], files: Iterable[HeldFile],
    redact: Callable[[str], str], told: Told,
) -> int:  # fmt: skip
    """Writes the zip, every row once into all three; answers how many rows."""
    count = 0
    with ExitStack() as stack:
        archive = stack.enter_context(zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED))
        scratch = target.parent
        whole = stack.enter_context((scratch / "data.json").open("w", encoding="utf-8"))
        pages = Pages(scratch / "data.pdf", cover.title, cover.lines)
        whole.write("{" + f'"title": {json.dumps(cover.title, ensure_ascii=False)}')
        for section in sections:
            rows = _redacted(section, redact)
            count = _write(archive, whole, pages, section, rows, count, told)
        whole.write("\n}\n")
        whole.close()
        pages.finish()
        archive.write(scratch / "data.json", "datos.json")
        archive.write(scratch / "data.pdf", "datos.pdf")
        for number, file in enumerate(files, start=1):
            if Path(file.path).exists():
                archive.write(file.path, f"archivos/{number:03}-{_plain(file.name)}")
    return count


def _write(
    archive: zipfile.ZipFile, whole: IO[str], pages: Pages, section: Section,
    rows: Iterator[Mapping[str, str]], count: int, told: Told,
) -> int:  # fmt: skip
    titles = {key: str(title) for key, title in section.columns.items()}
    whole.write(f",\n{json.dumps(section.key)}: [")
    pages.section(str(section.title))
    with archive.open(f"csv/{section.key}.csv", "w") as raw:
        sheet = io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")
        writer = csv.writer(sheet)
        writer.writerow([safe_cell(title) for title in titles.values()])
        before = count
        for row in rows:
            writer.writerow([safe_cell(row.get(key, "")) for key in titles])
            whole.write("\n  " if count == before else ",\n  ")
            whole.write(json.dumps(row, ensure_ascii=False))
            pages.row([(title, row[key]) for key, title in titles.items() if row.get(key)])
            count += 1
            if count % EVERY == 0:
                told(count)
        sheet.flush()
        sheet.detach()
    if count == before:
        pages.nothing()
    whole.write("]" if count == before else "\n]")
    return count


def _redacted(section: Section, redact: Callable[[str], str]) -> Iterator[dict[str, str]]:
    for row in section.rows:
        yield {
            key: redact(_text(row[key])) if key in section.free else _text(row[key])
            for key in section.columns
            if row.get(key) not in (None, "")
        }


def _text(value: Any) -> str:
    match value:
        case bool():
            return "sí" if value else "no"
        case datetime():
            return value.isoformat(timespec="seconds")
        case date():
            return value.isoformat()
        case Decimal():
            return f"{value.normalize():f}"
    return str(value)


def _plain(name: str) -> str:
    """A file's name without what leads out of a folder or deceives a reader."""
    kept = "".join(
        letter if letter.isalnum() or letter in "._- " else "_" for letter in name
    ).strip(". ")
    return kept[-80:] or "archivo"
