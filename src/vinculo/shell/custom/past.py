"""What records said in the company's own fields, told and taken back, whatever the record."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from django.utils.translation import gettext as _

from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition, definitions_of
from vinculo.shell.custom.models import COLUMNS, CustomValue, Kind
from vinculo.shell.custom.records import Own
from vinculo.shell.custom.registry import references
from vinculo.shell.custom.seeing import seen_by, written_by
from vinculo.shell.custom.telling import in_words, names_in
from vinculo.shell.custom.values import Said, values_of, without_zeros
from vinculo.shell.history.past import Told, Value
from vinculo.shell.history.reading import Change, Held, Row

OWN = "own"
HOLDING = tuple(dict.fromkeys(COLUMNS.values()))
Model = type[CustomValue]


def own_told(model: Model) -> Told:
    """Of any record: the fields that its reader sees, archived ones too."""
    return Told(
        Held(OWN, model, (model.owner,), HOLDING),
        called=partial(own_label, model.records),
        seen=partial(own_held, model),
        values=partial(own_values, model.records),
    )


def own_held(model: Model, viewer: User, only: str = "") -> Held | None:
    seen = seen_by(viewer, model.records, archived=True)
    pks = tuple(one.pk for one in seen if not only or one.name == only)
    return Held(OWN, model, (model.owner,), HOLDING, ("field_id", pks)) if pks else None


def own_label(records: str, row: Row) -> str:
    found = _defined(records, row)
    return found.label if found else ""


def own_values(
    records: str, viewer: User, found: Sequence[Change]
) -> Callable[[Change], Sequence[Value]]:
    """What references are called is asked once for all of them."""
    rows = [row for one in found for row in (one.was, one.became) if row]
    said: list[Mapping[str, Any]] = []
    for row in rows:
        if definition := _defined(records, row):
            said.append({definition.key: _said(definition, row)})
    names = names_in(definitions_of(records, archived=True), said, viewer)

    def words(row: Row) -> str:
        definition = _defined(records, row)
        return in_words(definition, _said(definition, row), names) if definition else ""

    def values(one: Change) -> Sequence[Value]:
        return [Value(own_label(records, one.became or one.was), words(one.was), words(one.became))]

    return values


def own_undoable(model: Model, one: Change, viewer: User) -> bool:
    """Whether the viewer writes that field; whether they change the record is the room's to say."""
    definition = _defined(model.records, one.became or one.was)
    return definition in written_by(viewer, model.records)


def own_before(model: Model, pk: int, one: Change, viewer: User) -> tuple[Own, str]:
    """What is to be written to take a change back, or why it is not."""
    definition = _defined(model.records, one.became or one.was)
    if definition is None:
        return {}, _("That field is no longer here.")
    now = values_of(model, [pk]).get(pk, {}).get(definition.key)
    if now != _said(definition, one.became):
        return {}, _("It is no longer as that change left it.")
    before = _said(definition, one.was)
    if before is None and definition.is_needed_of(viewer.role):
        return {}, _("Your company needs “%(label)s” to say something.") % {
            "label": definition.label
        }
    return {definition: before}, _gone(definition, before, viewer)


def _gone(definition: Definition, said: Said, viewer: User) -> str:
    if not isinstance(said, int):
        return ""
    if definition.kind == Kind.CHOICE:
        there = definition.option(said) is not None
    else:
        to = references().get(definition.refers_to)
        there = to is not None and said in to.named(viewer, [said])
    return "" if there else _("What it named is no longer here.")


def _defined(records: str, row: Row) -> Definition | None:
    known = definitions_of(records, archived=True)
    return next((one for one in known if one.pk == row.get("field_id")), None)


def _said(definition: Definition, row: Row) -> Said:
    kept = row.get(COLUMNS[definition.kind])
    if kept is None or kept == "":
        return None
    match definition.kind:
        case Kind.NUMBER | Kind.MONEY:
            return without_zeros(Decimal(kept))
        case Kind.DATE:
            return date.fromisoformat(kept)
    found: Said = kept
    return found
