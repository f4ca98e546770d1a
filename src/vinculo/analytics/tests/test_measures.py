"""Each measure on ten purchases, checked by hand."""

from datetime import date
from pathlib import Path

from vinculo.analytics.engine import connect
from vinculo.analytics.measures.month import month_sums

TEN = """(VALUES
    (1, DATE '2026-03-02',  90000), (1, DATE '2026-03-20',  10000), (1, DATE '2026-03-28', -30000),
    (2, DATE '2026-03-05', -20000),
    (3, DATE '2026-03-31',      1), (3, DATE '2026-03-31',     -1),
    (4, DATE '2026-03-01', 9223372036854775000), (4, DATE '2026-03-02', 807),
    (4, DATE '2026-03-03', -9000000000000000000),
    (5, DATE '2026-03-09',      0)
) ten(customer_id, occurred_on, amount_e4)"""


def test_a_months_measures_of_ten_purchases(tmp_path: Path) -> None:
    found = connect(tmp_path).execute(f"{month_sums(TEN)} ORDER BY customer_id")
    assert [str(column[1]) for column in found.description] == [
        "BIGINT", "BIGINT", "BOOLEAN", "DATE"
    ]  # fmt: skip
    assert found.fetchall() == [
        (1, 70_000, True, date(2026, 3, 20)),  # what came back on the 28th is no purchase
        (2, -20_000, False, None),  # returns alone are not a month of buying
        (3, 0, True, date(2026, 3, 31)),
        (4, 223_372_036_854_775_807, True, date(2026, 3, 2)),  # beyond 64 bits on the way
        (5, 0, False, None),
    ]
