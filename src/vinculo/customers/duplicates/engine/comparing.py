"""The degree of agreement of every pair, and what rarity adds to it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from vinculo.customers.duplicates.engine.levels import Comparison

if TYPE_CHECKING:
    pass


def compare_sql(
    comparisons: Sequence[Comparison], by_chance: Mapping[str, float],
    pairs: str = "pairs", table: str = "records",
) -> str:  # fmt: skip
    """SQL for (l, r, g_NAME..., r_NAME..., rarity): degrees of agreement, and the bits that rarity
    is worth, each and all.

    An agreement on what few have says more than one on what many have, by how much rarer it is
    than agreements of its kind are on the average.
    """
    joins: list[str] = []
    rarities: dict[str, str] = {}
    for comparison in comparisons:
        whens = []
        for at, level in enumerate(comparison.levels):
            if level.rarity not in by_chance:
                continue
            column, gamma = level.rarity, len(comparison.levels) - at
            whens.append(
                f"WHEN {gamma} THEN log2({by_chance[column]!r} / greatest(l_{column}, r_{column}))"
            )
            joins.append(column)
        if whens:
            name = comparison.name
            rarities[name] = f"coalesce(CASE g_{name} {' '.join(whens)} END, 0)"
    gammas = ", ".join(f"({one.gamma_sql})::TINYINT AS g_{one.name}" for one in comparisons)
    shares = "".join(
        f", coalesce(ol_{column}.share, or_{column}.share) AS l_{column},"
        f" coalesce(or_{column}.share, ol_{column}.share) AS r_{column}"
        for column in dict.fromkeys(joins)
    )
    often = "".join(
        f" LEFT JOIN often_{column} ol_{column} ON ol_{column}.value = l.{column}"
        f" LEFT JOIN often_{column} or_{column} ON or_{column}.value = r.{column}"
        for column in dict.fromkeys(joins)
    )
    names = ", ".join(f"g_{one.name}" for one in comparisons)
    each = "".join(f", {sql}::FLOAT AS r_{name}" for name, sql in rarities.items())
    total = " + ".join(f"r_{name}" for name in rarities) or "0"
    return (
        f"SELECT *, ({total})::FLOAT AS rarity FROM (SELECT l, r, {names}{each} FROM ("  # noqa: S608
        f"SELECT pair.l, pair.r, {gammas}{shares} FROM {pairs} pair"
        f" JOIN {table} l ON l.id = pair.l JOIN {table} r ON r.id = pair.r{often}))"
    )
