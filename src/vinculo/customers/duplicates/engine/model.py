"""What was learnt: how much each degree of agreement says, in bits."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2
from typing import Any

from vinculo.customers.duplicates.engine.levels import COMPARISONS, Comparison


@dataclass(frozen=True, slots=True)
class Model:
    """`agreement` and `chance` hold, per comparison and degree (0 for none), how often it is seen
    among records of one customer and among strangers; `prior` is the share of all pairs that are
    one customer; `by_chance` is how likely strangers agree on a key whose rarity counts."""

    agreement: Mapping[str, Sequence[float]]
    chance: Mapping[str, Sequence[float]]
    prior: float
    by_chance: Mapping[str, float]

    @property
    def comparisons(self) -> tuple[Comparison, ...]:
        return tuple(one for one in COMPARISONS if one.name in self.agreement)

    @property
    def prior_bits(self) -> float:
        return log2(self.prior / (1 - self.prior))

    def bits(self, name: str, gamma: int) -> float:
        """0 where one of the two says nothing."""
        if gamma < 0:
            return 0.0
        return log2(self.agreement[name][gamma] / self.chance[name][gamma])

    def weight_sql(self) -> str:
        """SQL for all bits of a row of `comparing`, prior included."""
        cases = []
        for comparison in self.comparisons:
            whens = " ".join(
                f"WHEN {gamma} THEN {self.bits(comparison.name, gamma)!r}"
                for gamma in range(len(comparison.levels) + 1)
            )
            cases.append(f"CASE g_{comparison.name} {whens} ELSE 0 END")
        return f"({self.prior_bits!r} + rarity + {' + '.join(cases)})"

    def as_json(self) -> dict[str, Any]:
        return {
            "agreement": {name: list(found) for name, found in self.agreement.items()},
            "chance": {name: list(found) for name, found in self.chance.items()},
            "prior": self.prior,
            "by_chance": dict(self.by_chance),
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Model":
        return cls(kept["agreement"], kept["chance"], kept["prior"], kept["by_chance"])


def probability(bits: float) -> float:
    return 1 / (1 + 2.0**-bits) if bits > -60 else 0.0
