"""`Se puede contactar: lun 7:00`, beside the name and in the list's panel."""

from datetime import UTC, datetime

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from tests.world import World
from vinculo.customers.permission import ledger
from vinculo.customers.permission.saying import badge_of

SUNDAY = datetime(2026, 11, 22, 15, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 15, tzinfo=UTC)


def willing(world: World) -> None:
    said = ledger.Proof("counter", happened_at=datetime(2026, 1, 5, tzinfo=UTC))
    ledger.record_consent(world.maria, "relationship", ["call", "email"], said, world.by)


def test_the_badge_says_when(world: World) -> None:
    with timezone.override("America/Bogota"), translation.override("es"):
        no = badge_of(world.maria.pk, MONDAY)
        assert (no.state, no.text) == ("no", "No se puede contactar")
        assert no.reason == "No lo ha autorizado"
        willing(world)
        wait = badge_of(world.maria.pk, SUNDAY)
        assert (wait.state, wait.reason) == ("wait", "Fuera de horario donde está")
        assert wait.text == "Se puede contactar: lun 7:00\xa0a.\xa0m."
        assert badge_of(world.maria.pk, MONDAY).text == (
            "Se puede contactar ahora: Llamada, Correo"
        )


def test_the_badge_costs_one_question(world: World) -> None:
    willing(world)
    badge_of(world.maria.pk, MONDAY)
    with CaptureQueriesContext(connection) as told:
        badge_of(world.maria.pk, MONDAY)
    assert sum("json_build_array" in query["sql"] for query in told.captured_queries) == 1


def test_the_badge_stands_on_the_page_and_in_the_panel(world: World) -> None:
    client = Client()
    client.force_login(world.lucia)
    for address in (f"/clientes/{world.maria.pk}/", f"/clientes/{world.maria.pk}/panel/"):
        page = client.get(address).content.decode()
        assert f'href="/clientes/{world.maria.pk}/permiso/"' in page, address
        assert "No lo ha autorizado" in page
