"""A customer as far as Hoy names them: read in the statement of what is told of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vinculo.customers.rights.blocked import blocked_ids
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User

COLUMNS = (
    "customer.id, customer.name, customer.city, customer.owner_id, customer.team_id,"
    " standing.rank, standing.class_name"
)
WIDTH = 7


@dataclass(frozen=True, slots=True)
class Named:
    pk: int
    name: str
    city: str
    owner_id: int | None
    team_id: int | None
    rank: int | None
    class_name: str | None


def named(columns: Sequence[Any], viewer: User) -> Named | None:
    """None where there is no customer, or one whom the viewer may not read."""
    if columns[0] is None or columns[0] in blocked_ids():
        return None
    found = Named(*columns)
    return found if reaches(viewer, "customers.read", found.owner_id, found.team_id) else None


def about(viewer: User) -> Mapping[str, int | None]:
    """What the conditions of `access.within` ask for."""
    return {"me": viewer.pk, "team": viewer.team_id}
