"""Which records can be filtered. `config/filters.py` gathers what the rooms declare."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from django.conf import settings

from vinculo.shell.filters.fields import FieldSet


@dataclass(frozen=True, slots=True)
class Filtered:
    """`list_url` is the name of the page that a filter is shown on; `needs` its area, empty for
    what everybody has."""

    fields: FieldSet
    list_url: str
    needs: str = ""


@cache
def filters() -> Mapping[str, Filtered]:
    """By the word that stands in the address."""
    table: Mapping[str, Filtered] = import_module(settings.FILTERS).FILTERS
    return table
