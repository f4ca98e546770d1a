"""How good the value matrix is, beside textbook RFM and plain methods, in one run.

Runs alone as well: `.venv/bin/python bench/matrix_quality.py [--quick]`. The retailer's file is
named by VINCULO_RETAIL, or lies in ../shared/data/online_retail.csv.gz.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np

from bench import Cell, Section, Table
from bench.quality.histories import History, retailer, retailer_file, simulated
from bench.quality.measure import Quality, measure
from bench.quality.ours import classes_of
from bench.quality.plain import METHODS
from bench.quality.variants import CANDIDATES, OURS, PATIENCE, SHARES, SILENCE
from vinculo.analytics.matrix.policy import Policy

RFM = "RFM 5x5x5"
COLUMNS = [
    "method", "move a month %", "by two or more %", "back next month %", "top to bottom %",
    "fall after one missing month %", "the same, third month in a row included %",
    "correlation", "months until out (median)", "out within 3 months %",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plain:
    """The best plain correlation over all SHARES; RFM's moves in textbook quarters, and its
    fewest over all SHARES."""

    correlation: float
    named: str
    rfm_moves: float
    rfm_fewest: float


def run(quick: bool) -> Section:
    section = Section(
        "matrix-quality",
        "The matrix's quality",
        "Every method gives four classes at every month's close. Moves: share of customers with"
        " another class than the month before. A missing month: that month's purchases are taken"
        " from one top-two customer at a time, and we count who falls to the lower half; first"
        " for those who had bought in one of the two months before, then for all, where the"
        " missing month may be the third in a row. Correlation: Spearman's, of class with what is"
        " bought in the following three months. Out: months from the last purchase of a top-two"
        " customer who then buys nothing for six, until they leave the top two.",
    )
    path = retailer_file()
    if path is None:
        section.notes.append(
            "**Left out: the retailer's history.** Name its file in VINCULO_RETAIL."
        )
        _say(section.notes[0])
    else:
        history = retailer(path)
        _retailer(section, history)
        _say("trade-off")
        section.tables.append(_trade_off(history))
        section.tables.append(_stopping(history))
        _say("halves")
        section.tables += _halves(history, 1 if quick else 8, quick)
    _say("simulated histories")
    section.tables.append(_simulated(1_500 if quick else 5_000))
    return section


def _retailer(section: Section, history: History) -> None:
    start = 2
    rows = [
        _row(f"{name}, {label}", measure(history, *method(history, shares), start))
        for name, method in METHODS.items()
        for label, shares in SHARES.items()
        if label in ("quarters", "7/13/20/60")
    ]
    ours = measure(history, *classes_of(history, OURS), start)
    section.tables.append(
        Table(
            f"A retailer's {len(history.amount):,} customers, February to November 2011",
            COLUMNS,
            [*rows, _row("**the matrix as it comes**", ours)],
        )
    )
    best = _plain(history, start)
    section.tables.append(
        Table(
            "The goals, on all customers",
            ["goal", "bound", "the matrix", "met"],
            [
                _goal(
                    "moves a month %: a third of RFM's in quarters", best.rfm_moves / 3, ours.moves
                ),
                _goal("a third of RFM's fewest with any shares", best.rfm_fewest / 3, ours.moves),
                _goal("falls after one missing month %", 0.0, ours.falls_one),
                [
                    f"correlation: the best plain method with four classes ({best.named})",
                    round(best.correlation, 4),
                    round(ours.correlation, 4),
                    "yes" if ours.correlation >= best.correlation else "no",
                ],
                [
                    f"out within three months % (of {ours.stopped} who stopped)",
                    100.0,
                    100 * ours.out_in_three,
                    "yes" if ours.out_in_three == 1 else "no",
                ],
            ],
        )
    )


def _goal(text: str, bound: float, found: float) -> list[Cell]:
    return [text, round(100 * bound, 2), round(100 * found, 2), "yes" if found <= bound else "no"]


def _plain(history: History, start: int) -> Plain:
    found = {
        (name, label): measure(history, *method(history, shares), start)
        for name, method in METHODS.items()
        for label, shares in SHARES.items()
    }
    best = max(found, key=lambda key: found[key].correlation)
    fewest = min(q.moves for (name, _label), q in found.items() if name == RFM)
    return Plain(found[best].correlation, ", ".join(best), found[RFM, "quarters"].moves, fewest)


def _trade_off(history: History) -> Table:
    return Table(
        "The trade-off: patience against meaning", COLUMNS, list(_rows(history, PATIENCE, 2))
    )


def _stopping(history: History) -> Table:
    return Table(
        "The trade-off: when a silence is an end", COLUMNS, list(_rows(history, SILENCE, 2))
    )


def _halves(history: History, splits: int, quick: bool) -> list[Table]:
    """Chosen on a random half of the customers, measured on the other half."""
    candidates = dict(list(CANDIDATES.items())[:3]) if quick else CANDIDATES
    rows: list[list[Cell]] = []
    for seed in range(splits):
        half = np.random.RandomState(seed).rand(len(history.amount)) < 0.5
        learn, test = history.of(half), history.of(~half)
        bar = _plain(learn, 2)
        found = {
            name: measure(learn, *classes_of(learn, policy), 2)
            for name, policy in candidates.items()
        }
        chosen = max(found, key=lambda name: _worth(found[name], bar))
        there = _plain(test, 2)
        for name, policy in ((chosen, candidates[chosen]), ("as it comes", OURS)):
            got = measure(test, *classes_of(test, policy), 2)
            rows.append(
                [
                    seed + 1,
                    name,
                    100 * got.moves / there.rfm_moves,
                    100 * got.falls_one,
                    round(got.correlation, 4),
                    round(there.correlation, 4),
                    round(got.correlation - there.correlation, 4),
                    100 * got.out_in_three,
                ]
            )
        _say(f"  split {seed + 1}: {chosen}")
    columns = [
        "split", "policy", "moves, % of RFM's", "fall after one missing month %", "correlation",
        "best plain", "difference", "out within 3 months %",
    ]  # fmt: skip
    summary = [_summary(rows, name) for name in ("chosen", "as it comes")]
    return [
        Table("Chosen on one half of the customers, measured on the other", columns, rows),
        Table(
            "Over all splits, on the half it was not chosen on",
            [
                "policy",
                "moves a third of RFM's",
                "no fall",
                "correlation at the best plain",
                "mean difference",
                "all out in three months",
            ],
            summary,
        ),
    ]


def _worth(found: Quality, bar: Plain) -> float:
    """Correlation, among those within the other goals; otherwise the nearest to them."""
    beyond = max(found.moves - bar.rfm_fewest / 3, 0) + found.falls_one
    return found.correlation - 100 * beyond


def _summary(rows: list[list[Cell]], which: str) -> list[Cell]:
    mine = [row for row in rows if (row[1] == "as it comes") == (which == "as it comes")]
    met = [
        sum(float(row[2] or 0) <= 100 / 3 for row in mine),
        sum(float(row[3] or 0) == 0 for row in mine),
        sum(float(row[6] or 0) >= 0 for row in mine),
        sum(float(row[7] or 0) == 100 for row in mine),
    ]
    of = [f"{n} of {len(mine)}" for n in met]
    difference = float(np.mean([float(row[6] or 0) for row in mine]))
    return [which, of[0], of[1], of[2], round(difference, 4), of[3]]


def _simulated(customers: int) -> Table:
    rows: list[list[Cell]] = []
    for kind in ("steady", "once", "stop"):
        history = simulated(kind, customers)
        start = 12
        found = {
            name: max(
                (measure(history, *method(history, shares), start) for shares in SHARES.values()),
                key=lambda quality: np.nan_to_num(quality.correlation),
            )
            for name, method in METHODS.items()
        }
        best = max(found, key=lambda name: np.nan_to_num(found[name].correlation))
        rows.append(_row(f"{kind}: RFM", found[RFM]))
        rows.append(_row(f"{kind}: best plain ({best})", found[best]))
        rows += _rows(history, {f"{kind}: **the matrix**": OURS}, start)
    return Table("Simulated companies, 36 months, judged from the second year", COLUMNS, rows)


def _rows(history: History, policies: dict[str, Policy], start: int) -> Iterable[list[Cell]]:
    for name, policy in policies.items():
        yield _row(name, measure(history, *classes_of(history, policy), start))


def _row(name: str, q: Quality) -> list[Cell]:
    percents = (q.moves, q.by_two, q.back, q.top_to_bottom, q.falls_one, q.falls)
    return [
        name,
        *(round(100 * value, 1) for value in percents),
        None if np.isnan(q.correlation) else round(q.correlation, 3),
        q.out_median,
        round(100 * q.out_in_three, 1),
    ]


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> int:
    from bench.report import as_markdown

    print(as_markdown(run("--quick" in sys.argv)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
