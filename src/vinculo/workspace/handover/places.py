"""The cities, classes or teams of a plan, and who receives each."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, QuerySet

from vinculo.customers.models import Customer
from vinculo.workspace.handover.models import HandOver
from vinculo.workspace.handover.planning import PLACES

SHOWN = 40


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    customers: int
    receiver_id: int | None


def places_of(hand_over: HandOver, customers: QuerySet[Customer]) -> Sequence[Place]:
    """Those with most customers first; none where the rule is not one of places."""
    column = PLACES.get(HandOver.By(hand_over.by))
    if column is None:
        return ()
    rows = customers.values_list(column).annotate(n=Count("pk")).order_by("-n", column)[:SHOWN]
    return [Place(name, n, hand_over.places.get(name)) for name, n in rows if name]
