"""One line of a customer's history, whichever room tells it.

Each room's `timeline.py` offers its sources; `merging.py` merges them, newest first by
(at, kind, id). Who asks has let the viewer through the door of that room. The order is total, so
a page can end between two entries of the same instant.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from django.utils import timezone

from vinculo.lib.money import NBSP, Style, format_date


@dataclass(frozen=True, slots=True)
class Mark:
    """A short fact under an entry. `tone` is ok, warn, late or empty."""

    text: str
    tone: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """`title` is what happened, `aside` who or which, `body` what was said.

    `shape` is plain, bubble (somebody's words), note (only the team reads it) or class;
    `move` is the change of class, (from rank, from name, to rank, to name).
    """

    at: datetime
    kind: str
    id: int
    title: str
    knot: str = ""
    icon: str = ""
    aside: str = ""
    aside_url: str = ""
    body: str = ""
    shape: str = "plain"
    marks: tuple[Mark, ...] = ()
    has_time: bool = True
    edit_url: str = ""
    more_url: str = ""  # where more is told of it, and where it can be undone
    move: tuple[int | None, str, int, str] | None = None
    record: Any = field(default=None, compare=False, repr=False)  # for the room that told it

    @property
    def stamp(self) -> str:
        """For machines that read the page."""
        return timezone.localtime(self.at).isoformat(timespec="seconds")

    @property
    def key(self) -> tuple[datetime, str, int]:
        return self.at, self.kind, self.id


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last entry already shown; written in an address as `microseconds.kind.id`."""

    at: datetime
    kind: str
    id: int

    @classmethod
    def read(cls, text: str) -> "Cursor | None":
        instant, _, rest = text.partition(".")
        kind, _, number = rest.partition(".")
        try:
            at = datetime.fromtimestamp(int(instant) / 1_000_000, UTC)
            at = at.replace(microsecond=int(instant) % 1_000_000)
            return cls(at, kind, int(number))
        except (ValueError, OverflowError, OSError):
            return None

    def __str__(self) -> str:
        seconds = int(self.at.replace(microsecond=0).timestamp())
        return f"{seconds * 1_000_000 + self.at.microsecond}.{self.kind}.{self.id}"

    def earlier(self, kind: str, at: str) -> str:
        """The condition on rows of `kind`, dated by the column `at`, that come after this entry."""
        if kind == self.kind:
            return f" AND ({at}, id) < (%(before_at)s, %(before_id)s)"
        return f" AND {at} {'<=' if kind < self.kind else '<'} %(before_at)s"

    def earlier_days(self, kind: str, on: str) -> str:
        """The same for rows that only know their day, which stand at its end."""
        if self.at != end_of(timezone.localdate(self.at)) or kind > self.kind:
            return f" AND {on} < %(before_on)s"
        if kind < self.kind:
            return f" AND {on} <= %(before_on)s"
        return f" AND ({on}, id) < (%(before_on)s, %(before_id)s)"

    @property
    def params(self) -> dict[str, Any]:
        """What the two conditions name."""
        return {
            "before_at": self.at,
            "before_id": self.id,
            "before_on": timezone.localdate(self.at),
        }


def end_of(day: date) -> datetime:
    """Where a fact that only knows its day stands: after everything that day."""
    return datetime.combine(day, time.max, timezone.get_current_timezone())


def short_day(day: date, today: date, style: Style) -> str:
    """`16 nov`, with the year when it is another: quicker than the template's own."""
    words = format_date(day, style, "medium")
    return words.rsplit(NBSP, 1)[0] if day.year == today.year else words


def is_timed(at: datetime) -> bool:
    """Whether an hour was written down; midnight to the second means it was not."""
    return timezone.localtime(at).time() != time.min
