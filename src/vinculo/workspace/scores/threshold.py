"""From which chance on acting pays: the cheapest of the thresholds that were kept."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Costs:
    """Of acting on one customer, of the outcome where nobody acted, and how often acting helps.

    For a score of something wished, `loss` is what it brings and is missed.
    """

    action: float
    loss: float
    helps: float = 1.0


@dataclass(frozen=True, slots=True)
class Choice:
    """`chance` is None where acting on nobody costs least; costs are of all customers."""

    chance: float | None
    acted: int
    hits: int
    share: float
    cost: float
    of_none: float
    of_all: float
    curve: Sequence[tuple[float, float]]

    @property
    def saves(self) -> float:
        return self.of_none - self.cost


def cheapest(steps: Sequence[Sequence[float]], rows: int, yes: int, costs: Costs) -> Choice:
    """`steps` as `evidence.steps` keeps them. Elkan (2001), "The foundations of cost-sensitive
    learning", on the customers held out."""

    def cost(acted: float, hits: float) -> float:
        return acted * costs.action + (yes - hits * costs.helps) * costs.loss

    curve = [(0.0, cost(0, 0))] + [(acted / rows, cost(acted, hits)) for _c, acted, hits in steps]
    at = min(range(len(curve)), key=lambda place: curve[place][1])
    chance, acted, hits = steps[at - 1] if at else (None, 0, 0)
    return Choice(
        chance, int(acted), int(hits), curve[at][0], curve[at][1], curve[0][1], curve[-1][1], curve
    )
