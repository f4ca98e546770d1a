"""The degree of agreement of every pair, and what rarity adds to it."""

import re
from collections.abc import Mapping, Sequence

from vinculo.customers.duplicates.engine.levels import Comparison

_SIDE = re.compile(r"\b([lr])\.(\w+)")
_EDITS = re.compile(r"\blevenshtein\(l_(\w+), r_\1\)")


def compare_sql(
    comparisons: Sequence[Comparison], by_chance: Mapping[str, float],
    pairs: str = "pairs", table: str = "records",
) -> str:  # fmt: skip
    """SQL for (l, r, g_NAME..., r_NAME..., rarity): degrees of agreement, and the bits that rarity
    is worth, each and all. Reads `shares` of the same records (`preparing.share_out`).

    An agreement on what few have says more than one on what many have, by how much rarer it is
    than agreements of its kind are on the average. Edits are counted once per pair and column.
    """
    rarities = {
        one.name: f"coalesce(CASE g_{one.name} {whens} END, 0)"
        for one in comparisons
        if (whens := _rarity(one, by_chance))
    }
    gammas = {one.name: _SIDE.sub(r"\1_\2", one.gamma_sql) for one in comparisons}
    edited = {name: _EDITS.sub(r"e_\1", sql) for name, sql in gammas.items()}
    sides = sorted({side for one in comparisons for side in _SIDE.findall(one.gamma_sql)})
    shared = sorted({level.rarity for one in comparisons for level in one.levels} & set(by_chance))
    edits = sorted({column for sql in gammas.values() for column in _EDITS.findall(sql)})
    read = [f"{side}.{column} AS {side}_{column}" for side, column in sides]
    read += [f"greatest(ls.{column}, rs.{column}) AS s_{column}" for column in shared]
    counted = [f"levenshtein(l_{column}, r_{column}) AS e_{column}" for column in edits]
    degrees = [f"({sql})::TINYINT AS g_{name}" for name, sql in edited.items()]
    names = [f"g_{name}" for name in gammas]
    each = [f"{sql}::FLOAT AS r_{name}" for name, sql in rarities.items()]
    total = " + ".join(f"r_{name}" for name in rarities) or "0"
    return (
        f"SELECT *, ({total})::FLOAT AS rarity FROM ("  # noqa: S608
        f"SELECT {', '.join(['l, r', *names, *each])} FROM ("
        f"SELECT {', '.join(['l, r', *(f's_{one}' for one in shared), *degrees])} FROM ("
        f"SELECT {', '.join(['*', *counted])} FROM ("
        f"SELECT {', '.join(['pair.l, pair.r', *read])} FROM {pairs} pair"
        f" JOIN {table} l ON l.id = pair.l JOIN {table} r ON r.id = pair.r"
        " JOIN shares ls ON ls.id = pair.l JOIN shares rs ON rs.id = pair.r))))"
    )


def _rarity(comparison: Comparison, by_chance: Mapping[str, float]) -> str:
    return " ".join(
        f"WHEN {len(comparison.levels) - at}"
        f" THEN log2({by_chance[level.rarity]!r} / s_{level.rarity})"
        for at, level in enumerate(comparison.levels)
        if level.rarity in by_chance
    )
