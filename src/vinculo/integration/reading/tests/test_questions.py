"""An ambiguous column is asked about, never guessed in silence."""

import json
from datetime import date
from decimal import Decimal

import pytest

from vinculo.integration.reading import Reading, guess, instant, number, open_source, read, rows

TODAY = date(2026, 6, 1)


def purchases(write, amounts, days):
    lines = [
        f"{i};{day};{amount}" for i, (amount, day) in enumerate(zip(amounts, days, strict=True))
    ]
    source = open_source(write("cliente;fecha;valor\n" + "\n".join(lines) + "\n"))
    return source, read(source, kind="purchases", today=TODAY)


@pytest.fixture
def doubtful(write):
    return purchases(
        write, ["1.234", "48.900", "7.500"], ["01/02/2026", "03/04/2026", "05/06/2025"]
    )


def test_both_readings_are_shown_with_what_each_gives(doubtful):
    _source, reading = doubtful
    when, amount = reading.questions
    assert (amount.column, amount.about, amount.reason) == ("valor", "number", "ambiguous")
    assert [option.value for option in amount.options] == ["1.234,56", "1,234.56"]
    assert [dict(option.gives)["1.234"] for option in amount.options] == ["1234", "1.234"]
    assert [option.value for option in when.options] == ["dmy", "mdy"]
    assert [dict(option.gives)["01/02/2026"] for option in when.options] == [
        "2026-02-01",
        "2026-01-02",
    ]


def test_nothing_is_read_until_it_is_answered(doubtful):
    _source, reading = doubtful
    with pytest.raises(LookupError):
        number("1.234", reading.column("valor"))
    with pytest.raises(LookupError):
        instant("01/02/2026", reading.column("fecha"))


def test_answers_settle_and_are_remembered(doubtful):
    source, reading = doubtful
    answers = {"valor": "1.234,56", "fecha": "dmy"}
    for settled in (reading.answered(answers), read(source, answers=answers, kind="purchases")):
        assert settled.questions == ()
        assert number("1.234", settled.column("valor")) == Decimal(1234)
        assert instant("01/02/2026", settled.column("fecha")).month == 2
        assert settled.column("valor").settled_by == "answer"


@pytest.mark.parametrize("answer", ["", "dmy", "1.234.56", "'; DROP TABLE x; --", "1 234,56"])
def test_an_answer_that_is_no_option_answers_nothing(doubtful, answer):
    _source, reading = doubtful
    assert len(reading.answered({"valor": answer, "no such column": "dmy"}).questions) == 2


def test_a_remembered_answer_that_the_file_contradicts_is_left_out(write):
    source, _reading = purchases(write, ["1,234.50", "2,000.00"], ["25/01/2026", "01/02/2026"])
    reading = read(source, answers={"valor": "1.234,56"}, kind="purchases")
    column = reading.column("valor")
    assert column.number == "1,234.56"
    assert [note.code for note in column.notes] == ["answer_ignored"]


def test_one_row_in_a_million_would_settle_it(write):
    _source, reading = purchases(
        write, ["1.234"] * 9_000 + ["1.234,5"], ["01/02/2026"] * 9_000 + ["13/02/2026"]
    )
    assert reading.questions == ()
    assert reading.column("valor").evidence == ("1.234,5",)
    assert reading.column("fecha").evidence == ("13/02/2026",)


def test_contradictory_columns_are_asked_about_with_the_loss_of_each(write):
    _source, reading = purchases(
        write, ["1.234,50", "1,234.50", "3.000,10"], ["25/01/2026", "01/25/2026", "26/01/2026"]
    )
    when, amount = reading.questions
    assert (amount.reason, when.reason) == ("mixed", "mixed")
    assert [option.unreadable for option in amount.options] == [1, 2]
    assert [option.unreadable for option in when.options] == [1, 2]


def test_what_another_column_settles_is_suggested_not_assumed(write):
    source = open_source(write("cliente;valor;costo;fecha\n1;1.234;1.000,50;2026-01-01\n"))
    (question,) = read(source, kind="purchases").questions
    assert (question.column, question.suggested) == ("valor", "1.234,56")


def test_only_columns_that_are_used_as_numbers_or_dates_are_asked_about(write):
    source = open_source(write("NIT;NOMBRE;OTRO\n900.418;Ana;1.234\n901.334;Luis;5.678\n"))
    reading = read(source, kind="customers")
    assert reading.questions == ()
    mapped = reading.mapped("purchases", {"OTRO": "amount"})
    assert [question.column for question in mapped.questions] == ["OTRO"]
    answered = mapped.answered({"OTRO": "1,234.56"})
    assert number("1.234", answered.column("OTRO")) == Decimal("1.234")
    assert answered.mapped("purchases", {"OTRO": "product"}).questions == ()


def test_day_numbers_are_dates_where_a_date_is_wanted(write):
    source = open_source(write("cliente,fecha,valor\n1,45292,10.5\n2,45293,11.5\n"))
    assert (
        read(source, kind="purchases", today=date(2024, 5, 1)).column("fecha").date == "excel1900"
    )
    late = read(source, kind="purchases", today=date(2040, 1, 1))
    assert [option.value for option in late.questions[0].options] == ["excel1900", "excel1904"]


def test_dates_in_words_come_as_iso(write):
    source = open_source(
        write(
            "cliente,fecha,valor\n1,3 de marzo de 2026,1\n"
            '2,"sept. 5, 2025 3:05 p. m.",2\n3,ayer,3\n'
        )
    )
    reading = read(source, kind="purchases")
    assert [cells[1] for _row, cells in rows(source, reading)] == [
        "2026-03-03",
        "2025-09-05 15:05:00",
        "ayer",
    ]
    assert reading.column("fecha").unreadable == 1


def test_a_reading_survives_json(doubtful):
    source, reading = doubtful
    for one in (reading, reading.answered({"valor": "1.234,56"})):
        assert Reading.from_json(json.loads(json.dumps(one.to_json()))) == one
    assert guess(source, reading, "purchases").chosen


def test_impossible_days_are_counted_not_dropped(write):
    source, reading = purchases(write, ["1", "2", "3"], ["31/02/2026", "13/03/2026", "30/04/2026"])
    column = reading.column("fecha")
    assert (column.date, column.unreadable, column.unreadable_samples) == (
        "dmy",
        1,
        ("31/02/2026",),
    )
    assert source.rows_estimate >= 3
