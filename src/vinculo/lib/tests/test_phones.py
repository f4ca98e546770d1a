import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.lib.phones import read, read_all, search_digits


@pytest.mark.parametrize(
    ("typed", "country", "e164"),
    [
        ("300 123 45 67", "CO", "+573001234567"),
        ("+57 300 1234567", "CO", "+573001234567"),
        ("0057 3001234567", "CO", "+573001234567"),
        ("573001234567", "CO", "+573001234567"),
        ("3001234567.0", "CO", "+573001234567"),
        ("(1) 234 5678", "CO", "+576012345678"),
        ("601 234 5678", "CO", "+576012345678"),
        ("+34 612 34 56 78", "CO", "+34612345678"),
        ("+52 1 55 1234 5678", "MX", "+525512345678"),
        ("044 55 1234 5678", "MX", "+525512345678"),
        ("01 (55) 1234 5678", "MX", "+525512345678"),
        ("987 654 321", "PE", "+51987654321"),
        ("9 8765 4321", "CL", "+56987654321"),
        ("099 123 4567", "EC", "+593991234567"),
        ("011 15-2345-6789", "AR", "+5491123456789"),
        ("612345678", "ES", "+34612345678"),
    ],
)
def test_spellings_of_a_country_become_e164(typed, country, e164):
    phone = read(typed, country)
    assert (phone.e164, phone.is_valid, phone.as_typed) == (e164, True, typed)


@pytest.mark.parametrize(
    ("spellings", "country"),
    [
        (("+52 1 55 1234 5678", "+52 55 1234 5678", "55 1234 5678"), "MX"),
        (("+54 9 11 2345 6789", "+54 11 2345 6789", "011 15 2345-6789"), "AR"),
        (("300-123-4567", "+57 (300) 123 45 67", "573001234567"), "CO"),
    ],
)
def test_spellings_that_reach_the_same_person_share_a_key(spellings, country):
    assert len({read(spelling, country).key for spelling in spellings}) == 1


@pytest.mark.parametrize("typed", ["", "abc", "3,00123E+11", "12", "9" * 100, "+", "\x00"])
def test_what_is_no_telephone_is_kept_and_marked(typed):
    phone = read(typed, "CO")
    assert (phone.as_typed, phone.is_valid, phone.e164) == (typed, False, "")


def test_an_unlikely_number_is_kept_as_possible_not_as_valid():
    assert not read("2345678", "CO").is_valid


@pytest.mark.parametrize(
    "query",
    ["3001234567", "300 123 45 67", "+57 300 1234567", "1234567", "45 67", "0057 3001234567"],
)
def test_any_spelling_finds_the_stored_number(query):
    stored = search_digits("+573001234567", "CO")
    assert stored.endswith(search_digits(query, "CO"))


def test_local_mobile_prefixes_do_not_hide_a_number():
    assert search_digits("+5491123456789", "AR").endswith(search_digits("15 2345-6789", "AR"))
    assert search_digits("+5511987654321", "BR").endswith(search_digits("98765-4321", "BR"))


def test_two_numbers_in_a_cell_are_two():
    found = [phone.e164 for phone in read_all("3001234567 / 601 2345678", "CO")]
    assert found == ["+573001234567", "+576012345678"]
    assert read("601 234 5678 ext 12", "CO").extension == "12"


@given(st.from_regex(r"(?:\+57 ?|57|0)?3[0-9]{2}[ -]?[0-9]{3}[ -]?[0-9]{4}", fullmatch=True))
def test_the_quick_way_answers_as_the_library_does(typed):
    number = phonenumbers.parse(typed, "CO")
    if phonenumbers.is_valid_number(number):
        e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
        assert (read(typed, "CO").e164, read(typed, "CO").is_valid) == (e164, True)


def test_double_zero_means_abroad_as_people_write_it():
    assert read("0034 612 345 678", "CO").e164 == "+34612345678"
    assert read("00573010000000", "CO").e164 == "+573010000000"
