"""What a steward decides about a pair, and takes back."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.events import PairDecided
from vinculo.customers.merging.follower import MergeRefused
from vinculo.customers.merging.merge import merge
from vinculo.customers.merging.sides import company_rules, sides_of
from vinculo.customers.merging.survivorship import FIELDS, winner
from vinculo.customers.merging.unmerge import unmerge
from vinculo.customers.models import Customer, DuplicatePair, Merge, MergeRun
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.deadlocks import retried_on_deadlock

Verdict = DuplicatePair.Verdict
BY_HAND = (Verdict.DIFFERENT, Verdict.LATER)


@transaction.atomic
def decide(pair: DuplicatePair, verdict: str, by: Actor) -> None:
    """Not the same, or later; nothing to be said (open again) takes it back."""
    changed = DuplicatePair.objects.filter(pk=pair.pk).update(
        verdict=verdict, decided_by_id=by.user_id, decided_by_name=by.name,
        decided_at=timezone.now(),
    )  # fmt: skip
    if changed and verdict != Verdict.LATER:
        for one, other in ((pair.left, pair.right), (pair.right, pair.left)):
            announce(PairDecided(one.pk, other.pk, other.name, verdict), by)


@retried_on_deadlock
def merge_pair(
    pair: DuplicatePair, kept_id: int, choices: Mapping[str, int], by: Actor,
    run: MergeRun | None = None,
) -> Merge:  # fmt: skip
    absorbed = pair.right_id if kept_id == pair.left_id else pair.left_id
    return merge(kept_id, absorbed, choices, by, run)


@retried_on_deadlock
def merge_group(customers: Iterable[Customer], kept_id: int, by: Actor) -> MergeRun:
    """All into one. The company's rules choose each value among all of them, not two by two."""
    customers = sorted(customers, key=lambda one: (one.pk != kept_id, one.pk))
    if len(customers) < 2 or customers[0].pk != kept_id:
        raise MergeRefused(_("Choose at least two records, and which of them stays."))
    now, rules, sides = timezone.now(), company_rules(), sides_of(customers)
    chosen = {name: winner(name, sides, rules).pk for name in FIELDS}
    run = MergeRun.objects.create(
        kind=MergeRun.Kind.CLUSTER, begun_at=now, begun_by_id=by.user_id,
        begun_by_name=by.name, finished_at=now,
    )  # fmt: skip
    for one in customers[1:]:
        choices = {name: pk if pk == one.pk else kept_id for name, pk in chosen.items()}
        merge(kept_id, one.pk, choices, by, run)
    return run


@retried_on_deadlock
def undo_group(run: MergeRun, by: Actor) -> int:
    """All of them or none."""
    return sum(bool(unmerge(one, by)) for one in run.merges.in_force().order_by("-pk"))


def as_chosen(posted: Mapping[str, Any], ids: Iterable[int]) -> dict[str, int]:
    """What somebody chose field by field, as far as it is one of these records."""
    allowed = {str(pk): pk for pk in ids}
    return {name: allowed[posted[name]] for name in FIELDS if posted.get(name) in allowed}
