"""From the scan of a column to its reading: what it holds, and what is odd about it."""

import re
from collections import Counter
from datetime import date

from vinculo.integration.reading import facets
from vinculo.integration.reading.columns import ColumnReading, Facet, Kind, Plain
from vinculo.integration.reading.encodings import repaired
from vinculo.integration.reading.notes import Note
from vinculo.integration.reading.scan import MOST_VALUES, ColumnScan
from vinculo.integration.reading.source import Column
from vinculo.integration.reading.workbook_process import BOOLEAN, MOMENT, NUMBER
from vinculo.lib import dates
from vinculo.lib.numbers import damaged_by_excel
from vinculo.lib.phones import looks_like_phone
from vinculo.lib.text import fold

MOSTLY = 0.8
_PREFIX = re.compile(r"([A-Z]{1,4})[- ]?[9Z]")
_ZEROS = re.compile(r"Z9")
_YES_NO = frozenset(
    ["si", "no", "s", "n", "yes", "y", "true", "false", "verdadero", "falso", "x", "0", "1"]
)
_NEGATIVE = re.compile(r"\x01?\s*(?:[-\u2212(]|[^\s9]{1,4}\s*-)|.*[9Z]-\Z")
_SHAPES: dict[Plain, re.Pattern[str]] = {
    "digits": re.compile(r"-?[9Z]9{0,17}\Z"),
    "point": re.compile(r"-?[9Z]9{0,17}(?:\.9{1,12})?\Z"),
    "comma": re.compile(r"-?[9Z]9{0,17}(?:,9{1,12})?\Z"),
    "moment": re.compile(r"9999-99-99(?: 99:99:99)?\Z"),
}
_ERRORS = ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#N/D", "#¡")


def decide(column: Column, scan: ColumnScan, date_system: str, today: date) -> ColumnReading:
    """Everything the column's own cells say; which facet counts depends on its field."""
    number = facets.as_number(scan)
    when = facets.as_date(scan, date_system, today)
    samples = tuple(_plain(cell)[:200] for cell in list(scan.samples)[:60])
    return ColumnReading(
        column=column.name,
        index=column.index,
        kind="text",
        content=_content(scan, number, when, samples),
        filled=scan.filled,
        has_time=_has_time(scan),
        drops_decimal_zero=_ids_with_zero(scan, number),
        as_number=number,
        as_date=when,
        has_words=_has_words(scan),
        negative=sum(n for shape, n in scan.shapes.items() if _NEGATIVE.match(shape)),
        prefixes=_prefixes(scan.shapes),
        typed_numbers=facets.typed(scan, NUMBER),
        plain=_plain_shape(scan),
        notes=tuple(_notes(scan, when)),
        samples=samples,
    )


def _plain(cell: str) -> str:
    return (cell[1:] if cell[:1] in {NUMBER, MOMENT, BOOLEAN} else cell).strip()


def _content(scan: ColumnScan, number: Facet, when: Facet, samples: tuple[str, ...]) -> Kind:
    if not scan.filled:
        return "empty"
    if scan.mails >= MOSTLY * scan.filled:
        return "email"
    if facets.typed(scan, BOOLEAN) == scan.filled:
        return "boolean"
    if when.share >= MOSTLY and not _bare(when):
        return "date"
    folded = {fold(text) for text in samples}
    if len(scan.samples) <= 4 and folded <= _YES_NO and not folded <= {"0", "1"}:
        return "boolean"
    if number.share >= MOSTLY:
        zeros = sum(n for shape, n in scan.shapes.items() if _ZEROS.match(shape))
        return "code" if zeros * 50 > scan.filled else "number"
    if sum(map(looks_like_phone, samples)) >= MOSTLY * len(samples):
        return "phone"
    return "code" if _codes(scan) else "text"


def _bare(when: Facet) -> bool:
    """Dates only if one believes that bare numbers are dates."""
    return when.value.startswith("excel") or any(v.startswith("excel") for v in when.candidates)


def _codes(scan: ColumnScan) -> bool:
    """Short, with digits and without blanks: `85123A`, `FV-000123`."""
    coded = sum(
        n
        for shape, n in scan.shapes.items()
        if len(shape) <= 40 and " " not in shape.strip() and ("9" in shape or "Z" in shape)
    )
    return coded >= MOSTLY * scan.filled


def _plain_shape(scan: ColumnScan) -> Plain:
    """The first of the plain shapes that all cells have."""
    if scan.is_free or len(scan.dates) >= MOST_VALUES:
        return ""
    fitting = (name for name, one in _SHAPES.items() if all(map(one.match, scan.shapes)))
    return next(fitting, "")


def _has_time(scan: ColumnScan) -> bool:
    typed = any(shape[0] == MOMENT and ":" in shape for shape in scan.shapes)
    return typed or any(
        ":" in shape and dates.has_time(scan.examples[shape])
        for shape in scan.shapes
        if shape[0] > "\x03" and len(shape) < 50
    )


def _has_words(scan: ColumnScan) -> bool:
    """Dates that plain SQL would not read: months in words, am/pm, offsets."""
    return any(
        re.search(r"[a-zA-Z+]|9-99:?99\Z", shape.replace("T", " ", 1)) is not None
        and dates.readable(scan.examples[shape].strip(), "dmy")
        for shape in scan.shapes
        if shape[0] > "\x03" and 6 <= len(shape) < 50
    )


def _ids_with_zero(scan: ColumnScan, number: Facet) -> bool:
    """Whole numbers that went through a float: every cell ends in `.0`."""
    texts = sum(n for shape, n in scan.shapes.items() if shape[0] > "\x03")
    return number.share == 1.0 and 0 < texts == scan.decimal_zeros


def _prefixes(shapes: Counter[str]) -> dict[str, int]:
    found: Counter[str] = Counter()
    for shape, count in shapes.items():
        if match := _PREFIX.match(shape):
            found[match[1]] += count
        elif shape[0] in "9Z":
            found[""] += count
    return dict(found.most_common(12))


def _notes(scan: ColumnScan, when: Facet) -> list[Note]:
    notes = []
    damaged = [shape for shape in scan.shapes if damaged_by_excel(scan.examples[shape])]
    if damaged:
        count = sum(scan.shapes[shape] for shape in damaged)
        notes.append(Note("scientific", {"count": count, "sample": scan.examples[damaged[0]]}))
    rounded = [s for s in scan.shapes if s[0] == NUMBER and re.fullmatch("\x019{16,}", s)]
    if rounded:
        count = sum(scan.shapes[shape] for shape in rounded)
        notes.append(Note("rounded", {"count": count, "sample": scan.examples[rounded[0]][1:]}))
    errors = [shape for shape in scan.shapes if shape.upper().startswith(_ERRORS)]
    if errors:
        count = sum(scan.shapes[shape] for shape in errors)
        notes.append(Note("formula_errors", {"count": count, "sample": errors[0]}))
    if scan.mojibake:
        sample = scan.mojibake_sample
        params = {"count": scan.mojibake, "sample": sample, "repaired": repaired(sample)}
        notes.append(Note("mojibake", params))
    if facets.swapped(when, scan):
        notes.append(Note("swapped_dates", {"count": facets.typed(scan, MOMENT)}))
    return notes
