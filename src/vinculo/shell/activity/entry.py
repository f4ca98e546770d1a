"""One line of a customer's history, whichever room tells it.

Each room offers `timeline.py: entries(customer_id, viewer, before, limit)`, newest first by
(at, kind, id). The order is total, so a page can end between two entries of the same instant.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from django.db.models import Q
from django.utils import timezone


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
    move: tuple[int | None, str, int, str] | None = None
    record: Any = field(default=None, compare=False, repr=False)  # for the room that told it

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
    def of(cls, entry: Entry) -> "Cursor":
        return cls(entry.at, entry.kind, entry.id)

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

    def earlier(self, kind: str, at_field: str) -> Q:
        """The rows of `kind`, dated by an instant, that come after this one down the page."""
        earlier = Q(**{f"{at_field}__lt": self.at})
        if kind < self.kind:
            return Q(**{f"{at_field}__lte": self.at})
        if kind == self.kind:
            # Said as a bound first, so that the index on (customer, -at, -id) ends the scan.
            return Q(**{f"{at_field}__lte": self.at}) & (earlier | Q(id__lt=self.id))
        return earlier

    def earlier_days(self, kind: str, on_field: str) -> Q:
        """The same for rows that only know their day, which stand at its end."""
        day = timezone.localdate(self.at)
        earlier = Q(**{f"{on_field}__lt": day})
        if self.at != end_of(day) or kind > self.kind:
            return earlier
        if kind < self.kind:
            return Q(**{f"{on_field}__lte": day})
        return Q(**{f"{on_field}__lte": day}) & (earlier | Q(id__lt=self.id))


def end_of(day: date) -> datetime:
    """Where a fact that only knows its day stands: after everything that day."""
    return datetime.combine(day, time.max, timezone.get_current_timezone())


def is_timed(at: datetime) -> bool:
    """Whether an hour was written down; midnight to the second means it was not."""
    return timezone.localtime(at).time() != time.min
