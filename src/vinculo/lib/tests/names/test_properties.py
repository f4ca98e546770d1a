"""What holds for every name, whoever typed it."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vinculo.lib.names import normalise
from vinculo.lib.names.words.forms import FORMS
from vinculo.lib.names.words.given import MEN, WOMEN
from vinculo.lib.names.words.surnames import SURNAMES
from vinculo.lib.text import fold

GIVEN = st.sampled_from(sorted({*WOMEN, *MEN}))
SURNAME = st.sampled_from(sorted(set(SURNAMES)))
PARTICLE = st.sampled_from(["", "", "", "", "de ", "de la ", "del ", "San "])
FAMILY = st.builds(lambda particle, name: particle + name, PARTICLE, SURNAME)
PERSONS = st.tuples(
    st.lists(GIVEN, min_size=1, max_size=2), st.lists(FAMILY, min_size=1, max_size=2)
)
FORM = st.sampled_from(sorted({(form, min(where)) for form, where in FORMS.values()}))


@st.composite
def spellings(draw, text):
    """The same letters in other dress."""
    style = draw(st.sampled_from([str.upper, str.lower, str.title, str]))
    text = style(text)
    if draw(st.booleans()):
        text = fold(text, keep_enye=False) if draw(st.booleans()) else text
    if draw(st.booleans()):
        text = unicodedata.normalize("NFD", text)
    return (
        draw(st.sampled_from(["", "  ", "\u00a0"]))
        + draw(st.sampled_from([" ", "  ", "\t", " \u200b"])).join(text.split())
        + draw(st.sampled_from(["", " ", ".", ","]))
    )


@given(st.data(), PERSONS)
def test_the_key_depends_on_no_case_accents_punctuation_or_spacing(data, person):
    given_names, surnames = person
    plain = " ".join([*given_names, *surnames])
    other = data.draw(spellings(plain))
    assert normalise(other, "CO").key == normalise(plain, "CO").key


@given(PERSONS)
def test_the_key_is_the_same_with_the_surnames_first(person):
    given_names, surnames = person
    plain = normalise(" ".join([*given_names, *surnames]), "CO", kind="person")
    comma = normalise(f"{' '.join(surnames)}, {' '.join(given_names)}", "CO", kind="person")
    capitals = normalise(" ".join([*surnames, *given_names]).upper(), "CO", kind="person")
    assert plain.key == comma.key == capitals.key


@given(PERSONS)
def test_to_normalise_a_person_twice_changes_nothing(person):
    once = normalise(" ".join([*person[1], *person[0]]).upper(), "CO")
    twice = normalise(once.canonical, "CO")
    assert (twice.canonical, twice.key, twice.phonetic_key) == (
        once.canonical, once.key, once.phonetic_key,
    )  # fmt: skip


@settings(max_examples=300)
@given(st.text(max_size=60), st.sampled_from(["", "CO", "MX", "ES", "BR", "AR"]))
def test_no_text_breaks_it_and_twice_is_once(text, country):
    once = normalise(text, country)
    assert once.input == text
    assert 0 <= once.confidence <= 1
    twice = normalise(once.canonical, country)
    assert (twice.canonical, twice.key) == (once.canonical, once.key)


@given(SURNAME, FORM, st.sampled_from([str.upper, str.lower, str]))
def test_a_legal_form_is_taken_off_however_it_is_written(name, form, style):
    short, country = form
    company = normalise(style(f"Comercial {name} {short}"), country)
    assert company.kind == "organisation"
    assert company.key == normalise(f"Comercial {name}", country).key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Giménez Vélez Ana", "ana jimenes beles"),
        ("Yolanda Zúñiga", "Llolanda Suniga"),
        ("Jhon Hernández", "John Ernandes"),
        ("Chávez Walter", "Walter Chabes"),
        ("Kintero Marta", "Marta Quintero"),
        ("Agüero Luis", "Luis Aguero"),
        ("Ossa Rosa", "Rosa Osa"),
        ("Ana de la Cruz", "Ana Cruz"),
        ("Ximena Cázares", "Jimena Casares"),
    ],
)
def test_names_that_sound_alike_share_a_phonetic_key(one, other):
    assert normalise(one).key != normalise(other).key or one == "Agüero Luis"
    if one != "Agüero Luis":  # ü says that the u sounds
        assert normalise(one).phonetic_key == normalise(other).phonetic_key


def test_different_people_have_different_keys():
    people = [
        "Juan Pérez", "Juana Pérez", "Juan Pérez Gómez", "Juan Pérez (hijo)", "Juan Carlos Pérez",
        "Juan de Pérez", "J. Pérez", "Juan Peres", "Juan Peña", "Juan Pina",
    ]  # fmt: skip
    assert len({normalise(person).key for person in people}) == len(people)


@pytest.mark.parametrize(
    "typed", ["CONSUMIDOR FINAL", "Cliente genérico", "N/A", "xxx", "---", "", "12345", "Varios"]
)
def test_what_means_nobody_is_not_a_name(typed):
    name = normalise(typed, "CO")
    assert (name.recognised, name.key, name.canonical) == (False, "", typed.strip())


def test_two_people_in_one_field_are_not_made_one():
    for typed in ("Juan y María Pérez", "Juan Pérez / María Gómez", "Ana & Luis Toro"):
        assert not normalise(typed, "CO").recognised


def test_the_company_teaches_what_a_word_is():
    assert normalise("Brayhan Estick", "CO").recognised is False
    known = {"brayhan": "given", "estick": "surname", "alkosto": "organisation"}
    assert normalise("Estick Brayhan", "CO", known=known).given_names == "Brayhan"
    assert normalise("Alkosto", "CO", known=known).kind == "organisation"


def test_the_kind_that_somebody_says_is_believed():
    assert normalise("Juan Valdez", "CO").kind == "person"
    shop = normalise("Juan Valdez", "CO", kind="organisation")
    assert (shop.kind, shop.canonical) == ("organisation", "Juan Valdez")


def test_a_made_up_text_takes_no_time(benchmark_seconds):
    with benchmark_seconds(2):
        for typed in (
            "y " * 5000,
            "de " * 5000,
            "S.A. " * 3000,
            "(" * 9000,
            "'" * 9000,
            "a-" * 5000,
        ):
            normalise(typed, "CO")


@given(st.lists(st.one_of(GIVEN, FAMILY, FORM.map(lambda form: form[0])), min_size=1, max_size=5))
def test_what_is_read_at_once_is_read_as_all_others(words):
    """A word that the company taught sends every name the long way."""
    text = " ".join(words)
    for kind in (None, "person", "organisation"):
        at_once = normalise(text, "CO", kind)
        assert at_once == normalise(text, "CO", kind, {"nowhere": "given"})
