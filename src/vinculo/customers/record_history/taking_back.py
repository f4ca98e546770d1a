"""Take back one change that history tells of, where nothing later depends on it."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from vinculo.customers import recording
from vinculo.customers.changing import WRITTEN
from vinculo.customers.models import Customer, Merge, OwnValue, Tag
from vinculo.customers.own import write_own
from vinculo.customers.record_history.asking import Asked
from vinculo.customers.record_history.tables import RECORD
from vinculo.customers.removal import bring_back, take_away
from vinculo.customers.seeing import FIELDS, writes_detail
from vinculo.customers.undoing import Done, take_back
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.past import OWN, own_before, own_undoable
from vinculo.shell.history.reading import DELETE, INSERT, UPDATE, Change, changes
from vinculo.shell.history.telling import changed_later

OWNER = ("owner_id", "team_id")
MERGING = ("customers.merged", "customers.parted")


def undoable(one: Change, viewer: User) -> bool:
    """Whether it is of a kind that people take back, and may."""
    if one.source.kind in MERGING:
        return False
    if one.kind == OWN:
        return own_undoable(OwnValue, one, viewer)
    if one.kind != RECORD:
        known = WRITTEN if one.deed == UPDATE else ("tag", *recording.DETAILS)
        return one.kind in known and writes_detail(viewer, one.kind)
    if one.deed != UPDATE:
        return False
    limits = field_limits(viewer)
    return all(limits.writes(FIELDS.get(name, "")) for name in one.columns)


def why_not(one: Change, merged_at: Any, newer: Sequence[Change]) -> str:
    """Empty when nothing stands in its way. Among `newer` are the changes since."""
    if merged_at and merged_at > one.at:
        return _("Since then another record became part of this one.")
    return changed_later(one, newer)


def last_merge(customer: Customer) -> Any:
    """When another record went into this one for the last time, of those that are in force."""
    if not customer.absorbed_ids:
        return None
    found = Merge.objects.in_force().filter(kept_id=customer.pk).order_by("-merged_at")
    return found.values_list("merged_at", flat=True).first()


@transaction.atomic
def take_back_change(customer: Customer, kind: str, pk: int, viewer: User) -> str:
    """Empty when it is as it was before; otherwise why it is not. LookupError: no such change."""
    asked = Asked(customer, viewer)
    one = find(asked, kind, pk)
    if one is None or not undoable(one, viewer):
        raise LookupError(kind, pk)
    if reason := why_not(one, last_merge(customer), _since(one, asked)):
        return reason
    if one.kind == OWN:
        own, reason = own_before(OwnValue, customer.pk, one, viewer)
        if not reason:
            write_own(customer, own, Actor.person(viewer))
        return reason
    if _put_back(one, customer, Actor.person(viewer)):
        return ""
    return _("It is no longer as that change left it.")


def find(asked: Asked, kind: str, pk: int) -> Change | None:
    """One change of the record that the viewer may know of."""
    ids = [asked.customer.pk, *(asked.customer.absorbed_ids or ())]
    tables = [one for one in asked.tables if one.kind == kind]
    return next(iter(changes(tables, ids, only=pk, limit=1)), None)


def _since(one: Change, asked: Asked) -> Sequence[Change]:
    ids = [asked.customer.pk, *(asked.customer.absorbed_ids or ())]
    tables = [table for table in asked.tables if table.kind == one.kind]
    return changes(tables, ids, record=(one.kind, one.record), since=one.id, limit=50)


def _put_back(one: Change, customer: Customer, by: Actor) -> bool:
    """By the verbs that people use; False when it is no longer as that change left it."""
    if one.kind == RECORD:
        return take_back(customer, _of_the_record(one, customer), by)
    if one.deed == DELETE:
        return bring_back(customer, _kept(one, customer), by)
    if one.deed == INSERT:
        pk = one.became["tag_id"] if one.kind == "tag" else one.record
        return take_away(customer, one.kind, pk, by) is not None
    before, after = (_written(one.kind, row) for row in (one.was, one.became))
    what = {"do": "detail", "what": one.kind, "id": one.record, "before": before, "after": after}
    return take_back(customer, {"customer": customer.pk, **what}, by)


def _of_the_record(one: Change, customer: Customer) -> Done:
    if set(one.columns) & set(OWNER):
        before, after = one.was["owner_id"], one.became["owner_id"]
        return {"customer": customer.pk, "do": "owner", "before": before, "after": after}
    names = [name for name in one.columns if name in recording.FIELDS]
    before, after = (
        {name: _text(row.get(name)) for name in names} for row in (one.was, one.became)
    )
    return {"customer": customer.pk, "do": "fields", "before": before, "after": after}


def _kept(one: Change, customer: Customer) -> Done:
    kept: Done = {"customer": customer.pk, "what": one.kind, "id": one.record}
    if one.kind == "tag":
        tag = Tag.objects.filter(pk=one.was["tag_id"]).first()
        return {**kept, "name": tag.name if tag else ""}
    columns = [field.attname for field in recording.DETAILS[one.kind]._meta.concrete_fields]
    values = {name: one.was.get(name) for name in columns}
    return {
        **kept,
        "fields": {name: None if value is None else str(value) for name, value in values.items()},
    }


def _written(kind: str, row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in WRITTEN[kind]}


def _text(value: Any) -> str:
    return "" if value is None else str(value)
