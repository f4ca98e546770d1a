"""How each column of a source is to be understood, decided on all of its rows."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from vinculo.integration.reading import mapping as mappings
from vinculo.integration.reading.columns import (
    ColumnReading,
    Option,
    Question,
    column_from,
    note_from,
)
from vinculo.integration.reading.deciding import decide
from vinculo.integration.reading.fields import KINDS
from vinculo.integration.reading.headers import normal
from vinculo.integration.reading.notes import Note
from vinculo.integration.reading.questions import typed_as, with_suggestions
from vinculo.integration.reading.scan import scan
from vinculo.integration.reading.source import Source
from vinculo.lib import dates, numbers

__all__ = ["ColumnReading", "Option", "Question", "Reading", "code", "instant", "number", "read"]

# Headers of columns where a bare number may be a date.
_DATE_WORDS = frozenset(
    [
        *("fecha", "fec", "dia", "vencimiento", "vence", "nacimiento", "alta", "ingreso", "pago"),
        *("emision", "date", "time", "timestamp", "at", "on", "due", "paid", "since", "created"),
        "birth",
    ]
)


@dataclass(frozen=True, slots=True)
class Reading:
    """JSON-serialisable; made by `read`, refined by `mapped` and `answered`."""

    rows: int
    columns: tuple[ColumnReading, ...]
    notes: tuple[Note, ...] = ()
    repairs_mojibake: bool = False
    long_rows: int = 0
    answers: tuple[tuple[str, str], ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(column.question for column in self.columns if column.question)

    def column(self, name: str) -> ColumnReading:
        """KeyError when there is no such column."""
        for column in self.columns:
            if column.column == name:
                return column
        raise KeyError(name)

    def mapped(self, kind: str, fields: Mapping[str, str]) -> "Reading":
        """Read for these fields ({column: field}): only columns that need it are asked about."""
        file_kind, answers = KINDS[kind], dict(self.answers)
        columns = []
        for column in self.columns:
            field = fields.get(column.column, "")
            type_ = file_kind.field(field).type if field else "text"
            columns.append(typed_as(column, type_, answers.get(column.column, "")))
        return replace(self, columns=with_suggestions(columns))

    def answered(self, answers: Mapping[str, str]) -> "Reading":
        """With these answers ({column: option value}); what does not fit is left unanswered."""
        names = {column.column for column in self.columns}
        known = dict(self.answers) | {name: text for name, text in answers.items() if name in names}
        columns = []
        for column in self.columns:
            type_ = {"number": "number", "date": "instant"}.get(column.kind)
            columns.append(
                typed_as(column, type_, known.get(column.column, "")) if type_ else column  # type: ignore[arg-type]
            )
        return replace(self, columns=with_suggestions(columns), answers=tuple(known.items()))

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Reading":
        return cls(
            data["rows"],
            tuple(map(column_from, data["columns"])),
            tuple(map(note_from, data["notes"])),
            data["repairs_mojibake"],
            data["long_rows"],
            tuple((name, text) for name, text in data["answers"]),
        )


def read(
    source: Source,
    *,
    answers: Mapping[str, str] | None = None,
    kind: str = "",
    country: str = "CO",
    today: date | None = None,
) -> Reading:
    """One streaming pass over all rows.

    With a `kind`, columns are read for the fields that `guess` would give them; without, for
    what they look like. `answers` are remembered ones; those that the file contradicts are
    ignored, with a note.
    """
    found = scan(source, _may_hold_dates(source))
    today = today or date.today()
    columns = [
        decide(column, scanned, source.date_system, today)
        for column, scanned in zip(source.columns, found.columns, strict=True)
    ]
    notes = []
    if found.long_rows:
        notes.append(Note("long_rows", {"count": found.long_rows, "row": found.first_long_row}))
    reading = Reading(
        found.rows,
        tuple(columns),
        tuple(notes),
        any(note.code == "mojibake" for column in columns for note in column.notes),
        found.long_rows,
        tuple((answers or {}).items()),
    )
    if kind:
        return reading.mapped(kind, mappings.guess(source, reading, kind, None, country).chosen)
    typed = [typed_as(c, None, (answers or {}).get(c.column, "")) for c in columns]
    return replace(reading, columns=with_suggestions(typed))


def _may_hold_dates(source: Source) -> frozenset[int]:
    return frozenset(
        column.index
        for column in source.columns
        if _DATE_WORDS.intersection(normal(column.header).split())
    )


def number(cell: str, column: ColumnReading) -> Decimal:
    """Raises lib.numbers.NotANumber; LookupError while the column's question is open."""
    if not column.number:
        raise LookupError(f"{column.column} is not read as numbers")
    return numbers.parse(cell, numbers.Convention.of(column.number))


def instant(cell: str, column: ColumnReading) -> datetime:
    """Naive local, aware where an offset was written. Raises lib.dates.NotADate, LookupError."""
    if not column.date:
        raise LookupError(f"{column.column} is not read as dates")
    return dates.parse(cell, column.date)  # type: ignore[arg-type]


_DECIMAL_ZERO = re.compile(r"\.0+\Z")


def code(cell: str, column: ColumnReading) -> str:
    """`17850` from `17850.0` where the whole column is written so; otherwise as it stands."""
    return _DECIMAL_ZERO.sub("", cell) if column.drops_decimal_zero else cell
