"""An empty house opens once, with its link: first a person, then the company."""

import pytest
from django.test import Client
from django.urls import reverse

from vinculo.shell.accounts.models import Company, Role, User
from vinculo.shell.accounts.signin_links import make_link
from vinculo.shell.tests.reading import assert_well_made

pytestmark = pytest.mark.django_db

PATRICIA = {
    "full_name": "Patricia Gómez",
    "email": "Patricia@andina.example",
    "password": "el hilo y el nudo",
}
ANDINA = {
    "name": "Distribuciones Andina S.A.S.", "tax_id": "", "country": "MX", "currency": "MXN",
    "time_zone": "America/Mexico_City", "decimal_separator": ".", "date_order": "dmy",
}  # fmt: skip


@pytest.fixture
def link() -> str:
    return make_link(None, "http://testserver").removeprefix("http://testserver")


def test_without_the_link_there_is_no_way_in(client: Client) -> None:
    assert client.get("/").status_code == 302
    assert client.get(reverse("first_company")).status_code == 302
    assert client.get("/entrar/inventado/").status_code == 410


def test_the_first_person_and_the_company(client: Client, link: str) -> None:
    assert_well_made(client.get(link))
    assert client.post(link, PATRICIA).url == reverse("first_company")
    person = User.objects.get()
    assert (person.email, person.role) == ("patricia@andina.example", Role.ADMINISTRATOR)
    assert client.get("/perfil/").url == reverse("first_company"), "nothing else before it"
    assert_well_made(client.get(reverse("first_company")))
    assert client.post(reverse("first_company"), ANDINA).url == "/"
    company = Company.get()
    assert (company.name, company.currency) == ("Distribuciones Andina S.A.S.", "MXN")
    assert (company.decimal_separator, company.time_zone) == (".", "America/Mexico_City")
    assert client.get("/perfil/").status_code == 200


def test_the_house_is_opened_once(client: Client, link: str) -> None:
    other = make_link(None, "http://testserver").removeprefix("http://testserver")
    client.post(link, PATRICIA)
    late = Client()
    assert late.post(link, PATRICIA | {"email": "otra@andina.example"}).status_code == 410
    assert late.get(other).status_code == 410, "another set-up link is of no use either"
    assert late.post(other, PATRICIA | {"email": "otra@andina.example"}).status_code == 410
    assert User.objects.count() == 1


def test_the_company_is_founded_once(client: Client, link: str) -> None:
    client.post(link, PATRICIA)
    client.post(reverse("first_company"), ANDINA)
    assert client.post(reverse("first_company"), ANDINA | {"name": "Otra"}).status_code == 302
    assert Company.get().name == "Distribuciones Andina S.A.S."


@pytest.mark.parametrize(
    "change", [{"password": "corta"}, {"password": "1234567890"}, {"email": "sin arroba"}]
)
def test_what_is_wrong_is_told_and_the_link_still_works(
    client: Client, link: str, change: dict[str, str]
) -> None:
    response = client.post(link, PATRICIA | change)
    assert response.status_code == 422
    assert_well_made(response)
    assert not User.objects.exists()
    assert client.post(link, PATRICIA).status_code == 302


def test_the_country_fills_the_rest_and_the_preview_follows(client: Client, link: str) -> None:
    client.post(link, PATRICIA)
    answer = client.get(
        reverse("convention_preview"), ANDINA | {"changed": "country", "country": "CO"}
    ).json()
    assert answer["fields"]["currency"] == "COP"
    assert "$\u00a01.234.567<" in answer["html"]
    kept = client.get(reverse("convention_preview"), ANDINA | {"changed": "date_order"}).json()
    assert kept["fields"] == {}
    assert "1,234.56" in kept["html"]


def test_nonsense_in_the_preview_does_no_harm(client: Client, link: str) -> None:
    client.post(link, PATRICIA)
    nonsense = {"changed": "country", "country": "<b>", "time_zone": "Mars/X", "currency": "<i>"}
    answer = client.get(reverse("convention_preview"), nonsense)
    assert answer.status_code == 200
    assert "<i>" not in answer.json()["html"]
