"""The company is written otherwise by who may, and by nobody else."""

import pytest
from django.test import Client

from tests.world import World
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.models import Activity

FIELDS = {
    "name": "Andina Nueva S.A.S.", "tax_id": "901.882.340-1", "country": "CO",
    "time_zone": "America/Bogota", "decimal_separator": ".", "date_order": "ymd",
    "currency": "USD",
}  # fmt: skip


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_the_administrator_changes_how_figures_are_written_but_not_the_currency(
    world: World,
) -> None:
    client = inside(world.administrator)
    assert client.get("/empresa/").status_code == 200
    assert client.post("/empresa/", FIELDS).status_code == 302
    company = Company.get()
    assert (company.name, company.decimal_separator) == ("Andina Nueva S.A.S.", ".")
    assert company.currency == "COP"
    assert Activity.objects.filter(kind="shell.company_changed").count() == 1


def test_a_company_without_a_name_is_refused(world: World) -> None:
    client = inside(world.administrator)
    assert client.post("/empresa/", FIELDS | {"name": ""}).status_code == 422
    assert Company.get().name == world.company.name


@pytest.mark.parametrize("who", ["lucia", "patricia", "auditor", "stranger"])
def test_the_others_do_not_find_the_page(world: World, who: str) -> None:
    client = inside(getattr(world, who))
    assert client.get("/empresa/").status_code == 404
    assert client.post("/empresa/", FIELDS).status_code == 404
    assert Company.get().name == world.company.name
