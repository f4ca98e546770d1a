"""Hours of a week in minutes of the local day; ends are exclusive."""

import re
from dataclasses import dataclass

Window = tuple[int, int]
Windows = tuple[Window, ...]
ALL_DAY: Windows = ((0, 24 * 60),)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WINDOW = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)\Z")


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from Monday, and the windows of a day off."""

    days: tuple[Windows, ...]
    days_off: Windows = ()

    def on(self, weekday: int, is_day_off: bool) -> Windows:
        """On a day off, only what both the weekday and days off allow."""
        open_then = self.days[weekday]
        return both(open_then, self.days_off) if is_day_off else open_then


def read_windows(text: str) -> Windows:
    """`07:00-12:00 14:00-19:00`, in order; empty for none. ValueError otherwise."""
    windows: list[Window] = []
    for part in text.split():
        found = _WINDOW.match(part)
        if not found:
            raise ValueError(part)
        hour, minute, to_hour, to_minute = map(int, found.groups())
        start, end = hour * 60 + minute, to_hour * 60 + to_minute
        if (
            not (windows[-1][1] if windows else 0) <= start < end <= 24 * 60
            or max(minute, to_minute) >= 60
        ):
            raise ValueError(part)
        windows.append((start, end))
    return tuple(windows)


def both(one: Windows, other: Windows) -> Windows:
    """The minutes that lie in both."""
    found = ((max(a, c), min(b, d)) for a, b in one for c, d in other)
    return tuple(sorted((start, end) for start, end in found if start < end))


def as_text(windows: Windows) -> str:
    return " ".join(
        f"{start // 60:02}:{start % 60:02}-{end // 60:02}:{end % 60:02}" for start, end in windows
    )
