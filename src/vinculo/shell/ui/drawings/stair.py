"""A value class by its stair: as many filled steps as the rank is high."""

from functools import lru_cache

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from vinculo.shell.ui.drawings.svg import n

SIDE = 14.0
MOST_STEPS = 6


def look_rank(rank: int, of: int) -> int:
    """The look of a rank, 1 to 4: the first and last keep theirs, the middle is interpolated."""
    if of == 4 or rank <= 1:
        return max(1, min(rank, 4))
    if rank >= of:
        return 4
    return 2 if (rank - 1) / (of - 1) <= 0.5 else 3


@lru_cache(maxsize=64)
def stair(rank: int, of: int = 4) -> SafeString:
    steps = max(2, min(of, MOST_STEPS))
    filled = max(1, steps - rank + 1)
    gap = 1.0
    width = (SIDE - gap * (steps - 1)) / steps
    bars = []
    for step in range(steps):
        height = SIDE * (step + 1) / steps
        off = "" if step < filled else ' class="off"'
        bars.append(
            f'<rect x="{n(step * (width + gap))}" y="{n(SIDE - height)}" '
            f'width="{n(width)}" height="{n(height)}"{off}/>'
        )
    head = '<svg viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">'
    return mark_safe(head + "".join(bars) + "</svg>")  # noqa: S308  only numbers


def badge(rank: int | None, name: str, of: int = 4, large: bool = False) -> SafeString:
    """Nothing at all for a customer without a class yet."""
    if not rank:
        return mark_safe("")
    size = " cls-lg" if large else ""
    return format_html(
        '<span class="cls{}" data-rank="{}">{}{}</span>',
        size, look_rank(rank, of), stair(rank, of), name,
    )  # fmt: skip
