"""What is known of one column, and what must be asked about it."""

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from vinculo.integration.reading.notes import Note

Kind = Literal["empty", "text", "number", "date", "code", "email", "phone", "boolean"]
Plain = Literal["", "digits", "point", "comma", "moment"]
Verdict = Literal["none", "cells", "plain", "settled", "ambiguous", "mixed"]


@dataclass(frozen=True, slots=True)
class Facet:
    """How the column would read as numbers, or as dates.

    Verdicts: `none` it would not; `cells` typed cells of a workbook; `plain` the same in every
    convention; `settled` by its texts; `ambiguous` and `mixed` must be asked about.
    """

    verdict: Verdict = "none"
    value: str = ""  # the convention's code or the order of dates, once known
    candidates: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    readable: dict[str, int] = field(default_factory=dict)  # by value
    unread: dict[str, tuple[str, ...]] = field(default_factory=dict)  # samples, by value
    total: int = 0

    @property
    def share(self) -> float:
        """Of the filled cells, those that the likeliest reading can take."""
        return max(self.readable.values(), default=0) / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True)
class Option:
    """One way to read the column: `value` is the answer, `gives` what it makes of the samples."""

    value: str  # "1.234,56", "dmy" ...
    why: Note
    gives: tuple[tuple[str, str], ...]  # (text in the file, 1234 or 2026-03-01; "" if unreadable)
    unreadable: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """Asked with no option preselected; `suggested` is what other columns of the file do."""

    column: str
    about: Literal["number", "date"]
    reason: Literal["ambiguous", "mixed"]
    samples: tuple[str, ...]
    options: tuple[Option, ...]
    suggested: str = ""


@dataclass(frozen=True, slots=True)
class ColumnReading:
    """`number` and `date` are "" while the column is not read as such, or is yet to be asked."""

    column: str
    index: int
    kind: Kind
    filled: int
    number: str = ""
    date: str = ""
    has_time: bool = False
    settled_by: Literal["", "cells", "evidence", "plain", "answer"] = ""
    evidence: tuple[str, ...] = ()
    unreadable: int = 0  # filled cells the reading cannot take
    unreadable_samples: tuple[str, ...] = ()
    drops_decimal_zero: bool = False  # ids written as 17850.0
    question: Question | None = None
    notes: tuple[Note, ...] = ()
    content: Kind = "text"  # by its cells alone
    as_number: Facet = Facet()
    as_date: Facet = Facet()
    has_words: bool = False  # dates with month names, am/pm or offsets among them
    negative: int = 0
    prefixes: dict[str, int] = field(default_factory=dict)  # letters before digits: C536379
    typed_numbers: int = 0
    plain: Plain = ""  # all cells are of this shape, without blanks: a cast reads them
    samples: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def note_from(data: dict[str, Any]) -> Note:
    return Note(data["code"], dict(data["params"]))


def facet_from(data: dict[str, Any]) -> Facet:
    return Facet(
        data["verdict"],
        data["value"],
        tuple(data["candidates"]),
        tuple(data["evidence"]),
        dict(data["readable"]),
        {value: tuple(texts) for value, texts in data["unread"].items()},
        data["total"],
    )


def question_from(data: dict[str, Any]) -> Question:
    options = tuple(
        Option(
            option["value"],
            note_from(option["why"]),
            tuple((text, value) for text, value in option["gives"]),
            option["unreadable"],
        )
        for option in data["options"]
    )
    return Question(
        data["column"],
        data["about"],
        data["reason"],
        tuple(data["samples"]),
        options,
        data["suggested"],
    )


_TUPLES = ("evidence", "unreadable_samples", "samples")


def column_from(data: dict[str, Any]) -> ColumnReading:
    values = dict(data) | {name: tuple(data[name]) for name in _TUPLES}
    values["question"] = question_from(data["question"]) if data["question"] else None
    values["notes"] = tuple(map(note_from, data["notes"]))
    values["as_number"] = facet_from(data["as_number"])
    values["as_date"] = facet_from(data["as_date"])
    return ColumnReading(**values)
