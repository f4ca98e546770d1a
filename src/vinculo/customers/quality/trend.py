"""How the number went, drawn: pure geometry for the template."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

WIDTH, HEIGHT, LEFT, BASE, TOP = 640, 170, 34, 140, 12


@dataclass(frozen=True, slots=True)
class Point:
    day: date
    score: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Trend:
    points: list[Point]
    path: str
    marks: list[tuple[int, float]]  # a number of the scale and its height


def draw(history: Sequence[tuple[date, float]]) -> Trend | None:
    """Nothing to draw from a single day. The scale is as narrow as tens allow."""
    if len(history) < 2:
        return None
    lowest = int(min(score for _, score in history) // 10 * 10)
    highest = min(100, int(max(score for _, score in history) // 10 * 10) + 10)
    first, last = history[0][0].toordinal(), history[-1][0].toordinal()

    def x(day: date) -> float:
        share = (day.toordinal() - first) / max(last - first, 1)
        return round(LEFT + share * (WIDTH - LEFT - 26), 1)

    def y(score: float) -> float:
        return round(BASE - (score - lowest) / (highest - lowest) * (BASE - TOP), 1)

    points = [Point(day, score, x(day), y(score)) for day, score in history]
    path = "M" + "L".join(f"{point.x} {point.y}" for point in points)
    step = 10 if highest - lowest <= 40 else 20
    return Trend(points, path, [(mark, y(mark)) for mark in range(lowest, highest + 1, step)])
