"""One customer's record as their page opens it: with class, owner and team, in one statement.

No door: a person comes through `access.record_for`.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

from django.db.models import Model

from vinculo.customers.models import Customer, Standing
from vinculo.shell.accounts.models import Team, User
from vinculo.shell.prepared import ask

_CUSTOMER = [field.attname for field in Customer._meta.concrete_fields]
_STANDING = [field.attname for field in Standing._meta.concrete_fields]
_OWNER, _TEAM = ["id", "full_name", "team_id"], ["id", "name"]
LIKELY = 0.5  # less certain than that is left to the queue


def _named(table: str, columns: Sequence[str]) -> str:
    return ", ".join(f"{table}.{column}" for column in columns)


_RECORD = f"""
SELECT {_named("customer", _CUSTOMER)}, {_named("standing", _STANDING)},
       {_named("owner", _OWNER)}, {_named("team", _TEAM)},
       alike.id, alike.name, alike.owner_id, alike.team_id
  FROM customers_customer customer
  LEFT JOIN customers_standing standing ON standing.customer_id = customer.id
  LEFT JOIN shell_user owner ON owner.id = customer.owner_id
  LEFT JOIN shell_team team ON team.id = customer.team_id
  LEFT JOIN LATERAL (
      SELECT pair.id, other.name, other.owner_id, other.team_id
        FROM (SELECT id, right_id AS other_id, probability FROM customers_duplicatepair
               WHERE left_id = customer.id AND verdict = ''
               UNION ALL
              SELECT id, left_id, probability FROM customers_duplicatepair
               WHERE right_id = customer.id AND verdict = '') pair
        JOIN customers_customer other ON other.id = pair.other_id
       WHERE pair.probability >= {LIKELY}
       ORDER BY pair.probability DESC LIMIT 1) alike ON true
 WHERE customer.id = %(id)s
"""  # noqa: S608  our own words


@dataclass(frozen=True, slots=True)
class Alike:
    """The surest open pair of a customer, with the other record's name, owner and team."""

    pair_id: int
    name: str
    owner_id: int | None
    team_id: int | None


def whole_record(pk: int) -> Customer | None:
    rows = ask(_RECORD, {"id": pk})
    if not rows:
        return None
    told = iter(rows[0])
    customer = Customer.from_db("default", _CUSTOMER, _next(_CUSTOMER, told))
    standing = _taken(Standing, _STANDING, told)
    if standing:
        standing.reason = json.loads(standing.reason)
    for name, value in (
        ("standing", standing),
        ("owner", _taken(User, _OWNER, told)),
        ("team", _taken(Team, _TEAM, told)),
    ):
        Customer._meta.get_field(name).set_cached_value(customer, value)  # type: ignore[union-attr]
    pair_id, name, owner_id, team_id = told
    alike = Alike(pair_id, name, owner_id, team_id) if pair_id else None
    customer._alike = alike  # type: ignore[attr-defined]
    return customer


def alike_of(customer: Customer) -> Alike | None:
    """Of a whole record: the other that it may be the same as."""
    found: Alike | None = getattr(customer, "_alike", None)
    return found


M = TypeVar("M", bound=Model)


def _taken(model: type[M], columns: Sequence[str], told: Iterator[Any]) -> M | None:
    values = _next(columns, told)
    return None if values[0] is None else model.from_db("default", columns, values)


def _next(columns: Sequence[str], told: Iterator[Any]) -> list[Any]:
    return list(islice(told, len(columns)))
