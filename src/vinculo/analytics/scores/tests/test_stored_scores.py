"""A score made of the facts, stored, put in use, and what a person decides about it."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from tests.world import World
from vinculo.analytics.scores.applying import apply_score
from vinculo.analytics.scores.deciding import (
    decide,
    end_use,
    new_version,
    open_score,
    put_in_use,
    train,
    training_of,
)
from vinculo.analytics.scores.making import make_model
from vinculo.analytics.scores.models import CustomerScore, Score, ScoreModel
from vinculo.analytics.scores.outcomes import Outcome
from vinculo.analytics.scores.own import own_answers
from vinculo.analytics.scores.tests.company import DAY, found_company
from vinculo.analytics.scores.windows import Windows
from vinculo.analytics.scores.words import foretold, whys
from vinculo.commerce.models import Purchase
from vinculo.customers.models import Blocking, OwnValue
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.models import Activity
from vinculo.shell.custom.choosing import make_list
from vinculo.shell.custom.defining import make_field

BY = Actor.system("t")
TABLE = {
    "criteria": [{"variable": "last_days", "cuts": [30, 60], "points": [0, 10, 30]}],
    "levels": [5, 15, 25],
}


@pytest.fixture
def house(world: World, tmp_path: Path, settings: Any) -> World:
    settings.DATA_DIR = tmp_path
    Purchase.objects.all().delete()
    return world


@pytest.fixture
def score(house: World) -> Score:
    found_company()
    return open_score("Quién se va", Outcome("churn"), 12, 3, BY)


def made(score: Score, method: str = "logistic", **given: Any) -> ScoreModel:
    model = new_version(score, method, BY, **given)
    make_model(model.pk, as_of=DAY)
    model.refresh_from_db()
    return model


def test_the_same_facts_and_seed_give_the_same_model(score: Score) -> None:
    one, other = made(score), made(score)
    assert (one.version, other.version) == (1, 2)
    assert one.snapshot == other.snapshot
    assert one.model == other.model
    proof = one.evidence or {}
    assert proof["rows"] > 100
    assert 0.7 < proof["low"] < proof["auc"] <= 1
    assert sum(band["rows"] for band in proof["bands"]) == proof["rows"]
    assert proof["later"]["on"] == "2025-12-30"  # one outcome before the end of March


def test_who_is_scored_has_reasons_and_who_is_blocked_has_no_score(score: Score) -> None:
    kept_out = Purchase.objects.order_by("-occurred_on").values_list("customer_id", flat=True)[0]
    Blocking.objects.create(
        customer_id=kept_out, because="x", blocked_at=timezone.now(), blocked_by_name="x"
    )
    put_in_use(made(score), BY, policies={"4": "Llamar"})
    apply_score(score, as_of=DAY)
    said = list(CustomerScore.objects.filter(score=score).order_by("-points"))
    assert len(said) > 90
    assert kept_out not in {one.customer_id for one in said}
    assert said[0].band == 4
    assert any(why.is_up for why in whys(said[0].reasons))
    assert score.runs.get().customers == len(said)
    apply_score(score, as_of=DAY)
    assert CustomerScore.objects.filter(score=score).first().was_band is not None  # type: ignore[union-attr]


def test_too_little_history_is_refused_with_what_to_do(house: World) -> None:
    found_company(30)
    score = open_score("Quién se va", Outcome("churn"), 12, 3, BY)
    model = new_version(score, "scorecard", BY)
    with pytest.raises(Problem):
        make_model(model.pk, as_of=DAY)
    model.refresh_from_db()
    assert "20" in model.refused
    assert not model.is_trained
    with pytest.raises(Problem):
        put_in_use(model, BY)


def test_a_table_of_points_needs_no_history(house: World) -> None:
    found_company(30)
    score = open_score("Puntos", Outcome("churn"), 12, 3, BY)
    model = made(score, "points", points=TABLE)
    assert [one["what"] for one in (model.evidence or {})["alarms"]] == ["unproven"]
    put_in_use(model, BY)
    apply_score(score, as_of=DAY)
    said = CustomerScore.objects.filter(score=score)
    assert set(said.values_list("points", flat=True)) <= {0.0, 10.0, 30.0}
    assert set(said.filter(points=30).values_list("band", flat=True)) <= {4}
    assert said.filter(chance=None).count() == said.count()


def test_a_table_with_history_is_proven_like_any_other(score: Score) -> None:
    model = made(score, "points", points=TABLE)
    assert (model.evidence or {})["auc"] > 0.6


def test_a_decision_is_kept_with_the_score_as_it_stood(score: Score) -> None:
    put_in_use(made(score), BY)
    apply_score(score, as_of=DAY)
    said = CustomerScore.objects.filter(score=score, band=4).first()
    assert said
    with pytest.raises(Problem):
        decide(said, 1, " ", BY)
    decision = decide(said, 1, "Cambió de sede y vuelve en agosto", BY)
    end_use(score, BY)
    decision.refresh_from_db()
    assert (decision.band, decision.decided, decision.points) == (4, 1, said.points)
    assert not CustomerScore.objects.exists()
    kinds = list(Activity.objects.filter(kind__startswith="analytics.score").order_by("pk"))
    assert [one.kind.removeprefix("analytics.score_") for one in kinds] == [
        "put_in_use", "decided", "ended",
    ]  # fmt: skip


def test_a_score_under_way_is_asked_for_once(score: Score) -> None:
    model = new_version(score, "logistic", BY)
    assert train(model, BY).pk == train(model, BY).pk
    job = training_of(model)
    assert job
    assert job.asked == {"model": model.pk}


@pytest.mark.parametrize("kind", ["churn", "default"])
def test_every_outcome_is_a_sentence(db: None, kind: str) -> None:
    assert "3" in foretold(Outcome(kind), 3)


def test_an_own_choice_counts_when_it_is_written_within_the_months_ahead(house: World) -> None:
    """Written before the day it is known already, and foretells nothing."""
    first, second, third = found_company(3)
    frauds = make_list("Fraude", ["Sí", "No"], BY)
    field = make_field("customer", {"label": "Fraude", "kind": "choice", "choices": frauds}, BY)
    yes = frauds.choices.get(label="Sí")
    windows = Windows(date(2026, 3, 31), 12, 3)
    for customer, day in ((first, "2026-03-31"), (second, "2026-04-01"), (third, "2026-07-01")):
        OwnValue.objects.create(
            customer=customer, field=field, kind="choice", choice=yes,
            written_at=datetime.fromisoformat(f"{day}T15:00:00+00:00"),
        )  # fmt: skip
    outcome = Outcome("own", field=field.key, choice=yes.key)
    assert own_answers(outcome, windows) == ({second.pk}, {first.pk})
    assert "Fraude" in foretold(outcome, 3)


def test_an_own_date_counts_when_it_comes_within_the_months_ahead(house: World) -> None:
    first, second, _third = found_company(3)
    field = make_field("customer", {"label": "Se fue", "kind": "date"}, BY)
    for customer, day in ((first, "2026-02-01"), (second, "2026-06-30")):
        OwnValue.objects.create(
            customer=customer, field=field, kind="date", day=date.fromisoformat(day),
            written_at=timezone.now(),
        )  # fmt: skip
    found = own_answers(Outcome("own", field=field.key), Windows(date(2026, 3, 31), 12, 3))
    assert found == ({second.pk}, {first.pk})
