"""The curves of the reports: the cumulative share, retention, and how long customers stay."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from django.utils.safestring import SafeString

from vinculo.analytics.reports.survival import Age
from vinculo.shell.ui.drawings.svg import circle, n, path, picture, text
from vinculo.shell.ui.tags.figures import percent

WIDTH, HEIGHT, LEFT, TOP = 560.0, 240.0, 44.0, 12.0


def _y(share: float) -> float:
    return TOP + (1 - share) * HEIGHT


def _frame(most: float) -> list[str]:
    parts = []
    for quarter in range(5):
        share = quarter / 4
        y = _y(share)
        parts.append(path("grid" if quarter else "axis", f"M{n(LEFT)} {n(y)}H{n(LEFT + WIDTH)}"))
        parts.append(text("t-faint t-end", LEFT - 6, y + 4, str(percent(share * most, 0))))
    return parts


def pareto_curve(points: Sequence[tuple[int, float]], members: int, label: str) -> SafeString:
    """From nobody to all members, the largest first; the lines are where A and B end."""
    all_of_them = max(members, 1)
    placed = [(LEFT, _y(0.0))] + [
        (LEFT + WIDTH * place / all_of_them, _y(running)) for place, running in points
    ]
    line = "L".join(f"{n(x)} {n(y)}" for x, y in placed)
    parts = _frame(1.0)
    parts.append(path("area", f"M{line}V{n(_y(0))}Z"))
    for limit, name in ((0.80, "A"), (0.95, "B")):
        parts.append(path("ref", f"M{n(LEFT)} {n(_y(limit))}H{n(LEFT + WIDTH)}"))
        parts.append(text("t-strong t-end", LEFT + WIDTH, _y(limit) + 14, name))
    parts.append(path("line", f"M{line}"))
    return picture(LEFT + WIDTH + 8, TOP + HEIGHT + 12, parts, "chart", label)


def retention_line(rates: Sequence[tuple[str, float | None]], label: str) -> SafeString:
    """A point for each month that has a rate, its month beneath."""
    known = [rate for _month, rate in rates if rate is not None]
    most = max(1.0, *known) if known else 1.0
    step = WIDTH / max(len(rates) - 1, 1)
    parts, placed = _frame(most), []
    for at, (month, rate) in enumerate(rates):
        x = LEFT + at * step
        if at % 4 == 0:
            held = {0: "", len(rates) - 1: " t-end"}.get(at, " t-mid")  # within the picture
            parts.append(text(f"t-faint{held}", x, TOP + HEIGHT + 18, month))
        if rate is not None:
            placed.append((x, _y(rate / most)))
    if placed:
        parts.append(path("line", "M" + "L".join(f"{n(x)} {n(y)}" for x, y in placed)))
        parts += [circle("pt", x, y, 3) for x, y in placed]
    return picture(LEFT + WIDTH + 24, TOP + HEIGHT + 28, parts, "chart", label)


def survival_curve(curve: Sequence[Age], label: str) -> SafeString:
    """A stair that falls at each age at which somebody was lost, within its band."""
    last = max(curve[-1].age, 1)

    def x(age: float) -> float:
        return LEFT + WIDTH * age / last

    def corners(of: str) -> list[tuple[float, float]]:
        found, share = [(x(0), _y(1))], 1.0
        for one in curve:
            fresh = getattr(one, of)
            found += [(x(one.age), _y(share)), (x(one.age), _y(fresh))]
            share = fresh
        return [*found, (x(last), _y(share))]

    def joined(points: Sequence[tuple[float, float]]) -> str:
        return "M" + "L".join(f"{n(a)} {n(b)}" for a, b in points)

    parts = _frame(1.0)
    parts.append(path("area", joined([*corners("high"), *reversed(corners("low"))]) + "Z"))
    parts.append(path("line", joined(corners("share"))))
    for age in range(0, last + 1, 12 if last <= 72 else 24):
        held = " t-end" if x(age) > LEFT + WIDTH - 20 else " t-mid" if age else ""
        parts.append(text(f"t-faint{held}", x(age), TOP + HEIGHT + 18, str(age)))
    return picture(LEFT + WIDTH + 24, TOP + HEIGHT + 28, parts, "chart", label)


def trend_line(
    points: Sequence[tuple[date, Decimal]], benchmark: Decimal | None, label: str
) -> SafeString:
    """A small line through dated figures, with the reference across it."""
    wide, high, room = 140.0, 30.0, 4.0
    shown = [float(value) for _day, value in points]
    every = [*shown, float(benchmark)] if benchmark is not None else shown
    low, span = min(every), (max(every) - min(every)) or 1.0
    first, days = points[0][0], max((points[-1][0] - points[0][0]).days, 1)

    def y(value: float) -> float:
        return room + (1 - (value - low) / span) * (high - 2 * room)

    placed = [
        (room + (wide - 2 * room) * (day - first).days / days, y(value))
        for (day, _value), value in zip(points, shown, strict=True)
    ]
    parts = []
    if benchmark is not None:
        parts.append(path("ref", f"M0 {n(y(float(benchmark)))}H{n(wide)}"))
    parts.append(path("line", "M" + "L".join(f"{n(a)} {n(b)}" for a, b in placed)))
    parts.append(circle("pt", *placed[-1], 2.5))
    return picture(wide, high, parts, "chart trend", label)
