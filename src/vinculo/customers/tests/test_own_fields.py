"""Fields that the company made: in the form, on the page, in the list, for programs, forgotten."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.world import World
from vinculo.customers.merging.merge import merge
from vinculo.customers.merging.unmerge import unmerge
from vinculo.customers.models import Customer, OwnValue
from vinculo.customers.own import write_own
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import FieldLimit, User
from vinculo.shell.custom.choosing import Said, make_list, say_choices
from vinculo.shell.custom.defining import CannotChange, change_field, make_field, remove_field
from vinculo.shell.custom.definitions import by_name
from vinculo.shell.custom.models import CustomField
from vinculo.shell.custom.values import values_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def fields(world: World) -> dict[str, CustomField]:
    by = Actor.person(world.administrator)

    def made(label: str, kind: str, **more: Any) -> CustomField:
        return make_field("customer", {"label": label, "kind": kind, **more}, by)

    days = make_list("Día de visita", ["Lunes", "Martes"], by)
    return {
        "nota": made("Nota", "text"),
        "cupo": made("Cupo de crédito", "money"),
        "hasta": made("Licencia hasta", "date"),
        "dia": made("Día de visita", "choice", choices=days),
        "por": made("Recomendado por", "reference", refers_to="customer"),
        "asesor": made("Asesor técnico", "reference", refers_to="person"),
        "locales": made("Número de locales", "number"),
    }


def _said(customer: Customer) -> dict[str, Any]:
    return values_of(OwnValue, [customer.pk]).get(customer.pk, {})


def _write(world: World, customer: Customer, **values: Any) -> None:
    known = by_name("customer")
    write_own(customer, {known[f"own_{name}"]: one for name, one in values.items()}, world.by)


def _filled(**more: str) -> dict[str, str]:
    return {
        "own_nota": "Llave bajo la matera", "own_cupo_de_credito": "1.250.000,50",
        "own_licencia_hasta": "2027-05-01", "own_dia_de_visita": "martes",
        "own_numero_de_locales": "3",
    } | more  # fmt: skip


def test_what_is_typed_is_understood_and_kept_by_its_kind(
    client: Client, world: World, fields: dict[str, CustomField]
) -> None:
    client.force_login(world.lucia)
    typed = _filled(own_asesor_tecnico=str(world.julian.pk))
    answer = client.post(f"/clientes/{world.maria.pk}/ficha/datos-propios/", typed)
    assert answer.status_code == 302
    martes = fields["dia"].choices.choices.get(key="martes").pk  # type: ignore[union-attr]
    assert _said(world.maria) == {
        "nota": "Llave bajo la matera", "cupo_de_credito": Decimal("1250000.5"),
        "licencia_hasta": date(2027, 5, 1), "dia_de_visita": martes,
        "numero_de_locales": Decimal(3), "asesor_tecnico": world.julian.pk,
    }  # fmt: skip
    page = client.get(world.maria.get_absolute_url()).content.decode()
    for told in ("Cupo de crédito", "1.250.000,50", "Martes", "Llave bajo la matera", "Julián"):
        assert told in page


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("own_cupo_de_credito", "mucho"), ("own_numero_de_locales", "1e99"),
        ("own_licencia_hasta", "31 de nunca"), ("own_dia_de_visita", "domingo"),
        ("own_recomendado_por", "Nadie Conocido"), ("own_nota", "x" * 501),
        ("own_numero_de_locales", "0,1234567"),
    ],
)  # fmt: skip
def test_what_is_not_of_its_kind_is_refused_with_a_reason(
    client: Client, world: World, fields: dict[str, CustomField], name: str, typed: str
) -> None:
    client.force_login(world.lucia)
    answer = client.post(
        f"/clientes/{world.maria.pk}/ficha/datos-propios/", _filled(**{name: typed})
    )
    assert answer.status_code == 422
    assert name in answer.context["own"].errors
    assert _said(world.maria) == {}


def test_the_database_refuses_a_value_of_another_kind(
    world: World, fields: dict[str, CustomField]
) -> None:
    common = {"customer": world.maria, "written_at": timezone.now()}
    for wrong in (
        {"field": fields["cupo"], "kind": "text", "text": "mucho"},
        {"field": fields["cupo"], "kind": "money", "text": "mucho"},
        {"field": fields["nota"], "kind": "text", "text": ""},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            OwnValue.objects.create(**common, **wrong)
    _write(world, world.maria, nota="algo")
    with pytest.raises(IntegrityError), transaction.atomic():
        CustomField.objects.filter(pk=fields["nota"].pk).update(kind="number")


def test_another_kind_is_refused_with_what_to_do(
    world: World, fields: dict[str, CustomField]
) -> None:
    with pytest.raises(CannotChange, match="export"):
        change_field(fields["nota"], {"kind": "number"}, world.by)


def test_it_is_needed_of_the_role_and_the_kind_that_the_company_says(
    client: Client, world: World, fields: dict[str, CustomField]
) -> None:
    by = Actor.person(world.administrator)
    needed = {"is_needed": True, "needed_roles": ["seller"], "needed_kinds": ["organisation"]}
    change_field(fields["locales"], needed, by)
    new = {"kind": "organisation", "name": "Ferretería El Tornillo"}
    client.force_login(world.lucia)
    refused = client.post("/clientes/nuevo/", new)
    assert refused.status_code == 422
    assert "own_numero_de_locales" in refused.context["own"].errors
    person = {"kind": "person", "given_names": "Ana", "surnames": "Suárez"}
    assert client.post("/clientes/nuevo/", person).status_code == 302
    client.force_login(world.patricia)
    assert client.post("/clientes/nuevo/", new).status_code == 302


def test_a_hidden_field_is_nowhere(
    client: Client, world: World, fields: dict[str, CustomField]
) -> None:
    _write(world, world.maria, nota="SECRETO")
    FieldLimit.objects.create(role="seller", field="own.customer.nota", access="hidden")
    client.force_login(world.lucia)
    for page in (
        world.maria.get_absolute_url(),
        f"/clientes/{world.maria.pk}/ficha/",
        "/clientes/?columnas=own_nota",
        "/clientes/nuevo/",
    ):
        shown = client.get(page).content.decode()
        assert "SECRETO" not in shown, page
        assert ">Nota<" not in shown, page
    sent = client.post(f"/clientes/{world.maria.pk}/ficha/datos-propios/", {"own_nota": "otra"})
    assert sent.status_code == 302
    assert _said(world.maria) == {"nota": "SECRETO"}


def test_a_reference_to_whom_one_may_not_read_has_no_name(
    client: Client, world: World, fields: dict[str, CustomField]
) -> None:
    theirs = Customer.objects.get(pk=world.maria.pk)
    Customer.objects.filter(pk=world.espiga.pk).update(owner=world.stranger, team=world.south)
    _write(world, theirs, recomendado_por=world.espiga.pk)
    client.force_login(world.lucia)
    page = client.get(theirs.get_absolute_url()).content.decode()
    assert "Espiga" not in page
    assert "fuera de su alcance" in page
    kept = client.post(f"/clientes/{theirs.pk}/ficha/datos-propios/", _filled())
    assert kept.status_code == 302
    assert _said(theirs)["recomendado_por"] == world.espiga.pk
    by_number = {"own_recomendado_por": f"#{world.espiga.pk}"}
    other = Customer.objects.create(
        name="Otra", sort_name="otra", owner=world.lucia, team=world.north
    )
    refused = client.post(f"/clientes/{other.pk}/ficha/datos-propios/", by_number)
    assert refused.status_code == 422


def test_an_archived_choice_stays_where_it_was_chosen(
    client: Client, world: World, fields: dict[str, CustomField]
) -> None:
    days = fields["dia"].choices
    assert days is not None
    lunes, martes = days.choices.order_by("position")
    _write(world, world.maria, dia_de_visita=lunes.pk)
    say_choices(days, [Said("Martes", "blue", pk=martes.pk)], world.by)
    client.force_login(world.patricia)
    assert "Lunes" in client.get(world.maria.get_absolute_url()).content.decode()
    form = client.get(f"/clientes/{world.espiga.pk}/ficha/").content.decode()
    assert "Martes" in form
    assert "Lunes" not in form


def test_a_filter_asks_for_it_and_says_it(
    client: Client, world: World, fields: dict[str, CustomField]
) -> None:
    _write(world, world.maria, cupo_de_credito=Decimal(900), nota="100% de contado")
    client.force_login(world.patricia)

    def found(asked: str) -> str:
        answer = client.get("/clientes/", {"vista": "todos", "f": asked})
        assert answer.status_code == 200, asked
        return answer.content.decode()

    assert "María" in found("own_cupo_de_credito.at_least:500")
    assert "María" not in found("own_cupo_de_credito.at_least:1000")
    assert "María" in found("own_nota.contains:contado")
    assert "María" not in found("own_dia_de_visita.is:lunes")
    assert "Espiga" in found("own_cupo_de_credito.empty")
    assert "con cupo de crédito" in found("own_cupo_de_credito.at_least:500").lower()


def test_merging_keeps_what_its_rule_says_and_parting_gives_it_back(
    world: World, fields: dict[str, CustomField]
) -> None:
    change_field(fields["cupo"], {"on_merge": "newest"}, world.by)
    ana = Customer.objects.create(name="Ana", sort_name="ana", owner=world.lucia)
    _write(world, world.maria, nota="la de María", cupo_de_credito=Decimal(1))
    _write(world, ana, nota="la de Ana", cupo_de_credito=Decimal(2), numero_de_locales=Decimal(5))
    _write(world, world.espiga, recomendado_por=ana.pk)
    done = merge(world.maria, ana, {}, world.by)
    assert _said(world.maria) == {
        "nota": "la de María", "cupo_de_credito": Decimal(2), "numero_de_locales": Decimal(5)
    }  # fmt: skip
    assert _said(world.espiga) == {"recomendado_por": world.maria.pk}
    unmerge(done, world.by)
    assert _said(world.maria) == {"nota": "la de María", "cupo_de_credito": Decimal(1)}
    assert _said(ana)["cupo_de_credito"] == Decimal(2)
    assert _said(world.espiga) == {"recomendado_por": ana.pk}


def test_deleting_a_field_takes_its_values_and_limits(
    world: World, fields: dict[str, CustomField]
) -> None:
    _write(world, world.maria, nota="algo", cupo_de_credito=Decimal(1))
    FieldLimit.objects.create(role="seller", field="own.customer.nota", access="hidden")
    assert remove_field(fields["nota"], world.by) == 1
    assert _said(world.maria) == {"cupo_de_credito": Decimal(1)}
    assert not FieldLimit.objects.filter(field__startswith="own.").exists()


def test_a_stranger_writes_nothing(
    client: Client, world: World, fields: dict[str, CustomField]
) -> None:
    client.force_login(world.stranger)
    address = f"/clientes/{world.maria.pk}/ficha/datos-propios/"
    assert client.get(address).status_code == 404
    assert client.post(address, _filled()).status_code == 404
    assert _said(world.maria) == {}


def _queries(client: Client, path: str) -> int:
    client.get(path)
    with CaptureQueriesContext(connection) as caught:
        assert client.get(path).status_code == 200
    return len(caught)


def test_list_and_page_cost_one_query_more_and_none_without_fields(
    client: Client, world: World
) -> None:
    viewer: User = world.patricia
    client.force_login(viewer)
    record = world.maria.get_absolute_url()
    before = _queries(client, record), _queries(client, "/clientes/?columnas=city")
    by = Actor.person(world.administrator)
    for number in range(6):
        made = make_field("customer", {"label": f"Campo {number}", "kind": "number"}, by)
        _write(world, world.maria, **{made.key: Decimal(number)})
    columns = ",".join(f"own_campo_{number}" for number in range(6))
    after = (
        _queries(client, record),
        _queries(client, f"/clientes/?columnas=city,{columns}"),
    )
    assert after[0] <= before[0] + 1
    assert after[1] <= before[1] + 1
    archived = CustomField.objects.all()
    for one in archived:
        remove_field(one, by)
    assert _queries(client, record) == before[0]
