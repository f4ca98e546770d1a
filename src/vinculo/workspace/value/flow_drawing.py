"""The flow between two closes as ribbons: pure geometry, drawn by `flow.svg.html`."""

from collections.abc import Iterable
from dataclasses import dataclass

WIDTH, HEIGHT, TOP = 440, 320, 34
BAR_WIDTH, LEFT, RIGHT = 12, 128, 312
BAR_HEIGHT, GAP = 46.0, 26.0
SAME = 16.0  # Those who stay are a pale band without scale; the ribbons are those who moved.


@dataclass(frozen=True, slots=True)
class Bar:
    rank: int
    name: str
    y: float
    before: int
    after: int

    @property
    def height(self) -> float:
        return BAR_HEIGHT

    @property
    def middle(self) -> float:
        return self.y + BAR_HEIGHT / 2

    @property
    def change(self) -> int:
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Ribbon:
    from_rank: int
    to_rank: int
    customers: int
    path: str
    middle: float

    @property
    def way(self) -> str:
        if self.from_rank == self.to_rank:
            return "same"
        return "up" if self.to_rank < self.from_rank else "down"

    @property
    def colour_rank(self) -> int:
        return min(self.from_rank, self.to_rank) if self.way == "up" else self.to_rank


@dataclass(frozen=True, slots=True)
class Flow:
    bars: list[Bar]
    ribbons: list[Ribbon]
    risen: int
    fallen: int
    new: int
    height: float


def draw_flow(flows: Iterable[tuple[int, int, int]], names: dict[int, str]) -> Flow:
    """Ribbons between two closes.

    `flows` are (rank before, 0 for the new; rank after; customers); rank 1 is best and
    stands on top. Widths of the ribbons are in proportion to the largest move; staying is not.
    """
    flows = list(flows)
    known = [(a, b, n) for a, b, n in flows if a and n > 0]
    new = sum(n for a, _, n in flows if not a)
    ranks = sorted(names)
    y = {rank: TOP + i * (BAR_HEIGHT + GAP) for i, rank in enumerate(ranks)}
    bars = [
        Bar(
            rank=rank,
            name=names[rank],
            y=y[rank],
            before=sum(n for a, _, n in known if a == rank),
            after=sum(n for _, b, n in flows if b == rank),
        )
        for rank in ranks
    ]
    moves = [flow for flow in known if flow[0] != flow[1]]
    scale = _scale(moves, ranks)
    left = {rank: y[rank] + BAR_HEIGHT / 2 + SAME / 2 for rank in ranks}
    left_up = {rank: y[rank] + BAR_HEIGHT / 2 - SAME / 2 for rank in ranks}
    right, right_up = dict(left), dict(left_up)
    ribbons = [
        Ribbon(a, b, n, _band(y[a] + (BAR_HEIGHT - SAME) / 2, y[b] + (BAR_HEIGHT - SAME) / 2, SAME),
               y[a] + BAR_HEIGHT / 2)
        for a, b, n in sorted(known) if a == b
    ]  # fmt: skip
    for a, b, n in sorted(moves):
        width = max(1.5, n * scale)
        if b > a:  # falls: leaves below the middle, arrives above it
            start, left[a] = left[a], left[a] + width
            right_up[b] -= width
            end = right_up[b]
        else:
            left_up[a] -= width
            start = left_up[a]
            end, right[b] = right[b], right[b] + width
        ribbons.append(Ribbon(a, b, n, _band(start, end, width), (start + end + width) / 2))
    return Flow(
        bars=bars,
        ribbons=ribbons,
        risen=sum(n for a, b, n in moves if b < a),
        fallen=sum(n for a, b, n in moves if b > a),
        new=new,
        height=TOP + len(ranks) * (BAR_HEIGHT + GAP),
    )


def _scale(moves: list[tuple[int, int, int]], ranks: list[int]) -> float:
    """Pixels per customer such that no side of a bar overflows its half."""
    half = (BAR_HEIGHT - SAME) / 2
    loads = [1]
    for rank in ranks:
        loads.append(sum(n for a, b, n in moves if a == rank and b > a))
        loads.append(sum(n for a, b, n in moves if a == rank and b < a))
        loads.append(sum(n for a, b, n in moves if b == rank and b > a))
        loads.append(sum(n for a, b, n in moves if b == rank and b < a))
    return half / max(loads)


def _band(start: float, end: float, width: float) -> str:
    x0, x1, middle = LEFT + BAR_WIDTH, RIGHT, (LEFT + BAR_WIDTH + RIGHT) / 2
    return (
        f"M{x0} {start:.1f}C{middle} {start:.1f} {middle} {end:.1f} {x1} {end:.1f}"
        f"V{end + width:.1f}"
        f"C{middle} {end + width:.1f} {middle} {start + width:.1f} {x0} {start + width:.1f}Z"
    )
