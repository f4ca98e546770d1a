"""Dates as people write them, read by a stated order of day, month and year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Order = Literal["dmy", "mdy", "ymd", "excel1900", "excel1904"]


class NotADate(ValueError):
    """`reason`: empty, shape, month, day, year, time, range. `params` holds the numbers to say."""

    reason: str
    params: dict[str, str]


@dataclass(frozen=True, slots=True)
class Detection:
    """`verdict` "plain" means ISO or a month in words: the same in every order."""

    verdict: Literal["settled", "ambiguous", "mixed", "plain", "none"]
    order: Order | None
    candidates: tuple[Order, ...]
    evidence: tuple[str, ...]
    against: tuple[str, ...]


def parse(text: str, order: Order, pivot: int = 2050) -> datetime:
    """A naive local datetime (midnight when no time was written).

    ISO and months in words are read in any order. Two-digit years fall in the hundred years
    that end with `pivot`.
    """
    raise NotImplementedError


def has_time(text: str) -> bool:
    raise NotImplementedError


def detect(texts: Iterable[str]) -> Detection:
    raise NotImplementedError
