"""One streaming pass over all rows that remembers little: the shapes of cells, not the cells.

`1.234` and `5.678` have one shape, `9.999`; a column of a million amounts has some dozens. What
settles a convention shows in the shape, so the whole column decides and memory does not grow.
Leading zeros keep a shape of their own (`Z9999`): they tell a code from a number.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from vinculo.integration.reading.blocks import BLANKS, blocks
from vinculo.integration.reading.encodings import repaired
from vinculo.integration.reading.source import Source
from vinculo.integration.reading.stream import raw_records

DIFFERENT = 120_000  # cells kept, over all columns, before their shapes are looked at
MOST_SHAPES = 2_000  # more make it free text
MOST_VALUES = 50_000  # different dates; 130 years have fewer
MOST_SAMPLES = 300

_DIGITS = str.maketrans("012345678", "9" * 9)
_DATE_SHAPE = re.compile(r" *[9Z]9{0,3}([/.\- ])9{1,2}\1?[/.\- ]?9{1,4}(?:[ T,].*)?\Z")
_DATE = re.compile(r" *([0-9]{1,4}[/.\- ][0-9]{1,2}[/.\- ][0-9]{1,4})(?=[ T,]|\Z)")


@dataclass(slots=True)
class ColumnScan:
    """Cells are counted as they come; the different ones are looked at when they are many."""

    keeps_values: bool  # bare numbers may be dates here: their values matter
    patience: int = 4_096
    filled: int = 0
    shapes: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)
    dates: Counter[str] = field(default_factory=Counter)
    values: Counter[str] = field(default_factory=Counter)
    samples: dict[str, None] = field(default_factory=dict)
    decimal_zeros: int = 0
    mails: int = 0
    mojibake: int = 0
    mojibake_sample: str = ""
    is_free: bool = False
    waiting: Counter[str] = field(default_factory=Counter)

    def take(self, cells: Sequence[str]) -> None:
        if not self.is_free:
            self.waiting.update(cells)
            if len(self.waiting) > self.patience:
                self.settle()
        elif (empty := cells.count("")) < len(cells):
            self.filled += len(cells) - empty
            joined = "\0".join(cells)
            if "@" in joined:
                self.mails += sum("@" in cell for cell in cells)
            if not joined.isascii() and ("Ã" in joined or "Â" in joined):
                self._take_mojibake(Counter(cells))

    def settle(self) -> None:
        """Look at what waits."""
        counts, self.waiting = self.waiting, Counter()
        counts.pop("", None)
        if not counts:
            return
        texts = list(counts)
        joined = "\0" + "\0".join(texts)
        if not joined.isascii() and ("Ã" in joined or "Â" in joined):
            self._take_mojibake(counts)
        shapes = joined.replace("\x000", "\0Z").translate(_DIGITS).split("\0")[1:]
        has_dates = self._take_shapes(texts, shapes, counts)
        if ".0\0" in joined or joined.endswith(".0"):
            self.decimal_zeros += sum(counts[text] for text in texts if text.endswith(".0"))
        if len(self.samples) < MOST_SAMPLES:
            self.samples.update(dict.fromkeys(texts[:MOST_SAMPLES]))
        if has_dates and len(self.dates) < MOST_VALUES:
            for text in texts:
                if match := _DATE.match(text):
                    self.dates[match[1]] += counts[text]
        if self.keeps_values and len(self.values) < MOST_VALUES:
            self.values.update(counts)
        if len(self.shapes) > MOST_SHAPES:
            self.is_free = True

    def _take_shapes(self, texts: list[str], shapes: list[str], counts: Counter[str]) -> bool:
        """Add up the shapes; whether some look like dates."""
        tally = self.shapes
        weights: dict[str, int] = {}
        for shape, count in zip(shapes, counts.values(), strict=True):
            weights[shape] = weights.get(shape, 0) + count
        fresh = [shape for shape in weights if shape not in tally]
        if fresh:
            first = dict(zip(reversed(shapes), reversed(texts), strict=True))
        has_dates = False
        for shape, count in weights.items():
            if not shape.strip():
                continue
            self.filled += count
            tally[shape] += count
            if "@" in shape:
                self.mails += count
            has_dates = has_dates or bool(len(shape) < 40 and _DATE_SHAPE.match(shape))
        for shape in fresh:
            self.examples[shape] = first[shape]
        return has_dates

    def _take_mojibake(self, counts: Counter[str]) -> None:
        for cell, count in counts.items():
            if ("Ã" in cell or "Â" in cell) and repaired(cell) != cell:
                self.mojibake += count
                self.mojibake_sample = self.mojibake_sample or cell[:80]


@dataclass(slots=True)
class Scan:
    rows: int
    long_rows: int
    first_long_row: int
    columns: list[ColumnScan]


def data_rows(source: Source) -> Iterator[tuple[int, list[str]]]:
    """The rows below the header that have something in them, with their number."""
    found = raw_records(source)
    for _above in range(source.header_row):
        next(found, None)
    for number, cells in enumerate(found, start=source.header_row + 1):
        # Only when the first cell is blank is it worth looking whether they all are.
        if cells and (cells[0] not in BLANKS or "".join(cells).strip()):
            yield number, cells


def scan(source: Source, keeps_values: frozenset[int] = frozenset()) -> Scan:
    """`keeps_values`: positions of the columns that may hold dates as bare numbers."""
    width = len(source.columns)
    patience = max(DIFFERENT // width, 2_000)
    columns = [ColumnScan(index in keeps_values, patience) for index in range(width)]
    rows = long_rows = first_long = 0
    for block in blocks(source):
        rows += block.rows
        long_rows += len(block.long)
        first_long = first_long or next(iter(block.long), 0)
        for column, cells in zip(columns, block.columns, strict=False):
            column.take(cells)
    for column in columns:
        column.settle()
    return Scan(rows, long_rows, first_long, columns)
