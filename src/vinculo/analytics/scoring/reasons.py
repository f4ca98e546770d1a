"""Why a row has its score: what moved it most, in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from vinculo.analytics.scoring.flat import Column, Flat
from vinculo.analytics.scoring.scorecard import PER_LOG_ODDS
from vinculo.analytics.scoring.training import Model

Say = Callable[[str], str]
LEAST = 1.0  # point; what moves less is no reason


def _(text: str) -> str:
    """Marks a text for the catalogue; `sentence` says it in the reader's language."""
    return text


UP = _("%(what)s: %(points)s points towards “yes”")
DOWN = _("%(what)s: %(points)s points away from “yes”")
TOGETHER = _("%(one)s together with %(other)s")
UNKNOWN = _("%(name)s is not known")
KNOWN = _("%(name)s is %(value)s")


@dataclass(frozen=True)
class Reason:
    """`points` above 0 move towards yes, from what is usual."""

    variables: tuple[str, ...]
    points: float


def reasons(model: Model, flat: Flat, most: int = 4) -> list[list[Reason]]:
    """For each row the strongest first. Tables are centred, so 0 is what is usual."""
    names, shares = model.shares(flat)
    points = shares * PER_LOG_ODDS
    order = np.argsort(-np.abs(points), axis=1, kind="stable")[:, :most]
    return [
        [Reason(names[at], float(row[at])) for at in places if abs(row[at]) >= LEAST]
        for row, places in zip(points, order, strict=True)
    ]


def sentence(reason: Reason, flat: Flat, row: int, say: Say, labels: Mapping[str, str]) -> str:
    """`labels` are what the columns are called on screen."""
    parts = [_value(flat.column(name), row, say, labels) for name in reason.variables]
    what = parts[0]
    if len(parts) == 2:
        what = say(TOGETHER) % {"one": parts[0], "other": parts[1]}
    template = UP if reason.points > 0 else DOWN
    return say(template) % {"what": what, "points": f"{abs(reason.points):.0f}"}


def _value(column: Column, row: int, say: Say, labels: Mapping[str, str]) -> str:
    name, value = labels.get(column.name, column.name), column.values[row]
    if value == "" or value != value:
        return say(UNKNOWN) % {"name": name}
    text = f"{value:g}" if column.is_numeric else str(value)
    return say(KNOWN) % {"name": name, "value": text}
