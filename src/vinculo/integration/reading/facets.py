"""From the shapes of a column to how it reads as numbers and as dates."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date

from vinculo.integration.reading.columns import Facet
from vinculo.integration.reading.scan import ColumnScan
from vinculo.integration.reading.workbook_process import MOMENT, NUMBER
from vinculo.lib import date_detection, dates, numbers

TYPED = "1234.56"  # how typed numbers are written out where no text says otherwise
_BARE = re.compile(r"[0-9]{1,8}(?:[.,][0-9]+)?\Z")
_DATE_PART = re.compile(r" *[0-9]{1,4}[/.\- ][0-9]{1,2}[/.\- ][0-9]{1,4}(?=[ T,]|\Z)")


def texts_of(scan: ColumnScan) -> Counter[str]:
    """An example of each shape of text with how often it occurs; typed cells left out."""
    counts: Counter[str] = Counter()
    for shape, count in scan.shapes.items():
        if shape[0] > "\x03":
            counts[scan.examples[shape].strip()] += count
    return counts


def typed(scan: ColumnScan, mark: str) -> int:
    return sum(count for shape, count in scan.shapes.items() if shape[0] == mark)


def as_number(scan: ColumnScan) -> Facet:
    cells, texts = typed(scan, NUMBER), texts_of(scan)
    total = scan.filled
    readable: dict[str, int] = {}
    unread: dict[str, tuple[str, ...]] = {}
    for convention in (numbers.COMMA, numbers.POINT):
        good = {text for text in texts if numbers.readable(text, convention)}
        readable[convention.code] = cells + sum(texts[text] for text in good)
        unread[convention.code] = tuple(text for text in texts if text not in good)[:5]
    found = numbers.detect(texts) if texts else None
    if found is None or found.verdict == "none":
        if cells * 2 <= total:
            return Facet(total=total)
        return Facet("cells", TYPED, (), (), {TYPED: cells}, {TYPED: tuple(texts)[:5]}, total)
    if found.verdict == "plain":
        code = TYPED if cells else numbers.COMMA.code
        best = readable[numbers.COMMA.code]
        return Facet("plain", code, (), found.evidence, {code: best}, {code: found.against}, total)
    value = found.convention.code if found.convention else ""
    candidates = tuple(convention.code for convention in found.candidates)
    return Facet(found.verdict, value, candidates, found.evidence, readable, unread, total)


def as_date(scan: ColumnScan, date_system: str, today: date) -> Facet:
    """Typed moments and ISO are read in any order; the rest decides, or leaves open."""
    cells = typed(scan, MOMENT)
    serials = Counter({cell[1:]: count for cell, count in scan.values.items() if cell[0] == NUMBER})
    texts = _date_texts(scan)
    total = scan.filled
    if serials and date_system and not texts:
        order: dates.Order = "excel1904" if date_system == "1904" else "excel1900"
        good = sum(count for text, count in serials.items() if dates.readable(text, order))
        if (cells + good) * 2 > total:
            bad = tuple(text for text in serials if not dates.readable(text, order))[:5]
            return Facet("cells", order, (), (), {order: cells + good}, {order: bad}, total)
    if not texts:
        return _typed_only(cells, total)
    found = date_detection.detect(texts, today)
    if found.verdict == "none":
        return _typed_only(cells, total) if cells * 2 > total else Facet(total=total)
    orders = found.candidates or ((found.order,) if found.order else ())
    readable: dict[str, int] = {}
    unread: dict[str, tuple[str, ...]] = {}
    for order in orders:
        good_texts = {text for text in texts if dates.readable(text, order)}
        readable[order] = cells + sum(texts[text] for text in good_texts)
        unread[order] = tuple(text for text in texts if text not in good_texts)[:5]
    return Facet(
        found.verdict, found.order or "", found.candidates, found.evidence, readable, unread, total
    )


def _typed_only(cells: int, total: int) -> Facet:
    if not cells:
        return Facet(total=total)
    return Facet("cells", "ymd", (), (), {"ymd": cells}, {"ymd": ()}, total)


def _date_texts(scan: ColumnScan) -> Mapping[str, int]:
    """Every different date of the column; of what has another shape, an example of each."""
    if scan.values and not scan.dates and all(_BARE.match(cell.strip()) for cell in scan.values):
        return Counter({cell.strip(): count for cell, count in scan.values.items()})
    counts = Counter(scan.dates)
    for text, count in texts_of(scan).items():
        if not _DATE_PART.match(text):
            counts[text] += count
    return counts


def swapped(facet: Facet, scan: ColumnScan) -> bool:
    """Some dates typed, some text, and no text could be read the other way round.

    That is how a file in month/day order looks after a spreadsheet in day/month order opened
    it: what it could read it turned into dates, with day and month exchanged.
    """
    if not typed(scan, MOMENT) or facet.verdict != "settled" or len(scan.dates) < 3:
        return False
    other = {"dmy": "mdy", "mdy": "dmy"}.get(facet.value)
    if other is None:
        return False
    slashed = [text for text in scan.dates if not re.match(r"[0-9]{4}", text)]
    return len(slashed) >= 3 and not any(dates.readable(text, other) for text in slashed)  # type: ignore[arg-type]
