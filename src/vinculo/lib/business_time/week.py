"""When a company is open, by the clock on its wall."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time

MINUTES = 24 * 60


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From `opens` to `closes`, in minutes since the midnight of the day on which it opens.

    22:00 to 06:00 is (1320, 1800): it belongs to the day it opens on.
    """

    opens: int
    closes: int

    def __post_init__(self) -> None:
        if not (0 <= self.opens < MINUTES and self.opens < self.closes <= self.opens + MINUTES):
            raise ValueError(f"not a span of one day: {self.opens} to {self.closes}")

    @classmethod
    def of(cls, opens: time, closes: time) -> "Span":
        """A closing hour that is not after the opening one is the next day's."""
        start, end = wall_minutes(opens), wall_minutes(closes)
        return cls(start, end if end > start else end + MINUTES)

    @property
    def opens_at(self) -> time:
        return _time(self.opens)

    @property
    def closes_at(self) -> time:
        return _time(self.closes)

    @property
    def crosses_midnight(self) -> bool:
        return self.closes > MINUTES


Hours = tuple[Span, ...]  # of one day; empty: closed
Week = tuple[Hours, Hours, Hours, Hours, Hours, Hours, Hours]  # Monday first
ALL_DAY: Hours = (Span(0, MINUTES),)


def wall_minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """In order, without overlaps, and what touches as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        elif start < end:
            found.append((start, end))
    return found
