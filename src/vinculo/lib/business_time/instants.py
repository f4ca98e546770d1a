"""Instants as whole microseconds, and what a wall clock means on the days it is changed."""

from datetime import UTC, date, datetime, timedelta, tzinfo

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
SECOND = 1_000_000


def to_micros(at: datetime) -> int:
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return (at - EPOCH) // MICROSECOND


def from_micros(micros: int, zone: tzinfo) -> datetime:
    return (EPOCH + timedelta(microseconds=micros)).astimezone(zone)


def on_the_wall(day: date, minutes: int, zone: tzinfo) -> int:
    """The instant at which the clock shows so many minutes after the midnight of `day`.

    An hour that happens twice is its first; one that is left out is the moment of the change.
    So a later hour on the wall is never an earlier instant.
    """
    wall = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)
    local = wall.replace(tzinfo=zone)
    after = local.astimezone(UTC)
    if after.astimezone(zone).replace(tzinfo=None) == wall:
        return to_micros(after)
    before = local.replace(fold=1).astimezone(UTC)
    return _change_between(to_micros(before), to_micros(after), zone)


def _change_between(before: int, after: int, zone: tzinfo) -> int:
    """The first second with the offset of `after`."""
    new = from_micros(after, zone).utcoffset()
    low, high = before // SECOND, after // SECOND
    while low < high:
        middle = (low + high) // 2
        if from_micros(middle * SECOND, zone).utcoffset() == new:
            high = middle
        else:
            low = middle + 1
    return low * SECOND
