"""A promise's clock: it runs in business time, and can stand still."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from vinculo.lib.business_time.calendar import Calendar


@dataclass(frozen=True, slots=True)
class Pause:
    """From an instant until another; without an end it still lasts."""

    start: datetime
    end: datetime | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise ValueError("a pause ends after it starts")


@dataclass(frozen=True, slots=True)
class Clock:
    """Pauses may come in any order and overlap."""

    started: datetime
    pauses: tuple[Pause, ...] = ()

    @property
    def is_paused(self) -> bool:
        return any(pause.end is None for pause in self.pauses)

    def pause(self, at: datetime) -> "Clock":
        return self if self.is_paused else Clock(self.started, (*self.pauses, Pause(at)))

    def resume(self, at: datetime) -> "Clock":
        ended = (Pause(p.start, max(at, p.start)) if p.end is None else p for p in self.pauses)
        return Clock(self.started, tuple(ended))

    def elapsed(self, calendar: Calendar, now: datetime) -> timedelta:
        """Business time that counted until `now`."""
        counted = timedelta(0)
        for start, end in self._running():
            if start >= now:
                break
            counted += calendar.between(start, now if end is None else min(end, now))
        return counted

    def remaining(self, calendar: Calendar, allowed: timedelta, now: datetime) -> timedelta:
        """Negative when the promise is broken."""
        return allowed - self.elapsed(calendar, now)

    def due_at(self, calendar: Calendar, allowed: timedelta) -> datetime | None:
        """When what is allowed has passed; None while the clock stands still before that."""
        left = allowed
        for start, end in self._running():
            if end is None:
                return calendar.add(start, left)
            counted = calendar.between(start, end)
            if timedelta(0) < left <= counted:
                return calendar.add(start, left)
            left -= counted
        return None

    def _running(self) -> Iterator[tuple[datetime, datetime | None]]:
        """The stretches in which it runs; the last has no end unless the clock stands still."""
        at = self.started
        for pause in sorted(self.pauses, key=lambda pause: pause.start):
            if pause.start > at:
                yield at, pause.start
            if pause.end is None:
                return
            at = max(at, pause.end)
        yield at, None
