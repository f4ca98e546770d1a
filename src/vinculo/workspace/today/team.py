"""What a manager looks at: what the team let pass, and who of the best nobody talks to."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.utils import timezone

from vinculo.shell.accounts.access import within
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.access import led_by
from vinculo.shell.prepared import ask
from vinculo.workspace.today.agenda import ITS_CUSTOMER, TASK, WHO, ToDo, todo
from vinculo.workspace.today.named import COLUMNS, about

SHOWN = 6
BEST = 500
WITHIN_DAYS = 60


@dataclass(frozen=True, slots=True)
class Late:
    count: int
    by_person: Sequence[tuple[str, int]]
    oldest: Sequence[ToDo]


_LATE = f"""
WITH late AS MATERIALIZED (
  SELECT {", ".join(f"task.{column}" for column in TASK)},
         {", ".join(f"assignee.{column} AS who_{column}" for column in WHO)}
    FROM shell_task task JOIN shell_user assignee ON assignee.id = task.assignee_id
   WHERE task.done_at IS NULL AND task.due_at < %(now)s AND {{led}})
SELECT task.*, {COLUMNS},
       (SELECT json_agg(json_build_array(name, count) ORDER BY count DESC, name)
          FROM (SELECT who_full_name AS name, count(*) FROM late GROUP BY 1) person)::text
  FROM (SELECT * FROM late ORDER BY due_at, id LIMIT %(shown)s) task {ITS_CUSTOMER}
 ORDER BY task.due_at, task.id
"""  # noqa: S608  our own words


def late_tasks(user: User, now: datetime) -> Late:
    asked = {"now": now, "shown": SHOWN, **about(user)}
    rows = ask(_LATE.format(led=led_by(user, "assignee")), asked)
    if not rows:
        return Late(0, (), ())
    people = [(name, count) for name, count in json.loads(rows[0][-1])]
    ends = len(TASK), len(TASK) + len(WHO)
    oldest = [
        todo(
            row[: ends[0]],
            User.from_db("default", WHO, row[ends[0] : ends[1]]),
            row[ends[1] : -1],
            user,
            now,
        )
        for row in rows
    ]
    return Late(sum(count for _, count in people), people[:SHOWN], oldest)


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of the best customers (at most `BEST`), how many had a contact in the last days."""

    class_name: str
    customers: int
    contacted: int
    within_days: int

    @property
    def share(self) -> float:
        return self.contacted / self.customers if self.customers else 0.0


_TALKED = """
SELECT max(class_name), count(*), count(*) FILTER (WHERE talked)
  FROM (SELECT standing.class_name, EXISTS (
                 SELECT 1 FROM interactions_interaction contact
                  WHERE contact.customer_id = standing.customer_id
                    AND contact.started_at >= %(since)s AND contact.channel <> 'note') AS talked
          FROM customers_standing standing
          JOIN customers_customer customer ON customer.id = standing.customer_id
         WHERE standing.rank = 1 AND {within}
         ORDER BY standing.amount DESC, standing.customer_id LIMIT %(best)s) best
"""


def coverage(user: User, until: date) -> Coverage | None:
    since = datetime.combine(
        until - timedelta(days=WITHIN_DAYS), time.min, timezone.get_current_timezone()
    )
    statement = _TALKED.format(within=within(user, "customers.read", "customer"))
    name, customers, talked = ask(statement, {"since": since, "best": BEST, **about(user)})[0]
    return Coverage(name, customers, talked, WITHIN_DAYS) if customers else None
