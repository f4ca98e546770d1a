"""Learn how much each agreement says, from the records alone: nobody marks any pair.

Fellegi and Sunter's model, by expectation maximisation over all pairs of records: those that
blocking brought together, each counted, and a random sample that stands for all the others.
Splink's estimate is where it begins; to go on over both kinds of pairs at once takes the
duplicates out of what strangers are said to be, and blocking's choice out of what the same are
said to be (Fellegi and Sunter 1969; Winkler 1988; Dempster, Laird and Rubin 1977).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from vinculo.customers.duplicates.engine.comparing import compare_sql
from vinculo.customers.duplicates.engine.levels import Comparison
from vinculo.customers.duplicates.engine.model import Model
from vinculo.customers.duplicates.engine.splinking import first_estimate, usual_agreement

if TYPE_CHECKING:
    import duckdb

SAMPLE, ROUNDS, ENOUGH = 200_000, 60, 1e-5
MOST_TAUGHT = 20_000  # records from which Splink makes the first estimate
LEAST = 1e-9
SURE = 3.0  # pairs that what is usual counts for: it steadies files of a few rows

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Patterns:
    """How many pairs agree in each way; a row per way."""

    gammas: npt.NDArray[np.int8]
    rarity: Floats
    count: Floats


def learn(
    con: "duckdb.DuckDBPyConnection", comparisons: Sequence[Comparison],
    by_chance: Mapping[str, float], table: str = "records",
) -> Model:  # fmt: skip
    """From `compared` (of the pairs that blocking brought together) and a sample of the others."""
    [(records,)] = con.execute(f"SELECT count(*) FROM {table}").fetchall()  # noqa: S608
    [(blocked,)] = con.execute("SELECT count(*) FROM compared").fetchall()
    found = _patterns(con, comparisons, "compared")
    _sample(con, records, comparisons, by_chance, table)
    others = _patterns(con, comparisons, "sampled")
    stands_for = max(records * (records - 1) / 2 - blocked, 0) / max(others.count.sum(), 1)
    patterns = _Patterns(
        np.concatenate([found.gammas, others.gammas]),
        np.concatenate([found.rarity, others.rarity]),
        np.concatenate([found.count, others.count * stands_for]),
    )
    unseen = [_unseen(one, stands_for) for one in comparisons]
    chance = {
        one.name: _shares(patterns.gammas[:, at], patterns.count, unseen[at]).tolist()
        for at, one in enumerate(comparisons)
    }
    agreement = first_estimate(con, comparisons, chance, _taught(con, records, table))
    return _maximised(patterns, comparisons, agreement, chance, by_chance, unseen)


def _sample(
    con: "duckdb.DuckDBPyConnection", records: int, comparisons: Sequence[Comparison],
    by_chance: Mapping[str, float], table: str,
) -> None:  # fmt: skip
    """Pairs at random, always the same of the same records, without those already compared."""
    ids = con.execute(f"SELECT id FROM {table} ORDER BY id").fetchnumpy()["id"]  # noqa: S608
    drawn = np.random.default_rng(1).integers(0, records, (SAMPLE, 2))
    pairs = pa.table({"l": ids[drawn.min(axis=1)], "r": ids[drawn.max(axis=1)]})
    con.register("drawn_pairs", pairs)
    con.execute(
        "CREATE OR REPLACE TEMP TABLE sample_pairs AS"
        " SELECT DISTINCT l, r FROM drawn_pairs WHERE l <> r"
        " AND NOT EXISTS (SELECT 1 FROM pairs p"
        " WHERE p.l = drawn_pairs.l AND p.r = drawn_pairs.r)"
    )
    con.unregister("drawn_pairs")
    sql = compare_sql(comparisons, by_chance, "sample_pairs", table)
    con.execute(f"CREATE OR REPLACE TEMP TABLE sampled AS {sql}")


def _taught(con: "duckdb.DuckDBPyConnection", records: int, table: str) -> str:
    """Of many records some that were compared, always the same: a beginning needs no more."""
    if records <= MOST_TAUGHT:
        return table
    con.execute(
        "CREATE OR REPLACE TEMP TABLE taught_pairs AS"  # noqa: S608
        f" SELECT l, r FROM compared ORDER BY hash(l, r), l, r LIMIT {MOST_TAUGHT // 2}"
    )
    con.execute(
        f"CREATE OR REPLACE TABLE taught AS SELECT * FROM {table} WHERE id IN"  # noqa: S608
        " (SELECT l FROM taught_pairs UNION SELECT r FROM taught_pairs)"
    )
    return "taught"


def _patterns(
    con: "duckdb.DuckDBPyConnection", comparisons: Sequence[Comparison], pairs: str
) -> _Patterns:
    names = ", ".join(f"g_{one.name}" for one in comparisons)
    rows = con.execute(
        f"SELECT {names}, round(rarity)::DOUBLE AS bits, count(*) AS pairs"  # noqa: S608
        f" FROM {pairs} GROUP BY ALL ORDER BY ALL"
    ).fetchnumpy()
    gammas = np.stack([rows[f"g_{one.name}"] for one in comparisons], axis=1)
    return _Patterns(gammas, rows["bits"].astype(float), rows["pairs"].astype(float))


def _maximised(
    patterns: _Patterns, comparisons: Sequence[Comparison],
    agreement: Mapping[str, Sequence[float]], chance: Mapping[str, Sequence[float]],
    by_chance: Mapping[str, float], unseen: Sequence[Floats],
) -> Model:  # fmt: skip
    same = [_smoothed(agreement[one.name]) for one in comparisons]
    strangers = [_smoothed(chance[one.name]) for one in comparisons]
    usual = [np.array(usual_agreement(len(one.levels))) for one in comparisons]
    total = patterns.count.sum()
    prior = min(1e-4, 1 / max(total, 2) ** 0.5)
    for _ in range(ROUNDS):
        bits = np.log2(prior / (1 - prior)) + patterns.rarity
        for at in range(len(comparisons)):
            bits = bits + _bits(same[at], strangers[at])[patterns.gammas[:, at]]
        share = 1 / (1 + np.exp2(-bits.clip(-500, 500)))
        ones, others = patterns.count * share, patterns.count * (1 - share)
        before, prior = prior, max(ones.sum() / total, 1e-15)
        for at in range(len(comparisons)):
            gammas = patterns.gammas[:, at]
            same[at] = _bounded(_shares(gammas, ones, SURE * usual[at]), comparisons[at].differ)
            strangers[at] = _shares(gammas, others, unseen[at])
        if abs(prior - before) < ENOUGH * prior:
            break
    return Model(
        {one.name: same[at].tolist() for at, one in enumerate(comparisons)},
        {one.name: strangers[at].tolist() for at, one in enumerate(comparisons)},
        float(prior), dict(by_chance),
    )  # fmt: skip


def _bounded(shares: Floats, differ: float) -> Floats:
    """No more than `differ` of it for no agreement."""
    if shares[0] <= differ:
        return shares
    agree = shares[1:].sum()
    bounded: Floats = np.append(differ, shares[1:] * ((1 - differ) / agree))
    return bounded


def _bits(same: Floats, strangers: Floats) -> Floats:
    """The last is for -1, nothing known: it says nothing."""
    bits: Floats = np.append(np.log2(same / strangers), 0.0)
    return bits


def _unseen(comparison: Comparison, stands_for: float) -> Floats:
    """What may have been missed of each degree: blocking finds all who agree on a whole key, the
    sample overlooks what is rarer than itself."""
    found = [0.1 if level.name == "equal" else 0.2 * stands_for for level in comparison.levels]
    return np.array([stands_for, *reversed(found)])


def _shares(gammas: npt.NDArray[np.int8], count: Floats, unseen: Floats) -> Floats:
    known = gammas >= 0
    seen = np.bincount(gammas[known], count[known], len(unseen)) + unseen
    shares: Floats = seen / seen.sum()
    return shares


def _smoothed(shares: Sequence[float]) -> Floats:
    kept = np.maximum(np.asarray(shares, float), LEAST)
    smooth: Floats = kept / kept.sum()
    return smooth
