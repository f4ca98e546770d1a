"""What every process keeps of company and roles holds until somebody changes them, never longer."""

from collections.abc import Iterator

import psycopg
import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from vinculo.shell.accounts.models import Company, Role, RoleScope, Scope, User
from vinculo.shell.kept import Kept, marks_now, seeing

SIGNED_IN = 2  # the session; the person with team and marks


def queries_of(client: Client, path: str) -> list[str]:
    client.get(path)
    with CaptureQueriesContext(connection) as seen:
        client.get(path)
    return [query["sql"] for query in seen.captured_queries]


@pytest.mark.parametrize("who", ["as_patricia", "as_lucia"])
def test_a_page_costs_two_queries_before_it_asks_anything(
    who: str, request: pytest.FixtureRequest
) -> None:
    client: Client = request.getfixturevalue(who)
    for path in ("/perfil/", "/no-existe/"):
        assert len(queries_of(client, path)) == SIGNED_IN, path


def test_the_sign_in_page_costs_one_query(client: Client, andina: Company) -> None:
    assert len(queries_of(client, "/entrar/")) == 1


def test_a_changed_company_stands_on_the_next_page(as_patricia: Client, andina: Company) -> None:
    assert "Andina" in as_patricia.get("/perfil/").content.decode()
    Company.objects.update(name="Casa Nueva")  # as an import or a person at psql would
    page = as_patricia.get("/perfil/").content.decode()
    assert "Casa Nueva" in page
    assert "Andina" not in page


def test_a_role_reaches_on_the_next_page_what_it_was_just_given(
    as_lucia: Client, lucia: User
) -> None:
    assert as_lucia.get("/personas/").status_code == 404
    RoleScope.objects.bulk_create(
        [RoleScope(role=lucia.role, area="shell.people", scope=Scope.ALL)]
    )
    page = as_lucia.get("/personas/")
    assert page.status_code == 200
    assert 'href="/personas/"' in page.content.decode()
    RoleScope.objects.filter(role=lucia.role, area="shell.people").delete()
    assert as_lucia.get("/personas/").status_code == 404


def test_who_changes_role_or_leaves_does_so_at_once(as_patricia: Client, patricia: User) -> None:
    assert as_patricia.get("/personas/").status_code == 200
    User.objects.filter(pk=patricia.pk).update(role=Role.SELLER)
    assert as_patricia.get("/personas/").status_code == 404
    User.objects.filter(pk=patricia.pk).update(is_active=False)
    assert as_patricia.get("/perfil/").status_code == 302


def test_what_was_undone_is_not_kept(as_patricia: Client, andina: Company) -> None:
    with transaction.atomic():
        Company.objects.update(name="Nunca fue")
        assert "Nunca fue" in as_patricia.get("/perfil/").content.decode()
        transaction.set_rollback(True)
    assert "Nunca fue" not in as_patricia.get("/perfil/").content.decode()
    with transaction.atomic():
        Company.objects.update(name="Esta vez sí")
    assert "Esta vez sí" in as_patricia.get("/perfil/").content.decode()


def test_a_form_that_was_refused_changes_nobody_elses_company(as_patricia: Client) -> None:
    sent = {"name": "Otra", "country": "CO", "time_zone": "Nowhere/Never"}
    assert as_patricia.post("/empresa/", sent).status_code == 422
    assert "Otra" not in as_patricia.get("/perfil/").content.decode()


def test_who_writes_sees_what_they_wrote(andina: Company) -> None:
    with seeing(marks_now()):
        assert Company.get().name == andina.name
    Company.objects.update(name="Casa Nueva")
    with seeing(None):
        assert Company.get().name == "Casa Nueva"


def test_a_mark_that_is_missing_keeps_nothing(db: None) -> None:
    read: list[int] = []
    kept = Kept(lambda: read.append(1), "nobody's")
    with seeing(marks_now()):
        kept()
        kept()
    assert len(read) == 2


@pytest.fixture
def elsewhere(transactional_db: None) -> Iterator[psycopg.Connection]:
    """Another process, for all that this one knows."""
    connection.ensure_connection()
    settings = connection.get_connection_params()
    names = ("host", "port", "dbname", "user", "password")
    with psycopg.connect(**{name: settings[name] for name in names if name in settings}) as other:
        yield other


def test_what_another_process_changes_holds_when_it_commits_and_not_before(
    elsewhere: psycopg.Connection, as_patricia: Client
) -> None:
    assert "Andina" in as_patricia.get("/perfil/").content.decode()
    elsewhere.execute("UPDATE shell_company SET name = 'Casa Ajena'")
    assert "Andina" in as_patricia.get("/perfil/").content.decode()
    elsewhere.commit()
    assert "Casa Ajena" in as_patricia.get("/perfil/").content.decode()
    elsewhere.execute("UPDATE shell_rolescope SET scope = 'none' WHERE area = 'shell.people'")
    assert as_patricia.get("/personas/").status_code == 200
    elsewhere.commit()
    assert as_patricia.get("/personas/").status_code == 404
    elsewhere.execute("UPDATE shell_company SET name = 'Nunca fue'")
    elsewhere.rollback()
    assert "Casa Ajena" in as_patricia.get("/perfil/").content.decode()


def test_an_emptied_table_is_a_change_too(
    elsewhere: psycopg.Connection, as_patricia: Client
) -> None:
    assert as_patricia.get("/personas/").status_code == 200
    elsewhere.execute("TRUNCATE shell_rolescope")
    elsewhere.commit()
    assert as_patricia.get("/personas/").status_code == 404
