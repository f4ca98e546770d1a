"""The drawings of a score: its time line, what it finds, whether its chances come true, costs."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from vinculo.analytics.scores.windows import Windows
from vinculo.shell.ui.drawings.svg import circle, n, path, picture, text
from vinculo.shell.ui.tags.figures import day as worded
from vinculo.shell.ui.tags.figures import percent

WIDTH, HEIGHT, LEFT, TOP = 300.0, 190.0, 40.0, 10.0


def time_line(windows: Windows, label: str) -> SafeString:
    """What is looked at, the day on which one stands, and the months in which it happens or not."""
    wide, middle = 400.0, 34.0
    whole = max((windows.until - windows.since).days, 1)

    def x(day: date) -> float:
        return 2 + (wide - 4) * (day - windows.since).days / whole

    here = x(windows.on)
    parts = [
        f'<rect class="seen" x="2" y="{n(middle - 10)}" width="{n(here - 2)}" height="20"/>',
        f'<rect class="ahead" x="{n(here)}" y="{n(middle - 10)}" width="{n(wide - 2 - here)}"'
        ' height="20"/>',
        path("here", f"M{n(here)} {n(middle - 10)}V{n(middle + 36)}"),
        text("t-faint", 2, middle + 26, worded(windows.since, "medium")),
        text(
            "t-strong t-mid",
            min(max(here, 38), wide - 38),
            middle + 49,
            worded(windows.on, "medium"),
        ),
        text("t-faint t-end", wide - 2, middle + 26, worded(windows.until, "medium")),
        text("t-faint", 2, middle - 16, _("What is looked at")),
        text("t-faint t-end", wide - 2, middle - 16, _("Does it happen?")),
    ]
    return picture(wide, middle + 54, parts, "chart score-line", label)


def _frame(most: float = 1.0) -> list[str]:
    parts = []
    for quarter in range(5):
        y = TOP + (1 - quarter / 4) * HEIGHT
        parts.append(path("grid" if quarter else "axis", f"M{n(LEFT)} {n(y)}H{n(LEFT + WIDTH)}"))
        parts.append(text("t-faint t-end", LEFT - 5, y + 4, str(percent(quarter / 4 * most, 0))))
    return parts


def _at(x: float, y: float) -> tuple[float, float]:
    return LEFT + x * WIDTH, TOP + (1 - y) * HEIGHT


def _line(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{n(x)} {n(y)}" for x, y in points)


def _under(words: str) -> str:
    return text("t-faint t-mid", LEFT + WIDTH / 2, TOP + HEIGHT + 16, words)


def gain_curve(steps: Sequence[Sequence[float]], rows: int, yes: int, label: str) -> SafeString:
    """Of the customers from the most probable on, how many of all with the outcome they hold."""
    found = [_at(0, 0)] + [_at(acted / rows, hits / yes) for _chance, acted, hits in steps]
    parts = [*_frame(), path("area", f"{_line(found)}V{n(TOP + HEIGHT)}Z")]
    parts.append(path("ref", _line([_at(0, 0), _at(1, 1)])))
    parts += [path("line", _line(found)), _under(_("customers, the most probable first"))]
    return picture(LEFT + WIDTH + 6, TOP + HEIGHT + 20, parts, "chart", label)


def roc_curve(steps: Sequence[Sequence[float]], rows: int, yes: int, label: str) -> SafeString:
    found = [_at(0, 0)] + [
        _at((acted - hits) / max(rows - yes, 1), hits / yes) for _chance, acted, hits in steps
    ]
    parts = [*_frame(), path("ref", _line([_at(0, 0), _at(1, 1)])), path("line", _line(found))]
    parts.append(_under(_("false alarms, of all without it")))
    return picture(LEFT + WIDTH + 6, TOP + HEIGHT + 20, parts, "chart", label)


def calibration_plot(buckets: Sequence[Sequence[float]], label: str) -> SafeString:
    """What was told against what happened; on the line both are the same."""
    most = max(max(told, happened) for _rows, told, happened in buckets) or 1.0
    most = min(1.0, most * 1.08)
    placed = [_at(told / most, min(happened / most, 1)) for _rows, told, happened in buckets]
    parts = [*_frame(most), path("ref", _line([_at(0, 0), _at(1, 1)]))]
    parts += [path("line", _line(placed)), *(circle("pt", x, y, 3.5) for x, y in placed)]
    parts.append(_under(_("what was told, up to %(most)s") % {"most": percent(most, 0)}))
    return picture(LEFT + WIDTH + 6, TOP + HEIGHT + 20, parts, "chart", label)


def cost_curve(choice: Any, label: str) -> SafeString:
    """What all of it costs by how many are acted on; the point is where it costs least."""
    costs = [cost for _acted, cost in choice.curve]
    low, high = min(costs), max(costs)
    span = (high - low) or 1.0
    placed = [_at(acted, (cost - low) / span * 0.9 + 0.05) for acted, cost in choice.curve]
    best = _at(choice.share, (float(choice.cost) - low) / span * 0.9 + 0.05)
    parts = [path("axis", f"M{n(LEFT)} {n(TOP + HEIGHT)}H{n(LEFT + WIDTH)}")]
    parts += [path("line", _line(placed)), circle("knotb", *best, 5)]
    parts.append(_under(_("share of customers acted on")))
    parts.append(text("t-faint", LEFT, TOP + 10, _("cost")))
    return picture(LEFT + WIDTH + 6, TOP + HEIGHT + 20, parts, "chart", label)
