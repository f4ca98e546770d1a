"""The five dimensions on ten sales, by hand, on both engines."""

from datetime import date
from pathlib import Path

from vinculo.analytics.engine.engines import Engine
from vinculo.analytics.measures.dimensions import DIMENSIONS
from vinculo.analytics.measures.measure import Asked
from vinculo.analytics.tests.engines import answered, engine, place, root, sale, written

__all__ = ["engine", "place", "root"]


def test_the_dimensions_of_ten_sales(engine: Engine, place: Path) -> None:
    facts = written(
        place,
        sales=[
            sale(1, "2024-08-01", 100, product=10), sale(1, "2024-12-01", 50, product=10),
            sale(1, "2026-01-10", 60, product=10), sale(1, "2026-02-10", 40, product=11),
            sale(2, "2025-09-01", 30, product=10), sale(2, "2025-09-20", -30, product=10),
            sale(2, "2026-02-15", 10, product=10),  # again, within six months
            sale(3, "2025-03-01", 20, product=11),  # never again
            sale(4, "2026-06-30", 80),  # of no product
            sale(None, "2026-05-01", 999, product=10),
        ],
        products=[
            (10, "P10", "Ollas", "Cocina", "Hogar", True),
            (11, "P11", "Jabón", "Aseo", "Hogar", True),
        ],
    )  # fmt: skip
    (row,) = answered(DIMENSIONS, Asked(date(2026, 6, 30)), engine, facts)
    assert row == {
        "buyers": 3, "purchases": 5, "amount_e4": 1_900_000,
        "categories": 3, "sorted_buyers": 2,  # two of the first, one of the second
        "won": 2,
        "came_6": 2, "again_6": 1,  # the second and the third
        "came_12": 2, "again_12": 1,  # the first and the third
    }  # fmt: skip
