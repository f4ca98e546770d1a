"""The class at each close, as a small stair through time: up is better."""

from collections.abc import Sequence

from django.utils.safestring import SafeString
from django.utils.translation import ngettext

from vinculo.shell.ui.drawings.stair import look_rank
from vinculo.shell.ui.drawings.svg import circle, n, path, picture

WIDTH, HEIGHT, EDGE = 104.0, 20.0, 4.0


def rank_spark(ranks: Sequence[int | None], of: int = 4) -> SafeString:
    """Oldest first; None where there was no class yet."""
    known = [(i, rank) for i, rank in enumerate(ranks) if rank]
    if not known:
        return SafeString("")
    wide = (WIDTH - 2 * EDGE) / max(1, len(ranks) - 1)

    def at(i: int, rank: int) -> tuple[float, float]:
        return EDGE + i * wide, EDGE + (HEIGHT - 2 * EDGE) * (rank - 1) / max(1, of - 1)

    x, y = at(*known[0])
    line = f"M{n(x)} {n(y)}"
    for i, rank in known[1:]:
        x, next_y = at(i, rank)
        line += f"H{n(x)}" + (f"V{n(next_y)}" if next_y != y else "")
        y = next_y
    label = ngettext(
        "Class in the last close", "Class in the last %(n)s closes, from the oldest", len(ranks)
    ) % {"n": len(ranks)}
    said = f"{label}: {', '.join(str(rank or '-') for rank in ranks)}"
    parts = [
        path("axis", f"M{n(EDGE)} {n(HEIGHT - 0.5)}H{n(WIDTH - EDGE)}"),
        path("line line-fine", line),
        circle(f"r{look_rank(known[-1][1], of)}", x, y, 3.5),
    ]
    return picture(WIDTH, HEIGHT, parts, "chart spark", said)
