from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.shell.planner.due_words import read_due

BOGOTA = ZoneInfo("America/Bogota")
THURSDAY = datetime(2026, 6, 18, 14, 40, tzinfo=BOGOTA)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("hoy", "2026-06-18 23:59"),
        ("Mañana", "2026-06-19 23:59"),
        ("mañana 3 pm", "2026-06-19 15:00"),
        ("mañana a las 3", "2026-06-19 15:00"),
        ("mañana a las 10:30", "2026-06-19 10:30"),
        ("mañana por la mañana", "2026-06-19 09:00"),
        ("hoy 4:15 p. m.", "2026-06-18 16:15"),
        ("esta tarde a las 5", "2026-06-18 17:00"),
        ("pasado mañana", "2026-06-20 23:59"),
        ("viernes", "2026-06-19 23:59"),
        ("el viernes a las 8 am", "2026-06-19 08:00"),
        ("jueves", "2026-06-25 23:59"),
        ("próximo lunes", "2026-06-22 23:59"),
        ("en 3 días", "2026-06-21 23:59"),
        ("en dos semanas", "2026-07-02 23:59"),
        ("en un mes", "2026-07-18 23:59"),
        ("en media hora", "2026-06-18 15:10"),
        ("en 2 horas", "2026-06-18 16:40"),
        ("15 de julio", "2026-07-15 23:59"),
        ("15 jul 2027 9am", "2027-07-15 09:00"),
        ("15/3", "2027-03-15 23:59"),
        ("30/6/2026", "2026-06-30 23:59"),
        ("fin de mes", "2026-06-30 23:59"),
        ("4 pm", "2026-06-18 16:00"),
        ("9 am", "2026-06-19 09:00"),
        ("tomorrow at 10", "2026-06-19 10:00"),
        ("in 5 days", "2026-06-23 23:59"),
        ("next Friday", "2026-06-19 23:59"),
        ("July 15", "2026-07-15 23:59"),
        ("2026-08-01", "2026-08-01 23:59"),
    ],
)
def test_a_due_moment_is_read_as_it_is_said(said: str, meant: str) -> None:
    expected = datetime.strptime(meant, "%Y-%m-%d %H:%M").replace(tzinfo=BOGOTA)
    assert read_due(said, THURSDAY) == expected


@pytest.mark.parametrize("said", ["", "pronto", "31/2", "mañana quizás", "25:00", "en muchos días"])
def test_what_is_not_understood_is_not_guessed(said: str) -> None:
    assert read_due(said, THURSDAY) is None


def test_the_company_says_whether_the_month_comes_first() -> None:
    due = read_due("7/4", THURSDAY, month_first=True)
    assert due is not None
    assert (due.month, due.day) == (7, 4)


@given(st.text(max_size=60))
def test_any_text_is_answered_without_failing(said: str) -> None:
    due = read_due(said, THURSDAY)
    assert due is None or due.tzinfo is BOGOTA
