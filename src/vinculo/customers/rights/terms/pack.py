"""A law's terms as data: versioned, dated, with their source and how sure it is."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from vinculo.customers.permission.engine.pack import Sureness

Unit = Literal["business", "calendar", "months"]
_WRITTEN = re.compile(r"([1-9][0-9]?) (business|calendar|months)\Z")


@dataclass(frozen=True, slots=True)
class Days:
    """`10 business`, `30 calendar`, `1 months`."""

    number: int
    unit: Unit

    @classmethod
    def read(cls, text: str) -> "Days":
        """ValueError for what is no span."""
        found = _WRITTEN.match(text)
        if not found:
            raise ValueError(text)
        return cls(int(found[1]), found[2])  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Term:
    """`longer` is the lawful extension, counted from the end of the first term; `carry_out` the
    time to do what was granted, counted from the answer. Both may be missing."""

    id: str
    rights: frozenset[str]
    name: str
    answer: Days
    says: str
    sure: Sureness
    longer: Days | None = None
    carry_out: Days | None = None


@dataclass(frozen=True, slots=True)
class TermPack:
    id: str
    version: str
    country: str  # "*" for every other country
    title: str
    source: str
    sure: Sureness
    checked_on: date
    starts_on: date
    ends_on: date | None = None  # the last day
    doubts: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()

    def is_in_force(self, day: date) -> bool:
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)
