"""Households and groups of companies: who belongs together, and what they are worth together.

A household is whoever lives with somebody of it; a group of companies is a tree. Members whom the
viewer may not read are counted and not named; totals are of the others, or the difference would
tell what a single one buys.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import connection

from vinculo.customers.access import customers_for
from vinculo.customers.models import Address, Relationship, Remark
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import REMARKS
from vinculo.shell.planner.models import Task

Kind = Relationship.Kind
HOUSEHOLD, COMPANIES = Kind.HOUSEHOLD, Kind.BELONGS_TO
ROLES = (Kind.DECIDES, Kind.PAYS)

# UNION, not UNION ALL: who was seen is not visited again.
_MEMBERS = """
WITH RECURSIVE tied (id) AS (
  SELECT %(of)s::bigint
   UNION
  SELECT CASE WHEN r.customer_id = tied.id THEN r.other_id ELSE r.customer_id END
    FROM tied JOIN customers_relationship r ON r.customer_id = tied.id OR r.other_id = tied.id
   WHERE r.kind = %(kind)s)
SELECT customer.id, customer.name, customer.kind, customer.city, customer.owner_id,
       customer.team_id, standing.rank, coalesce(standing.class_name, ''),
       coalesce(standing.amount, 0), upper.other_id
  FROM tied JOIN customers_customer customer ON customer.id = tied.id
  LEFT JOIN customers_standing standing ON standing.customer_id = customer.id
  LEFT JOIN LATERAL (
    SELECT r.other_id FROM customers_relationship r
     WHERE r.customer_id = customer.id AND r.kind = 'belongs_to' ORDER BY r.id LIMIT 1
  ) upper ON true
 ORDER BY standing.rank NULLS LAST, standing.amount DESC NULLS LAST, customer.sort_name, customer.id
"""


@dataclass(frozen=True, slots=True)
class Member:
    pk: int
    name: str
    kind: str
    city: str
    owner_id: int | None
    team_id: int | None
    rank: int | None
    class_name: str
    amount: Decimal
    upper_id: int | None  # the company it belongs to

    @property
    def is_firm(self) -> bool:
        return self.kind == "organisation"


@dataclass(frozen=True, slots=True)
class Role:
    """`who` decides, or pays, `kind`, for `whom`."""

    kind: str
    who: str
    who_id: int
    whom: str
    whom_id: int


@dataclass(frozen=True, slots=True)
class Group:
    """`total` is of `members`; None for who may not see what customers buy."""

    members: Sequence[Member]
    hidden: int
    total: Decimal | None
    head: Member | None
    roles: Sequence[Role]
    address: str  # which at least two of them share
    business: Sequence[Remark]
    promises: Sequence[Task]

    @property
    def count(self) -> int:
        return len(self.members) + self.hidden


def group_of(customer_id: int, kind: str, viewer: User) -> Group:
    """The whole group around a customer whom the viewer reads; of one when there is none."""
    with connection.cursor() as cursor:
        cursor.execute(_MEMBERS, {"of": customer_id, "kind": kind})
        everybody = [Member(*row) for row in cursor.fetchall()]
    readable = customers_for(viewer).filter(pk__in=[one.pk for one in everybody])
    ids = set(readable.values_list("pk", flat=True))
    named = [one for one in everybody if one.pk in ids]
    heads = [one for one in everybody if one.upper_id is None]
    head = heads[0] if kind == COMPANIES and heads and heads[0].pk in ids else None
    return Group(
        members=named,
        hidden=len(everybody) - len(named),
        total=_sum(named) if allowed(viewer, "commerce.read") else None,
        head=head,
        roles=_roles(named, viewer),
        address=_shared_address(ids),
        business=_business(ids) if field_limits(viewer).sees(REMARKS) else (),
        promises=_promises(ids),
    )


def _sum(members: Sequence[Member]) -> Decimal:
    return sum((one.amount for one in members), Decimal(0))


def _roles(named: Sequence[Member], viewer: User) -> Sequence[Role]:
    """Also of people outside the group, such as the accountant who pays for three companies."""
    rows = Relationship.objects.filter(
        kind__in=ROLES, other__in=[one.pk for one in named], customer__in=customers_for(viewer)
    )
    rows = rows.select_related("customer", "other").order_by("other_id", "kind", "pk")
    return [
        Role(row.kind, row.customer.name, row.customer_id, row.other.name, row.other_id)
        for row in rows
    ]


def _shared_address(ids: set[int]) -> str:
    rows = Address.objects.filter(customer__in=ids).exclude(key="").order_by("pk")
    places = {(row.customer_id, row.key): row for row in rows}
    counted = Counter(key for _customer, key in places)
    if not counted or counted.most_common(1)[0][1] < 2:
        return ""
    key = counted.most_common(1)[0][0]
    found = next(row for row in places.values() if row.key == key)
    return f"{found}, {found.city}" if found.city else str(found)


def _business(ids: set[int]) -> Sequence[Remark]:
    rows = Remark.objects.filter(customer__in=ids, topic=Remark.Topic.BUSINESS)
    return list(rows.select_related("customer").order_by("-is_pinned", "-pk")[:20])


def _promises(ids: set[int]) -> Sequence[Task]:
    open_ones = Task.objects.open().filter(subject_kind="customer", subject_id__in=ids)
    return list(open_ones.select_related("assignee", "team").order_by("due_at", "pk")[:20])
