"""What is shown of a file before it is imported: its columns, questions and first rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vinculo.customers.understanding.lines import problem_text
from vinculo.customers.understanding.reading import read_address, read_phone
from vinculo.integration.importing import preparing
from vinculo.integration.importing.customers.draft import read_document
from vinculo.integration.models import Import
from vinculo.integration.reading import ColumnReading, Note, instant, number, wording
from vinculo.integration.reading.fields import KINDS
from vinculo.lib.dates import NotADate
from vinculo.lib.money import format_date, format_number
from vinculo.lib.numbers import NotANumber
from vinculo.shell.accounts.models import Company
from vinculo.shell.ui.convention import current_style


@dataclass(frozen=True, slots=True)
class ShownColumn:
    index: int
    name: str
    header: str
    sample: str
    field: str
    found: str
    state: str  # ok, warn, ""
    notes: list[str]


@dataclass(frozen=True, slots=True)
class ShownOption:
    value: str
    why: str
    gives: list[tuple[str, str]]  # (in the file, what it would be)
    unreadable: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    index: int
    column: str
    text: str
    samples: tuple[str, ...]
    options: list[ShownOption]


@dataclass(frozen=True, slots=True)
class Cell:
    text: str  # as in the file
    now: str  # as it would be kept, when that is something else
    problem: str
    doubt: str  # kept, and marked


class Look:
    """Everything the columns page says, worked out from what was read once."""

    def __init__(self, job: Import) -> None:
        self.job = job
        self.reading = preparing.reading_of(job)
        self.kind = KINDS[job.kind]

    @cached_property
    def columns(self) -> list[ShownColumn]:
        return [self._column(index, one) for index, one in enumerate(self.job.columns)]

    def _column(self, index: int, one: dict[str, Any]) -> ShownColumn:
        reading = self.reading.column(one["name"])
        field = self.job.mapping.get(one["name"], "")
        why = Note(**one["why"])
        asked = reading.question is not None and bool(field)
        if asked:
            found, state = _("we have to ask"), "warn"
        elif field and field == one["field"] and why.code in {"remembered", "documents"}:
            found, state = wording.say(why), "ok"
        elif field:
            found, state = wording.found(reading), "ok"
        else:
            found, state = wording.say(why) if not one["field"] else "", ""
        notes = [wording.say(note) for note in reading.notes]
        if field and reading.unreadable:
            state = "warn"
            notes.append(
                ngettext(
                    "%(count)d cell cannot be read: “%(sample)s”.",
                    "%(count)d cells cannot be read, such as “%(sample)s”.",
                    reading.unreadable,
                )
                % {"count": reading.unreadable, "sample": (reading.unreadable_samples or ("",))[0]}
            )
        sample = next(iter(one["samples"]), "")
        return ShownColumn(index, one["name"], one["header"], sample, field, found, state, notes)

    @cached_property
    def fields(self) -> list[tuple[str, str]]:
        """What a column may be, in the reader's language."""
        named = [
            (field.name, wording.field(self.job.kind, field.name)) for field in self.kind.fields
        ]
        return [("", _("Do not import")), *named]

    @cached_property
    def questions(self) -> list[ShownQuestion]:
        """Those still open; no option is chosen beforehand."""
        places = {one["name"]: index for index, one in enumerate(self.job.columns)}
        return [
            ShownQuestion(
                places[question.column],
                question.column,
                wording.ask(question),
                question.samples[:3],
                [
                    ShownOption(
                        option.value,
                        wording.say(option.why),
                        [
                            (text, self._given(given, question.about))
                            for text, given in option.gives[:2]
                        ],
                        option.unreadable,
                        False,
                    )
                    for option in question.options
                ],
            )
            for question in preparing.open_questions(self.job, self.reading)
        ]

    def _given(self, given: str, about: str) -> str:
        if not given:
            return _("cannot be read")
        return _number(given) if about == "number" else _day(datetime.fromisoformat(given))

    @cached_property
    def missing(self) -> list[str]:
        return [
            _(" or ").join(
                " + ".join(wording.field(self.job.kind, name) for name in entry) for entry in group
            )
            for group in preparing.missing_fields(self.job)
        ]

    @cached_property
    def counts(self) -> dict[str, int]:
        asked = len(self.questions)
        used = sum(bool(column.field) for column in self.columns)
        return {"known": used - asked, "asked": asked, "unused": len(self.columns) - used}

    @cached_property
    def is_settled(self) -> bool:
        return not self.questions and not self.missing

    @property
    def notes(self) -> list[str]:
        return [wording.say(Note(**note)) for note in self.job.notes]

    @cached_property
    def shown(self) -> list[ShownColumn]:
        """The columns of the preview: those that are used, the first few."""
        return [column for column in self.columns if column.field][:6]

    def preview(self) -> Iterator[tuple[int, list[Cell]]]:
        for row_number, cells in self.job.sample:
            yield row_number, [self._cell(column, cells) for column in self.shown]

    def _cell(self, column: ShownColumn, cells: list[str | None]) -> Cell:
        reading = self.reading.column(column.name)
        text = cells[reading.index] or ""
        type_ = self.kind.field(column.field).type
        if not text or reading.question:
            return Cell(text, "", "", "")
        if type_ in {"number", "date", "instant"}:
            return _value_cell(text, reading)
        if column.field == "address":
            return _address_cell(text)
        if type_ == "phone":
            return _phone_cell(text)
        if type_ == "identity":
            return _identity_cell(text, column.name)
        return Cell(text, "", "", "")


def _value_cell(text: str, reading: ColumnReading) -> Cell:
    try:
        if reading.number:
            return Cell(text, _other(text, _number(str(number(text, reading)))), "", "")
        if reading.date:
            return Cell(text, _other(text, _day(instant(text, reading))), "", "")
    except (NotANumber, NotADate):
        return Cell(text, "", wording.unreadable(text, reading), "")
    return Cell(text, "", "", "")


def _phone_cell(text: str) -> Cell:
    read = read_phone(text, Company.get().country)
    if not read.recognised:
        plain = _("no telephone of this country; it is kept as it is")
        damaged = read.parts.get("problem") in {"scientific", "hidden"}
        return Cell(text, "", "", problem_text(read.parts["problem"]) if damaged else plain)
    told = sorted(name for name in read.parts if name.startswith("national"))
    return Cell(_tidy(text, ", ".join(read.parts[name] for name in told)), "", "", "")


def _address_cell(text: str) -> Cell:
    """The spelling that is kept beside what stands in the file."""
    read = read_address(text, Company.get().country)
    return Cell(text, _other(text, read.canonical) if read and read.recognised else "", "", "")


def _identity_cell(text: str, header: str) -> Cell:
    row = {"document": text, "check_digit": None, "document_kind": None}
    found = read_document(row, Company.get().country, header)
    if found and not found.is_valid:
        if found.problem == "check_digit" and found.expected:
            return Cell(text, "", "", _("the check digit should be %s") % found.expected)
        return Cell(text, "", "", _("no such document; it is kept and marked"))
    return Cell(_tidy(text, found.formatted if found else text), "", "", "")


def _other(text: str, now: str) -> str:
    return now if now != text.strip() else ""


def _tidy(text: str, now: str) -> str:
    """Only the spelling changes: that is no news."""
    return now or text


def _number(text: str) -> str:
    return format_number(Decimal(text), current_style())


def _day(moment: datetime) -> str:
    return format_date(moment.date(), current_style())
