from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.lib.money import NBSP, Style, format_money, format_number, format_percent
from vinculo.lib.numbers import (
    COMMA,
    POINT,
    Convention,
    NotANumber,
    damaged_by_excel,
    detect,
    parse,
    readable,
)

SPACED = Convention(",", " ")


@pytest.mark.parametrize(
    ("text", "convention", "value"),
    [
        ("1.234", COMMA, "1234"),
        ("1.234", POINT, "1.234"),
        ("1.234.567,89", COMMA, "1234567.89"),
        ("1,234,567.89", POINT, "1234567.89"),
        ("1 234 567,89", SPACED, "1234567.89"),
        ("1\u00a0234\u00a0567,89", COMMA, "1234567.89"),
        ("1'234.50", POINT, "1234.50"),
        ("(1.234,50)", COMMA, "-1234.50"),
        ("$(1.234)", COMMA, "-1234"),
        ("1.234-", COMMA, "-1234"),
        ("\u22125", COMMA, "-5"),
        ("+5", COMMA, "5"),
        ("-$ 5", COMMA, "-5"),
        ("$ -5", COMMA, "-5"),
        ("US$ 1.234,5", COMMA, "1234.5"),
        ("S/ 1,234.50", POINT, "1234.50"),
        ("€1.234", COMMA, "1234"),
        ("12,50 €", COMMA, "12.50"),
        ("COP 1.000", COMMA, "1000"),
        ("12,5 %", COMMA, "0.125"),
        (".5", POINT, "0.5"),
        ("0.234", POINT, "0.234"),
        ("3,00123E+11", COMMA, "300123000000"),
        ("1e-3", POINT, "0.001"),
    ],
)
def test_each_way_of_writing_a_number_is_read_exactly(text, convention, value):
    assert parse(text, convention) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("abc", "letters"),
        ("N/A", "letters"),
        ("1.23.4", "marks"),
        ("12.34,5", "marks"),
        ("--5", "marks"),
        ("(5", "marks"),
        ("-5-", "marks"),
        ("$", "marks"),
        ("1e999999", "exponent"),
        ("1e31", "exponent"),
        ("9" * 65, "too_long"),
        ("NaN", "letters"),
        ("Infinity", "letters"),
        ("1_000", "marks"),
        ("٣٤", "marks"),
    ],
)
def test_what_is_no_number_says_why(text, reason):
    with pytest.raises(NotANumber) as caught:
        parse(text, COMMA)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    "bomb",
    ["1e999999", "9" * 100_000, " " * 60 + "x", "1 " * 32, "(" * 60, "$" * 64, "1.234" * 12 + "x"],
)
def test_a_numeric_bomb_costs_nothing(bomb, benchmark_seconds):
    with benchmark_seconds(0.05):
        assert not readable(bomb, COMMA)


def test_a_code_shows_its_convention_and_leads_back_to_it():
    assert COMMA.code == "1.234,56"
    assert Convention.of("1 234,56") == SPACED
    for nonsense in ("", "1.234.56", "1,234,56", "dmy"):
        with pytest.raises(ValueError, match=r"no such convention|different marks"):
            Convention.of(nonsense)


def test_only_thousands_like_texts_leave_the_convention_open():
    found = detect(["1.234", "48.900", "7.500", "12"])
    assert found.verdict == "ambiguous"
    assert found.convention is None
    assert found.candidates == (COMMA, POINT)
    assert found.evidence == ("1.234", "48.900", "7.500")


def test_one_text_settles_the_whole_column():
    assert detect(["1.234", "1.234,5"]).convention == COMMA
    assert detect(["1.234", "1.234.567"]).convention == COMMA
    assert detect(["1.234", "0.234"]).convention == POINT
    assert detect(["1,234", "12.5"]).convention == POINT


def test_contradiction_is_told_from_a_stray_cell():
    assert detect({"1.234,5": 3, "1,234.5": 1}).verdict == "mixed"
    stray = detect({"1.234,5": 300, "1,234.5": 1})
    assert (stray.verdict, stray.convention, stray.against) == ("settled", COMMA, ("1,234.5",))


def test_whole_numbers_are_plain_and_words_are_none():
    assert detect(["1", "22", "-333"]).verdict == "plain"
    assert detect(["uno", "dos", "3"]).verdict == "none"


def test_excel_damage_is_recognised():
    assert damaged_by_excel("3,00123E+11")
    assert damaged_by_excel("9.0042E+09")
    assert not damaged_by_excel("1E5")
    assert not damaged_by_excel("FE+12")


amounts = st.decimals(min_value=-(10**15), max_value=10**15, places=2)
styles = st.sampled_from([Style(), Style(",", "'"), Style(",", " "), Style(".", ",", "MXN")])


@given(amounts, styles)
def test_what_we_write_we_read_back(amount, style):
    convention = Convention(style.decimal, style.thousands)
    assert parse(format_number(amount, style, 2), convention) == amount
    assert parse(format_money(amount, style, "USD"), convention) == amount
    assert parse(format_money(amount, style, "EUR"), convention) == amount
    assert parse(format_percent(amount, style, 4), convention) == amount


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text):
    for convention in (COMMA, POINT, SPACED):
        if readable(text, convention):
            assert abs(parse(text, convention)) < Decimal(10) ** 100


def test_money_is_written_as_people_expect():
    style = Style()
    assert format_money(Decimal("1234"), style) == f"${NBSP}1.234"
    assert format_money(Decimal("-1234.5"), style) == f"-${NBSP}1.234,50"
    assert format_money(Decimal("99"), style, "USD") == f"US${NBSP}99,00"
    assert format_money(Decimal("99"), style, "MXN") == f"MXN{NBSP}99,00"
    assert format_money(Decimal("99"), style, "EUR") == f"99,00{NBSP}€"
    assert format_money(Decimal("1"), Style(".", ",", "USD", country="EC")) == f"${NBSP}1.00"
    assert format_money(Decimal("-0.001"), style) == f"${NBSP}0,00"
    assert format_percent(Decimal("0.994"), style) == f"99,4{NBSP}%"
    assert format_percent(Decimal("1"), style) == f"100{NBSP}%"
    assert format_number(Decimal("0.10000"), style) == "0,1"
