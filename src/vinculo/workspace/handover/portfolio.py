"""The customers of somebody by value class, as a table of figures; and a plan's by receiver."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db import connection
from django.db.models import BooleanField, Count, OuterRef, QuerySet, Subquery, Sum

from vinculo.customers.models import Customer
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.holding import Held, holdings
from vinculo.workspace.handover.giving import WAITING
from vinculo.workspace.handover.models import HandOver, HandOverShare


@dataclass(frozen=True, slots=True)
class OfClass:
    """`rank` is None for those without a class yet."""

    rank: int | None
    name: str
    customers: int
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Part:
    """What one receives, or has: by class, and of every other kind."""

    person: User
    classes: Sequence[OfClass]
    others: Sequence[Held]

    @property
    def customers(self) -> int:
        return sum(one.customers for one in self.classes)

    @property
    def amount(self) -> Decimal:
        return sum((one.amount for one in self.classes), Decimal(0))

    @property
    def best(self) -> int:
        return sum(one.customers for one in self.classes if one.rank == 1)


def sees_amounts(viewer: User) -> bool:
    return allowed(viewer, "commerce.read")


def portfolio(customers: QuerySet[Customer]) -> Sequence[OfClass]:
    rows = (
        customers.values_list("standing__rank", "standing__class_name")
        .annotate(n=Count("pk"), amount=Sum("standing__amount"))
        .order_by("standing__rank")
    )
    return [OfClass(rank, name or "", n, amount or Decimal(0)) for rank, name, n, amount in rows]


_SHARED = """
SELECT share.receiver_id, standing.rank, coalesce(standing.class_name, ''), count(*),
       coalesce(sum(standing.amount), 0)
  FROM workspace_handovershare share
  LEFT JOIN customers_standing standing ON standing.customer_id = share.customer_id
 WHERE share.hand_over_id = %(hand_over)s GROUP BY 1, 2, 3 ORDER BY 1, 2
"""


def parts(hand_over: HandOver) -> Sequence[Part]:
    """What each receives: planned as long as it is a draft, what really passed afterwards."""
    people = User.objects.in_bulk(hand_over.receivers)
    classes: dict[int, list[OfClass]] = {}
    with connection.cursor() as cursor:
        cursor.execute(_SHARED, {"hand_over": hand_over.pk})
        for receiver, *row in cursor.fetchall():
            classes.setdefault(receiver, []).append(OfClass(*row))
    counted = _planned(hand_over) if hand_over.is_draft else _passed(hand_over)
    return [
        Part(
            people[pk],
            classes.get(pk, ()),
            [
                Held(one, counted[pk, one.slug])
                for one in holdings()
                if one.slug != "customers" and counted.get((pk, one.slug))
            ],
        )
        for pk in hand_over.receivers
        if pk in people
    ]


def _planned(hand_over: HandOver) -> Mapping[tuple[int, str], int]:
    rest = "true" if hand_over.is_whole else "held.customer_id IS NULL"
    each = " UNION ALL ".join(
        f"SELECT '{one.slug}', receiver_id, count(*) FROM ("  # noqa: S608  the rooms' own words
        + WAITING.format(held=one.held, rest=rest)
        + ") waiting WHERE receiver_id IS NOT NULL GROUP BY 2"
        for one in holdings()
        if one.slug != "customers"
    )
    asked = {
        "person": hand_over.person_id, "hand_over": hand_over.pk, "rest_to": hand_over.rest_to_id,
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(each, asked)
        return {(receiver, slug): n for slug, receiver, n in cursor.fetchall()}


def _passed(hand_over: HandOver) -> Mapping[tuple[int, str], int]:
    rows = hand_over.handed.values_list("receiver", "holding").annotate(n=Count("pk"))
    return {(receiver, slug): n for receiver, slug, n in rows}


def shared_customers(hand_over: HandOver, receiver: int | None = None) -> QuerySet[Customer]:
    """Those of the plan, or of one receiver's, each with `receiver_id`, `by_hand` and `unit`."""
    shares = HandOverShare.objects.filter(hand_over=hand_over)
    mine = shares.filter(customer_id=OuterRef("pk"))
    ids = (shares.filter(receiver=receiver) if receiver else shares).values("customer_id")
    return (
        Customer.objects.filter(pk__in=ids)
        .select_related("standing")
        .annotate(
            receiver_id=Subquery(mine.values("receiver")[:1]),
            by_hand=Subquery(mine.values("by_hand")[:1], output_field=BooleanField()),
            unit=Subquery(mine.values("unit")[:1]),
        )
    )
