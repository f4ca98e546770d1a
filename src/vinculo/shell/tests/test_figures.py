"""Figures and moments as the company writes them, in the language of the person."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.template import Context, Template
from django.utils import timezone, translation

from vinculo.lib.money import Style
from vinculo.shell.ui import moments
from vinculo.shell.ui.convention import writing_as

BOGOTA = Style()
MADRID = Style(currency="EUR", country="ES")
MEXICO = Style(decimal=".", thousands=",", currency="MXN", country="MX")
TODAY = date(2026, 6, 18)


def shown(source: str, style: Style = BOGOTA, **context: object) -> str:
    with writing_as(style):
        return Template("{% load vinculo %}" + source).render(Context(context))


@pytest.mark.parametrize(
    ("source", "style", "expected"),
    [
        ("{{ x|money }}", BOGOTA, "$\u00a01.234.567,50"),
        ("{{ x|whole_money }}", BOGOTA, "$\u00a01.234.568"),
        ("{{ x|money }}", MADRID, "1.234.567,50\u00a0€"),
        ("{{ x|money }}", MEXICO, "$\u00a01,234,567.50"),
        ("{{ x|money:'USD' }}", BOGOTA, "US$\u00a01.234.567,50"),
        ("{{ x|number }}", BOGOTA, "1.234.567,5"),
        ("{{ nothing|money }}{{ nothing|day }}{{ nothing|relative }}", BOGOTA, "———"),
        ("{{ huge|short_money }}", BOGOTA, "$\u00a018.904\u00a0M"),
        ("{{ six|short_money }}", BOGOTA, "$\u00a06,5\u00a0M"),
        ("{{ share|percent }}", BOGOTA, "12,5\u00a0%"),
        ("{{ day|day }}", BOGOTA, "18/06/2026"),
        ("{{ day|day:'long' }}", BOGOTA, "18 de junio de 2026"),
    ],
)
def test_the_convention_is_the_companys(source: str, style: Style, expected: str) -> None:
    values = {
        "x": Decimal("1234567.5"), "huge": 18_904_000_000, "six": 6_498_829, "share": 0.125,
        "nothing": None, "day": TODAY,
    }  # fmt: skip
    with translation.override("es"):
        assert shown(source, style, **values) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0, "hoy"), (-1, "ayer"), (1, "mañana"), (-33, "hace 33 días"), (60, "en 60 días"),
        (-61, "hace 2 meses"), (-365, "hace 12 meses"), (-800, "hace 2 años"), (-2, "hace 2 días"),
    ],
)  # fmt: skip
def test_days_in_words(days: int, expected: str) -> None:
    with translation.override("es"):
        assert moments.relative_day(TODAY + timedelta(days=days), TODAY) == expected


def test_instants_within_the_day_say_the_hour() -> None:
    now = datetime(2026, 6, 18, 19, 40, tzinfo=UTC)
    with translation.override("es"), timezone.override("America/Bogota"):
        said = [
            moments.relative_instant(now + timedelta(minutes=m), now, BOGOTA)
            for m in (0, -1, 20, -120, -24 * 60, -72 * 60)
        ]
    assert said == [
        "ahora mismo", "hace 1 minuto", "en 20 minutos", "hoy, 12:40\u00a0p.\u00a0m.",
        "ayer, 2:40\u00a0p.\u00a0m.", "hace 3 días",
    ]  # fmt: skip


def test_midnight_and_noon() -> None:
    midnight, noon = datetime(2026, 6, 18, 0, 5), datetime(2026, 6, 18, 12, 5)
    assert moments.format_time(midnight, BOGOTA) == "12:05\u00a0a.\u00a0m."
    assert moments.format_time(noon, BOGOTA) == "12:05\u00a0p.\u00a0m."
    assert moments.format_time(midnight, MADRID) == "00:05"


def test_a_relative_moment_carries_the_exact_one() -> None:
    with translation.override("es"):
        html = shown("{{ d|relative }}", d=timezone.localdate() - timedelta(days=33))
    assert 'title="' in html
    assert "hace 33 días" in html
    assert " de " in html.split('title="')[1]
