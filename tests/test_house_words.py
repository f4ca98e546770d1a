"""A company calls the house's words as it likes: texts of ours change, what people wrote stays."""

from string import ascii_lowercase

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from hypothesis import given
from hypothesis import strategies as st

from tests.world import World
from vinculo.customers.models import Remark
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company
from vinculo.shell.housewords.renaming import rename_words
from vinculo.shell.housewords.speaking import calling
from vinculo.shell.housewords.words import renamed
from vinculo.shell.settings_file.document import apply, export
from vinculo.shell.settings_file.models import SettingsVersion
from vinculo.shell.settings_file.part import BadSettings

PATIENTS = (("customer", ("paciente", "pacientes")),)
GUESTS = (("customer", ("invitado", "invitados")), ("shop", ("oficina", "oficinas")))


@pytest.mark.parametrize(
    ("text", "words", "reads"),
    [
        ("Clientes nuevos", PATIENTS, "Pacientes nuevos"),
        ("EL CLIENTE", PATIENTS, "EL PACIENTE"),
        ("Compras y clientes, o tiendas", GUESTS, "Compras e invitados, u oficinas"),
        ("De %(cliente)s: el cliente", PATIENTS, "De %(cliente)s: el paciente"),
        ('<a href="/clientes/">Clientes</a>', PATIENTS, '<a href="/clientes/">Pacientes</a>'),
        ("La clientela", PATIENTS, "La clientela"),
        ("Vea /clientes/ y {cliente}", PATIENTS, "Vea /clientes/ y {cliente}"),
    ],
)  # fmt: skip
def test_a_sentence_reads_with_the_other_word(text: str, words: object, reads: str) -> None:
    assert renamed(text, "es", words) == reads  # type: ignore[arg-type]


def test_english_fits_its_article() -> None:
    words = (("customer", ("associate", "associates")),)
    assert renamed("A customer of a shop", "en", words) == "An associate of a shop"


@given(st.text(ascii_lowercase + " %(){}<>/", max_size=60))
def test_what_has_no_such_word_stays(text: str) -> None:
    if "cliente" not in text:
        assert renamed(text, "es", PATIENTS) == text


def test_without_words_texts_are_those_of_the_catalogue() -> None:
    with translation.override("es"):
        plain = _("Customers")
        with calling({"es": {"customer": ["paciente", "pacientes"]}}):
            assert _("Customers") == "Pacientes"
        assert _("Customers") == plain == "Clientes"


@pytest.mark.django_db
def test_pages_say_it_and_what_people_wrote_stays(world: World, client: Client) -> None:
    Remark.objects.create(customer=world.maria, topic="other", text="El mejor cliente")
    client.force_login(world.administrator)
    at = reverse("house_words")
    wrong = {"es_customer_one": "paciente %(x)s", "es_customer_many": ""}
    assert client.post(at, wrong).status_code == 422
    said = {"es_customer_one": "Paciente", "es_customer_many": "pacientes"}
    assert client.post(at, said).status_code == 302
    page = client.get(reverse("customer_list")).content.decode()
    assert "Pacientes" in page
    assert ">Clientes<" not in page
    record = client.get(reverse("customer", args=[world.maria.pk])).content.decode()
    assert "El mejor cliente" in record
    assert client.post(at, {"es_customer_one": ""}).status_code == 302
    assert "Pacientes" not in client.get(reverse("customer_list")).content.decode()
    client.force_login(world.lucia)
    assert client.get(at).status_code == 404


@pytest.mark.django_db
def test_the_file_of_settings_carries_them(world: World) -> None:
    by = Actor.person(world.administrator)
    words = {"es": {"customer": ["alumno", "alumnos"]}}
    assert rename_words(words, by)
    document = export()
    rename_words({}, by)
    assert SettingsVersion.objects.count() >= 1
    apply(document, by)
    assert Company.get().words == words
    for bad in ({"es": {"customer": ["alumno"]}}, {"es": {"customer": ["<b>", "x"]}}, {"fr": {}}):
        with pytest.raises(BadSettings):
            apply(document | {"words": bad}, by)
    assert Company.get().words == words
