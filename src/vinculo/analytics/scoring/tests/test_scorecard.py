"""Scorecards: points that add up, rise where they should, and find two things together."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vinculo.analytics.scoring.bins import cut
from vinculo.analytics.scoring.evidence import area
from vinculo.analytics.scoring.flat import Column, Flat
from vinculo.analytics.scoring.monotone import joined
from vinculo.analytics.scoring.parametric import Band, Criterion, NotATable, PointsTable
from vinculo.analytics.scoring.plan import Plan
from vinculo.analytics.scoring.saving import NotAModel, as_data, as_text, of_text
from vinculo.analytics.scoring.scorecard import Scorecard, evidence_weights
from vinculo.analytics.scoring.training import fit

METHODS = ("scorecard", "logistic", "lightgbm")


def a_company(rows: int = 1500, seed: int = 3) -> tuple[Flat, np.ndarray]:
    """Late payers leave, and new ones who call; towns mean nothing; some incomes are missing."""
    rng = np.random.default_rng(seed)
    late, age, calls = rng.poisson(2, rows), rng.uniform(0, 10, rows), rng.poisson(1.5, rows)
    income = np.where(rng.random(rows) < 0.1, np.nan, rng.lognormal(3, 1, rows))
    town = rng.choice(["Cali", "Bogotá", "Tunja", ""], rows)
    odds = 0.5 * late + 2.5 * (age < 3) * (calls > 2) - 2.5
    yes = rng.random(rows) < 1 / (1 + np.exp(-odds))
    columns = {"late": late.astype(float), "age": age, "calls": calls.astype(float),
               "income": income, "town": town.astype(object)}  # fmt: skip
    return Flat(tuple(Column(name, values) for name, values in columns.items())), yes


@pytest.mark.parametrize("method", METHODS)
def test_what_variables_add_sums_to_the_log_odds(method: str) -> None:
    flat, yes = a_company()
    model = fit(method, flat, yes, Plan())
    names, shares = model.shares(flat)
    assert len(names) == shares.shape[1]
    assert model.constant + shares.sum(axis=1) == pytest.approx(model.log_odds(flat), abs=1e-6)


@pytest.mark.parametrize("method", METHODS)
def test_a_model_read_from_its_file_scores_the_same(method: str) -> None:
    flat, yes = a_company()
    model = fit(method, flat, yes, Plan())
    text = as_text(as_data(model, flat, "left", "yes", 1, [0.0, 1.0]))
    read, data = of_text(text)
    assert read.log_odds(flat) == pytest.approx(model.log_odds(flat), abs=1e-9)
    assert data["data"] == {"rows": 1500, "sha256": flat.fingerprint()}
    again = fit(method, flat, yes, Plan())
    assert as_text(as_data(again, flat, "left", "yes", 1, [0.0, 1.0])) == text
    with pytest.raises(NotAModel):
        of_text(text.replace('"method": "', '"method": "other '))


@given(seed=st.integers(0, 1000), direction=st.sampled_from([1, -1]))
@settings(max_examples=6, deadline=None)
def test_a_declared_variable_moves_the_score_one_way_alone(seed: int, direction: int) -> None:
    flat, yes = a_company(600, seed)
    model = fit("scorecard", flat, yes, Plan(directions={"late": direction, "age": -direction}))
    some = flat.take(np.arange(40))
    before = None
    for late in range(12):
        moved = tuple(
            Column("late", np.full(40, float(late))) if one.name == "late" else one
            for one in some.columns
        )
        now = direction * model.log_odds(Flat(moved))
        assert before is None or np.all(now >= before - 1e-9)
        before = now


def test_a_pair_is_found_where_two_together_matter() -> None:
    flat, yes = a_company(4000)
    test, answers = a_company(4000, seed=8)
    plain = fit("scorecard", flat, yes, Plan(pairs=False))
    paired = fit("scorecard", flat, yes, Plan())
    assert isinstance(paired, Scorecard)
    names = {frozenset((paired.variables[j], paired.variables[k])) for j, k in paired.tables.double}
    assert {"age", "calls"} in names
    gained = area(answers, paired.log_odds(test)).auc - area(answers, plain.log_odds(test)).auc
    assert gained > 0.01


def test_what_was_never_seen_and_what_is_missing_get_a_score() -> None:
    flat, yes = a_company()
    strange = Flat(tuple(
        Column(one.name, np.full(2, np.nan) if one.is_numeric else np.array(["", "Pasto"], object))
        for one in flat.columns
    ))  # fmt: skip
    for method in METHODS:
        assert np.isfinite(fit(method, flat, yes, Plan()).log_odds(strange)).all()


@given(
    rows=st.lists(st.tuples(st.integers(1, 200), st.floats(0, 1)), min_size=2, max_size=9),
    direction=st.sampled_from([1, -1, 0]),
)  # fmt: skip
@settings(max_examples=60, deadline=None)
def test_joined_bins_rise_or_fall_and_none_is_better(
    rows: list[tuple[int, float]], direction: int
) -> None:
    count = np.array([n for n, _ in rows], float)
    hits = np.round(count * np.array([rate for _, rate in rows]))
    merged = joined(count, hits, direction)
    assert np.all(np.diff(merged) >= 0)
    assert merged[0] == 0
    n, k = np.bincount(merged, count), np.bincount(merged, hits)
    moves = np.diff(k / n)
    assert np.all(moves >= -1e-12) or np.all(moves <= 1e-12)
    if direction:
        assert np.all(direction * moves >= -1e-12)
    if 0 < hits.sum() < count.sum():
        assert _worth(count, hits, merged) >= _best_of_all(count, hits, direction) - 1e-9


def _worth(count: np.ndarray, hits: np.ndarray, merged: np.ndarray) -> float:
    n, k = np.bincount(merged, count), np.bincount(merged, hits)
    if np.any(n < 0.02 * count.sum()):
        return -np.inf
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.where(k > 0, k * np.log(k / n), 0) + np.where(
            k < n, (n - k) * np.log1p(-k / n), 0
        )
    return float(logs.sum())


def _best_of_all(count: np.ndarray, hits: np.ndarray, direction: int) -> float:
    best, size = -np.inf, len(count)
    for cuts in range(2 ** (size - 1)):
        merged = np.cumsum([0] + [cuts >> at & 1 for at in range(size - 1)])
        moves = np.diff(np.bincount(merged, hits) / np.bincount(merged, count))
        up, down = np.all(moves >= 0), np.all(moves <= 0)
        if (direction >= 0 and up) or (direction <= 0 and down):
            best = max(best, _worth(count, hits, merged))
    return best


def test_special_values_stand_apart() -> None:
    rng = np.random.default_rng(2)
    values = np.where(rng.random(900) < 0.3, -999.0, rng.uniform(0, 10, 900))
    yes = rng.random(900) < np.where(values == -999, 0.8, 0.2)
    bins = cut(Column("x", values), yes, specials=(-999.0,))
    code = bins.codes(Column("x", np.array([np.nan, -999.0, 0.5])))
    assert code.tolist() == [0, bins.size - 1, 2] or code[1] == bins.size - 1
    weights = evidence_weights(bins, bins.codes(Column("x", values)), yes, 0)
    assert weights[-1] > 1 > weights[1]


def test_a_table_of_points_needs_no_training() -> None:
    table = PointsTable(
        (
            Criterion("late", (Band(0, high=1), Band(-20, low=1, high=5), Band(-60, low=5)), -10),
            Criterion("town", (Band(15, texts=("Cali", "bogotá")),)),
        ),
        ((0, "negar"), (-30, "revisar"), (0, "aprobar")),
    )
    table.check()
    flat = Flat((
        Column("late", np.array([0.0, 1.0, 7.0, np.nan])),
        Column("town", np.array(["Cali", "Bogotá", "Tunja", ""], object)),
    ))  # fmt: skip
    assert table.score(flat).tolist() == [15, -5, -60, -10]
    assert table.shares(flat).sum(axis=1).tolist() == table.score(flat).tolist()
    assert table.level(table.score(flat)) == ["aprobar", "revisar", "negar", "revisar"]
    with pytest.raises(NotATable):
        PointsTable((Criterion("late", (Band(1, high=3), Band(2, low=2))),), table.levels).check()
