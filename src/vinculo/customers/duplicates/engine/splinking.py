"""The first estimate of what the same customer's records agree on: Splink's, by EM."""

import logging
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from vinculo.customers.duplicates.engine.levels import Comparison

if TYPE_CHECKING:
    import duckdb

TRAINED_PAIRS = 200_000
ENOUGH_TEACHERS = 3  # a beginning: what one cannot teach (itself) another does
# Who agree on one of these are one customer often enough to learn the others from them.
TEACHERS = ("document", "phone", "email", "birth", "surnames", "building", "firm")
_SIDE = re.compile(r"\b([lr])\.(\w+)")


def first_estimate(
    con: "duckdb.DuckDBPyConnection", comparisons: Sequence[Comparison],
    chance: Mapping[str, Sequence[float]], table: str,
) -> dict[str, list[float]]:  # fmt: skip
    """How often the same agree, from no agreement to the most; `chance` is how often strangers."""
    from splink import DuckDBAPI, Linker, SettingsCreator  # heavy, and only the scan needs it

    logging.getLogger("sqlglot").setLevel(logging.WARNING)  # it tells of every list index
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="id",
        comparisons=[_for_splink(one, chance[one.name]) for one in comparisons],
        probability_two_random_records_match=1e-4,
        retain_matching_columns=False,
    )
    linker = Linker(
        DuckDBAPI(con).register(table), settings, log_level=logging.ERROR, validate_settings=False
    )
    used = {column for one in comparisons for column in one.uses}
    taught = 0
    for teacher in TEACHERS:
        if teacher in used and taught < ENOUGH_TEACHERS:
            try:
                linker.training.estimate_parameters_using_expectation_maximisation(
                    f"l.{teacher} = r.{teacher}",
                    estimate_without_term_frequencies=True,
                    max_pairs=TRAINED_PAIRS,
                )
                taught += 1
            except Exception:
                # Nobody shares it, say: the other teachers remain.
                logging.getLogger(__name__).debug("%s teaches nothing", teacher, exc_info=True)
    learnt = {
        said["output_column_name"]: [
            _number(level.get("m_probability"))
            for level in reversed(said["comparison_levels"])
            if not level.get("is_null_level")
        ]
        for said in linker.misc.save_model_to_json()["comparisons"]
    }
    return {one.name: _complete(learnt.get(one.name), one) for one in comparisons}


def _complete(learnt: list[float] | None, comparison: Comparison) -> list[float]:
    """Where Splink could not learn it all, what is usual: more agreement is likelier."""
    usual = usual_agreement(len(comparison.levels))
    if learnt is None or len(learnt) != len(usual):
        return usual
    return [found or share / 10 for found, share in zip(learnt, usual, strict=True)]


def usual_agreement(levels: int) -> list[float]:
    return (
        [0.05, *(0.15 / (levels - 1) for _ in range(levels - 1)), 0.8] if levels > 1 else [0.1, 0.9]
    )


def _number(said: Any) -> float:
    return float(said) if isinstance(said, int | float) else 0.0


def _for_splink(comparison: Comparison, chance: Sequence[float]) -> dict[str, Any]:
    conditions = [*(_sides(level.sql) for level in comparison.levels), "ELSE"]
    levels: list[dict[str, Any]] = [
        {"sql_condition": f"NOT ({_sides(comparison.known)})", "is_null_level": True}
    ]
    for sql, share in zip(conditions, reversed(chance), strict=True):
        levels.append({"sql_condition": sql, "u_probability": share, "fix_u_probability": True})
    return {"output_column_name": comparison.name, "comparison_levels": levels}


def _sides(sql: str) -> str:
    return _SIDE.sub(r"\2_\1", sql)
