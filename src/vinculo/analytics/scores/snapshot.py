"""Everybody's features on a day, and what came of them; the same facts give the same rows."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vinculo.analytics.engine.engines import Engine, Fact, Facts
from vinculo.analytics.measures.answering import KINDS
from vinculo.analytics.scores import outcomes, raw
from vinculo.analytics.scores.features import features_of
from vinculo.analytics.scores.outcomes import Outcome
from vinculo.analytics.scores.own import own_answers
from vinculo.analytics.scores.windows import Windows
from vinculo.analytics.scoring.flat import Bools, Flat, Ints
from vinculo.analytics.warehouse.facts import FACTS
from vinculo.analytics.warehouse.manifest import Manifest, folder

State = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Known:
    """A row per customer who bought within the window, by number."""

    ids: Ints
    flat: Flat

    def take(self, rows: NDArray[Any]) -> "Known":
        return Known(self.ids[rows], self.flat.take(rows))


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Of whom the outcome is known."""

    known: Known
    yes: Bools

    @property
    def digest(self) -> str:
        sums = sha256(self.known.flat.fingerprint().encode())
        sums.update(np.ascontiguousarray(self.known.ids).tobytes())
        sums.update(np.ascontiguousarray(self.yes).tobytes())
        return sums.hexdigest()


def known_on(
    engine: Engine, facts: Facts, windows: Windows, outcome: Outcome,
    state: State = raw.raw, blind: bool = False,
) -> Known:  # fmt: skip
    """`blind`: as if nothing had happened after the day."""
    named = tables(raw.NEEDS)
    if blind:
        named = {name: _until(table, windows) for name, table in named.items()}
    expression = state(named, windows, outcome.category)
    found = engine.columns(expression, _those(facts, raw.NEEDS), raw.ORDER)
    return Known(found["customer_id"].astype(np.int64), features_of(found, outcome.kind))


def with_outcome(
    engine: Engine, facts: Facts, known: Known, windows: Windows, outcome: Outcome
) -> Snapshot:
    if outcome.kind == "own":
        came, was = own_answers(outcome, windows)
        asked = known.take(np.flatnonzero(~np.isin(known.ids, np.array(sorted(was), np.int64))))
        return Snapshot(asked, np.isin(asked.ids, np.array(sorted(came), np.int64)))
    expression = outcomes.happened(tables(outcomes.NEEDS), windows, outcome)
    found = engine.columns(expression, _those(facts, outcomes.NEEDS), raw.ORDER)
    ids, yes = found["customer_id"].astype(np.int64), found["yes"].astype(bool)
    missing = outcomes.absent(outcome)
    if missing is None:
        at = np.flatnonzero(np.isin(known.ids, ids))
        known = known.take(at)
        return Snapshot(known, np.isin(known.ids, ids[yes]))
    named = np.isin(known.ids, ids[yes])
    return Snapshot(known, ~named if missing else named)


def tables(needs: tuple[str, ...]) -> dict[str, Any]:
    import ibis

    return {
        name: ibis.table(
            {column: KINDS[kind] for column, kind in FACTS[name].columns.items()}, name=name
        )
        for name in needs
    }


def mirrored() -> dict[str, Fact]:
    """The facts as the warehouse holds them now."""
    manifest = Manifest.load(folder())
    return {name: Fact(FACTS[name].columns, manifest.parts(name)) for name in raw.NEEDS}


def _those(facts: Facts, needs: tuple[str, ...]) -> dict[str, Fact]:
    return {name: facts[name] for name in needs}


def _until(table: Any, windows: Windows) -> Any:
    if "occurred_on" not in table.columns:
        return table
    return table.filter(table.occurred_on <= windows.on)
