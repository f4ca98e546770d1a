"""How good a score is, as it is kept: what pages draw, without the rows it was computed of."""

from typing import Any

import numpy as np

from vinculo.analytics.scores.snapshot import Known
from vinculo.analytics.scoring import evidence as how_good
from vinculo.analytics.scoring.alarms import Alarm
from vinculo.analytics.scoring.flat import Bools, Flat, Floats
from vinculo.analytics.scoring.ridge import chances
from vinculo.analytics.scoring.scorecard import PER_LOG_ODDS
from vinculo.analytics.scoring.training import Model

STEPS = 100  # of the curves
QUANTILES = (0.4, 0.7, 0.9)  # between the bands
LEAST_GROUP = 30  # customers
MOST_GROUPS = 6
GROUPS = ("kind", "city", "industry", "preferred_channel")


def told(yes: Bools, held_out: Floats) -> dict[str, Any]:
    chance = chances(held_out)
    area = how_good.area(yes, held_out)
    share = float(yes.mean())
    return {
        "rows": len(yes), "yes": int(yes.sum()),
        "auc": area.auc, "low": area.low, "high": area.high, "gini": area.gini,
        "ks": how_good.kolmogorov_smirnov(yes, held_out),
        "brier": how_good.brier(yes, chance), "brier_of_none": share * (1 - share),
        "error": how_good.calibration_error(yes, chance),
        "gains": [[s.rows, s.gain, s.lift] for s in how_good.gains(yes, held_out)],
        "calibration": [
            [b.rows, b.told, b.happened] for b in how_good.calibration(yes, chance)
        ],
        "steps": steps(yes, chance),
    }  # fmt: skip


def steps(yes: Bools, chance: Floats) -> list[list[float]]:
    """From the highest chance down: the chance, how many are acted on, how many of them are yes.

    Equal chances are acted on together. The ROC curve and the costs of a threshold are in it.
    """
    order = np.argsort(-chance, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(chance[order])), len(chance) - 1)
    hits = np.cumsum(yes[order])
    if len(ends) > STEPS:
        ends = ends[np.unique(np.linspace(0, len(ends) - 1, STEPS).round().astype(int))]
    return [[float(chance[order[at]]), int(at) + 1, int(hits[at])] for at in ends]


def bands(yes: Bools, held_out: Floats, cuts: list[float]) -> list[dict[str, Any]]:
    place = np.searchsorted(np.array(cuts), held_out, side="right")
    chance = chances(held_out)
    found = []
    for at in range(len(cuts) + 1):
        rows = place == at
        some = bool(rows.any())
        found.append(
            {
                "band": at + 1,
                "rows": int(rows.sum()),
                "told": float(chance[rows].mean()) if some else None,
                "happened": float(yes[rows].mean()) if some else None,
            }
        )
    return found


def groups(known: Known, yes: Bools, held_out: Floats, cut: float) -> list[dict[str, Any]]:
    """Whether who they are changes how well, and how high, they are scored."""
    chance, found = chances(held_out), []
    for by in GROUPS:
        values = known.flat.column(by).values
        names, counts = np.unique(values.astype(str), return_counts=True)
        largest = [at for at in np.argsort(-counts, kind="stable") if counts[at] >= LEAST_GROUP]
        if len(largest) < 2:
            continue
        for at in largest[:MOST_GROUPS]:
            rows = values == names[at]
            both = 0 < yes[rows].sum() < rows.sum()
            found.append(
                {
                    "by": by, "name": str(names[at]), "rows": int(counts[at]),
                    "told": float(chance[rows].mean()), "happened": float(yes[rows].mean()),
                    "auc": how_good.area(yes[rows], held_out[rows]).auc if both else None,
                    "high": float((held_out[rows] >= cut).mean()),
                }
            )  # fmt: skip
    return found


def weights(model: Model, flat: Flat) -> list[list[Any]]:
    """How many points each variable moves a customer, on average; the strongest first."""
    names, shares = model.shares(flat)
    moved = np.abs(shares).mean(axis=0) * PER_LOG_ODDS
    order = np.argsort(-moved, kind="stable")
    return [[list(names[at]), float(moved[at])] for at in order if moved[at] >= 0.05]


def alarms(found: list[Alarm]) -> list[dict[str, Any]]:
    return [
        {"kind": one.kind, "what": one.what, "variable": one.variable,
         "figures": {key: float(value) for key, value in one.figures.items()}}
        for one in found
    ]  # fmt: skip
