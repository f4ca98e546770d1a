"""Why a row was set aside, in one sentence."""

from collections.abc import Mapping, Sequence

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from vinculo.customers.quality.faults import FIELD_NAMES
from vinculo.integration.reading import ColumnReading
from vinculo.integration.reading import wording as reading
from vinculo.shell.custom.in_files import label_of

LONGEST = 60
WITH_REASON = gettext_lazy("{column}: “{cell}” cannot be read: {why}.")

# Code of the problem -> sentence; {column} is the header in the file, {cell} what stands there.
REASONS: dict[str, str | Promise] = {
    "too_many_cells": gettext_lazy("The row has more cells than the file has columns."),
    "missing": gettext_lazy("{column} is empty."),
    "unreadable": gettext_lazy("{column}: “{cell}” cannot be read."),
    "too_large": gettext_lazy("{column}: “{cell}” is too large."),
    "date_range": gettext_lazy("{column}: “{cell}” is not a possible date here."),
    "choice": gettext_lazy("{column}: we do not know “{cell}”."),
    "two_customers": gettext_lazy("The same document names two customers."),
    "two_currencies": gettext_lazy("The same document has two currencies."),
    "no_rate": gettext_lazy("There is no exchange rate for this currency and date."),
    "torn": gettext_lazy("Another row of the same document cannot be read."),
    "unknown_customer": gettext_lazy("{column}: no customer is known as “{cell}”."),
    "no_customer": gettext_lazy("The row does not say which customer it is about."),
    "repeated": gettext_lazy("{column}: “{cell}” stands in an earlier row of this file as well."),
    "erased": gettext_lazy(
        "The row is about somebody who asked to be forgotten; it is not shown here. If they came"
        " back of their own will, whoever answers for the rights desk can lift it."
    ),
    "perhaps_birthday": gettext_lazy(
        "Somebody with this name and birthday asked to be forgotten. It may be them or somebody"
        " else: whoever answers for the rights desk decides."
    ),
    "perhaps_city": gettext_lazy(
        "Somebody with this name, in this city, asked to be forgotten. It may be them or somebody"
        " else: whoever answers for the rights desk decides."
    ),
    "perhaps_name": gettext_lazy(
        "Somebody with this name asked to be forgotten. It may be them or somebody else: whoever"
        " answers for the rights desk decides."
    ),
    "no_name": gettext_lazy("The row has no name."),
    "standard_required": gettext_lazy("{column} is missing, and the company asks for it."),
    "standard_format": gettext_lazy(
        "{column}: “{cell}” is not in the format that the company asks for."
    ),
    "standard_value": gettext_lazy(
        "{column}: “{cell}” is not one of the values that the company allows."
    ),
    "own_choice": gettext_lazy("{column}: “{cell}” is not one of its choices."),
    "own_reference": gettext_lazy("{column}: “{cell}” was not found, or is more than one."),
    "own_value": gettext_lazy("{column}: “{cell}” does not fit this field."),
    "two_matches": gettext_lazy(
        "Two customers answer to this row: their ids contradict each other."
    ),
}


def reason(
    problem: str,
    places: Mapping[str, ColumnReading],
    headers: Sequence[str],
    row: Sequence[str | None],
) -> str:
    """`problem` is `code` or `code:field`; `places` {field: its column}."""
    code, _colon, field = problem.partition(":")
    place = places.get(field)
    known = FIELD_NAMES.get(field) or label_of(field) or field
    column = headers[place.index] if place else str(known)
    cell = (row[place.index] or "") if place else ""
    why = reading.unreadable(cell, place) if code == "unreadable" and place else ""
    shown = cell if len(cell) <= LONGEST else cell[: LONGEST - 1] + "…"
    sentence = str(WITH_REASON if why else REASONS[code])
    return sentence.replace("{column}", column).replace("{why}", why).replace("{cell}", shown)
