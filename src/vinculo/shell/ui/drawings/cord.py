"""Purchases hang from a cord: longer and bigger when the amount is larger; the expected next
one is an open knot, and the bar across the cord is today.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal

from django.utils.safestring import SafeString

from vinculo.lib.money import Style
from vinculo.lib.months import ENGLISH, SPANISH
from vinculo.shell.ui.drawings.svg import circle, n, path, picture, text

WIDTH, HEIGHT, EDGE, CORD = 296.0, 118.0, 8.0, 12.0
SHORTEST, LONGEST, FLOOR = 22.0, 72.0, 100.0
MOST_KNOTS = 60

Purchase = tuple[date, Decimal | int | float]


def _span(days: Sequence[date], today: date, expected: date | None) -> tuple[date, int]:
    first, last = min(days), max([*days, today, *([expected] if expected else [])])
    room = max(timedelta(days=3), (last - first) / 20)
    first, last = first - room, last + room
    return first, max(1, (last - first).days)


def _amount(value: Decimal | int | float) -> float:
    return max(0.0, float(value))


def cord(
    purchases: Sequence[Purchase],
    today: date,
    style: Style,
    expected: date | None = None,
    label: str = "",
) -> SafeString:
    """The last purchases in any order; returns and cancellations are left out by the caller."""
    shown = sorted(purchases)[-MOST_KNOTS:]
    if not shown:
        return SafeString("")
    first, days = _span([day for day, _ in shown], today, expected)
    largest = max(_amount(value) for _, value in shown) or 1.0

    def x(day: date) -> float:
        return EDGE + (WIDTH - 2 * EDGE) * (day - first).days / days

    parts = [*_months(first, first + timedelta(days=days), x, style)]
    parts.append(path("cord", f"M4 {n(CORD)}H{n(WIDTH - 4)}"))
    thin = 1.0 if len(shown) <= 24 else 0.7
    for day, value in shown:
        share = (_amount(value) / largest) ** 0.5
        y = CORD + SHORTEST + (LONGEST - SHORTEST) * share
        parts.append(path("axis", f"M{n(x(day))} {n(CORD)}V{n(y)}"))
        parts.append(circle("knotb", x(day), y, (3.2 + 2.8 * share) * thin))
    if expected:
        y = CORD + SHORTEST + (LONGEST - SHORTEST) * 0.6
        parts.append(
            path("axis", f"M{n(x(expected))} {n(CORD)}V{n(y - 3)}", ' stroke-dasharray="2 2"')
        )
        parts.append(circle("knot-next", x(expected), y, 4.8))
    late = expected is not None and expected < today
    parts.append(path("danger-l" if late else "ink-l", f"M{n(x(today))} 5V19"))
    return picture(WIDTH, HEIGHT, parts, "chart", label)


def _months(first: date, last: date, x: Callable[[date], float], style: Style) -> list[str]:
    """Marks at the starts of months, as many as fit."""
    names = SPANISH if style.language.startswith("es") else ENGLISH
    starts, month = [], first.replace(day=1)
    while month <= last:
        if month >= first:
            starts.append(month)
        month = (month + timedelta(days=32)).replace(day=1)
    every = max(1, -(-len(starts) // 6))
    parts = []
    for start in starts[::-1][::every]:
        where = x(start)
        if where > WIDTH - 24:
            continue
        parts.append(path("axis", f"M{n(where)} {n(FLOOR)}V{n(FLOOR + 4)}"))
        word = names[start.month - 1][:3] if start.month > 1 else str(start.year)
        parts.append(text("t-faint", where + 3, FLOOR + 12, word))
    return parts


def cord_spark(
    days: Sequence[date], today: date, expected: date | None = None, label: str = ""
) -> SafeString:
    """Only the knots, on one line, for lists: is the bar of today where the next knot should be?"""
    shown = sorted(days)[-12:]
    if not shown:
        return SafeString("")
    first, span = shown[0], max(1, (today - shown[0]).days)
    parts = [path("axis", "M2 10H102")]
    for day in shown:
        parts.append(circle("knotb", 4 + 95 * (day - first).days / span, 10, 3))
    late = expected is not None and expected < today
    parts.append(path("danger-l" if late else "ink-l", "M100 4V16"))
    return picture(104, 20, parts, "chart spark", label)
