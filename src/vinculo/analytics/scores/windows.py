"""The time line of a score: what is looked at, the day on which one stands, what comes of it."""

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

LATEST_PART = 3  # the last third of what is looked at is also taken by itself


@dataclass(frozen=True, slots=True)
class Windows:
    """`observed` months up to the day, `ahead` months after it; the day itself is observed."""

    on: date
    observed: int = 12
    ahead: int = 3

    @property
    def since(self) -> date:
        first: date = self.on - relativedelta(months=self.observed, days=-1)
        return first

    @property
    def recent_since(self) -> date:
        days = (self.on - self.since).days // LATEST_PART
        return self.on - timedelta(days=days)

    @property
    def until(self) -> date:
        last: date = self.on + relativedelta(months=self.ahead)
        return last

    @property
    def months(self) -> int:
        return self.observed

    def earlier(self) -> "Windows":
        """As it was one outcome before: for proving a score on later months."""
        before: date = self.on - relativedelta(months=self.ahead)
        return Windows(before, self.observed, self.ahead)

    @classmethod
    def ending(cls, day: date, observed: int, ahead: int) -> "Windows":
        """The latest ones of which the whole outcome is known on a day."""
        on: date = day - relativedelta(months=ahead)
        return cls(on, observed, ahead)
