"""How each column of a source is to be understood, decided on all of its rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from vinculo.integration.reading.notes import Note
from vinculo.integration.reading.source import Source

Kind = Literal["empty", "text", "number", "date", "code", "email", "phone", "boolean"]


@dataclass(frozen=True, slots=True)
class Option:
    """One way to read the column: `value` is the answer, `gives` what it makes of the samples."""

    value: str  # "1.234,56", "dmy" ...
    why: Note
    gives: tuple[tuple[str, str], ...]  # (text in the file, canonical value: 1234 or 2026-03-01)


@dataclass(frozen=True, slots=True)
class Question:
    """Asked with no option preselected; `suggested` only orders them."""

    column: str
    about: Literal["number", "date"]
    samples: tuple[str, ...]
    options: tuple[Option, ...]
    suggested: str = ""


@dataclass(frozen=True, slots=True)
class ColumnReading:
    column: str
    index: int
    kind: Kind
    filled: int
    number: str  # code of the number convention, "" when not numeric or not settled
    date: str  # order of the dates, "" when not dates or not settled
    has_time: bool
    settled_by: Literal["", "cells", "evidence", "plain", "answer"]
    evidence: tuple[str, ...]
    unreadable: int  # filled cells the reading cannot take
    unreadable_samples: tuple[str, ...]
    drops_decimal_zero: bool = False  # ids written as 17850.0
    question: Question | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    rows: int
    columns: tuple[ColumnReading, ...]
    notes: tuple[Note, ...] = ()
    repairs_mojibake: bool = False
    long_rows: int = 0

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(c.question for c in self.columns if c.question)

    def column(self, name: str) -> ColumnReading:
        raise NotImplementedError

    def answered(self, answers: Mapping[str, str]) -> "Reading":
        """With these answers applied ({column: option value}); unknown ones are ignored."""
        raise NotImplementedError

    def to_json(self) -> dict[str, Any]:
        raise NotImplementedError

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Reading":
        raise NotImplementedError


def read(source: Source, *, answers: Mapping[str, str] | None = None, kind: str = "") -> Reading:
    """One streaming pass over all rows. `kind` keeps questions to columns that will be used."""
    raise NotImplementedError


def number(cell: str, column: ColumnReading) -> Decimal:
    raise NotImplementedError


def instant(cell: str, column: ColumnReading) -> datetime:
    raise NotImplementedError


def code(cell: str, column: ColumnReading) -> str:
    raise NotImplementedError
