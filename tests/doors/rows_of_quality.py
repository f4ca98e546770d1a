"""The doors of the quality of data."""

from typing import Any

from tests.doors.actors import DECIDERS, INSIDE, WRITERS
from tests.doors.door import Door
from tests.doors.example import Example

_REPAIRERS = INSIDE - {"auditor"}
_ADMINISTRATOR = frozenset({"administrator"})


def _customer(example: Example) -> list[Any]:
    return [example.customer.pk]


def _run(example: Example) -> list[Any]:
    return [example.care.cleansing.pk]


def _standard(example: Example) -> list[Any]:
    return [example.care.standard.pk]


def _meaning(example: Example) -> list[Any]:
    return [example.care.meaning.pk]


ROWS: dict[str, Door] = {
    "quality": Door(get={200: INSIDE}),
    "quality_rescoring": Door(post={302: _ADMINISTRATOR}),
    "quality_queue": Door(get={200: _REPAIRERS}),
    "quality_repair": Door(post={404: WRITERS}, args=_customer),  # no fault is named
    "customer_confirmation": Door(post={302: WRITERS}, args=_customer),
    "quality_settings": Door(
        get={200: _ADMINISTRATOR}, post={422: _ADMINISTRATOR},
        data=lambda example: {"fresh_months": "0"},
    ),
    "quality_standards": Door(
        get={200: _ADMINISTRATOR}, post={302: _ADMINISTRATOR},
        data=lambda example: {"field": "city", "is_required": "on", "on_import": "warn"},
    ),
    "quality_standard_end": Door(post={302: _ADMINISTRATOR}, args=_standard),
    "quality_cleansing": Door(
        get={200: DECIDERS}, post={302: DECIDERS},
        data=lambda example: {"operacion": "ciudades"},
    ),
    "quality_cleansing_run": Door(get={200: DECIDERS}, args=_run),
    "quality_cleansing_application": Door(post={302: DECIDERS}, args=_run),
    "quality_cleansing_reversal": Door(post={302: DECIDERS}, args=_run),
    "quality_cleansing_file": Door(get={200: DECIDERS}, args=_run),
    "taught_meanings": Door(get={200: DECIDERS}),
    "taught_meanings_file": Door(get={200: DECIDERS}),
    "taught_meaning_removal": Door(post={302: DECIDERS}, args=_meaning),
}  # fmt: skip
