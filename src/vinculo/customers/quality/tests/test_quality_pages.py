"""The pages of quality: the number, the queue, one-field repairs, weights, cleansing, the sign."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import (
    CleansingRun,
    ContactPoint,
    Customer,
    QualityScore,
    QualitySettings,
    TaughtMeaning,
)
from vinculo.customers.quality import jobs, scoring
from vinculo.customers.quality.policy import PARTS
from vinculo.customers.understanding.dictionary import teach
from vinculo.shell.accounts.models import User
from vinculo.shell.work.models import LongJob


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def scored(world: World) -> World:
    scoring.rescore_all()
    return world


def test_the_number_of_the_company_stands_with_its_parts(scored: World) -> None:
    page = inside(scored.patricia).get("/calidad/").content.decode()
    for words in ("Datos de toda la empresa", "Completos", "Localizables", "Qué pasa más"):
        assert words in page
    assert "Lucía Marín Ospina" in page  # who typed them


def test_a_stranger_learns_nothing_of_others(scored: World) -> None:
    client = inside(scored.stranger)
    page = client.get("/calidad/?por=persona").content.decode()
    assert "Lucía" not in page
    assert "Quintero" not in client.get("/calidad/por-reparar/").content.decode()
    sent = {"falta": "no_email", "r-value": "x@y.co"}
    pk = scored.maria.pk
    for address in (f"/calidad/por-reparar/{pk}/", f"/clientes/{pk}/al-dia/"):
        assert client.post(address, sent).status_code == 404
    for address in ("/calidad/limpieza/", "/calidad/ensenado/", "/calidad/ajustes/",
                    "/calidad/normas/"):  # fmt: skip
        assert client.get(address).status_code == 404


def test_the_queue_begins_with_the_best_class(scored: World) -> None:
    QualityScore.objects.filter(pk=scored.espiga.pk).update(rank=1)
    page = inside(scored.patricia).get("/calidad/por-reparar/").content.decode()
    assert page.index("La Espiga") < len(page)
    rows = page.split('class="repair panel"')
    assert "La Espiga" in rows[1]


def test_a_missing_field_is_written_where_it_is_missing(scored: World) -> None:
    espiga, client = scored.espiga, inside(scored.julian)
    before = QualityScore.objects.get(pk=espiga.pk)
    assert before.faults[0] == "unreachable"
    address = f"/calidad/por-reparar/{espiga.pk}/"
    sent = {"falta": "unreachable", f"r{espiga.pk}-value": "601 555 1234"}
    response = client.post(address, sent, headers={"HX-Request": "true"})
    assert response.status_code == 200
    assert "Anotado" in response.content.decode()
    assert "Falta el correo" in response.content.decode()
    after = QualityScore.objects.get(pk=espiga.pk)
    assert after.reachability == 70
    assert after.score > before.score
    assert ContactPoint.objects.get(customer=espiga).value == "+576015551234"


def test_what_was_wrong_goes_when_the_right_one_comes(scored: World) -> None:
    recording.add_contact(scored.maria, "email", "maria@gmial.com", by=scored.by)
    scoring.rescore([scored.maria.pk])
    client, maria = inside(scored.lucia), scored.maria
    page = client.get("/calidad/por-reparar/?falta=email_typo").content.decode()
    assert 'value="maria@gmail.com"' in page
    sent = {"falta": "email_typo", f"r{maria.pk}-value": "maria@gmail.com"}
    assert client.post(f"/calidad/por-reparar/{maria.pk}/", sent).status_code == 302
    values = set(maria.contacts.filter(kind="email").values_list("value", flat=True))
    assert values == {"mfquintero@elfogon.example", "maria@gmail.com"}


def test_nothing_empty_is_written_down(scored: World) -> None:
    sent = {"falta": "unreachable", f"r{scored.espiga.pk}-value": " "}
    address = f"/calidad/por-reparar/{scored.espiga.pk}/"
    assert inside(scored.julian).post(address, sent).status_code == 422
    assert not ContactPoint.objects.filter(customer=scored.espiga).exists()


def test_a_confirmation_makes_old_data_fresh(scored: World) -> None:
    QualityScore.objects.filter(pk=scored.maria.pk).update(freshness=10, faults=["stale"])
    response = inside(scored.lucia).post(f"/clientes/{scored.maria.pk}/al-dia/")
    assert response.status_code == 302
    assert QualityScore.objects.get(pk=scored.maria.pk).freshness == 100


def weights(**other: int) -> dict[str, object]:
    return {
        **{f"weight_{part}": 1 for part in PARTS}, **{f"weight_{k}": v for k, v in other.items()},
        "fresh_months": 12, "person": ["phone"], "organisation": ["phone"], "because": "Ensayo",
    }  # fmt: skip


def test_weights_are_tried_before_they_are_saved(scored: World) -> None:
    client = inside(scored.administrator)
    page = client.post("/calidad/ajustes/", weights(reachability=9)).content.decode()
    assert "Visto en 2 clientes" in page
    assert not QualitySettings.objects.exists()
    client.post("/calidad/ajustes/", weights(reachability=9) | {"do": "save"})
    assert QualitySettings.objects.get().weights["reachability"] == 9
    scoring.rescore_due()
    row = QualityScore.objects.get(pk=scored.espiga.pk)
    # By telephone alone: nothing. 0 of 1, the rest well: (0 + 100 + 100 + 100 + 0) / 13
    assert (row.completeness, row.score) == (0, 23)


def test_something_has_to_weigh(scored: World) -> None:
    nothing = weights(**dict.fromkeys(PARTS, 0))
    assert inside(scored.administrator).post("/calidad/ajustes/", nothing).status_code == 422


def test_a_run_is_looked_at_applied_and_undone_from_its_page(scored: World) -> None:
    Customer.objects.filter(pk=scored.maria.pk).update(city="BOGOTA D.C.")
    client = inside(scored.patricia)
    client.post("/calidad/limpieza/", {"operacion": "ciudades"})
    run = CleansingRun.objects.get()
    address = f"/calidad/limpieza/{run.pk}/"
    jobs.look_for_cleansing(job_id=LongJob.objects.latest("pk").pk)
    page = client.get(address).content.decode()
    assert "BOGOTA D.C." in page
    assert "Aplicar todo" in page
    client.post(f"{address}aplicacion/")
    client.post(f"{address}aplicacion/")  # pressed twice
    assert LongJob.objects.filter(kind=jobs.apply_cleansing.name).count() == 1
    jobs.apply_cleansing(job_id=LongJob.objects.latest("pk").pk)
    assert Customer.objects.get(pk=scored.maria.pk).city == "Bogotá"
    file = b"".join(client.get(f"{address}archivo/").streaming_content).decode()  # type: ignore[attr-defined]
    assert "BOGOTA D.C.;Bogotá" in file
    client.post(f"{address}vuelta/")
    jobs.undo_cleansing(job_id=LongJob.objects.latest("pk").pk)
    assert Customer.objects.get(pk=scored.maria.pk).city == "BOGOTA D.C."
    assert "otra vez como estaba" in client.get(address).content.decode()


def test_what_was_taught_is_seen_where_it_is_used_and_taken_back(scored: World) -> None:
    teach("phone", "300 123 4567", "+57 300 123 4568", scored.by)
    teach("name", "quintero", "surname", scored.by)
    client = inside(scored.patricia)
    page = client.get("/calidad/ensenado/").content.decode()
    assert "300 123 4567" in page
    assert "un apellido" in page
    assert (
        "300 123 4567;'+57 300 123 4568"
        in client.get("/calidad/ensenado/archivo/").content.decode()
    )
    one = TaughtMeaning.objects.get(kind="phone")
    client.post(f"/calidad/ensenado/{one.pk}/fuera/")
    assert not TaughtMeaning.objects.filter(kind="phone").exists()


def test_the_sign_says_the_number_its_reason_and_what_to_do(scored: World) -> None:
    page = inside(scored.julian).get(f"/clientes/{scored.espiga.pk}/").content.decode()
    assert "Nadie los puede localizar" in page
    assert "Pida un teléfono o un correo" in page


def test_the_sign_speaks_of_this_moment(scored: World) -> None:
    recording.add_contact(scored.espiga, "phone", "601 555 1234", by=scored.by)
    page = inside(scored.julian).get(f"/clientes/{scored.espiga.pk}/").content.decode()
    assert "Nadie los puede localizar" not in page


@pytest.mark.parametrize("address", ["/calidad/", "/calidad/por-reparar/", "/calidad/ensenado/"])
def test_twenty_rows_ask_what_ten_do(scored: World, address: str) -> None:
    def more(count: int) -> None:
        for number in range(count):
            name = f"Tienda {Customer.objects.count()} {number}"
            recording.register_customer({"kind": "organisation", "name": name}, by=scored.by)
            teach("address", f"{name} calle", "Calle 3 # 4-5", scored.by)
        scoring.rescore_all()

    client, counts = inside(scored.patricia), []
    more(10)
    client.get(address)
    for _turn in range(2):
        with CaptureQueriesContext(
            connection,
        ) as asked:
            assert client.get(address).status_code == 200
        counts.append(len(asked))
        more(6)
        client.get(address)
    assert counts[0] == counts[1]
