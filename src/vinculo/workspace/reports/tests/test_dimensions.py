"""The five dimensions: what facts say, what people enter, and who is behind a figure."""

from datetime import date
from decimal import Decimal

import pytest

from tests.world import World
from vinculo.analytics.dimensions.models import DimensionGoal, EnteredFigure
from vinculo.workspace.reports.dimensions import Figure
from vinculo.workspace.reports.tests.test_reports import computed, inside

__all__ = ["computed"]
PAGE = "/informes/cinco-dimensiones/"


def figure(world: World, name: str) -> Figure:
    groups = inside(world.administrator).get(PAGE).context["groups"]
    (found,) = (one for _label, rows in groups for one in rows if one.key.name == name)
    return found


def test_facts_say_most_of_it(computed: World) -> None:
    """María bought 400 and then 300; La Espiga 100, a year before only."""
    said = {
        name: figure(computed, name).value
        for name in (
            "retention.rate", "retention.revenue", "acquisition.won", "penetration.sales",
            "frequency.purchases", "frequency.amount", "acquisition.quality12",
        )
    }  # fmt: skip
    assert said == {
        "retention.rate": Decimal("0.5"), "retention.revenue": Decimal("0.6"),
        "acquisition.won": 0, "penetration.sales": 300, "frequency.purchases": 1,
        "frequency.amount": 300, "acquisition.quality12": 0,  # a year later is no more within
    }  # fmt: skip


def test_what_no_fact_says_is_empty_until_somebody_enters_it(computed: World) -> None:
    assert figure(computed, "brand.awareness").value is None
    client = inside(computed.administrator)
    asked = {"do": "value", "value": "42,5", "on": "2026-05-31", "source": "Encuesta, 200 personas"}
    assert client.post(f"{PAGE}brand.awareness/", asked | {"source": ""}).status_code == 422
    assert client.post(f"{PAGE}brand.awareness/", asked).status_code == 302
    found = figure(computed, "brand.awareness")
    assert (found.value, found.entered and found.entered.on) == (
        Decimal("0.425"), date(2026, 5, 31),
    )  # fmt: skip
    entered = EnteredFigure.objects.get()
    client.post(f"{PAGE}{entered.pk}/retiro/")
    assert figure(computed, "brand.awareness").value is None
    assert "Encuesta, 200 personas" in client.get(f"{PAGE}brand.awareness/").content.decode()


def test_nobody_enters_what_facts_say(computed: World) -> None:
    asked = {"do": "value", "value": "99", "on": "2026-05-31", "source": "x"}
    client = inside(computed.administrator)
    assert client.post(f"{PAGE}retention.rate/", asked).status_code == 422
    assert not EnteredFigure.objects.exists()


def test_a_target_is_met_or_not_and_has_an_owner(computed: World) -> None:
    client = inside(computed.administrator)
    goal = {"do": "goal", "owner": str(computed.patricia.pk), "target": "60", "benchmark": "80",
            "source": "Revista del sector, 2025"}  # fmt: skip
    assert client.post(f"{PAGE}retention.rate/", goal).status_code == 302
    kept = DimensionGoal.objects.get()
    assert (kept.owner, kept.target, kept.benchmark) == (
        computed.patricia, Decimal("0.6"), Decimal("0.8"),
    )  # fmt: skip
    assert figure(computed, "retention.rate").reaches is False
    client.post(f"{PAGE}retention.rate/", goal | {"target": "50"})
    assert figure(computed, "retention.rate").reaches is True


@pytest.mark.parametrize(
    ("name", "there", "absent"),
    [("retention.rate", "espiga", "maria"), ("frequency.amount", "maria", "espiga"),
     ("acquisition.won", "", "maria")],
)  # fmt: skip
def test_each_leads_to_its_customers(computed: World, name: str, there: str, absent: str) -> None:
    url = figure(computed, name).drill
    page = inside(computed.administrator).get(url).content.decode()
    assert getattr(computed, absent).name not in page
    assert not there or getattr(computed, there).name in page


def test_they_leave_as_a_file_and_a_part_of_the_company_sees_none(computed: World) -> None:
    body = b"".join(inside(computed.patricia).get(f"{PAGE}exportar/").streaming_content)
    assert "Clientes que siguen" in body.decode()
    assert inside(computed.lucia).get(PAGE).status_code == 404
    assert inside(computed.stranger).get(PAGE).status_code == 404
