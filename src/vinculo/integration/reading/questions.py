"""Applying a field's type to a column: what is settled, what must be asked, what was answered."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from vinculo.integration.reading.columns import ColumnReading, Facet, Option, Question
from vinculo.integration.reading.fields import Type
from vinculo.integration.reading.notes import Note
from vinculo.lib import dates, numbers

About = Literal["number", "date"]
_ABOUT: dict[str, About] = {"number": "number", "date": "date", "instant": "date"}
_KINDS = {
    "text": "text", "code": "code", "email": "email", "phone": "phone", "identity": "code",
    "choice": "text", "place": "text",
}  # fmt: skip


def typed_as(column: ColumnReading, type_: Type | None, answer: str = "") -> ColumnReading:
    """The column read for a field of this type (None: for what its content looks like)."""
    about: About | None
    if type_ is None:
        about = column.content if column.content in {"number", "date"} else None  # type: ignore[assignment]
        kind = column.content
    else:
        about, kind = _ABOUT.get(type_), _KINDS.get(type_, "text")  # type: ignore[assignment]
    blank = replace(
        column,
        kind=about or kind,
        number="",
        date="",
        settled_by="",
        evidence=(),
        unreadable=0,
        unreadable_samples=(),
        question=None,
        notes=tuple(note for note in column.notes if note.code != "answer_ignored"),
    )
    return _settle(blank, about, answer) if about and column.filled else blank


def _settle(column: ColumnReading, about: About, answer: str) -> ColumnReading:
    facet = column.as_number if about == "number" else column.as_date
    value, by = facet.value, {"cells": "cells", "plain": "plain"}.get(facet.verdict, "evidence")
    notes = column.notes
    if facet.verdict == "none":
        value, by = ("1.234,56" if about == "number" else "ymd"), "plain"
    elif facet.verdict in {"ambiguous", "mixed"}:
        if answer not in facet.candidates:
            return replace(column, question=_question(column, about, facet))
        value, by = answer, "answer"
    elif answer and answer != value and facet.verdict == "settled":
        notes = (*notes, Note("answer_ignored", {"answer": answer, "settled": value}))
    return replace(
        column,
        number=value if about == "number" else "",
        date=value if about == "date" else "",
        settled_by=by,  # type: ignore[arg-type]
        evidence=facet.evidence,
        unreadable=max(facet.total - facet.readable.get(value, 0), 0),
        unreadable_samples=facet.unread.get(value, ()),
        notes=notes,
    )


def _question(column: ColumnReading, about: About, facet: Facet) -> Question:
    options = tuple(
        Option(
            value,
            Note(f"{about}_as", {"value": value}),
            tuple((text, canonical(text, about, value)) for text in facet.evidence),
            max(facet.total - facet.readable.get(value, 0), 0),
        )
        for value in facet.candidates
    )
    reason: Literal["ambiguous", "mixed"] = "mixed" if facet.verdict == "mixed" else "ambiguous"
    return Question(column.column, about, reason, facet.evidence, options)


def canonical(text: str, about: About, value: str) -> str:
    """What the reading makes of a text: `1234.5`, `2026-03-01 08:26:00`; "" when unreadable."""
    try:
        if about == "number":
            return format(numbers.parse(text, numbers.Convention.of(value)), "f")
        moment = dates.parse(text, value)  # type: ignore[arg-type]
    except ValueError:
        return ""
    written = moment.isoformat(" ")
    return written.removesuffix(" 00:00:00")


def with_suggestions(columns: Iterable[ColumnReading]) -> tuple[ColumnReading, ...]:
    """A program writes all its columns alike: what one settles, another may well mean."""
    columns = tuple(columns)
    settled: dict[str, set[str]] = {"number": set(), "date": set()}
    for column in columns:
        if column.as_number.verdict == "settled" and column.content == "number":
            settled["number"].add(column.as_number.value)
        if column.as_date.verdict == "settled" and column.content == "date":
            settled["date"].add(column.as_date.value)
    return tuple(
        replace(column, question=_suggested(column.question, settled[column.question.about]))
        if column.question
        else column
        for column in columns
    )


def _suggested(question: Question, settled: set[str]) -> Question:
    fitting = [option.value for option in question.options if option.value in settled]
    return replace(question, suggested=fitting[0]) if len(fitting) == 1 else question
