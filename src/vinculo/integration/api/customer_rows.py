"""A customer as lists and answers to changes show one."""

from datetime import date
from typing import Any

from vinculo.customers.models import Customer
from vinculo.integration.api.shapes import Person, Told
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User

NEAR = ("owner", "team", "standing")


class Value(Told):
    name: str
    rank: int
    amount: str = ""


class CustomerRow(Told):
    """`value` and `last_purchase_on` are absent where the caller does not see purchases."""

    id: int
    kind: str
    name: str
    city: str
    country: str
    since_on: date | None = None
    owner: Person | None = None
    team: Person | None = None
    value: Value | None = None
    last_purchase_on: date | None = None
    found_by: str = ""


class Customers(Told):
    items: list[CustomerRow]
    next: str = ""


def row(found: Customer, viewer: User) -> dict[str, Any]:
    """With owner, team and standing at hand."""
    said: dict[str, Any] = {
        "id": found.pk,
        "kind": found.kind,
        "name": found.name,
        "city": found.city,
        "country": found.country,
        "since_on": found.since_on,
        "owner": found.owner and {"id": found.owner.pk, "name": found.owner.full_name},
        "team": found.team and {"id": found.team.pk, "name": found.team.name},
    }
    standing = getattr(found, "standing", None)
    if not reaches(viewer, "commerce.read", found.owner_id, found.team_id):
        return said
    said["last_purchase_on"] = standing.last_purchase_on if standing else None
    said["value"] = None
    if standing and standing.rank:
        amount = f"{standing.amount.normalize():f}"
        said["value"] = {"name": standing.class_name, "rank": standing.rank, "amount": amount}
    return said
