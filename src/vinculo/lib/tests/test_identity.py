import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.lib.identity import check_digit, guess, kinds, read
from vinculo.lib.identity_kinds import KINDS


@pytest.mark.parametrize(
    ("typed", "kind", "country", "number", "formatted"),
    [
        ("900.418.327-3", "nit", "CO", "900418327", "900.418.327-3"),
        ("9004183273", "nit", "CO", "900418327", "900.418.327-3"),
        ("900418327", "nit", "CO", "900418327", "900.418.327-3"),
        ("NIT 900418327.0", "nit", "CO", "900418327", "900.418.327-3"),
        ("79412508-5", "nit", "CO", "79412508", "79.412.508-5"),
        ("79.412.508", "cc", "CO", "79412508", "79.412.508"),
        ("12.345.678-5", "rut", "CL", "123456785", "12.345.678-5"),
        ("20512333797", "ruc", "PE", "20512333797", "20512333797"),
        ("04567890", "dni", "PE", "04567890", "04567890"),
        ("GODE561231GR8", "rfc", "MX", "GODE561231GR8", "GODE561231GR8"),
        ("12345678-z", "dni", "ES", "12345678Z", "12345678-Z"),
        ("x1234567l", "nie", "ES", "X1234567L", "X1234567L"),
        ("20-05536168-2", "cuit", "AR", "20055361682", "20-05536168-2"),
        ("390.533.447-05", "cpf", "BR", "39053344705", "390.533.447-05"),
        ("0926687856", "ci", "EC", "0926687856", "0926687856"),
        ("8-123-456", "cedula", "PA", "8-123-456", "8-123-456"),
        ("ab 123456", "pas", "CO", "AB123456", "AB123456"),
    ],
)
def test_good_numbers_are_normalised(typed, kind, country, number, formatted):
    found = read(typed, kind, country)
    assert (found.number, found.is_valid, found.problem) == (number, True, "")
    assert found.formatted.replace("-Z", "Z") == formatted.replace("-Z", "Z")


@pytest.mark.parametrize(
    ("typed", "kind", "country", "problem", "expected"),
    [
        ("901.334.870-1", "nit", "CO", "check_digit", "3"),
        ("11.111.111-k", "rut", "CL", "check_digit", "1"),
        ("12345678A", "dni", "ES", "check_digit", "Z"),
        ("1234567", "dni", "PE", "zeros", "01234567"),
        ("926687856", "ci", "EC", "zeros", "0926687856"),
        ("3,00123E+11", "nit", "CO", "scientific", ""),
        ("222222222222", "nit", "CO", "generic", ""),
        ("XAXX010101000", "rfc", "MX", "generic", ""),
        ("hola", "cc", "CO", "shape", ""),
        ("  ", "cc", "CO", "empty", ""),
    ],
)
def test_bad_numbers_say_what_is_wrong(typed, kind, country, problem, expected):
    found = read(typed, kind, country)
    assert (found.is_valid, found.problem, found.expected) == (False, problem, expected)


@pytest.mark.parametrize(
    ("typed", "country", "kind"),
    [
        ("900418327-3", "CO", "nit"),
        ("900418327", "CO", "nit"),
        ("79412508", "CO", "cc"),
        ("1020304050", "CO", "cc"),
        ("CE 345678", "CO", "ce"),
        ("12.345.678-5", "CL", "rut"),
        ("20512333797", "PE", "ruc"),
        ("45678901", "PE", "dni"),
        ("B83028076", "ES", "cif"),
    ],
)
def test_the_kind_is_guessed_from_the_number(typed, country, kind):
    found = guess(typed, country)
    assert found is not None
    assert (found.kind, found.is_valid) == (kind, True)


@given(st.integers(min_value=800_000_000, max_value=999_999_999))
def test_every_spelling_of_a_nit_is_one_number(base):
    digit = check_digit(str(base))
    dotted = f"{base:,}".replace(",", ".")
    spellings = [f"{dotted}-{digit}", f"{base}{digit}", f"{base}-{digit}", f"{base}"]
    assert {read(spelling, "nit", "CO").number for spelling in spellings} == {str(base)}


@given(st.text(max_size=60), st.sampled_from(KINDS))
def test_no_text_breaks_any_kind(text, kind):
    found = read(text, kind.slug, kind.country)
    assert found.is_valid == (found.problem == "")
    guess(text, kind.country)


def test_every_country_of_the_house_has_a_person_and_passports():
    for country in ("CO", "PE", "MX", "ES", "CL", "EC", "AR", "BR", "UY", "PY", "BO", "VE"):
        holders = {kind.holder for kind in kinds(country)}
        assert holders & {"person", "both"}
        assert "pas" in {kind.slug for kind in kinds(country)}
