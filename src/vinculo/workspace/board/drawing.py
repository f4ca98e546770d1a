"""A small line of the last months, beside its number."""

from collections.abc import Sequence

from django.utils.safestring import SafeString

from vinculo.shell.ui.drawings.svg import circle, n, path, picture

WIDTH, HEIGHT, EDGE = 240.0, 56.0, 6.0


def trend(values: Sequence[float | None], label: str) -> SafeString:
    """From the lowest to the highest; months without a value leave no point."""
    known = [value for value in values if value is not None]
    if len(known) < 2:
        return SafeString()
    low, high = min(known), max(known)
    step = (WIDTH - 2 * EDGE) / (len(values) - 1)
    tall = HEIGHT - 2 * EDGE
    placed = [
        (EDGE + at * step, EDGE + tall * (1 - (value - low) / (high - low) if high > low else 0.5))
        for at, value in enumerate(values) if value is not None
    ]  # fmt: skip
    line = "M" + "L".join(f"{n(x)} {n(y)}" for x, y in placed)
    return picture(
        WIDTH, HEIGHT, [path("line", line), circle("pt", *placed[-1], 3)], "chart", label
    )
