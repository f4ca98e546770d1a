"""When something is not there, or broke: said plainly, with a number where one helps."""

import re

import pytest
from django.db import OperationalError
from django.test import Client, RequestFactory

from vinculo.shell.tests.reading import assert_well_made
from vinculo.shell.ui import errors


def test_a_page_that_is_not_there(client: Client, as_lucia: Client) -> None:
    for visitor in (client, as_lucia):
        response = visitor.get("/no/existe/")
        assert response.status_code == 404
        assert_well_made(response)
        assert "Esta página no existe" in response.content.decode()


def raised(error: Exception) -> str:
    try:
        raise error
    except type(error):
        response = errors.server_error(RequestFactory().get("/clientes/"))
    assert_well_made(response)
    assert response.status_code in (500, 503)
    return f"{response.status_code} {response.content.decode()}"


def test_a_failure_gives_a_number_that_is_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    page = raised(ValueError("secret detail"))  # no database in this test: none may be asked
    assert page.startswith("500")
    assert "secret detail" not in page
    number = re.search(r'<b class="tnum">([0-9A-F]{4}-\d{4})</b>', page)
    assert number
    assert number[1] in caplog.text


def test_a_database_that_does_not_answer_is_said_as_such() -> None:
    assert raised(OperationalError("connection refused")).startswith("503")


@pytest.mark.parametrize("name", ["forbidden", "bad_request", "csrf_failure", "too_many"])
def test_the_other_refusals_render(name: str, db: None) -> None:
    response = getattr(errors, name)(RequestFactory().get("/clientes/"))
    assert 400 <= response.status_code < 500
    assert_well_made(response)


def test_a_form_without_its_token_is_explained(patricia: object) -> None:
    response = Client(enforce_csrf_checks=True).post("/entrar/", {"login": "x", "password": "y"})
    assert response.status_code == 403
    assert_well_made(response)
