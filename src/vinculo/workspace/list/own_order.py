"""The list in the order of a field of the company's own: its values are walked by their index,
and those of whom nothing is written come after the last of them, by name."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from vinculo.customers.models import Customer, OwnValue
from vinculo.customers.rights.blocked import unblocked
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition
from vinculo.shell.custom.in_lists import ORDERED
from vinculo.shell.custom.models import COLUMNS
from vinculo.shell.custom.seeing import seen_by
from vinculo.shell.filters.compiling import Base
from vinculo.workspace.list.asked import Asked
from vinculo.workspace.list.narrowing import narrowed

BASE = Base("customers.read", "customer__")


def ordered_by(asked: Asked, viewer: User) -> Definition | None:
    """The field that the address names, where this person sees it and it has an order."""
    known = seen_by(viewer, OwnValue.records) if asked.is_own_order else ()
    return next((one for one in known if one.name == asked.by and one.kind in ORDERED), None)


def values_in_order(asked: Asked, viewer: User, of: Definition) -> QuerySet[OwnValue]:
    """Of the customers that are meant; `column_of` is what they are ordered by."""
    rows = OwnValue.objects.filter(field_id=of.pk, **{f"{column_of(of)}__isnull": False})
    reached = limited(rows, viewer, "customers.read", "customer__owner", "customer__team")
    return narrowed(unblocked(reached, "customer_id"), asked, viewer, BASE)


def without(records: QuerySet[Customer], of: Definition) -> QuerySet[Customer]:
    written = OwnValue.objects.filter(customer=OuterRef("pk"), field_id=of.pk)
    return records.filter(~Exists(written))


def column_of(definition: Definition) -> str:
    return COLUMNS[definition.kind]


def place_in(get: Mapping[str, str], rest: str) -> dict[str, Any]:
    """Where those begin of whom nothing is written."""
    return {k: v for k, v in get.items() if k not in ("before", "after")} | {rest: "1"}
