"""What we noticed in a file, and what we ask about it, in the reader's language."""

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from vinculo.integration.reading import fields
from vinculo.integration.reading.columns import ColumnReading, Question
from vinculo.integration.reading.field_names import FIELD_NAMES
from vinculo.integration.reading.notes import Note
from vinculo.lib import dates, numbers
from vinculo.lib.months import ENGLISH, SPANISH

Sentence = str | Promise

# Why a file is refused, and what the person can do about it.
REFUSALS: dict[str, Sentence] = {
    "damaged": gettext_lazy("The file is damaged: it cannot be opened. Please export it again."),
    "truncated": gettext_lazy("The file ends too early, as if its copy had been interrupted."),
    "bomb": gettext_lazy(
        "The file unpacks to far more than a real table would. It was not opened."
    ),
    "entities": gettext_lazy("The workbook contains definitions that a real one never has."),
    "password": gettext_lazy("The file has a password. Save it without one and bring it again."),
    "compression": gettext_lazy(
        "The file is packed in a way we do not read. Save it again as XLSX."
    ),
    "nested": gettext_lazy("The file was packed twice. Unpack it once and bring it again."),
    "empty_file": gettext_lazy("The file is empty."),
    "no_rows": gettext_lazy("The file has no rows below its header."),
    "no_sheets": gettext_lazy("The workbook has no sheet that can be seen."),
    "no_such_sheet": gettext_lazy("The workbook has no sheet of that name; it has: {sheets}."),
    "no_such_row": gettext_lazy("The file has no row {row} among its first ones."),
    "many_files": gettext_lazy("The archive holds {count} files: {names}. Bring one at a time."),
    "too_large": gettext_lazy("The file is larger than {limit_mb} MB. Bring it in parts."),
    "too_large_inside": gettext_lazy(
        "Unpacked, the file needs more than {limit_mb} MB. Bring it in parts, or as CSV."
    ),
    "too_slow": gettext_lazy("The workbook took longer than {seconds} seconds. Save it as CSV."),
    "too_many_columns": gettext_lazy("The table has more than {limit} columns."),
    "line_too_long": gettext_lazy("A line of the file is longer than any table's: it is no table."),
    "encoding": gettext_lazy("We do not know the encoding “{encoding}”."),
    "not_a_table": gettext_lazy("{what} Bring the table as CSV, XLSX, XLS or ODS."),
}

_NOT_TABLES: dict[str, Sentence] = {
    "pdf": gettext_lazy("This is a PDF."),
    "image": gettext_lazy("This is an image."),
    "html": gettext_lazy("This is a web page, though it may be named like a workbook."),
    "xml": gettext_lazy("This is an XML file. Open it in your spreadsheet and save it as XLSX."),
    "document": gettext_lazy("This is a text document."),
    "archive": gettext_lazy("This is an archive of a kind we do not open."),
}

NOTES: dict[str, Sentence] = {
    "encoding_mixed": gettext_lazy("The file mixes two encodings; each line was read by its own."),
    "encoding_statistics": gettext_lazy(
        "We took the encoding for {encoding}: look at the accents."
    ),
    "other_sheets": gettext_lazy("We read the sheet “{sheet}”. Others were left: {others}."),
    "merged_cells": gettext_lazy("There are merged cells: only the first of each has the value."),
    "no_header": gettext_lazy("The file has no header row: columns go by their letter."),
    "header_below": gettext_lazy("The header is in row {row}; what stands above was left out."),
    "repeated_headers": gettext_lazy("Several columns have the same header: {headers}."),
    "scientific": gettext_lazy(
        "A spreadsheet turned {count} of them into figures such as {sample}: their last digits are"
        " lost. Export the column as text."
    ),
    "rounded": gettext_lazy(
        "{count} numbers have more than 15 digits, as {sample}: the spreadsheet kept only 15."
        " Export the column as text."
    ),
    "formula_errors": gettext_lazy("{count} cells hold the error {sample} instead of a value."),
    "mojibake": gettext_lazy("“{sample}” was garbled by another program; we read “{repaired}”."),
    "swapped_dates": gettext_lazy(
        "A spreadsheet turned {count} of these dates into its own and left the others as text: it"
        " may have exchanged day and month. Compare with the original."
    ),
    "answer_ignored": gettext_lazy(
        "The answer remembered does not fit this file; it was left out."
    ),
    "header": gettext_lazy("by its header"),
    "emails": gettext_lazy("looks like e-mail addresses"),
    "phones": gettext_lazy("looks like telephone numbers"),
    "dates": gettext_lazy("looks like dates"),
    "documents": gettext_lazy("check digit right in {percent} of the examples"),
    "remembered": gettext_lazy("remembered from last time"),
    "empty_column": gettext_lazy("empty in all rows"),
    "not_recognised": gettext_lazy("not recognised"),
    "not_used": gettext_lazy("not used: there is no place for it here"),
}

_ORDERS: dict[str, Sentence] = {
    "dmy": gettext_lazy("Day first: day/month/year."),
    "mdy": gettext_lazy("Month first: month/day/year."),
    "ymd": gettext_lazy("Year first: year/month/day."),
    "excel1900": gettext_lazy("Day numbers of Excel."),
    "excel1904": gettext_lazy("Day numbers of old Excel for Mac (they start in 1904)."),
}


