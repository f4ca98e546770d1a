"""Ten customers' lives by hand, on both engines; and a published curve."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.analytics.engine.engines import Engine
from vinculo.analytics.measures.measure import Asked
from vinculo.analytics.measures.survival import SURVIVAL
from vinculo.analytics.reports.survival import after, kaplan_meier, median_age
from vinculo.analytics.tests.engines import answered, engine, place, root, sale, written

__all__ = ["engine", "place", "root"]

JUNE = Asked(date(2026, 6, 30))


def test_the_lives_of_ten_sales(engine: Engine, place: Path) -> None:
    sales = [
        sale(1, "2024-01-15", 5),  # lost on 15 January 2025, 12 months old
        sale(2, "2024-01-15", 5), sale(2, "2025-01-15", 5),  # on the last day: lost at 24
        sale(3, "2024-01-31", 5), sale(3, "2025-03-01", 5),  # came back: lost at 12 all the same
        sale(4, "2025-06-30", 5),  # lost today
        sale(5, "2025-07-01", 5),  # a customer still, 11 months old
        sale(6, "2026-06-30", 5), sale(6, "2026-06-30", -5),  # new
        sale(7, "2020-01-01", -5),  # a return alone is nobody
    ]  # fmt: skip
    found = answered(SURVIVAL, JUNE, engine, written(place, sales=sales))
    assert [tuple(row.values()) for row in found] == [
        (0, 0, 1), (11, 0, 1), (12, 3, 0), (24, 1, 0),
    ]  # fmt: skip


def test_the_curve_of_the_remissions_of_freireich() -> None:
    """Weeks of remission with 6-mercaptopurine (Freireich and others 1963; Kalbfleisch and
    Prentice, table 1.2): 21 patients, 9 relapses."""
    lost = {6: 3, 7: 1, 10: 1, 13: 1, 16: 1, 22: 1, 23: 1}
    censored = {6: 1, 9: 1, 10: 1, 11: 1, 17: 1, 19: 1, 20: 1, 25: 1, 32: 2, 34: 1, 35: 1}
    curve = kaplan_meier(
        [
            {"age": age, "lost": lost.get(age, 0), "censored": censored.get(age, 0)}
            for age in lost.keys() | censored.keys()
        ]
    )
    at = {one.age: round(one.share, 3) for one in curve if one.lost}
    assert at == {6: 0.857, 7: 0.807, 10: 0.753, 13: 0.690, 16: 0.627, 22: 0.538, 23: 0.448}
    assert median_age(curve) == 23
    (six,) = (one for one in curve if one.age == 6)
    assert (round(six.low, 3), round(six.high, 3)) == (0.620, 0.952)
    assert after(curve, 8) == pytest.approx(0.807, abs=5e-4)
    assert after(curve, 36) is None


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=30))
def test_the_curve_never_rises_and_its_band_holds_it(counts: list[tuple[int, int]]) -> None:
    curve = kaplan_meier(
        [{"age": age, "lost": a, "censored": b} for age, (a, b) in enumerate(counts)]
    )
    shares = [1.0, *(one.share for one in curve)]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= one.low <= one.share <= one.high <= 1 for one in curve)
