"""E-mails: what is mechanical is mended, what is a guess is only suggested."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.lib.email_domains import TYPED_FOR, WELL_KNOWN
from vinculo.lib.emails import normalise, suggestion


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("ana@empresa.com.co", "ana@empresa.com.co"),
        ("  Ana.Ruiz@Empresa.COM ", "ana.ruiz@empresa.com"),
        ("mailto:ana@empresa.co", "ana@empresa.co"),
        ("Correo: ana@empresa.co", "ana@empresa.co"),
        ("E-mail: ana@empresa.co.", "ana@empresa.co"),
        ("<ana@empresa.co>", "ana@empresa.co"),
        ("Ana Ruiz <ana@empresa.co>", "ana@empresa.co"),
        ("ana @ empresa . com", "ana@empresa.com"),
        ("ana (at) empresa.com", "ana@empresa.com"),
        ("ana arroba empresa punto com", "ana@empresa.com"),
        ("ana@x.co; luis@y.co", "ana@x.co; luis@y.co"),
        ("ana@x.co, luis@y.co", "ana@x.co; luis@y.co"),
        ("ana@x.co,luis@y.co", "ana@x.co; luis@y.co"),
        ("ana@x.co/luis@y.co", "ana@x.co; luis@y.co"),
        ("ana@x.co luis@y.co", "ana@x.co; luis@y.co"),
        ("ana@x.co; ANA@x.co", "ana@x.co"),
    ],
)
def test_what_is_mechanical_is_mended(typed, canonical):
    found = normalise(typed)
    assert (found.canonical, found.recognised) == (canonical, True)


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("ana@gmial.com", "ana@gmail.com"),
        ("ana@gmail.con", "ana@gmail.com"),
        ("ana@gmail.co", "ana@gmail.com"),
        ("ana@hotmal.com", "ana@hotmail.com"),
        ("ana@hotmail.con", "ana@hotmail.com"),
        ("ana@outlok.com", "ana@outlook.com"),
        ("ana@yaho.com", "ana@yahoo.com"),
        ("ana@hotmaiil.com", "ana@hotmail.com"),
        ("ana@empresa.con", "ana@empresa.com"),
        ("ana@iclod.com", "ana@icloud.com"),
    ],
)
def test_a_slip_in_a_well_known_domain_is_suggested_never_changed(typed, better):
    found = normalise(typed)
    assert (found.canonical, found.recognised) == (typed, True)
    assert found.parts["suggestion"] == better
    assert found.key != normalise(better).key


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("josé@gmail.com", "jose@gmail.com"),
        ("peña@hotmail.com", "pena@hotmail.com"),
        ("ana@gmail,com", "ana@gmail.com"),
        ("ana@@gmail.com", "ana@gmail.com"),
        ("ana..ruiz@gmail.com", "ana.ruiz@gmail.com"),
        ("anagmail.com", "ana@gmail.com"),
        ("ana@gmail", "ana@gmail.com"),
    ],
)
def test_what_cannot_be_one_is_kept_and_something_suggested(typed, better):
    found = normalise(typed)
    assert (found.canonical, found.key, found.recognised) == (typed, "", False)
    assert found.parts["suggestion"] == better


@pytest.mark.parametrize(
    "typed", ["", "no tiene", "ana", "ana ruiz@gmail.com", "@gmail.com", "ana@", "a@b", "x@y@z.co"]
)
def test_what_is_none_is_not_recognised(typed):
    found = normalise(typed)
    assert (found.recognised, found.canonical, found.key) == (False, typed, "")


@pytest.mark.parametrize("typed", ["sincorreo@gmail.com", "notiene@notiene.com", "no@no.com"])
def test_what_says_that_there_is_none_means_nobody(typed):
    assert normalise(typed).parts == {"problem": "nobody"}


def test_one_box_has_one_key():
    keys = {
        normalise(typed).key
        for typed in ("ana.ruiz@gmail.com", "anaruiz@gmail.com", "Ana.Ruiz+tienda@googlemail.com")
    }
    assert keys == {"anaruiz@gmail.com"}
    assert normalise("ana.ruiz@empresa.co").key != normalise("anaruiz@empresa.co").key


def test_well_known_domains_are_no_slips_of_one_another():
    for domain in WELL_KNOWN:
        assert suggestion(f"ana@{domain}") == ""
    assert not set(WELL_KNOWN) & set(TYPED_FOR)


def test_the_company_teaches_what_a_text_means():
    known = {"la de siempre": "ana@empresa.co"}
    assert normalise("La de siempre", known=known).canonical == "ana@empresa.co"


@given(st.text(max_size=80))
def test_no_text_breaks_it_and_twice_is_once(text):
    once = normalise(text)
    assert once.input == text
    twice = normalise(once.canonical)
    assert (twice.canonical, twice.key) == (once.canonical, once.key)


@given(st.emails(), st.sampled_from([str.upper, str.lower, str]))
def test_the_key_depends_on_no_case_or_spacing(email, style):
    plain = normalise(email)
    if plain.recognised:
        assert normalise(f"  {style(email)} ").key == plain.key
