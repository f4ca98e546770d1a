"""The twelve-month sum over two years, with the classes of the closes under it."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby

from django.utils.safestring import SafeString

from vinculo.lib.money import Style, format_date
from vinculo.shell.ui.drawings.stair import look_rank
from vinculo.shell.ui.drawings.svg import circle, n, path, picture, text

WIDTH, HEIGHT, LEFT, RIGHT = 296.0, 128.0, 4.0, 292.0
TOP, FLOOR, STRIP, STRIP_HEIGHT, WORDS = 14.0, 88.0, 96.0, 9.0, 121.0


def worth_line(
    rolling: Sequence[tuple[date, Decimal]],
    ranks: Sequence[int],
    ranks_until: date | None,
    style: Style,
    label: str,
) -> SafeString:
    """Empty for a customer who bought nothing in all that time."""
    highest = max((amount for _, amount in rolling), default=Decimal(0))
    if highest <= 0:
        return SafeString("")
    step = (RIGHT - LEFT) / max(len(rolling) - 1, 1)
    spots = [
        (LEFT + step * place, FLOOR - (FLOOR - TOP) * max(float(amount / highest), 0.0))
        for place, (_, amount) in enumerate(rolling)
    ]
    points = " ".join(f"{n(x)},{n(y)}" for x, y in spots)
    outline = points.replace(" ", "L").replace(",", " ")
    parts = [
        path("area", f"M{n(LEFT)} {n(FLOOR)}L{outline}L{n(RIGHT)} {n(FLOOR)}Z"),
        path("axis", f"M{n(LEFT)} {n(FLOOR)}H{n(RIGHT)}"),
        f'<polyline class="line" points="{points}"/>',
        circle("pt", *spots[-1], 3.4),
    ]
    parts += _strips([month for month, _ in rolling], ranks, ranks_until, step)
    first, last = rolling[0][0], rolling[-1][0]
    parts.append(text("t-faint", LEFT, WORDS, _month(first, style)))
    parts.append(text("t-faint t-end", RIGHT, WORDS, _month(last, style)))
    return picture(WIDTH, HEIGHT, parts, "chart", label)


def _strips(
    months: Sequence[date], ranks: Sequence[int], until: date | None, step: float
) -> list[str]:
    """`ranks` end with the close of the month `until`; each close fills its month's place."""
    if until is None:
        return []
    by_month, month = {}, until.replace(day=1)
    for rank in reversed(ranks):
        by_month[month] = rank
        month = (month - timedelta(days=1)).replace(day=1)
    parts = []
    placed = enumerate(by_month.get(month) for month in months)
    for rank, group in groupby(placed, key=lambda item: item[1]):
        run = [place for place, _ in group]
        if not rank:
            continue
        start = max(LEFT + step * (run[0] - 0.5), LEFT)
        end = min(LEFT + step * (run[-1] + 0.5), RIGHT)
        parts.append(
            f'<rect class="r{look_rank(rank, 4)}" x="{n(start)}" y="{n(STRIP)}" '
            f'width="{n(end - start)}" height="{n(STRIP_HEIGHT)}" rx="2"/>'
        )
    return parts


def _month(day: date, style: Style) -> str:
    return format_date(day, style, "medium").split("\u00a0", 1)[1]
