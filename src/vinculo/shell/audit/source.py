"""A table whose rows count as audit; rooms declare theirs, `config/audit.py` gathers them."""

from dataclasses import dataclass
from functools import cache
from importlib import import_module

from django.conf import settings
from django.utils.functional import Promise


@dataclass(frozen=True, slots=True)
class Source:
    """`stays` are the columns that nobody may ever change; `forgotten` those that an erasure, a
    merge or the end of a term may. Named one by one: a new column changes no old mark."""

    table: str
    label: str | Promise
    stays: tuple[str, ...]
    forgotten: tuple[str, ...]
    at: str  # the column that dates a row

    @property
    def marked(self) -> str:
        """SQL of the two texts that are marked."""
        return ", ".join(
            f"jsonb_build_array({', '.join(f't.{name}' for name in names)})::text"
            for names in (self.stays, self.forgotten)
        )


@cache
def sources() -> dict[str, Source]:
    """One module named in the settings, as the flows are."""
    table: tuple[Source, ...] = import_module(settings.AUDIT).SOURCES
    return {one.table: one for one in table}
