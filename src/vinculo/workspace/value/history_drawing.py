"""How the classes grew or shrank over the last closes: stacked columns, pure geometry."""

from dataclasses import dataclass
from datetime import date

WIDTH, BASE, TALL = 440, 130, 112


@dataclass(frozen=True, slots=True)
class Piece:
    rank: int
    name: str
    customers: int
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Column:
    period: date
    x: float
    width: float
    customers: int
    pieces: list[Piece]

    @property
    def middle(self) -> float:
        return self.x + self.width / 2


def draw_history(history: list[tuple[date, dict[int, int]]], names: dict[int, str]) -> list[Column]:
    """One column per close, oldest first; the best class at the bottom, where it is compared."""
    most = max((sum(ranks.values()) for _, ranks in history), default=0)
    if not most:
        return []
    step = WIDTH / len(history)
    columns = []
    for index, (period, ranks) in enumerate(history):
        pieces, y = [], float(BASE)
        for rank, name in sorted(names.items()):
            height = TALL * ranks.get(rank, 0) / most
            y -= height
            pieces.append(Piece(rank, name, ranks.get(rank, 0), round(y, 1), round(height, 1)))
        columns.append(
            Column(
                period, round(index * step, 1), round(min(step * 0.7, 40), 1),
                sum(ranks.values()), pieces,
            )
        )  # fmt: skip
    return columns
