"""Whom to look after: who is later than usual, who fell, whose birthday is near."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Q
from django.utils import timezone

from vinculo.commerce.rhythm import LAST_GAPS, Rhythm, rhythm
from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer
from vinculo.customers.rights.blocked import seen_sql
from vinculo.shell.accounts.access import within
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import Role, User
from vinculo.shell.accounts.restrictable import BIRTH
from vinculo.shell.prepared import ask
from vinculo.workspace.today.named import COLUMNS, WIDTH, Named, about, named

LOOKED_AT = 200  # the best customers of the portfolio, by class and amount
SHOWN = 5
MEMORY_DAYS = 550


@dataclass(frozen=True, slots=True)
class Cooling:
    customer: Named
    rhythm: Rhythm
    days: Sequence[date]


# Of each, no more days than the rhythm is read from.
_BOUGHT = f"""
WITH best AS (
  SELECT {COLUMNS}, standing.amount
    FROM customers_standing standing
    JOIN customers_customer customer ON customer.id = standing.customer_id
   WHERE {{whose}} AND standing.last_purchase_on > %(since)s
   ORDER BY standing.rank, standing.amount DESC, standing.customer_id LIMIT %(looked_at)s)
SELECT best.*, (
  SELECT string_agg(day::text, ' ' ORDER BY day)
    FROM (SELECT DISTINCT occurred_on AS day FROM commerce_purchase
           WHERE customer_id = best.id AND kind = 'sale' AND occurred_at >= %(since_at)s
             AND occurred_on <= %(until)s
           ORDER BY 1 DESC LIMIT %(days)s) last)
  FROM best ORDER BY best.rank, best.amount DESC, best.id
"""  # noqa: S608  our own words


def cooling(user: User, until: date) -> list[Cooling]:
    """Late against their own rhythm, the best class first; those long gone come last."""
    since = until - timedelta(days=MEMORY_DAYS)
    asked = {
        "since": since, "until": until, "looked_at": LOOKED_AT, "days": LAST_GAPS + 1,
        "since_at": datetime.combine(since, time.min, timezone.get_current_timezone()),
        **about(user),
    }  # fmt: skip
    found = []
    for *columns, _amount, told in ask(_BOUGHT.format(whose=_whose(user, "standing")), asked):
        customer = named(columns, user)
        if customer is None or not _is_whose(user, customer):
            continue
        days = [date.fromisoformat(day) for day in (told or "").split()]
        its = rhythm(days, until)
        if its and its.is_late:
            found.append(Cooling(customer, its, days[-8:]))
    return sorted(found, key=lambda one: one.rhythm.state == "gone")


def _whose(user: User, record: str) -> str:
    """Of their own customers for a seller; for others, of all whom they may read."""
    number = "customer.id" if record == "customer" else f"{record}.customer_id"
    reach = f"({within(user, 'customers.read', record)} AND {seen_sql(number)})"
    return f"{reach} AND {record}.owner_id = %(me)s" if user.job == Role.SELLER else reach


def _is_whose(user: User, customer: Named) -> bool:
    """The standing repeats owner and team for its indexes; those of the customer decide."""
    return user.job != Role.SELLER or customer.owner_id == user.pk


@dataclass(frozen=True, slots=True)
class Move:
    """A change of class at the last close."""

    customer: Named
    changed_on: date
    from_rank: int
    to_rank: int
    from_class: str
    to_class: str
    reason: Mapping[str, Any]


_MOVED = f"""
(SELECT {COLUMNS}, change.changed_on, change.from_rank, change.to_rank, change.from_class,
        change.to_class, change.reason::text
   FROM customers_classchange change
   JOIN customers_customer customer ON customer.id = change.customer_id
   LEFT JOIN customers_standing standing ON standing.customer_id = customer.id
  WHERE change.period = (SELECT max(period) FROM customers_classchange)
    AND {{direction}} AND {{whose}}
  ORDER BY change.{{from_the_best}}, change.customer_id LIMIT %(count)s)
"""  # noqa: S608  our own words


def moves(user: User, count: int = SHOWN) -> tuple[list[Move], list[Move]]:
    """Who went down a class at the last close, and who went up, from the best class first."""
    down, up = "change.to_rank > change.from_rank", "change.to_rank < change.from_rank"
    whose = _whose(user, "customer")
    statement = " UNION ALL ".join(
        _MOVED.format(direction=direction, whose=whose, from_the_best=rank)
        for direction, rank in ((down, "from_rank"), (up, "to_rank"))
    )
    found = [_move(row) for row in ask(statement, {"count": count, **about(user)})]
    falls = [move for move in found if move.to_rank > move.from_rank]
    return falls, found[len(falls) :]


def _move(row: Sequence[Any]) -> Move:
    on, *ranks_and_classes, reason = row[WIDTH:]
    before, after, class_before, class_after = ranks_and_classes
    customer = Named(*row[:WIDTH])
    return Move(customer, on, before, after, class_before, class_after, json.loads(reason))


@dataclass(frozen=True, slots=True)
class Birthday:
    customer: Customer
    on: date


def birthdays(user: User, today: date, ahead: int = 7) -> list[Birthday]:
    """Of a seller's own customers, in the next days."""
    if user.job != Role.SELLER or field_limits(user).hides(BIRTH):
        return []
    near = [today + timedelta(days=n) for n in range(ahead)]
    which = Q(pk__in=[])
    for day in near:
        which |= Q(birth_on__month=day.month, birth_on__day=day.day)
    rows = customers_for(user).filter(which, owner=user)[:20]
    days = {(day.month, day.day): day for day in near}
    found = [
        Birthday(row, days[row.birth_on.month, row.birth_on.day]) for row in rows if row.birth_on
    ]
    return sorted(found, key=lambda one: (one.on, one.customer.sort_name))[:SHOWN]
