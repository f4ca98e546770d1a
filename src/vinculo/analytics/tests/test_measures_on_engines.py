"""Every measure on ten rows, checked by hand, on DuckDB and on Spark."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from vinculo.analytics.engine.engines import Engine, Row
from vinculo.analytics.measures.answering import MEASURES
from vinculo.analytics.measures.cohorts import COHORTS
from vinculo.analytics.measures.measure import Asked
from vinculo.analytics.measures.month_sales import MONTH_SALES
from vinculo.analytics.measures.pareto import PARETO
from vinculo.analytics.measures.profit import PROFIT
from vinculo.analytics.measures.retention import RETENTION
from vinculo.analytics.measures.rhythm import RHYTHM
from vinculo.analytics.tests.engines import answered, contact, engine, place, root, sale, written

__all__ = ["engine", "place", "root"]

TEN = [
    sale(1, "2026-03-02", 800, product=10, cost=500),
    sale(1, "2026-06-20", 200, product=11, cost=150),
    sale(1, "2026-06-28", -200, product=11, cost=-150),
    sale(2, "2026-04-05", 150, product=10, cost=90, channel="web"),
    sale(3, "2026-05-31", 40, product=11, cost=45),
    sale(3, "2026-06-30", 10, product=10),
    sale(4, "2026-02-01", -60),
    sale(None, "2026-02-01", 999),
    sale(5, "2024-12-31", 500),  # before the window
    sale(5, "2026-07-01", 500),  # after the day
]
JUNE = Asked(date(2026, 6, 30))


def test_pareto_of_ten_sales(engine: Engine, place: Path) -> None:
    facts = written(place, sales=TEN)
    found = answered(PARETO, JUNE, engine, facts)
    assert [tuple(row.values()) for row in found] == [
        (1, "", 9_990_000, 999 / 1999, 999 / 1999, "A"),  # of nobody: the counter's own
        (2, "1", 8_000_000, 800 / 1999, 1799 / 1999, "A"),
        (3, "2", 1_500_000, 150 / 1999, 1949 / 1999, "B"),
        (4, "3", 500_000, 50 / 1999, 1999 / 1999, "C"),
        (5, "4", -600_000, 0.0, 1999 / 1999, "C"),
    ]


def test_pareto_by_category_of_profit_and_by_customer_of_effort(
    engine: Engine, place: Path
) -> None:
    facts = written(
        place,
        sales=TEN[:6],
        products=[(10, "P10", "Ollas", "Cocina", "Hogar", True)],
        interactions=[contact(1, "2026-06-01", 600), contact(2, "2026-06-01", 5)],
    )
    profit = answered(PARETO, Asked(JUNE.as_of, by="category", value="profit"), engine, facts)
    assert [(row["member"], row["value_e4"]) for row in profit] == [
        ("Cocina", (300 + 60 + 10) * 10_000), ("", -5 * 10_000),
    ]  # fmt: skip
    effort = answered(PARETO, Asked(JUNE.as_of, value="effort"), engine, facts)
    assert [(row["member"], row["value_e4"]) for row in effort] == [("1", 100_000), ("2", 10_000)]


def test_who_stayed_of_ten_sales(engine: Engine, place: Path) -> None:
    sales = [
        sale(1, "2025-01-15", 100), sale(1, "2026-01-15", 150),  # stayed
        sale(2, "2025-03-15", 300),  # lost
        sale(3, "2026-02-01", 70),  # won
        sale(4, "2023-05-01", 20), sale(4, "2026-05-01", 30),  # back
        sale(5, "2025-05-01", 80), sale(5, "2025-05-09", -80), sale(5, "2026-05-01", 40),  # stayed
        sale(6, "2026-05-01", -10),  # only a return: nobody
    ]  # fmt: skip
    (row,) = answered(RETENTION, JUNE, engine, written(place, sales=sales))
    assert tuple(row.values()) == (3, 2, 1, 1, 1, 4_000_000, 1_900_000, 2_800_000)


def test_the_month_against_the_same_days_of_last_year(engine: Engine, place: Path) -> None:
    sales = [
        sale(1, "2026-06-01", 100), sale(2, "2026-06-10", 50), sale(1, "2026-06-09", -30),
        sale(None, "2026-06-03", 7),  # the counter's own
        sale(1, "2026-06-11", 900), sale(1, "2026-05-31", 900),  # not of these days
        sale(1, "2025-06-01", 40), sale(3, "2025-06-10", 20),
        sale(1, "2025-06-11", 900), sale(1, "2025-05-31", 900),
    ]  # fmt: skip
    facts = written(place, sales=sales)
    (row,) = answered(MONTH_SALES, Asked(date(2026, 6, 10)), engine, facts)
    assert tuple(row.values()) == (1_270_000, 600_000)


def test_cohorts_of_ten_sales(engine: Engine, place: Path) -> None:
    sales = [
        sale(1, "2026-04-02", 100), sale(1, "2026-05-02", 40), sale(1, "2026-06-02", -10),
        sale(2, "2026-04-20", 60), sale(2, "2026-06-01", 30),
        sale(3, "2026-05-05", 10), sale(3, "2026-05-06", 10),
        sale(4, "2026-06-30", 5),
        sale(5, "2024-01-01", 5), sale(5, "2026-06-01", 5),  # of an older cohort
    ]  # fmt: skip
    found = answered(COHORTS, Asked(JUNE.as_of, months=3), engine, written(place, sales=sales))
    assert [tuple(row.values()) for row in found] == [
        ("2026-04", 0, 2, 2, 1_600_000), ("2026-04", 1, 2, 1, 400_000),
        ("2026-04", 2, 2, 1, 200_000), ("2026-05", 0, 1, 1, 200_000), ("2026-06", 0, 1, 1, 50_000),
    ]  # fmt: skip


def test_the_rhythm_of_ten_sales(engine: Engine, place: Path) -> None:
    sales = [
        sale(1, "2026-01-01", 5), sale(1, "2026-01-11", 5), sale(1, "2026-01-11", 9),
        sale(1, "2026-01-31", 5), sale(1, "2026-02-12", 5),  # 10, 20, 12 days
        sale(2, "2026-06-01", 5), sale(2, "2026-06-04", 5), sale(2, "2026-06-08", 5),  # 3.5: even
        sale(3, "2026-06-01", 5), sale(3, "2026-06-08", 5),  # too few
    ]  # fmt: skip
    found = answered(RHYTHM, JUNE, engine, written(place, sales=sales))
    assert [tuple(row.values()) for row in found] == [
        (1, date(2026, 2, 12), 12, 138 - 12), (2, date(2026, 6, 8), 4, 22 - 4),
    ]  # fmt: skip


@pytest.mark.parametrize("name", sorted(MEASURES))
def test_of_nothing_comes_nothing(engine: Engine, place: Path, name: str) -> None:
    found = answered(MEASURES[name], JUNE, engine, written(place))
    assert found == [] or {value for row in found for value in row.values()} == {0}


def test_the_waterfall_of_ten_rows(engine: Engine, place: Path) -> None:
    """Ten sales and contacts: every step by hand, and what one costs by the day it happened."""
    day = date.fromisoformat
    facts = written(
        place,
        sales=[
            # Listed at 1,000 and sold for 800: a discount of 200, in a shop.
            sale(1, "2026-03-02", 800, product=10, cost=500, shop=1, listed=1000),
            sale(1, "2026-06-28", -200, product=10, cost=-150, shop=1),  # came back
            sale(2, "2026-04-05", 150, product=11, cost=90, channel="web"),  # delivered
            sale(None, "2026-05-01", 40, product=11, shop=1),  # of nobody
            sale(1, "2025-06-30", 999, product=10, shop=1),  # before the window
        ],
        interactions=[
            contact(1, "2026-02-10", 90), contact(1, "2026-06-10", 30),  # calls: before and after
            contact(1, "2026-05-02", 0, channel="visit", direction="in"),
            contact(2, "2026-05-03", 0, channel="post"),
            contact(2, "2026-05-04", 0, channel="note"),
        ],
        customers=[
            (1, "person", "", "CO", "", "", None, None, day("2026-05-15")),
            (2, "person", "", "CO", "", "", None, None, day("2026-05-31")),
        ],
        standings=[(1, 1, "ORO")],
        unit_costs=[
            ("call_minute", day("2026-01-01"), day("2026-06-01"), 40_000),
            ("call_minute", day("2026-06-01"), day("9999-12-31"), 50_000),
            ("visit", day("2026-01-01"), day("9999-12-31"), 200_000),
            ("request", day("2026-01-01"), day("9999-12-31"), 30_000),
            ("letter", day("2026-01-01"), day("9999-12-31"), 15_000),
            ("delivery", day("2026-01-01"), day("9999-12-31"), 80_000),
            ("discount", day("2026-01-01"), day("9999-12-31"), 10_000),
            ("statement", day("2026-05-01"), day("2026-06-30"), 20_000),
            ("statement", day("2026-06-30"), day("9999-12-31"), 25_000),
        ],
    )  # fmt: skip
    found = _steps(answered(PROFIT, JUNE, engine, facts))
    assert found == {
        # Known since June 2025, the day before the window: statements in May and in June.
        "1": {
            "gross": 10_000_000, "discounts": -2_000_000, "returns": -2_000_000,
            "product_cost": -3_500_000, "call_minute": -(60_000 + 50_000), "visit": -200_000,
            "request": -30_000, "discount": -10_000, "statement": -(20_000 + 25_000),
            "contribution": 2_105_000,
        },
        "2": {
            "gross": 1_500_000, "product_cost": -900_000, "delivery": -80_000, "letter": -15_000,
            "statement": -(20_000 + 25_000), "contribution": 460_000,
        },
        "": {"gross": 400_000, "contribution": 400_000},
    }  # fmt: skip
    by_channel = _steps(answered(PROFIT, replace(JUNE, by="channel"), engine, facts))
    assert {name: steps["contribution"] for name, steps in by_channel.items()} == {
        "tienda": 2_500_000 - 10_000 + 400_000, "web": 600_000 - 80_000, "@call": -110_000,
        "@visit": -230_000, "@post": -15_000, "@statement": -90_000,
    }  # fmt: skip
    by_product = _steps(answered(PROFIT, replace(JUNE, by="product"), engine, facts))
    assert {name: steps["contribution"] for name, steps in by_product.items()} == {
        "10": 2_490_000, "11": 1_000_000, "": -(110_000 + 230_000 + 15_000 + 80_000 + 90_000),
    }  # fmt: skip
    by_class = _steps(answered(PROFIT, replace(JUNE, by="class"), engine, facts))
    assert {name: steps["contribution"] for name, steps in by_class.items()} == {
        "ORO": 2_105_000, "": 860_000,
    }  # fmt: skip


def _steps(rows: list[Row]) -> dict[str, dict[str, int]]:
    """By member, the steps that are not zero."""
    return {
        row["member"]: {
            name.removesuffix("_e4"): value
            for name, value in row.items()
            if name.endswith("_e4") and value
        }
        for row in rows
    }
