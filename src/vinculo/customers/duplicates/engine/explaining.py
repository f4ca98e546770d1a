"""Why a pair is proposed: what agrees and what does not, each with its weight in bits."""

from collections.abc import Mapping
from typing import Any

from vinculo.customers.duplicates.engine.levels import Comparison
from vinculo.customers.duplicates.engine.model import Model

LEAST_BITS = 0.5  # what says less is not worth a sentence
COMMON, RARE = -2.0, 2.0  # bits that rarity takes away or adds before it is mentioned


def evidence(
    model: Model, row: Mapping[str, Any], left: Mapping[str, Any], right: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """As `DuplicatePair.evidence` says; `row` is one of `comparing`, the others two records.

    What rarity is worth goes to the weightiest agreement that is told apart by it.
    """
    found = []
    for comparison in model.comparisons:
        gamma = int(row[f"g_{comparison.name}"])
        bits = model.bits(comparison.name, gamma)
        rarity = float(row.get(f"r_{comparison.name}") or 0.0)
        if abs(bits + rarity) >= LEAST_BITS:
            found.append(
                {
                    "field": comparison.name,
                    "words": words(comparison, gamma, rarity),
                    "parameters": {},
                    "weight": round(bits + rarity, 1),
                    "left": _shown(left, comparison),
                    "right": _shown(right, comparison),
                }
            )
    return sorted(found, key=lambda one: -abs(one["weight"]))


def words(comparison: Comparison, gamma: int, rarity: float) -> str:
    """The name of the sentence: the degree, and whether what agrees is rare or common."""
    level = comparison.level_of(gamma)
    if level is None:
        return "different"
    if level.rarity and rarity >= RARE:
        return f"rare_{level.name}"
    return f"common_{level.name}" if level.rarity and rarity <= COMMON else level.name


def _shown(record: Mapping[str, Any], comparison: Comparison) -> str:
    shown = record.get(comparison.shows)
    return ", ".join(shown) if isinstance(shown, list) else str(shown or "")
