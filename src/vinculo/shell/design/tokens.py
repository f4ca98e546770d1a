"""The tokens as they stand in the style sheets, and how well they can be told apart."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.apps import apps

SIDES = ("light", "dark")
_TOKEN = re.compile(r"--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)")
Colours = Mapping[str, tuple[str, str]]

# What stands on what, and the least that it needs: 4.5 for text, 3 for lines one must see.
PAIRS: tuple[tuple[str, str, float], ...] = (
    ("ink", "canvas", 4.5), ("ink", "surface", 4.5), ("ink-2", "surface", 4.5),
    ("ink-2", "canvas", 4.5), ("ink-3", "surface", 4.5), ("ink-3", "canvas", 4.5),
    ("ink-3", "sunken", 4.5), ("ink", "raised", 4.5), ("ink", "selected", 4.5),
    ("accent", "surface", 4.5), ("accent", "canvas", 4.5), ("accent", "selected", 4.5),
    ("accent-ink", "accent-tint", 4.5), ("on-accent", "accent-fill", 4.5),
    ("danger", "surface", 4.5), ("danger", "canvas", 4.5), ("danger", "danger-tint", 4.5),
    ("on-danger", "danger-fill", 4.5),
    ("warn", "surface", 4.5), ("warn", "canvas", 4.5), ("warn", "warn-tint", 4.5),
    ("ok", "surface", 4.5), ("ok", "canvas", 4.5), ("ok", "ok-tint", 4.5),
    ("note-ink", "note", 4.5), ("note-ink", "note-2", 4.5), ("ink", "note", 4.5),
    ("rank-1-ink", "rank-1", 4.5), ("rank-2-ink", "rank-2", 4.5), ("rank-3-ink", "rank-3", 4.5),
    ("rank-4-ink", "rank-4", 4.5),
    ("line-control", "surface", 3), ("line-control", "canvas", 3), ("focus", "surface", 3),
    ("focus", "canvas", 3),
)  # fmt: skip
MORE = 7.0  # for text, in high contrast


@cache
def colours(more_contrast: bool = False) -> Colours:
    """Name -> (light, dark). High contrast replaces some."""
    found = _in_sheet("tokens")
    return {**found, **_in_sheet("contrast")} if more_contrast else found


def _in_sheet(name: str) -> dict[str, tuple[str, str]]:
    home = Path(apps.get_app_config("shell").path) / "static" / "shell" / "css"
    return {
        n: (light, dark) for n, light, dark in _TOKEN.findall((home / f"{name}.css").read_text())
    }


def lightness(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """From 1 to 21, WCAG 2.2."""
    dark, light = sorted((lightness(one), lightness(other)))
    return (light + 0.05) / (dark + 0.05)


@dataclass(frozen=True, slots=True)
class Measured:
    """`ratios`: light, dark, then both in high contrast."""

    ink: str
    ground: str
    least: float
    ratios: tuple[float, ...]


def measured() -> list[Measured]:
    return [
        Measured(ink, ground, least, tuple(
            contrast(table[ink][side], table[ground][side])
            for table in (colours(), colours(more_contrast=True))
            for side in range(len(SIDES))
        ))
        for ink, ground, least in PAIRS
    ]  # fmt: skip
