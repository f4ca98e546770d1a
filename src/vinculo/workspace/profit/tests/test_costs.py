"""What serving costs, said from a day on: kept, replaced, withdrawn, carried in a file."""

from datetime import date
from decimal import Decimal

import pytest

from tests.world import World
from vinculo.analytics.costs.kinds import KINDS
from vinculo.analytics.costs.recording import on, unit_costs
from vinculo.analytics.in_settings import COSTS
from vinculo.analytics.models import UnitCost
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.settings_file.part import BadSettings
from vinculo.workspace.profit.tests.conftest import inside

PATH = "/empresa/costos/"


@pytest.mark.parametrize("who", ["lucia", "marketing", "auditor", "stranger"])
def test_only_who_may_says_what_serving_costs(world: World, who: str) -> None:
    client = inside(getattr(world, who))
    assert client.get(PATH).status_code == 404
    assert client.post(PATH, {"valid_from": "2026-01-01", "visit": "1"}).status_code == 404
    assert not UnitCost.objects.exists()


def test_a_cost_holds_from_its_day_until_the_next(world: World) -> None:
    client = inside(world.patricia)
    assert "Aún no se conoce" in client.get(PATH).content.decode()
    for day, amount in (("2026-01-01", "25.000,5"), ("2026-05-01", "27.000")):
        sent = {"valid_from": day, "visit": amount, "because": "Nómina"}
        assert client.post(PATH, sent).status_code == 302
    held = unit_costs()
    assert on(date(2025, 12, 31), held) == {}
    assert on(date(2026, 4, 30), held) == {"visit": Decimal("25000.5")}
    assert on(date(2026, 5, 1), held) == {"visit": Decimal(27_000)}


def test_another_amount_for_the_day_leaves_the_first_as_history(world: World) -> None:
    client = inside(world.patricia)
    for amount in ("25.000", "26.000"):
        client.post(PATH, {"valid_from": "2026-01-01", "visit": amount})
    first, second = UnitCost.objects.order_by("pk")
    assert first.replaced_at
    assert first.replaced_by_name == world.patricia.full_name
    assert client.post(f"{PATH}{second.pk}/retiro/").status_code == 302
    assert unit_costs() == ()
    assert client.post(f"{PATH}{second.pk}/retiro/").status_code == 404


def test_what_is_no_amount_is_said_beside_its_field(world: World) -> None:
    client = inside(world.patricia)
    for wrong in ("mucho", "-1", "1,23456"):
        answer = client.post(PATH, {"valid_from": "2026-01-01", "visit": wrong})
        assert answer.status_code == 422
        assert "visit" in answer.context["form"].errors
    assert not UnitCost.objects.exists()


def test_the_file_of_settings_carries_them(world: World) -> None:
    by = Actor.person(world.patricia)
    told = [
        {"kind": "visit", "valid_from": "2026-01-01", "amount": "25000.5000"},
        {"kind": "letter", "valid_from": "2026-01-01", "amount": "900.0000"},
    ]
    COSTS.apply(told, by)
    assert sorted(COSTS.told(), key=str) == sorted(told, key=str)
    COSTS.apply(told[:1], by)
    assert COSTS.told() == told[:1]
    for wrong in ({"kind": "moon"}, {"amount": "NaN"}, {"valid_from": "never"}):
        with pytest.raises(BadSettings):
            COSTS.apply([told[0] | wrong], by)
    assert set(COSTS.told()[0]) == {"kind", "valid_from", "amount"}
    assert "visit" in KINDS
