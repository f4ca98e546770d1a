"""What a company does with its own fields. Each verb says who, and is announced."""

import re
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from vinculo.lib.text import clean, fold
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company, FieldLimit
from vinculo.shell.activity.announcing import announce
from vinculo.shell.custom.definitions import PREFIX
from vinculo.shell.custom.events import FieldChanged, FieldMade, FieldRemoved
from vinculo.shell.custom.models import CustomField, Kind
from vinculo.shell.custom.registry import recorded
from vinculo.shell.history.quiet import no_history
from vinculo.shell.history.since import past_of
from vinculo.shell.saved_views.models import SavedView

MOST = 60  # of one kind of record; nobody fills in more
CHANGEABLE = (
    "label", "helps", "is_needed", "needed_roles", "needed_kinds", "on_merge", "is_archived",
)  # fmt: skip


class CannotChange(Problem):
    """With what to do instead."""


@transaction.atomic
def make_field(records: str, fields: dict[str, Any], by: Actor) -> CustomField:
    if records not in recorded():
        raise CannotChange(_("These records have no fields of your own."))
    of_these = CustomField.objects.select_for_update().filter(records=records)
    taken = list(of_these.values_list("key", flat=True))
    if len(taken) >= MOST:
        raise CannotChange(_("There are %(most)s already. Archived ones can be deleted.")
                           % {"most": MOST})  # fmt: skip
    label = clean(fields["label"])[:60]
    last = of_these.aggregate(last=Max("position"))["last"]
    money = fields["kind"] == Kind.MONEY
    field = CustomField.objects.create(
        records=records, key=key_for(label, taken), kind=fields["kind"],
        choices=fields.get("choices") if fields["kind"] == Kind.CHOICE else None,
        refers_to=fields.get("refers_to", "") if fields["kind"] == Kind.REFERENCE else "",
        currency=(fields.get("currency") or Company.get().currency) if money else "",
        position=0 if last is None else last + 1,
        **{name: fields[name] for name in CHANGEABLE if name in fields} | {"label": label},
    )  # fmt: skip
    announce(FieldMade(records, field.key, field.label), by)
    return field


def key_for(label: str, taken: list[str]) -> str:
    """`Cupo de crédito` -> `cupo_de_credito`; letters and figures of ASCII, at most 30."""
    plain = re.sub(r"[^a-z0-9]+", "_", fold(label)).strip("_")
    base = re.sub(r"^[0-9_]+", "", plain)[:26].strip("_") or "campo"
    free = (base if turn == 1 else f"{base}_{turn}" for turn in range(1, MOST + 2))
    return next(key for key in free if key not in taken)


@transaction.atomic
def change_field(field: CustomField, fields: dict[str, Any], by: Actor) -> bool:
    """False when it is so already. What it is never changes: its values would mean nothing."""
    refuse_other_kind(field, fields.get("kind", field.kind))
    changed = [
        name for name in CHANGEABLE if name in fields and getattr(field, name) != fields[name]
    ]
    if not changed:
        return False
    for name in changed:
        setattr(field, name, fields[name])
    field.save(update_fields=changed)
    announce(FieldChanged(field.records, field.key, field.label, changed), by)
    return True


def refuse_other_kind(field: CustomField, kind: str) -> None:
    if kind != field.kind:
        raise CannotChange(
            _(
                "“%(label)s” holds values of the kind “%(kind)s”, and they would mean nothing in"
                " another. Make a new field, take the values out with an export, bring them into"
                " it with an import, and archive this one."
            )
            % {"label": field.label, "kind": field.get_kind_display()}
        )


@transaction.atomic
def move_field(field: CustomField, by: Actor, down: bool) -> bool:
    """One place; False at the end."""
    order = list(
        CustomField.objects.select_for_update().filter(records=field.records)
        .order_by("position", "id")
    )  # fmt: skip
    at = order.index(field)
    to = at + (1 if down else -1)
    if not 0 <= to < len(order):
        return False
    order.insert(to, order.pop(at))
    for position, one in enumerate(order):
        one.position = position
    CustomField.objects.bulk_update(order, ["position"])
    announce(FieldChanged(field.records, field.key, field.label, ["position"]), by)
    return True


@dataclass(frozen=True, slots=True)
class Lost:
    """What goes with a field."""

    values: int
    views: tuple[str, ...]


def what_is_lost(field: CustomField) -> Lost:
    values = recorded()[field.records].values._default_manager.filter(field=field).count()
    name = PREFIX + field.key
    views = SavedView.objects.filter(query__contains=name).order_by("name")
    return Lost(values, tuple(views.values_list("name", flat=True)[:20]))


@transaction.atomic
def remove_field(field: CustomField, by: Actor) -> int:
    """For ever, with its values and what limited it; how many values went."""
    rows = recorded()[field.records].values._default_manager.filter(field=field)
    with no_history():
        count: int = rows._raw_delete(rows.db)
        past_of(recorded()[field.records].values).objects.filter(field_id=field.pk).delete()
    FieldLimit.objects.filter(field=f"own.{field.records}.{field.key}").delete()
    told = FieldRemoved(field.records, field.key, field.label, count)
    field.delete()
    announce(told, by)
    return count
