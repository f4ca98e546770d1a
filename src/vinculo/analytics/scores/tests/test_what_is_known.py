"""Ten rows by hand: what is known of three customers on a day, and what came of them after it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from vinculo.analytics.engine.engines import Engine, Fact
from vinculo.analytics.scores import raw
from vinculo.analytics.scores.future import knows_the_future
from vinculo.analytics.scores.outcomes import Outcome
from vinculo.analytics.scores.snapshot import known_on, with_outcome
from vinculo.analytics.scores.windows import Windows
from vinculo.analytics.tests.engines import engine, place, root, written

__all__ = ["engine", "place", "root"]

ON = Windows(date(2026, 3, 31), observed=12, ahead=3)
CHURN = Outcome("churn")
NUMBERS = iter(range(1, 10_000))


def sale(
    customer: int, on: str, amount: int, due: str = "", product: int = 1, kind: str = "sale"
) -> tuple[object, ...]:
    number = next(NUMBERS)
    fell_due = date.fromisoformat(due) if due else None
    return (
        customer, date.fromisoformat(on), number, kind, "shop", 1, product, 10_000,
        amount * 10_000, amount * 6_000, amount * 10_000, fell_due,
    )  # fmt: skip


@pytest.fixture
def facts(place: Path) -> dict[str, Fact]:
    """1 buys, is late and goes; 2 buys on; 3 bought too long ago; 4 came only afterwards."""
    late = sale(1, "2026-01-10", 100, due="2026-02-09")
    open_since = sale(2, "2026-02-20", 40, due="2026-03-20", product=2)
    return written(
        place,
        sales=[
            sale(1, "2025-06-01", 300), late, sale(1, "2026-01-12", -20, kind="return"),
            sale(2, "2025-12-01", 60), open_since, sale(2, "2026-05-05", 80, product=2),
            sale(3, "2024-01-01", 500), sale(4, "2026-04-02", 70),
        ],
        payments=[
            (1, date(2026, 3, 1), 1, late[2], "cash", 1_000_000, date(2026, 2, 9)),
            (2, date(2026, 6, 1), 2, open_since[2], "cash", 400_000, date(2026, 3, 20)),
        ],
        products=[
            (1, "A", "Arroz", "Granos", "Granos", True), (2, "B", "Cera", "Aseo", "Aseo", True)
        ],
        customers=[
            (n, "person", "Cali", "CO", "", "", 1, 1, date(2024, 1, 1)) for n in range(1, 5)
        ],
        interactions=[(1, date(2026, 3, 21), 1, "call", "out", "", 1, 60)],
    )  # fmt: skip


def test_what_is_known_on_the_day_is_what_a_hand_counts(
    engine: Engine, facts: Mapping[str, Fact]
) -> None:
    known = known_on(engine, facts, ON, CHURN)
    assert known.ids.tolist() == [1, 2]

    def of(name: str) -> list[float]:
        return [round(float(one), 3) for one in known.flat.column(name).values]

    assert of("purchases") == [2, 2]
    assert of("amount") == [380, 100]
    assert of("ticket") == [200, 50]
    assert of("last_days") == [80, 39]
    assert of("worst_late")[0] == 20
    assert of("late_share")[0] == 1
    assert of("owed") == [0, 40]
    assert of("returns") == [1, 0]
    assert of("returned_share") == [0.05, 0]
    assert of("gap") == [223, 81]
    assert of("categories") == [1, 2]
    assert of("contact_days")[0] == 10
    assert of("contacts_out") == [1, 0]
    assert np.isnan(known.flat.column("contact_days").values[1])
    assert known.flat.column("city").values.tolist() == ["Cali", "Cali"]


@pytest.mark.parametrize(
    ("outcome", "who", "yes"),
    [
        (CHURN, [1, 2], [True, False]),
        (Outcome("propensity", category="Aseo"), [1, 2], [False, True]),
        (Outcome("propensity", category="Granos"), [1, 2], [False, False]),
        # 1 paid twenty days late: within thirty. 2 paid ten weeks late.
        (Outcome("default", late_days=30), [2], [True]),
        (Outcome("default", late_days=90), [1, 2], [False, False]),
    ],
)
def test_what_came_afterwards(
    engine: Engine, facts: Mapping[str, Fact], outcome: Outcome, who: list[int], yes: list[bool]
) -> None:
    known = known_on(engine, facts, ON, outcome)
    found = with_outcome(engine, facts, known, ON, outcome)
    assert (found.known.ids.tolist(), found.yes.tolist()) == (who, yes)


def test_nothing_that_is_known_comes_from_afterwards(
    engine: Engine, facts: Mapping[str, Fact]
) -> None:
    for outcome in (CHURN, Outcome("propensity", category="Aseo")):
        known = known_on(engine, facts, ON, outcome)
        assert knows_the_future(engine, facts, known, ON, outcome) == []


def test_a_planted_leak_is_found_by_name(engine: Engine, facts: Mapping[str, Fact]) -> None:
    def leaking(named: Mapping[str, Any], windows: Windows, category: str = "") -> Any:
        """Counts every purchase ever, those of the outcome window too."""
        found = raw.raw(named, windows, category)
        sales = named["sales"]
        all_of_them = sales.group_by("customer_id").aggregate(ever_leaked=sales.count())
        return (
            found.left_join(all_of_them, "customer_id")
            .select(*(found[name] for name in found.columns if name != "ever"),
                    ever=all_of_them.ever_leaked)
        )  # fmt: skip

    known = known_on(engine, facts, ON, CHURN, leaking)
    assert knows_the_future(engine, facts, known, ON, CHURN, leaking) == ["ever"]


def test_the_same_facts_give_the_same_snapshot(engine: Engine, facts: Mapping[str, Fact]) -> None:
    def digest() -> str:
        known = known_on(engine, facts, ON, CHURN)
        return with_outcome(engine, facts, known, ON, CHURN).digest

    assert digest() == digest()