def say(note: Note) -> str:
    """One sentence (or, for columns, a few words)."""
    params = _readable(note.params)
    if note.code == "long_rows":
        return ngettext(
            "%(count)d row has more cells than there are columns: row %(row)d.",
            "%(count)d rows have more cells than there are columns; the first is row %(row)d.",
            note.params["count"],
        ) % {"count": note.params["count"], "row": note.params["row"]}
    if note.code == "number_as":
        return _number_option(note.params["value"])
    if note.code == "date_as":
        return str(_ORDERS[note.params["value"]])
    if note.code == "not_a_table":
        what = _NOT_TABLES.get(note.params["what"], _("This is no table."))
        params["what"] = str(what)
    return _fill(str(REFUSALS.get(note.code) or NOTES[note.code]), params)


def _readable(params: Mapping[str, Any]) -> dict[str, str]:
    shown = {}
    for name, value in params.items():
        shown[name] = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    if "limit" in params:
        shown["limit_mb"] = str(round(params["limit"] / (1 << 20)))
    if "share" in params:
        text = f"{params['share'] * 100:.1f}".removesuffix(".0")
        spanish = (get_language() or "es").startswith("es")
        shown["percent"] = (text.replace(".", ",") if spanish else text) + "\u00a0%"
    return shown


def _fill(sentence: str, params: Mapping[str, str]) -> str:
    """Names in braces only: what stands in the file is never taken for a pattern."""
    parts = sentence.split("{")
    filled = [parts[0]]
    for part in parts[1:]:
        name, _brace, rest = part.partition("}")
        filled.append(params.get(name, "") + rest)
    return "".join(filled)


def _number_option(value: str) -> str:
    convention = numbers.Convention.of(value)
    if convention.decimal == ",":
        return _("The point parts the thousands and the comma the decimals.")
    return _("The comma parts the thousands and the point the decimals.")


def ask(question: Question) -> str:
    """The question itself; its options say the rest by `say(option.why)`."""
    sample = question.samples[0] if question.samples else ""
    if question.about == "number":
        if question.reason == "mixed":
            text = _("The column {column} writes numbers in two ways. Which one is right?")
        else:
            text = _("How much is “{sample}” in the column {column}?")
    elif question.reason == "mixed":
        text = _("The column {column} writes dates in two orders. Which one is right?")
    else:
        text = _("Which day is “{sample}” in the column {column}?")
    return _fill(text, {"sample": sample, "column": question.column})


def found(column: ColumnReading) -> str:
    """In a few words, what a column turned out to be: for the list of columns."""
    if not column.filled:
        return str(NOTES["empty_column"])
    if column.question:
        return _("we have to ask")
    if column.kind == "date":
        sure = column.settled_by in {"evidence", "answer", "cells"}
        order = str(_ORDERS.get(column.date, "")).rstrip(".")
        return order if sure and column.date in {"dmy", "mdy"} else _("dates, beyond doubt")
    if column.kind == "number" and column.settled_by == "evidence" and column.evidence:
        return _fill(_("numbers such as {sample}"), {"sample": column.evidence[0]})
    return {"number": _("numbers"), "email": _("e-mail addresses"), "phone": _("telephones")}.get(
        column.kind, _("text")
    )


def field(kind: str, name: str) -> str:
    """How a field is called on screen."""
    if named := FIELD_NAMES.get((kind, name)) or FIELD_NAMES.get(("", name)):
        return str(named)
    added = fields.ADDED[kind]() if kind in fields.ADDED else ()
    labels = {own: label for own, _type, label in added}
    return labels.get(name) or name.replace("_", " ")


def unreadable(cell: str, column: ColumnReading) -> str:
    """Why a cell cannot be read as its column asks; "" when it can."""
    try:
        if column.number:
            numbers.parse(cell, numbers.Convention.of(column.number))
        elif column.date:
            dates.parse(cell, column.date)  # type: ignore[arg-type]
    except numbers.NotANumber as error:
        return _number_problem(error.reason)
    except dates.NotADate as error:
        return _date_problem(error.reason, error.params)
    return ""


def _number_problem(reason: str) -> str:
    return {
        "empty": _("it is empty"),
        "letters": _("it has letters where a number should be"),
        "too_long": _("it is too long for a number"),
        "exponent": _("it is too large for a number"),
    }.get(reason, _("its points and commas make no number"))


def _date_problem(reason: str, params: Mapping[str, int]) -> str:
    if reason == "day":
        spanish = (get_language() or "es").startswith("es")
        month = (SPANISH if spanish else ENGLISH)[params["month"] - 1]
        shown = {"month": month, "year": str(params["year"]), "last": str(params["last"])}
        return _fill(_("{month} {year} has {last} days"), shown)
    if reason == "month":
        return _fill(_("there is no month {month}"), {"month": str(params["month"])})
    if reason == "year":
        return _fill(_("the year {year} cannot be right"), {"year": str(params["year"])})
    return {"empty": _("it is empty"), "time": _("its time of day is impossible")}.get(
        reason, _("it is no date")
    )
