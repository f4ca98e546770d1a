"""The only door to pairs and merges for a person: who may change both records may decide."""

from collections.abc import Iterable

from django.db.models import QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from vinculo.customers.access import changeable_customers_for, customer_for
from vinculo.customers.merging.leading import survivor_of
from vinculo.customers.models import Customer, DuplicatePair, Merge
from vinculo.customers.record import Alike, alike_of
from vinculo.shell.accounts.access import limited, reaches, scope_of
from vinculo.shell.accounts.models import Scope, User

AREA = "customers.merge"


def mergeable_customers_for(user: User) -> QuerySet[Customer]:
    return limited(changeable_customers_for(user), user, AREA)


def pairs_for(user: User) -> QuerySet[DuplicatePair]:
    mine = mergeable_customers_for(user)
    return DuplicatePair.objects.filter(left__in=mine, right__in=mine).select_related(
        "left__standing", "right__standing", "left__owner", "right__owner"
    )


def pair_for(user: User, pk: int) -> DuplicatePair:
    return get_object_or_404(pairs_for(user), pk=pk)


def merges_for(user: User) -> QuerySet[Merge]:
    """All for who may do many; others see those into records that they may change."""
    if may_do_many(user):
        return Merge.objects.all()
    return Merge.objects.filter(kept_id__in=mergeable_customers_for(user).values("pk"))


def merge_for(user: User, pk: int) -> tuple[Merge, Customer]:
    """The merge and who the record is by now, for who may read it."""
    merge = get_object_or_404(Merge, pk=pk)
    return merge, customer_for(user, survivor_of(merge.kept_id) or merge.kept_id)


def may_undo(user: User, merges: Iterable[Merge]) -> bool:
    """All of them: also what was merged into them later."""
    kept = {survivor_of(one.kept_id) or one.kept_id for one in merges}
    return mergeable_customers_for(user).filter(pk__in=kept).count() == len(kept)


def may_do_many(user: User) -> bool:
    return scope_of(user, AREA) == scope_of(user, "customers.write") == Scope.ALL


def refuse_few(user: User) -> None:
    if not may_do_many(user):
        raise Http404


def alike_for(user: User, customer: Customer) -> Alike | None:
    """Whom an opened record may be the same as, for who may decide about both."""
    alike = alike_of(customer)
    sides = alike and ((customer.owner_id, customer.team_id), (alike.owner_id, alike.team_id))
    areas = (AREA, "customers.write")
    if sides and all(reaches(user, area, *side) for area in areas for side in sides):
        return alike
    return None
