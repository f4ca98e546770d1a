"""When somebody is open, and business time between instants and days.

Open time is laid out in blocks of four weeks, each once, as instants with running sums; a question
looks into one block by bisection and steps over whole ones.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from zoneinfo import ZoneInfo

from vinculo.lib.business_time.instants import (
    MICROSECOND,
    SECOND,
    from_micros,
    on_the_wall,
    to_micros,
)
from vinculo.lib.business_time.week import Hours, Week, merged

BLOCK = 28 * 24 * 3600 * SECOND
# Who does not open in ten years does not open: the search must end somewhere.
CLOSED_BLOCKS = 131
CLOSED_DAYS = 3653


class NeverOpens(ValueError):
    """Business time that never comes to pass."""


@dataclass(frozen=True, slots=True)
class _Block:
    starts: list[int]
    ends: list[int]
    before: list[int]  # open time in the block before each start
    total: int

    def until(self, at: int) -> int:
        """Open time from the start of the block until `at`."""
        n = bisect_right(self.starts, at) - 1
        return self.before[n] + min(at, self.ends[n]) - self.starts[n] if n >= 0 else 0

    def reached(self, open_time: int) -> int:
        """The first instant until which there was so much open time, which is not 0."""
        n = bisect_left(self.before, open_time) - 1
        return self.starts[n] + open_time - self.before[n]

    def left(self, open_time: int) -> int:
        """The last instant until which there was so much, which is less than the total."""
        n = bisect_right(self.before, open_time) - 1
        return self.starts[n] + open_time - self.before[n]


@dataclass(frozen=True)
class Calendar:
    """A week, in a time zone, with holidays (closed) and exceptions (other hours, or none).

    Hours belong to the day on which they open: the night before a holiday is worked to its end.
    An exception says more than a holiday, and a holiday more than the week.
    """

    week: Week
    zone: ZoneInfo
    holidays: Container[date] = frozenset()
    exceptions: Mapping[date, Hours] = field(default_factory=dict)
    _blocks: dict[int, _Block] = field(default_factory=dict, init=False, repr=False, compare=False)

    def hours_on(self, day: date) -> Hours:
        exception = self.exceptions.get(day)
        if exception is not None:
            return exception
        return () if day in self.holidays else self.week[day.weekday()]

    def is_open(self, at: datetime) -> bool:
        """From the moment of opening, and no longer at the moment of closing."""
        micros = to_micros(at)
        block = self._block(micros // BLOCK)
        n = bisect_right(block.starts, micros) - 1
        return n >= 0 and micros < block.ends[n]

    def next_opening(self, at: datetime) -> datetime | None:
        """The first instant of open time from `at` on, `at` itself when it is open."""
        micros = to_micros(at)
        for number in range(micros // BLOCK, micros // BLOCK + CLOSED_BLOCKS):
            block = self._block(number)
            n = bisect_right(block.ends, micros)
            if n < len(block.starts):
                return from_micros(max(micros, block.starts[n]), self.zone)
        return None

    def next_closing(self, at: datetime) -> datetime | None:
        """The end of the open time that holds `at` or comes next; None: it never ends."""
        opening = self.next_opening(at)
        if opening is None:
            return None
        micros = to_micros(opening)
        for number in range(micros // BLOCK, micros // BLOCK + CLOSED_BLOCKS):
            block = self._block(number)
            n = bisect_right(block.ends, micros)
            if n == len(block.starts) or block.starts[n] > micros:
                break
            micros = block.ends[n]
            if micros < (number + 1) * BLOCK:
                break
        else:
            return None
        return from_micros(micros, self.zone)

    def between(self, first: datetime, last: datetime) -> timedelta:
        """Open time from `first` to `last`; negative when `last` is the earlier."""
        a, b = to_micros(first), to_micros(last)
        sign = 1
        if b < a:
            a, b, sign = b, a, -1
        n, m = a // BLOCK, b // BLOCK
        found = self._block(m).until(b) - self._block(n).until(a)
        found += sum(self._block(number).total for number in range(n, m))
        return timedelta(microseconds=sign * found)

    def add(self, start: datetime, business: timedelta) -> datetime:
        """The first instant until which so much open time has passed since `start`.

        It lies in open time, or where it ends: eight hours from nine are five o'clock, not nine
        the next morning. Nothing added is the next opening. A negative duration goes back: to the
        last instant from which so much passes until `start`.
        """
        if business < timedelta(0):
            return self._back(to_micros(start), -business // MICROSECOND)
        wanted = business // MICROSECOND
        if not wanted:
            opening = self.next_opening(start)
            if opening is None:
                raise NeverOpens
            return opening
        micros = to_micros(start)
        number, closed = micros // BLOCK, 0
        wanted += self._block(number).until(micros)
        while closed < CLOSED_BLOCKS:
            block = self._block(number)
            if wanted <= block.total:
                return from_micros(block.reached(wanted), self.zone)
            wanted -= block.total
            closed = 0 if block.total else closed + 1
            number += 1
        raise NeverOpens

    def _back(self, start: int, wanted: int) -> datetime:
        number, closed = start // BLOCK, 0
        have = self._block(number).until(start)
        while closed < CLOSED_BLOCKS:
            if wanted <= have:
                return from_micros(self._block(number).left(have - wanted), self.zone)
            wanted -= have
            number -= 1
            have = self._block(number).total
            closed = 0 if have else closed + 1
        raise NeverOpens

    def is_business_day(self, day: date) -> bool:
        return bool(self.hours_on(day))

    def business_days_from(self, day: date) -> Iterator[date]:
        """Those after `day`; ends when none comes in ten years."""
        closed = 0
        while closed < CLOSED_DAYS:
            day += timedelta(days=1)
            closed += 1
            if self.is_business_day(day):
                closed = 0
                yield day

    def add_days(self, day: date, count: int) -> date:
        """The `count`-th business day after `day`, count at least 1."""
        for number, found in enumerate(self.business_days_from(day), start=1):
            if number == count:
                return found
        raise NeverOpens

    def _block(self, number: int) -> _Block:
        block = self._blocks.get(number)
        if block is None:
            # Two threads may both lay it out; what they make is the same.
            block = self._blocks[number] = self._laid_out(number)
        return block

    def _laid_out(self, number: int) -> _Block:
        low, high = number * BLOCK, (number + 1) * BLOCK
        try:
            # Zones lie up to 14 hours apart from UTC, and hours reach into the next day.
            first = from_micros(low, UTC).date() - timedelta(days=2)
            last = from_micros(high, UTC).date() + timedelta(days=1)
        except OverflowError:
            raise NeverOpens from None
        days = (first + timedelta(days=n) for n in range((last - first).days + 1))
        spans = merged(
            (
                on_the_wall(day, span.opens, self.zone),
                on_the_wall(day, span.closes, self.zone),
            )
            for day in days
            for span in self.hours_on(day)
        )
        cut = [(max(a, low), min(b, high)) for a, b in spans if a < high and b > low]
        sums = list(accumulate((b - a for a, b in cut), initial=0))
        return _Block([a for a, _ in cut], [b for _, b in cut], sums[:-1], sums[-1])
