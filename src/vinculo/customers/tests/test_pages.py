"""Open a record, put it right, and be refused what is not one's own."""

import pytest
from django.test import Client

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.forms import NewCustomerForm
from vinculo.customers.models import Customer
from vinculo.shell.accounts.models import User

NEW = {"kind": "person", "given_names": "Ana Lucía", "surnames": "Barragán Peña"}


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_a_record_is_opened_with_what_is_known(world: World) -> None:
    fields = NEW | {
        "document_kind": "cc", "document": "79.412.508", "phone": "310 555 0142",
        "email": "ana@espiga.example", "address": "Kra 7 # 12-34", "city": "Bogotá",
    }  # fmt: skip
    response = inside(world.lucia).post("/clientes/nuevo/", fields)
    ana = Customer.objects.get(surnames="Barragán Peña")
    assert response["Location"] == f"/clientes/{ana.pk}/"
    assert (ana.name, ana.owner) == ("Ana Lucía Barragán Peña", world.lucia)
    assert ana.documents.get().number == "79412508"
    assert ana.contacts.get(kind="phone").value == "+573105550142"
    assert ana.addresses.get().as_typed == "Kra 7 # 12-34"


def test_nobody_is_registered_without_a_name(world: World) -> None:
    response = inside(world.lucia).post("/clientes/nuevo/", {"kind": "organisation"})
    assert response.status_code == 422
    assert Customer.objects.count() == 2


def test_who_has_the_same_telephone_is_shown_before_a_second_record(world: World) -> None:
    client, fields = inside(world.lucia), NEW | {"phone": "+57 300 1234567"}
    response = client.post("/clientes/nuevo/", fields)
    assert response.status_code == 422
    assert world.maria.name in response.content.decode()
    assert client.post("/clientes/nuevo/", fields | {"anyway": "on"}).status_code == 302
    assert Customer.objects.filter(surnames="Barragán Peña").count() == 1


def test_the_warning_does_not_tell_what_one_may_not_read(world: World) -> None:
    response = inside(world.stranger).post("/clientes/nuevo/", NEW | {"phone": "300 1234567"})
    assert response.status_code == 302


def test_only_allowed_fields_change(world: World) -> None:
    inside(world.lucia).post(
        f"/clientes/{world.maria.pk}/ficha/",
        NEW | {"owner": world.stranger.pk, "team": world.south.pk, "sort_name": "x", "id": 9999},
    )
    world.maria.refresh_from_db()
    assert world.maria.name == "Ana Lucía Barragán Peña"
    assert (world.maria.owner, world.maria.sort_name) == (world.lucia, "ana lucia barragan pen~a")


@pytest.mark.parametrize(
    ("what", "fields", "shown"),
    [
        ("document", {"kind": "cc", "as_typed": "1.020.304"}, "1.020.304"),
        ("contact", {"kind": "email", "as_typed": "m@elfogon.example"}, "m@elfogon.example"),
        ("address", {"as_typed": "Calle 8 # 4-19", "city": "Soacha"}, "Calle 8 # 4-19"),
        ("remark", {"topic": "prefers", "text": "Harina en bulto"}, "Harina en bulto"),
        ("relationship", {"kind": "works_at", "other": "la espiga"}, "La Espiga"),
        ("tag", {"name": "mayorista"}, "mayorista"),
    ],
)
def test_details_come_and_go(world: World, what: str, fields: dict[str, str], shown: str) -> None:
    client, page = inside(world.lucia), f"/clientes/{world.maria.pk}/ficha/"
    sent = {f"{what}-{name}": value for name, value in fields.items()}
    assert client.post(f"{page}{what}/", sent).status_code == 302
    assert shown in client.get(page).content.decode()
    related = {"document": "documents", "contact": "contacts", "address": "addresses",
               "remark": "remarks", "relationship": "relationships", "tag": "tags"}  # fmt: skip
    details = getattr(world.maria, related[what])
    detail = details.order_by("-pk").first()
    assert client.post(f"{page}{what}/{detail.pk}/fuera/").status_code == 302
    assert not details.filter(pk=detail.pk).exists()


def test_whom_a_customer_works_for_must_be_one_whom_one_may_read(world: World) -> None:
    inside(world.stranger).post("/clientes/nuevo/", NEW)
    own = Customer.objects.get(surnames="Barragán Peña")
    response = inside(world.stranger).post(
        f"/clientes/{own.pk}/ficha/relationship/",
        {"relationship-kind": "works_at", "relationship-other": "la espiga"},
    )
    assert response.status_code == 422


@pytest.mark.parametrize("who", ["stranger", "julian", "technician", "auditor"])
def test_who_may_not_change_a_record_gets_404_and_changes_nothing(world: World, who: str) -> None:
    client = inside(getattr(world, who))
    page = f"/clientes/{world.maria.pk}/ficha/"
    document = world.maria.documents.get()
    assert client.get(page).status_code == 404
    assert client.post(page, NEW).status_code == 404
    assert client.post(f"{page}tag/", {"tag-name": "x"}).status_code == 404
    assert client.post(f"{page}document/{document.pk}/fuera/").status_code == 404
    assert client.post(f"{page}responsable/", {"owner": ""}).status_code == 404
    world.maria.refresh_from_db()
    assert world.maria.surnames == "Quintero Salazar"
    assert world.maria.documents.exists()


def test_a_customer_is_handed_to_somebody_else(world: World) -> None:
    client = inside(world.patricia)
    client.post(f"/clientes/{world.maria.pk}/ficha/responsable/", {"owner": world.stranger.pk})
    world.maria.refresh_from_db()
    assert (world.maria.owner, world.maria.team) == (world.stranger, world.south)


def test_while_typing_one_is_told_who_has_that_telephone_already(world: World) -> None:
    typed = {"phone": "(300) 123-4567", "document": "", "email": ""}
    answer = inside(world.lucia).post("/clientes/nuevo/parecidos/", typed)
    assert answer.status_code == 200
    assert world.maria.name in answer.content.decode()
    other = inside(world.stranger).post("/clientes/nuevo/parecidos/", typed)
    assert world.maria.name not in other.content.decode()
    assert inside(world.auditor).post("/clientes/nuevo/parecidos/", typed).status_code == 404


@pytest.mark.parametrize(
    ("typed", "field"),
    [("Ana Peña", "given_names"), ("300 555 0142", "phone"), ("a@b.example", "email")],
)
def test_what_was_searched_in_vain_begins_the_new_record(
    world: World, typed: str, field: str
) -> None:
    form = inside(world.lucia).get("/clientes/nuevo/", {"texto": typed}).context["form"]
    assert form[field].value() == (typed.split(" ")[0] if field == "given_names" else typed)


def test_the_whole_of_what_is_known_is_on_the_record(world: World) -> None:
    recording.remark(world.maria, "pays", "Paga " + "siempre " * 30 + "a tiempo", by=world.by)
    page = inside(world.lucia).get(f"/clientes/{world.maria.pk}/ficha/").content.decode()
    assert "a tiempo" in page


@pytest.mark.parametrize(
    ("country", "holder", "slug"),
    [("CO", "person", "cc"), ("CO", "organisation", "nit"), ("ES", "person", "dni"),
     ("ES", "organisation", "cif"), ("PT", "person", "nif"), ("ZZ", "person", "")],
)  # fmt: skip
def test_a_new_record_begins_with_the_document_of_its_kind(
    country: str, holder: str, slug: str
) -> None:
    kind = NewCustomerForm(country=country, initial={"kind": holder})["document_kind"]
    assert kind.initial == slug
    assert (f'value="{slug}" selected' in str(kind)) == bool(slug)
