from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.lib.date_detection import detect
from vinculo.lib.dates import NotADate, has_time, parse, readable
from vinculo.lib.money import Style, format_date


@pytest.mark.parametrize(
    ("text", "order", "moment"),
    [
        ("2026-03-01", "dmy", datetime(2026, 3, 1)),
        ("2026-03-01", "mdy", datetime(2026, 3, 1)),
        ("2010-12-01 08:26:00", "dmy", datetime(2010, 12, 1, 8, 26)),
        ("2026-03-01T08:26:00Z", "dmy", datetime(2026, 3, 1, 8, 26, tzinfo=UTC)),
        ("2026/3/1", "dmy", datetime(2026, 3, 1)),
        ("03/04/2026", "dmy", datetime(2026, 4, 3)),
        ("03/04/2026", "mdy", datetime(2026, 3, 4)),
        ("3-4-26", "dmy", datetime(2026, 4, 3)),
        ("1/2/99", "dmy", datetime(1999, 2, 1)),
        ("26-04-03", "ymd", datetime(2026, 4, 3)),
        ("1.2.2026 8:05", "dmy", datetime(2026, 2, 1, 8, 5)),
        ("1/2/2026 3:05 p. m.", "dmy", datetime(2026, 2, 1, 15, 5)),
        ("1/2/2026 12:05 AM", "dmy", datetime(2026, 2, 1, 0, 5)),
        ("3 de marzo de 2026", "mdy", datetime(2026, 3, 3)),
        ("lunes, 3 de marzo de 2026", "dmy", datetime(2026, 3, 3)),
        ("mar. 3 mar. 2026", "dmy", datetime(2026, 3, 3)),
        ("sept. 3, 2026", "dmy", datetime(2026, 9, 3)),
        ("03-ene-26", "dmy", datetime(2026, 1, 3)),
        ("March 3rd, 2026 4:05 PM", "dmy", datetime(2026, 3, 3, 16, 5)),
        ("20260301", "ymd", datetime(2026, 3, 1)),
        ("01032026", "dmy", datetime(2026, 3, 1)),
        ("45292", "excel1900", datetime(2024, 1, 1)),
        ("45292.5", "excel1900", datetime(2024, 1, 1, 12)),
        ("43830", "excel1904", datetime(2024, 1, 1)),
        ("59", "excel1900", datetime(1900, 2, 28)),
        ("61", "excel1900", datetime(1900, 3, 1)),
        ("29/2/2024", "dmy", datetime(2024, 2, 29)),
    ],
)
def test_each_way_of_writing_a_date_is_read(text, order, moment):
    assert parse(text, order) == moment


@pytest.mark.parametrize(
    ("text", "order", "reason", "params"),
    [
        ("31/02/2026", "dmy", "day", {"day": 31, "month": 2, "year": 2026, "last": 28}),
        ("31/04/2026", "dmy", "day", {"day": 31, "month": 4, "year": 2026, "last": 30}),
        ("12/13/2025", "dmy", "month", {"month": 13}),
        ("00/00/0000", "dmy", "year", {"year": 0}),
        ("9999-12-31", "dmy", "year", {"year": 9999}),
        ("1/2/2026 25:00", "dmy", "time", {"hour": 25, "minute": 0}),
        ("60", "excel1900", "day", {"day": 29, "month": 2, "year": 1900, "last": 28}),
        ("hola", "dmy", "shape", {}),
        ("marzo 2026", "dmy", "shape", {}),
        ("01/02/2026", "excel1900", "shape", {}),
        ("", "dmy", "empty", {}),
        ("1" * 5000, "dmy", "shape", {}),
    ],
)
def test_an_impossible_date_says_why(text, order, reason, params):
    with pytest.raises(NotADate) as caught:
        parse(text, order)
    assert (caught.value.reason, caught.value.params) == (reason, params)


@pytest.mark.parametrize(
    ("texts", "verdict", "order"),
    [
        (["01/02/2026", "25/03/2026"], "settled", "dmy"),
        (["01/02/2026", "03/25/2026"], "settled", "mdy"),
        (["01/02/2026", "05/03/2026"], "ambiguous", None),
        (["2026-01-02", "2026-12-31"], "plain", "dmy"),
        (["01/01/2026", "02/02/2026"], "plain", "dmy"),
        (["3 de marzo de 2026", "2026-01-02"], "plain", "dmy"),
        (["25/01/2026", "01/25/2026"], "mixed", None),
        (["26-01-25", "26-12-31", "26-03-02"], "settled", "ymd"),
        (["25/03/26", "01/02/26"], "settled", "dmy"),
        (["31/02/2026", "13/03/2026"], "settled", "dmy"),
        (["20260105", "20260203"], "settled", "ymd"),
        (["hola", "adiós"], "none", None),
        ([], "none", None),
    ],
)
def test_a_column_settles_its_order_or_leaves_it_open(texts, verdict, order):
    found = detect(texts)
    assert (found.verdict, found.order) == (verdict, order)


def test_a_calendar_that_ends_in_the_future_is_ruled_out():
    assert detect(["45292"]).candidates == ("excel1900", "excel1904")
    assert detect(["45292"], today=date(2024, 5, 1)).order == "excel1900"


def test_a_stray_cell_does_not_unsettle_a_column():
    found = detect({"25/01/2026": 300, "01/25/2026": 2})
    assert (found.verdict, found.order, found.against) == ("settled", "dmy", ("01/25/2026",))


days = st.dates(min_value=date(1951, 1, 1), max_value=date(2050, 12, 31))


@given(days, st.sampled_from(["dmy", "mdy", "ymd"]), st.sampled_from(["short", "medium", "long"]))
def test_what_we_write_we_read_back(day, order, form):
    for language in ("es", "en"):
        style = Style(date_order=order, language=language)
        assert parse(format_date(day, style, form), order).date() == day


@given(st.text(max_size=70))
def test_no_text_breaks_the_reader(text):
    for order in ("dmy", "mdy", "ymd", "excel1900", "excel1904"):
        readable(text, order)
    has_time(text)


def test_hostile_texts_cost_nothing(benchmark_seconds):
    for text in ("1/" * 50_000, " " * 64, "1 1 " * 16, "ene" * 21, "t" * 64, "9:" * 32):
        with benchmark_seconds(0.05):
            assert not readable(text, "dmy")
