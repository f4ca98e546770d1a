"""One record becomes two again: both as they were, and what came since where it belongs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.events import CustomersParted
from vinculo.customers.merging.follower import CameSince, Follower, MergeRefused, Pair, Trail
from vinculo.customers.merging.merge import TABLE
from vinculo.customers.merging.registry import followers
from vinculo.customers.merging.stored import changed_back, put_back
from vinculo.customers.models import Customer, Merge
from vinculo.customers.search import index_customers
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.deadlocks import retried_on_deadlock

AS_RULED: Mapping[str, bool] = MappingProxyType({})


def why_not(merge: Merge) -> str:
    """Why it can not be undone; empty when it can."""
    if merge.undone_at:
        return _("It was undone already.")
    if merge.forgotten_at:
        return _("What is needed to part them was erased, because the person asked for it.")
    later = Merge.objects.after(merge).first()
    if later:
        return _(
            "A later merge stands on this one (%(absorbed)s, into %(kept)s). Undo that one first."
        ) % {"absorbed": later.absorbed_name, "kept": later.kept_name}
    if not Customer.objects.filter(pk=merge.kept_id).exists():
        return _("The record that stayed is not there any more.")
    return ""


def came_since(merge: Merge) -> list[CameSince]:
    """What came to the record after the merge, and with whom the rules would let it go."""
    pair, marks = _pair(merge), _marks(merge)
    return [
        group
        for one in followers()
        if (trail := _trail(merge, one)) is not None
        for group in one.came_since(pair, trail, marks)
    ]


@retried_on_deadlock
def unmerge(merge: Merge, by: Actor, overruled: Mapping[str, bool] = AS_RULED) -> Merge:
    """`overruled`: key of a `CameSince` -> whether it goes with the parted one after all."""
    merge = Merge.objects.select_for_update().get(pk=merge.pk)
    pair = _pair(merge)
    Customer.objects.select_for_update().filter(pk=pair.kept).first()
    reason = why_not(merge)
    if reason:
        raise MergeRefused(reason)
    groups = came_since(merge)
    report = _restored(merge, pair)
    by_name = {one.name: one for one in followers()}
    for group in groups:
        goes = overruled.get(group.key, group.goes)
        if goes:
            by_name[group.follower].send(pair, group.ids)
        report.append([str(group.label), len(group.ids), goes])
    index_customers([pair.kept, pair.absorbed])
    merge.undone_at, merge.undone_by_name, merge.undo_report = timezone.now(), by.name, report
    merge.save(update_fields=["undone_at", "undone_by_name", "undo_report"])
    for pk, other, name in (
        (pair.kept, pair.absorbed, merge.absorbed_name),
        (pair.absorbed, pair.kept, merge.kept_name),
    ):
        announce(CustomersParted(pk, merge.pk, other, name), by)
    return merge


@retried_on_deadlock
def unmerge_with_later(merge: Merge, by: Actor) -> list[Merge]:
    """This one and all that stand on it, the newest first."""
    return [unmerge(one, by) for one in _standing_on(merge)]


@dataclass(frozen=True, slots=True)
class Undoing:
    """What a page shows before it is done."""

    merge: Merge
    reason: str
    later: tuple[Merge, ...]
    groups: tuple[CameSince, ...]


def undoing(merge: Merge) -> Undoing:
    reason = why_not(merge)
    later = () if merge.undone_at else tuple(_standing_on(merge))[:-1]
    return Undoing(merge, reason, later, () if reason else tuple(came_since(merge)))


def _standing_on(merge: Merge) -> Iterator[Merge]:
    """Also what stands on those that stand on it."""
    found: dict[int, Merge] = {}
    waiting = [merge]
    while waiting:
        one = waiting.pop()
        if one.pk not in found:
            found[one.pk] = one
            waiting += Merge.objects.after(one)
    yield from (found[pk] for pk in sorted(found, reverse=True))


def _restored(merge: Merge, pair: Pair) -> list[Any]:
    state = merge.state
    put_back(TABLE, [state["absorbed"]])
    changed_back(TABLE, "id", state["kept"], state["kept_after"])
    missed = 0
    for one in reversed(followers()):
        trail = _trail(merge, one)
        if trail is not None:
            missed += one.go_back(pair, trail)
    return [[_("could not be brought back: their place is taken"), missed, False]] if missed else []


def _trail(merge: Merge, one: Follower) -> Trail | None:
    """None for a room that came to the house after the merge."""
    if one.name not in merge.trace:
        return None
    return Trail(merge.trace[one.name], merge.state["followers"][one.name])


def _marks(merge: Merge) -> dict[str, Any]:
    """The marks of the parted one, and which rows of each table were whose: for the rules."""
    params: dict[str, Any] = dict(merge.state["marks"])
    for name, trace in merge.trace.items():
        table = name.partition(".")[0]
        for which in ("held", "moved"):
            if which in trace and f"{which}_{table}" not in params:
                params[f"{which}_{table}"] = trace[which]
    return params


def _pair(merge: Merge) -> Pair:
    return Pair(merge.kept_id, merge.absorbed_id)
