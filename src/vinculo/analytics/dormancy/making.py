"""Ask who is asleep and what it costs, and keep it: the last run replaces the one before."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from dateutil.relativedelta import relativedelta
from django.db import connection
from django.db.models import Count, Min, Sum

from vinculo.analytics.dormancy.models import DormantAccount, DormantDecision
from vinculo.analytics.dormancy.rule import ADVICE, Rule, rule_on
from vinculo.analytics.engine.engines import Engine, Row
from vinculo.analytics.measures.answering import put, tables
from vinculo.analytics.measures.dormant import DORMANT, DORMANT_COST
from vinculo.analytics.measures.dormant_saved import DORMANT_SAVED
from vinculo.analytics.measures.measure import Asked
from vinculo.analytics.measures.serving import begun

BLOCK = 1 << 20
COLUMNS = {
    "customer_id": "bigint", "last_on": "date", "quiet_since": "date", "amount_e4": "bigint",
    "last_year_e4": "bigint", "cost_e4": "bigint", "contacts": "bigint",
}  # fmt: skip
KEPT = "customer_id, last_on, quiet_since, amount, last_year, cost, contacts, advice"


@dataclass(frozen=True, slots=True)
class Asleep:
    """What the engine answered; `file` has a row per account."""

    day: date
    rule: Rule
    file: Path
    kinds: list[Row]
    accounts: int
    saved: list[Row]


def ask_dormant(engine: Engine, day: date, file: Path) -> Asleep:
    rule = rule_on(day)
    asked = Asked(day, rule.months, value=rule.movement)
    expression, facts = put(DORMANT, asked)
    engine.file(expression.select(*COLUMNS), facts, file)
    all_of_them = begun(tables(DORMANT), asked)
    counted = all_of_them.aggregate(accounts=all_of_them.count())
    ((many),) = (row["accounts"] for row in engine.rows(counted, facts, ("accounts",)))
    expression, facts = put(DORMANT_COST, asked)
    kinds = engine.rows(expression, facts, DORMANT_COST.order)
    return Asleep(day, rule, file, kinds, many, _saved(engine, day))


def _saved(engine: Engine, day: date) -> list[Row]:
    first = DormantDecision.objects.filter(ended_on=None, done_on__lte=day).aggregate(
        at=Min("done_on")
    )["at"]
    if first is None:
        return []
    months = (day.year - first.year) * 12 + day.month - first.month + 1
    expression, facts = put(DORMANT_SAVED, Asked(day, months))
    return engine.rows(expression, facts, DORMANT_SAVED.order)


def keep_dormant(found: Asleep) -> dict[str, Any]:
    """Within a transaction. What the page says of all of them together."""
    worth = _write_accounts(found)
    _write_audit(found)
    advice = DormantAccount.objects.values("advice").annotate(n=Count("pk"), cost=Sum("cost"))
    return {
        "rule": found.rule.as_dict(),
        "worth_e4": worth,
        "accounts": found.accounts,
        "dormant": sum(row["n"] for row in advice),
        "cost_e4": sum(int(row["cost"] * 10_000) for row in advice),
        "kinds": found.kinds,
        "advice": {
            row["advice"]: {"n": row["n"], "cost_e4": int(row["cost"] * 10_000)} for row in advice
        },
    }


def _write_accounts(found: Asleep) -> int:
    """Rows go in by COPY; nothing runs per customer. Answers what is worth winning back."""
    staged = ", ".join(f"{name} {kind}" for name, kind in COLUMNS.items())
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TEMP TABLE asleep ({staged}) ON COMMIT DROP")
        with cursor.copy("COPY asleep FROM STDIN (FORMAT csv)") as copy:
            for block in _blocks(found.file):
                copy.write(block)
        if found.rule.worth is None:
            cursor.execute(
                "SELECT coalesce(avg(last_year_e4) FILTER (WHERE last_year_e4 > 0), 0)::bigint"
                " FROM asleep"
            )
            worth = int(cursor.fetchone()[0])
        else:
            worth = int(found.rule.worth * 10_000)
        before = found.day - relativedelta(months=found.rule.close_after)
        cursor.execute("DELETE FROM analytics_dormantaccount")
        cursor.execute(
            f"INSERT INTO analytics_dormantaccount ({KEPT}) SELECT customer_id, last_on,"
            " quiet_since, amount_e4 / 10000.0, last_year_e4 / 10000.0, cost_e4 / 10000.0,"
            f" contacts, {ADVICE} FROM asleep"
            " WHERE EXISTS (SELECT FROM customers_customer c WHERE c.id = asleep.customer_id)",
            {"worth_e4": worth, "close_before": before},
        )
        cursor.execute("DROP TABLE asleep")
    return worth


def _write_audit(found: Asleep) -> None:
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE analytics_dormantdecision SET spent = %(cost_e4)s / 10000.0,"
            " sold = %(sold_e4)s / 10000.0, audited_on = %(day)s,"
            " expected = round(monthly_cost * 12 * (%(day)s - done_on) / 365, 4)"
            " WHERE id = %(decision_id)s",
            [row | {"day": found.day} for row in found.saved],
        )


def _blocks(path: Path) -> Iterator[bytes]:
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            yield block
