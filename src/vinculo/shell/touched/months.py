"""Months that changed: noticed by triggers, asked by whoever keeps a copy of them.

A room names the table of a fact and the SQL of its month, in a migration. The triggers see all
rows of a statement at once, whoever wrote it and however.
"""

from datetime import date
from typing import Any

from django.db import connection
from django.db.migrations import RunSQL
from django.db.models import Sum

from vinculo.shell.touched.models import TouchedMonth

FUNCTION = """
CREATE FUNCTION shell_touch_months() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        INSERT INTO shell_touchedmonth (fact, month, weight)
        SELECT DISTINCT fact, month, 1 FROM shell_touchedmonth WHERE fact = TG_ARGV[0];
        RETURN NULL;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        EXECUTE format('INSERT INTO shell_touchedmonth (fact, month, weight)
            SELECT DISTINCT %1$L, %2$s, 1 FROM fresh', TG_ARGV[0], TG_ARGV[1]);
    END IF;
    IF TG_OP <> 'INSERT' THEN
        EXECUTE format('INSERT INTO shell_touchedmonth (fact, month, weight)
            SELECT DISTINCT %1$L, %2$s, 1 FROM gone', TG_ARGV[0], TG_ARGV[1]);
    END IF;
    RETURN NULL;
END
$$
"""
DROP_FUNCTION = "DROP FUNCTION shell_touch_months()"
ALWAYS = "DATE '1970-01-01'"  # the month of what has no time
ROWS = 500  # per fact, before they are added up


def touches_months(fact: str, table: str, month: str) -> RunSQL:
    """For migrations. `month` is SQL over the columns of the table: the first day of a month."""
    quoted = month.replace("'", "''")
    call = f"FOR EACH STATEMENT EXECUTE FUNCTION shell_touch_months('{fact}', '{quoted}')"
    name = f"{table}_months"
    make: list[Any] = [
        f"CREATE TRIGGER {name}_in AFTER INSERT ON {table} REFERENCING NEW TABLE AS fresh {call}",
        f"CREATE TRIGGER {name}_up AFTER UPDATE ON {table}"
        f" REFERENCING OLD TABLE AS gone NEW TABLE AS fresh {call}",
        f"CREATE TRIGGER {name}_out AFTER DELETE ON {table} REFERENCING OLD TABLE AS gone {call}",
        f"CREATE TRIGGER {name}_all AFTER TRUNCATE ON {table} {call}",
        f"INSERT INTO shell_touchedmonth (fact, month, weight)"  # noqa: S608
        f" SELECT DISTINCT '{fact}', {month}, 1 FROM {table}",
    ]
    drop: list[Any] = [
        f"DROP TRIGGER {name}_{when} ON {table}" for when in ("in", "up", "out", "all")
    ]
    drop.append(f"DELETE FROM shell_touchedmonth WHERE fact = '{fact}'")  # noqa: S608
    return RunSQL(make, drop)


def revisions(fact: str) -> dict[date, int]:
    """By month, a number that grows with each change; a month absent here never had anything."""
    rows = TouchedMonth.objects.filter(fact=fact).values_list("month").annotate(Sum("weight"))
    return dict(rows)


def tidy(fact: str) -> None:
    """One row per month again. What somebody writes meanwhile stays beside it."""
    if TouchedMonth.objects.filter(fact=fact)[:ROWS].count() < ROWS:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "WITH gone AS (DELETE FROM shell_touchedmonth WHERE fact = %(fact)s"
            " RETURNING month, weight)"
            " INSERT INTO shell_touchedmonth (fact, month, weight)"
            " SELECT %(fact)s, month, sum(weight) FROM gone GROUP BY month",
            {"fact": fact},
        )
