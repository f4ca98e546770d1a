"""One customer's record as their page opens it: with class, owner and team, in one statement."""

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from django.db.models import Model
from django.http import Http404

from vinculo.customers.models import Customer, Standing
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import Team, User
from vinculo.shell.prepared import ask

_CUSTOMER = [field.attname for field in Customer._meta.concrete_fields]
_STANDING = [field.attname for field in Standing._meta.concrete_fields]
_OWNER, _TEAM = ["id", "full_name", "team_id"], ["id", "name"]


def _named(table: str, columns: Sequence[str]) -> str:
    return ", ".join(f"{table}.{column}" for column in columns)


_RECORD = f"""
SELECT {_named("customer", _CUSTOMER)}, {_named("standing", _STANDING)},
       {_named("owner", _OWNER)}, {_named("team", _TEAM)}
  FROM customers_customer customer
  LEFT JOIN customers_standing standing ON standing.customer_id = customer.id
  LEFT JOIN shell_user owner ON owner.id = customer.owner_id
  LEFT JOIN shell_team team ON team.id = customer.team_id
 WHERE customer.id = %(id)s
"""  # noqa: S608  our own words


def record_for(user: User, pk: int) -> Customer:
    """The same door as `access.customer_for`; 404 for who may not read it."""
    rows = ask(_RECORD, {"id": pk})
    if not rows:
        raise Http404
    told = iter(rows[0])
    customer = Customer.from_db("default", _CUSTOMER, _next(_CUSTOMER, told))
    if not reaches(user, "customers.read", customer.owner_id, customer.team_id):
        raise Http404
    standing = _taken(Standing, _STANDING, told)
    if standing:
        standing.reason = json.loads(standing.reason)
    for name, value in (
        ("standing", standing),
        ("owner", _taken(User, _OWNER, told)),
        ("team", _taken(Team, _TEAM, told)),
    ):
        Customer._meta.get_field(name).set_cached_value(customer, value)  # type: ignore[union-attr]
    return customer


M = TypeVar("M", bound=Model)


def _taken(model: type[M], columns: Sequence[str], told: Iterator[Any]) -> M | None:
    values = _next(columns, told)
    return None if values[0] is None else model.from_db("default", columns, values)


def _next(columns: Sequence[str], told: Iterator[Any]) -> list[Any]:
    return list(islice(told, len(columns)))
