"""The fall from gross sales to what is left, a bar in each row: pure geometry."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from vinculo.analytics.profit.waterfall import Waterfall

WIDTH = 240


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: its words, and a bar from `x` of `width` on a line from 0 to WIDTH. `zero` is where
    nothing stands. `look`: total, down, up, serve, left, lost."""

    label: Any
    amount: Decimal
    share: Decimal | None
    count: int
    look: str
    x: float
    width: float
    zero: float


def draw(fall: Waterfall) -> Sequence[Bar]:
    """Every step begins where the one before it ended; the last one is what is left."""
    ends, at = [Decimal(), fall.gross], fall.gross
    for step in fall.steps:
        at += step.amount
        ends.append(at)
    low, high = min(ends), max(ends)
    span = high - low

    def place(value: Decimal) -> float:
        return round(float((value - low) / span) * WIDTH, 1) if span else 0.0

    def bar(label: Any, amount: Decimal, begin: Decimal, count: int, look: str) -> Bar:
        left, right = sorted((place(begin), place(begin + amount)))
        share = amount / fall.gross if fall.gross > 0 else None
        return Bar(
            label, amount, share, count, look, left, max(right - left, 0.8), place(Decimal())
        )

    bars = [bar(_("Gross sales"), fall.gross, Decimal(), 0, "total")]
    at = fall.gross
    for step in fall.steps:
        look = "up" if step.amount > 0 else "serve" if step.kind else "down"
        bars.append(bar(step.label, step.amount, at, step.count, look))
        at += step.amount
    look = "left" if fall.contribution >= 0 else "lost"
    bars.append(bar(_("What is left"), fall.contribution, Decimal(), 0, look))
    return bars
