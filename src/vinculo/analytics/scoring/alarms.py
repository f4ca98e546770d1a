"""What is suspicious or too little, found before anybody trusts a score."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from vinculo.analytics.scoring.bins import cut
from vinculo.analytics.scoring.evidence import area
from vinculo.analytics.scoring.flat import Bools, Column, Flat
from vinculo.analytics.scoring.plan import parts
from vinculo.analytics.scoring.scorecard import evidence_weights

ALONE_TOO_GOOD = 0.95
ALONE_SUSPICIOUS = 0.75
FAR_AHEAD = 0.10  # of the next best variable
NEVER = 0.02  # of the average rate of yes, in
STRETCH = 0.05  # of the rows: a stretch where yes does not occur
FEWEST_REFUSED, FEWEST_WARNED = 20, 100  # of yes, and of no
PER_VARIABLE = 5  # yes for each variable


@dataclass(frozen=True)
class Alarm:
    """`kind` leak or sample; `what` names the case, with its figures, for words to be made of."""

    kind: str
    what: str
    variable: str
    figures: Mapping[str, float]


class TooFew(ValueError):
    """So little of yes or no that no score is made."""

    def __init__(self, yes: int, no: int) -> None:
        super().__init__(f"{yes} yes and {no} no are too few")
        self.yes, self.no = yes, no


def check_sample(flat: Flat, yes: Bools) -> list[Alarm]:
    some, others = int(yes.sum()), int((~yes).sum())
    if min(some, others) < FEWEST_REFUSED:
        raise TooFew(some, others)
    found = []
    if min(some, others) < FEWEST_WARNED:
        found.append(Alarm("sample", "few", "", {"yes": some, "no": others}))
    if min(some, others) < PER_VARIABLE * len(flat.columns):
        figures = {"yes": min(some, others), "variables": len(flat.columns)}
        found.append(Alarm("sample", "many_variables", "", figures))
    return found


def leaks(flat: Flat, yes: Bools, seed: int = 1) -> list[Alarm]:
    """Variables that know too much, and so may have been written after the outcome.

    Each is judged alone, on rows held out: one that nearly tells the outcome, one far ahead of
    every other, one that is strong and has a stretch where yes never occurs (a call of a few
    seconds sells nothing), and one whose being there or missing tells it.
    """
    alone = {column.name: alone_auc(column, yes, seed) for column in flat.columns}
    ranked = sorted(alone, key=lambda name: -alone[name])
    found = []
    for at, name in enumerate(ranked):
        auc = alone[name]
        rest = alone[ranked[at + 1]] if at + 1 < len(ranked) else 0.5
        figures = {"auc": auc, "next": rest}
        if auc >= ALONE_TOO_GOOD:
            found.append(Alarm("leak", "too_good", name, figures))
        elif auc >= ALONE_SUSPICIOUS and auc - rest >= FAR_AHEAD and at == len(found):
            found.append(Alarm("leak", "far_ahead", name, figures))
        elif auc >= ALONE_SUSPICIOUS and _never_somewhere(flat.column(name), yes):
            found.append(Alarm("leak", "never", name, figures))
    named = {one.variable for one in found}
    found += [one for one in _written_after(flat, yes) if one.variable not in named]
    return found


def alone_auc(column: Column, yes: Bools, seed: int) -> float:
    """Held out: weights of evidence of the one variable, learnt from the other rows."""
    score = np.zeros(len(yes))
    for train, held in parts(yes, 3, seed):
        bins = cut(column.take(train), yes[train])
        code = bins.codes(column)
        score[held] = evidence_weights(bins, code[train], yes[train], 0)[code[held]]
    return area(yes, score).auc


def _never_somewhere(column: Column, yes: Bools) -> bool:
    code = cut(column, yes).codes(column)
    rows, hits = np.bincount(code), np.bincount(code, yes)
    order = np.argsort(hits / np.maximum(rows, 1))
    rows, hits = rows[order].cumsum(), hits[order].cumsum()
    stretch = int(np.searchsorted(rows, STRETCH * len(yes)))
    return bool(hits[stretch] <= NEVER * yes.mean() * rows[stretch])


def _written_after(flat: Flat, yes: Bools) -> list[Alarm]:
    """Filled in for one answer alone: a reason of leaving, a date of default."""
    found = []
    for column in flat.columns:
        values = column.values
        there = ~np.isnan(values) if column.is_numeric else values != ""
        if not there.any() or there.all():
            continue
        inside, outside = float(yes[there].mean()), float(yes[~there].mean())
        if area(yes, there.astype(float)).auc > 0.85 or area(yes, -there.astype(float)).auc > 0.85:
            figures = {"there": inside, "missing": outside}
            found.append(Alarm("leak", "presence", column.name, figures))
    return found
