"""A score from the form to the customer: made, put in use, read, decided about."""

from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.world import World
from vinculo.analytics.scores.applying import apply_score
from vinculo.analytics.scores.deciding import new_version, open_score, put_in_use
from vinculo.analytics.scores.making import make_model
from vinculo.analytics.scores.models import CustomerScore, Score, ScoreDecision, ScoreModel
from vinculo.analytics.scores.outcomes import Outcome
from vinculo.analytics.scores.tests.company import DAY, found_company
from vinculo.analytics.scores.windows import Windows
from vinculo.commerce.models import Purchase
from vinculo.customers.models import Customer
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.work.models import LongJob
from vinculo.workspace.scores.threshold import Costs, cheapest

BY = Actor.system("t")


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def house(world: World, tmp_path: Path, settings: Any) -> World:
    settings.DATA_DIR = tmp_path
    Purchase.objects.all().delete()
    return world


@pytest.fixture
def score(house: World) -> Score:
    """In use, of a company that Lucía sells to; the last customers are of the stranger's team."""
    rows = found_company()
    Customer.objects.filter(pk__in=[one.pk for one in rows]).update(
        owner=house.lucia, team=house.north
    )
    Customer.objects.filter(pk__in=[one.pk for one in rows[-10:]]).update(
        owner=house.stranger, team=house.south
    )
    score = open_score("Quién se va", Outcome("churn"), 12, 3, BY)
    model = new_version(score, "scorecard", BY)
    make_model(model.pk, as_of=DAY)
    put_in_use(ScoreModel.objects.get(pk=model.pk), BY, policies={"4": "Llamar esta semana"})
    apply_score(score, as_of=DAY)
    return score


def test_the_form_asks_for_what_its_outcome_needs_and_begins_the_work(house: World) -> None:
    client = inside(house.patricia)
    empty = client.get("/puntajes/nuevo/").content.decode()
    assert "Todavía no hay un campo propio" in empty
    given = {"kind": "propensity", "observed": 12, "ahead": 3, "method": "scorecard", "name": "x"}
    refused = client.post("/puntajes/nuevo/", given)
    assert refused.status_code == 422
    assert "category" in refused.context["form"].errors
    answer = client.post("/puntajes/nuevo/", given | {"kind": "default", "late_days": 60})
    score = Score.objects.get()
    assert answer["Location"] == f"/puntajes/{score.pk}/?version=1"
    assert score.foretells == Outcome("default", late_days=60)
    assert LongJob.objects.get(kind="analytics.score_making").asked["model"]


def test_points_are_written_and_refused_where_they_contradict_themselves(house: World) -> None:
    client = inside(house.patricia)
    score = open_score("Puntos", Outcome("churn"), 12, 3, BY)
    page = f"/puntajes/{score.pk}/version/"
    row = {
        "method": "points", "of0": "discount_share", "first0": "30", "second0": "10",
        "below0": "0", "between0": "5", "above0": "9,5", "level0": "1",
        "level1": "2", "level2": "3",
    }  # fmt: skip
    assert client.post(page, row).status_code == 422
    assert client.post(page, row | {"second0": "50", "level1": "1"}).status_code == 422
    assert client.post(page, row | {"second0": "50"}).status_code == 302
    (criterion,) = (score.versions.get().points or {})["criteria"]
    assert criterion["cuts"] == [0.3, 0.5]
    assert criterion["points"] == [0, 5, 9.5]


def test_the_evidence_is_for_who_sees_the_whole(score: Score, house: World) -> None:
    page = inside(house.patricia).get(f"/puntajes/{score.pk}/?actuar=10&perder=500")
    assert page.status_code == 200
    assert page.context["choice"].saves > 0
    assert inside(house.patricia).get(f"/puntajes/{score.pk}/ficha/").status_code == 200
    assert inside(house.lucia).get(f"/puntajes/{score.pk}/").status_code == 404
    assert inside(house.lucia).post(f"/puntajes/{score.pk}/uso/", {"version": 1}).status_code == 404


def test_a_seller_sees_the_scores_of_their_own_customers_alone(score: Score, house: World) -> None:
    page = inside(house.stranger).get(f"/puntajes/{score.pk}/clientes/")
    owners = {row["said"].customer.owner_id for row in page.context["rows"]}
    assert owners == {house.stranger.pk}
    somebody = CustomerScore.objects.filter(customer__owner=house.lucia).first()
    assert somebody
    hers = f"/clientes/{somebody.customer_id}/puntajes/{score.pk}/"
    assert inside(house.lucia).get(hers).status_code == 200
    assert inside(house.stranger).get(hers).status_code == 404


def test_a_decision_holds_over_the_score_on_the_customers_page(score: Score, house: World) -> None:
    said = CustomerScore.objects.filter(customer__owner=house.lucia, band=4).first()
    assert said
    client, page = inside(house.lucia), f"/clientes/{said.customer_id}/"
    assert "Llamar esta semana" in client.get(page).content.decode()
    decide = f"{page}puntajes/{score.pk}/"
    assert client.post(decide, {"band": "1", "because": ""}).status_code == 422
    assert not ScoreDecision.objects.exists()
    assert client.post(decide, {"band": "1", "because": "Vuelve en agosto"}).status_code == 302
    (told,) = client.get(page).context["scores"]
    assert (told.band, told.said.band) == (1, 4)
    assert "Vuelve en agosto" in client.get(page).content.decode()
    auditor = inside(house.auditor)
    assert auditor.post(decide, {"band": "2", "because": "x"}).status_code == 404


def test_fifty_customers_cost_as_many_questions_as_ten(score: Score, house: World) -> None:
    client, page = inside(house.patricia), f"/puntajes/{score.pk}/clientes/"
    client.get(page)

    def questions() -> int:
        from django.db import connection

        with CaptureQueriesContext(connection) as asked:
            client.get(page)
        return len(asked)

    many = questions()
    keep = list(CustomerScore.objects.values_list("pk", flat=True)[:10])
    CustomerScore.objects.exclude(pk__in=keep).delete()
    assert questions() == many


def test_the_file_holds_who_one_may_take_along(score: Score, house: World) -> None:
    answer = inside(house.patricia).get(f"/puntajes/{score.pk}/exportar/")
    text = b"".join(answer.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]
    assert len(text.strip().splitlines()) == 1 + CustomerScore.objects.count()
    assert inside(house.lucia).get(f"/puntajes/{score.pk}/exportar/").status_code == 404


def test_the_cheapest_threshold_is_what_a_hand_counts() -> None:
    """Ten customers, three with the outcome: two of them among the first three."""
    steps = [[0.9, 1, 1], [0.6, 3, 2], [0.1, 10, 3]]
    found = cheapest(steps, 10, 3, Costs(action=1, loss=5))
    assert (found.chance, found.acted, found.cost, found.of_none, found.of_all) == (
        0.6, 3, 3 + 5, 15, 10,
    )  # fmt: skip
    assert cheapest(steps, 10, 3, Costs(action=100, loss=5)).chance is None


def test_the_time_line_ends_where_the_outcome_is_known() -> None:
    windows = Windows.ending(DAY, 12, 3)
    assert (str(windows.since), str(windows.on), str(windows.until)) == (
        "2025-03-31", "2026-03-30", "2026-06-30",
    )  # fmt: skip
