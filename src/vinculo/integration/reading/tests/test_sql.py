"""The SQL reads what Python reads: the same values, and the same cells it cannot."""

from datetime import datetime
from decimal import Decimal

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vinculo.integration.reading import ColumnReading, code, instant, number, sql
from vinculo.lib.dates import NotADate
from vinculo.lib.numbers import NotANumber

pytestmark = pytest.mark.django_db

CONVENTIONS = ("1.234,56", "1,234.56", "1 234,56", "1234,56", "1234.56", "1'234.56")
ORDERS = ("dmy", "mdy", "ymd", "excel1900", "excel1904")

numeric = st.one_of(
    st.from_regex(
        r"(US\$|S/|\$|€|COP)? ?[-(]?\$? ?[0-9]{1,4}([., '][0-9]{3}){0,2}([.,][0-9]{0,3})?"
        r"(E[+-]?[0-9]{1,2})?[-)]? ?%?( €)?",
        fullmatch=True,
    ),
    st.text(alphabet="0123456789.,-() $%eE'+", min_size=1, max_size=12),
    st.sampled_from(["1e999999", "9" * 65, " " * 60, "5 000", "\u22125", "1\u00a0234", "S/.5"]),
)
written_days = st.one_of(
    st.from_regex(
        r"[0-9]{1,2}([/.-])[0-9]{1,2}\1([0-9]{4}|[0-9]{2})([ ][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?)?",
        fullmatch=True,
    ),
    st.from_regex(
        r"(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]([ T][0-2][0-9]:[0-5][0-9])?", fullmatch=True
    ),
    st.from_regex(r"[0-9]{1,8}([.][0-9]{1,6})?", fullmatch=True),
    st.text(alphabet="0123456789/-. :T", min_size=1, max_size=14),
)


def column(**known):
    return ColumnReading(column="c", index=0, kind="text", filled=1, **known)


def asked(expression, cells):
    """What the database makes of the cells, as it would of a staging table."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {expression} FROM unnest(%s::text[]) WITH ORDINALITY AS t(c, i) ORDER BY i",
            [cells],
        )
        return [value for (value,) in cursor.fetchall()]


def read_number(cell, reading):
    try:
        return number(cell, reading)
    except NotANumber:
        return None


def read_instant(cell, reading):
    try:
        return instant(cell, reading)
    except NotADate:
        return None


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(numeric, min_size=20, max_size=60), st.sampled_from(CONVENTIONS))
def test_numbers_are_the_same_in_sql(cells, convention):
    cells = [stripped for cell in cells if (stripped := cell.strip())]
    reading = column(number=convention)
    expected = [read_number(cell, reading) for cell in cells]
    found = asked(sql.number_sql("t.c", reading), cells)
    assert list(zip(cells, found, strict=True)) == list(zip(cells, expected, strict=True))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(written_days, min_size=20, max_size=60), st.sampled_from(ORDERS))
def test_dates_are_the_same_in_sql(cells, order):
    cells = [stripped for cell in cells if (stripped := cell.strip())]
    reading = column(date=order)
    expected = [read_instant(cell, reading) for cell in cells]
    found = asked(sql.instant_sql("t.c", reading), cells)
    assert list(zip(cells, found, strict=True)) == list(zip(cells, expected, strict=True))


def test_the_usual_cells_come_out_right():
    money = column(number="1.234,56")
    cells = ["1.234,56", "(5)", "12 %", "-$ 1.000", "x", None]
    values = [Decimal("1234.56"), Decimal(-5), Decimal("0.12"), Decimal(-1000), None, None]
    assert asked(sql.number_sql("t.c", money), cells) == values
    days = column(date="dmy")
    cells = ["31/12/2025 23:59", "2026-01-05", "31/02/2026", "29/02/24", "", None]
    moments = [datetime(2025, 12, 31, 23, 59), datetime(2026, 1, 5), None, datetime(2024, 2, 29)]
    assert asked(sql.instant_sql("t.c", days), cells) == [*moments, None, None]


def test_ids_lose_their_decimal_zero_in_sql_too():
    ids = column(drops_decimal_zero=True)
    cells = ["17850.0", "12", "1.05", None]
    assert asked(sql.code_sql("t.c", ids), cells) == ["17850", "12", "1.05", None]
    assert [code(cell, ids) for cell in cells if cell] == ["17850", "12", "1.05"]
    assert asked(sql.code_sql("t.c", column()), ["17850.0"]) == ["17850.0"]


def test_an_open_question_has_no_sql():
    for expression in (sql.number_sql, sql.instant_sql):
        with pytest.raises(LookupError):
            expression("t.c", column())
