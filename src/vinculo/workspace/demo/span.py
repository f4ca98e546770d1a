"""The days that the demo company remembers, and how its year goes."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from vinculo.workspace.demo.copying import Array

# Bogotá is five hours behind UTC all year.
UTC_OFFSET = np.timedelta64(5, "h")
INFLATION_A_YEAR = 0.072

# How much more or less is bought in each month, January first.
SEASONS = {
    "even": (0.9, 0.95, 1, 1, 1, 1, 1, 1, 1, 1, 1.05, 1.15),
    "december": (0.7, 0.8, 0.9, 0.9, 1, 0.95, 0.95, 1, 1, 1.05, 1.4, 2.2),
    "christmas only": (0.05, 0.03, 0.03, 0.05, 0.1, 0.05, 0.05, 0.05, 0.1, 0.4, 4, 7.1),
    "school": (0.5, 1.4, 1.4, 1.3, 1.4, 0.7, 0.35, 1.4, 1.4, 1.1, 1, 0.05),
    "holidays": (1.6, 0.8, 1, 1.2, 0.8, 1.2, 1.4, 0.8, 0.7, 0.9, 0.9, 1.7),
}
SEASON_NAMES = list(SEASONS)


def month_back(day: date, months: int) -> date:
    """The first day of the month that many months before the day's own."""
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)


@dataclass(frozen=True)
class Span:
    """From the first day of a month, whole years before, to yesterday.

    Not to today: the day is not over, and nothing may be on record that has not happened yet.
    """

    today: date
    years: int

    @cached_property
    def start(self) -> np.datetime64:
        return np.datetime64(month_back(self.today, 12 * self.years))

    @cached_property
    def days(self) -> int:
        """How many days there are; yesterday is the last, number `days - 1`."""
        return int((np.datetime64(self.today) - self.start).astype(int))

    def dates(self, number: Array) -> Array:
        dates: Array = self.start + number.astype("timedelta64[D]")
        return dates

    def instants(self, number: Array, minutes: Array) -> Array:
        """The UTC instants of day numbers and local minutes after midnight."""
        local = self.dates(number).astype("datetime64[s]") + minutes.astype("timedelta64[m]")
        return np.asarray(local + UTC_OFFSET)

    @cached_property
    def months(self) -> Array:
        """The number of the month (0 is the first) of each day, and one day more."""
        every = self.start + np.arange(self.days + 1).astype("timedelta64[D]")
        return np.asarray(
            (every.astype("datetime64[M]") - self.start.astype("datetime64[M]")).astype(int)
        )

    @cached_property
    def seasons(self) -> Array:
        """Per season, how much buying time has passed at the start of each day.

        A customer who buys every nine days of buying time buys oftener in the months that count
        more, and keeps a rhythm: thinning or adding days would lose it.
        """
        first_month = int(self.start.astype("datetime64[M]").astype(int)) % 12
        of_day = (first_month + self.months[:-1]) % 12
        weight = np.array(list(SEASONS.values()))[:, of_day]
        return np.concatenate([np.zeros((len(SEASONS), 1)), weight.cumsum(axis=1)], axis=1)

    @cached_property
    def price_level(self) -> Array:
        """Prices of each month, today's are 1. The list changes every quarter."""
        last = self.months[-1]
        quarters_ago = (last // 3) - np.arange(last + 1) // 3
        return np.asarray((1 + INFLATION_A_YEAR) ** (-quarters_ago / 4))
