"""Numbers as people write them, read exactly, by a stated convention.

`1.234` is a thousand in Bogotá and one and a bit in Mexico. Nothing here guesses: `detect` says
whether a column of texts settles the convention, leaves it open, or contradicts itself.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal


@dataclass(frozen=True, slots=True)
class Convention:
    """`thousands` is "", ".", ",", " " (any space) or "'"; it never equals `decimal`."""

    decimal: str = ","
    thousands: str = "."

    @property
    def code(self) -> str:
        """The convention shown by example, `1.234,56`: what is stored, asked and answered."""
        raise NotImplementedError

    @classmethod
    def of(cls, code: str) -> "Convention":
        raise NotImplementedError


class NotANumber(ValueError):
    """`reason` is one of: empty, letters, grouping, decimal, too_long, exponent."""

    reason: str


@dataclass(frozen=True, slots=True)
class Detection:
    """What a column of texts says about its convention."""

    verdict: Literal["settled", "ambiguous", "mixed", "plain", "none"]
    convention: Convention | None
    candidates: tuple[Convention, ...]
    evidence: tuple[str, ...]  # texts that settle it, or that leave it open
    against: tuple[str, ...]  # texts that the convention cannot read


def parse(text: str, convention: Convention) -> Decimal:
    """The exact value. Accepts sign before or after, parentheses, %, currency signs and codes."""
    raise NotImplementedError


def detect(texts: Iterable[str]) -> Detection:
    raise NotImplementedError
