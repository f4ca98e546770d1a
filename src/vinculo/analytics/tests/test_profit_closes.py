"""Whatever was sold and done, the waterfall closes to the last digit, along every dimension."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vinculo.analytics.costs.kinds import CONTACTS, KINDS
from vinculo.analytics.engine.engines import opened
from vinculo.analytics.measures.measure import Asked
from vinculo.analytics.measures.profit import DIMENSIONS, PROFIT, SOLD
from vinculo.analytics.tests.engines import answered, written

AS_OF = date(2026, 6, 30)
SINCE = date(2025, 7, 1)
FOREVER = date(9999, 12, 31)
money = st.integers(-(10**11), 10**11)
days = st.integers(0, 500).map(lambda back: date(2026, 7, 20) - timedelta(days=back))
people = st.one_of(st.none(), st.integers(1, 4))
lines = st.tuples(
    people, days, st.integers(1, 5), st.sampled_from(["sale", "return", "cancellation"]),
    st.sampled_from(["tienda", "web"]), st.one_of(st.none(), st.just(1)),
    st.one_of(st.none(), st.integers(10, 12)), st.one_of(st.none(), st.integers(-30_000, 30_000)),
    money, st.one_of(st.none(), money), st.one_of(st.none(), money),
)  # fmt: skip
talks = st.tuples(
    st.integers(1, 4), days, st.integers(1, 99),
    st.sampled_from([*CONTACTS, "post", "note"]), st.sampled_from(["in", "out"]), st.just(""),
    st.none(), st.integers(0, 4_000),
)  # fmt: skip
prices = st.dictionaries(st.sampled_from([*KINDS]), st.tuples(days, st.integers(0, 10**9)))


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(lines, max_size=12), st.lists(talks, max_size=8), prices)
def test_the_waterfall_closes(
    root: Path, sales: list[Any], contacts: list[Any], costs: dict[str, Any]
) -> None:
    facts = written(
        Path(mkdtemp(dir=root)),
        sales=sales,
        interactions=contacts,
        customers=[(n, "person", "", "CO", "", "", None, None, None) for n in range(1, 5)],
        standings=[(1, 1, "ORO"), (2, 2, "PLATA")],
        unit_costs=[(kind, since, FOREVER, each) for kind, (since, each) in costs.items()],
    )
    net = sum(line[8] - (line[9] or 0) for line in sales if SINCE <= line[1] <= AS_OF)
    with opened(root, "duckdb") as engine:
        for by in DIMENSIONS:
            rows = answered(PROFIT, Asked(AS_OF, by=by), engine, facts)
            for row in rows:
                steps = [row[f"{step}_e4"] for step in (*SOLD, *KINDS)]
                assert sum(steps) == row["contribution_e4"]
            serving = sum(row[f"{kind}_e4"] for row in rows for kind in KINDS)
            assert sum(row["contribution_e4"] for row in rows) == net + serving
            assert serving == -_served(sales, contacts, costs)


def _served(sales: list[Any], contacts: list[Any], costs: dict[str, Any]) -> int:
    """The same, counted one by one."""

    def each(kind: str, day: date) -> int:
        since, amount = costs.get(kind, (FOREVER, 0))
        return int(amount) if since <= day else 0

    cost = 0
    for _who, day, _id, channel, direction, _outcome, _person, seconds in contacts:
        if not SINCE <= day <= AS_OF:
            continue
        if channel == "post":
            cost += each("letter", day) * (direction == "out")
        elif channel == "call":
            cost += max(seconds, 60) * each("call_minute", day) // 60
        elif channel in CONTACTS:
            cost += each(CONTACTS[channel], day)
        cost += each("request", day) * (direction == "in" and channel != "note")
    sent = set()
    firsts: dict[int, date] = {}
    for who, day, document, kind, channel, shop, _p, quantity, amount, _c, listed in sales:
        if who and amount > 0 and day <= AS_OF:
            firsts[who] = min(firsts.get(who, day), day)
        if not SINCE <= day <= AS_OF or kind != "sale" or (quantity or 0) < 0:
            continue
        if shop is None:
            sent.add((who, document, channel, day))
        if amount < max(amount, listed or 0, 0):
            cost += each("discount", day)
    cost += sum(each("delivery", day) for _who, _document, _channel, day in sent)
    for first in firsts.values():
        day = SINCE
        while day <= AS_OF:
            if (day + timedelta(days=1)).day == 1 and day >= first:
                cost += each("statement", day)
            day += timedelta(days=1)
    return cost


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("closes")
