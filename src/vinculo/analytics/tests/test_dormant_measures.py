"""Who is asleep, what it costs and what was spared: by hand, and the bank's arithmetic at size."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import quoted
from vinculo.analytics.engine.engines import Engine, Fact
from vinculo.analytics.measures.dormant import DORMANT, DORMANT_COST
from vinculo.analytics.measures.dormant_saved import DORMANT_SAVED
from vinculo.analytics.measures.measure import Asked
from vinculo.analytics.tests.engines import answered, contact, engine, place, root, sale, written
from vinculo.analytics.warehouse.facts import FACTS

__all__ = ["engine", "place", "root"]

JUNE = Asked(date(2026, 6, 30))
ALWAYS = date(9999, 12, 31)


def customer(pk: int, since: str = "") -> tuple[object, ...]:
    day = date.fromisoformat(since) if since else None
    return (pk, "person", "", "CO", "", "", None, None, day)


def cost(kind: str, amount: int) -> tuple[object, ...]:
    return (kind, date(2020, 1, 1), ALWAYS, amount * 10_000)


CUSTOMERS = [customer(1), customer(2), customer(3), customer(4, "2024-03-01"), customer(5)]
SALES = [
    sale(1, "2023-11-30", 900), sale(1, "2024-12-01", 300), sale(1, "2024-12-31", 200),
    sale(1, "2026-03-01", -50),  # a return wakes nobody
    sale(2, "2025-06-30", 70),  # the last day before the window
    sale(3, "2025-07-01", 70),  # the first day of it
]  # fmt: skip


def test_who_is_asleep_of_ten_rows(engine: Engine, place: Path) -> None:
    """The fourth never bought, and is a customer since 2024; of the fifth nobody knows."""
    facts = written(
        place, sales=SALES, customers=CUSTOMERS,
        interactions=[contact(1, "2026-01-10", 90), contact(1, "2025-01-10", 90)],
        unit_costs=[cost("statement", 2), cost("call_minute", 4)],
    )  # fmt: skip
    found = answered(DORMANT, JUNE, engine, facts)
    assert [tuple(row.values()) for row in found] == [
        (4, None, date(2024, 3, 1), 851, 0, 0, 240_000, 0),
        # A minute and a half is 6; of ever 900 + 300 + 200 - 50, of the last year 300 + 200.
        (1, date(2024, 12, 31), date(2024, 12, 31), 546, 13_500_000, 5_000_000, 300_000, 1),
        (2, date(2025, 6, 30), date(2025, 6, 30), 365, 700_000, 700_000, 240_000, 0),
    ]
    by_kind = answered(DORMANT_COST, JUNE, engine, facts)
    assert [tuple(row.values()) for row in by_kind] == [
        ("statement", 3, 36, 720_000), ("call_minute", 1, 1, 60_000),
    ]  # fmt: skip


def test_payments_and_their_own_contacts_wake_if_the_rule_says_so(
    engine: Engine, place: Path
) -> None:
    day = date.fromisoformat
    facts = written(
        place, sales=SALES, customers=CUSTOMERS,
        payments=[(1, day("2026-02-01"), 1, None, "cash", 10_000, None)],
        interactions=[contact(2, "2026-01-10", 90, direction="in"), contact(4, "2026-01-10", 9)],
    )  # fmt: skip

    def asleep(value: str) -> list[int]:
        rows = answered(DORMANT, replace(JUNE, value=value), engine, facts)
        return [row["customer_id"] for row in rows]

    assert [asleep(value) for value in ("sales", "payments", "contacts")] == [
        [4, 1, 2], [4, 2], [4],
    ]  # fmt: skip


def test_what_was_done_ends_the_statement_and_its_audit_says_so(
    engine: Engine, place: Path
) -> None:
    """Closed on 15 March: its three last statements of twelve are no more. Cheapened on 10 May:
    two come by e-mail. Taken back on 1 April: only that of March was spared."""
    day = date.fromisoformat
    facts = written(
        place,
        sales=[*SALES, sale(2, "2026-06-05", 40)],
        customers=CUSTOMERS,
        interactions=[contact(1, "2026-03-01", 60), contact(1, "2026-04-01", 60)],
        unit_costs=[cost("statement", 2), cost("call_minute", 4), cost("email", 1)],
        dormant_decisions=[
            (71, 1, "close", day("2026-03-15"), ALWAYS),
            (72, 4, "cheapen", day("2026-05-10"), ALWAYS),
            (73, 3, "close", day("2026-03-15"), day("2026-04-01")),
            (74, 2, "reactivate", day("2026-06-05"), ALWAYS),
        ],
    )  # fmt: skip
    cost_of = {
        row["customer_id"]: row["cost_e4"] / 10_000
        for row in answered(DORMANT, JUNE, engine, facts)
    }
    assert cost_of == {1: 8 * 2 + 2 * 4, 4: 10 * 2 + 2 * 1}
    saved = answered(DORMANT_SAVED, JUNE, engine, facts)
    assert [tuple(row.values()) for row in saved] == [
        (71, 40_000, 0),  # the call of April
        (72, 20_000, 0),  # two e-mails
        (74, 20_000, 400_000),  # the statement of June; it was sold for 40
    ]


def test_the_arithmetic_of_the_bank(engine: Engine, place: Path) -> None:
    """500,000 customers, 15 % dormant, US$2 a statement: US$150,000 a month, US$1.8 M a year."""
    connection = connect(place)
    facts = {name: Fact(fact.columns, []) for name, fact in FACTS.items()}
    for name, rows in {
        "customers": "SELECT i AS customer_id, DATE '2020-01-01' AS since_on"
        " FROM range(500000) r(i)",
        "sales": "SELECT i AS customer_id, CASE WHEN i < 75000 THEN DATE '2024-05-05'"
        " ELSE DATE '2026-05-05' END AS occurred_on, 'sale' AS kind, 1000000 AS amount_e4"
        " FROM range(500000) r(i)",
        "unit_costs": "SELECT 'statement' AS kind, DATE '2020-01-01' AS valid_from,"
        " DATE '9999-12-31' AS valid_until, 20000 AS amount_e4",
    }.items():
        file, columns = place / f"bank-{name}.parquet", FACTS[name].columns
        typed = ", ".join(
            f"CAST({column if f'AS {column}' in rows else 'NULL'} AS {kind}) AS {column}"
            for column, kind in columns.items()
        )
        connection.execute(f"COPY (SELECT {typed} FROM ({rows})) TO {quoted(file)}")
        facts[name] = Fact(columns, [file])
    connection.close()
    (row,) = answered(DORMANT_COST, JUNE, engine, facts)
    assert (row["kind"], row["customers"]) == ("statement", 75_000)
    assert row["cost_e4"] / 10_000 == 1_800_000
    assert row["cost_e4"] / 10_000 / 12 == 150_000
