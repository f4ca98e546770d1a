"""Proof that no feature knows the future: each is made again without it, and must be the same.

It finds what a held-out sample can not: a feature that was written from the outcome looks
excellent on held-out rows too. What has no day (a customer's city) is out of its reach.
"""

import numpy as np

from vinculo.analytics.engine.engines import Engine, Facts
from vinculo.analytics.scores import raw
from vinculo.analytics.scores.outcomes import Outcome
from vinculo.analytics.scores.snapshot import Known, State, known_on
from vinculo.analytics.scores.windows import Windows


def knows_the_future(
    engine: Engine, facts: Facts, known: Known, windows: Windows, outcome: Outcome,
    state: State = raw.raw,
) -> list[str]:  # fmt: skip
    """The features that are otherwise when everything after the day is taken away."""
    blind = known_on(engine, facts, windows, outcome, state, blind=True)
    if not np.array_equal(blind.ids, known.ids):
        return ["customer_id"]
    return [
        column.name
        for column in known.flat.columns
        if not _same(column.values, blind.flat.column(column.name).values)
    ]


def _same(one: np.ndarray, other: np.ndarray) -> bool:
    if one.dtype.kind == "f":
        return bool(np.array_equal(one, other, equal_nan=True))
    return bool(np.array_equal(one, other))
