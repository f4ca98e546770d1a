"""SVG made on the server: one drawing serves both themes, its colours come from chart.css."""

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe


def n(value: float) -> str:
    """A coordinate: short, and never with a decimal comma."""
    return f"{value:.1f}".rstrip("0").rstrip(".") or "0"


def picture(width: float, height: float, parts: list[str], css: str, label: str = "") -> SafeString:
    """With a label it is an image that is read out; without, a decoration beside its words."""
    said = f'role="img" aria-label="{escape(label)}"' if label else 'aria-hidden="true"'
    head = f'<svg class="{escape(css)}" viewBox="0 0 {n(width)} {n(height)}" {said}>'
    return mark_safe(head + "".join(parts) + "</svg>")  # noqa: S308  numbers and escaped words


def path(css: str, d: str, extra: str = "") -> str:
    return f'<path class="{css}" d="{d}"{extra}/>'


def circle(css: str, x: float, y: float, r: float) -> str:
    return f'<circle class="{css}" cx="{n(x)}" cy="{n(y)}" r="{n(r)}"/>'


def text(css: str, x: float, y: float, words: str) -> str:
    return f'<text class="{css}" x="{n(x)}" y="{n(y)}">{escape(words)}</text>'
