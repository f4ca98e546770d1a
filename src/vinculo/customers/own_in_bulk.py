"""One of the company's own fields, written in many customers at once."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.customers.events import CustomerChanged
from vinculo.customers.models import Customer, OwnValue
from vinculo.customers.own import RECORDS
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.in_bulk import record_many
from vinculo.shell.bulk.action import GONE, SAME, BulkAction, Done, Left, Outcomes, Values
from vinculo.shell.custom.definitions import Definition, by_name
from vinculo.shell.custom.models import Kind
from vinculo.shell.custom.reading import Unreadable, read
from vinculo.shell.custom.seeing import written_by
from vinculo.shell.custom.telling import as_data, for_history, in_words, stored
from vinculo.shell.custom.values import values_of, write_many


class OwnFieldForm(forms.Form):
    field = forms.ChoiceField(label=gettext_lazy("Which field"))
    value = forms.CharField(
        label=gettext_lazy("What it says from now on"), required=False, max_length=500,
        help_text=gettext_lazy("Empty takes it away. Choices by their words, days as 31/03/2026."),
    )  # fmt: skip

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.person = person
        self.known = {one.name: one for one in written_by(person, RECORDS)}
        offered = [(name, one.label) for name, one in self.known.items()]
        self.fields["field"].choices = offered  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        definition = self.known.get(cleaned.get("field", ""))
        if definition and "value" in cleaned:
            try:
                cleaned["said"] = read(definition, cleaned["value"], self.person)
            except Unreadable as problem:
                self.add_error("value", str(problem))
        return cleaned


def _values(form: forms.Form, _person: User) -> Values:
    given = form.cleaned_data
    definition = by_name(RECORDS)[given["field"]]
    said = as_data(definition, given["said"])
    shown = given["value"]
    if definition.kind != Kind.REFERENCE:
        shown = in_words(definition, given["said"], {})
    return {"field": definition.name, "label": definition.label, "value": said, "shown": shown}


def _title(values: Values) -> str:
    if values["value"] is None:
        return _("%(label)s: nothing") % values
    return _("%(label)s: %(shown)s") % values


def _do(ids: Sequence[int], values: Values, by: Actor) -> Outcomes:
    definition = by_name(RECORDS).get(values["field"])
    if definition is None:
        return {pk: Left(GONE) for pk in ids}
    return _write(dict.fromkeys(ids, values["value"]), definition, by)


def _write(wanted: Mapping[int, Any], definition: Definition, by: Actor) -> Outcomes:
    rows = Customer.objects.filter(pk__in=wanted).order_by("pk").select_for_update(of=("self",))
    there = set(rows.values_list("pk", flat=True))
    now = values_of(OwnValue, sorted(there))
    before = {pk: now.get(pk, {}).get(definition.key) for pk in there}
    after = {pk: stored(definition, wanted[pk]) for pk in there}
    moved = [pk for pk in sorted(there) if before[pk] != after[pk]]
    write_many(OwnValue, {pk: {definition: after[pk]} for pk in moved})
    record_many(
        [CustomerChanged(pk, for_history({definition: [before[pk], after[pk]]})) for pk in moved],
        by,
    )
    name, same = definition.name, set(moved)
    return {
        pk: Done(
            {"field": name, "value": as_data(definition, before[pk])},
            {"field": name, "value": as_data(definition, after[pk])},
        ) if pk in same else Left(SAME if pk in there else GONE)
        for pk in wanted
    }  # fmt: skip


def _undo(was: Mapping[int, Done], by: Actor) -> set[int]:
    """Of those that still say what they were left with."""
    known, back = by_name(RECORDS), set()
    for name in {done.after["field"] for done in was.values()} & known.keys():
        definition = known[name]
        of_field = {pk: done for pk, done in was.items() if done.after["field"] == name}
        now = values_of(OwnValue, list(of_field))
        as_left = {
            pk: done.before["value"] for pk, done in of_field.items()
            if as_data(definition, now.get(pk, {}).get(definition.key)) == done.after["value"]
        }  # fmt: skip
        outcomes = _write(as_left, definition, by)
        back |= {pk for pk, outcome in outcomes.items() if isinstance(outcome, Done)}
    return back


WRITE_OWN_FIELD = BulkAction(
    gettext_lazy("Write a field of our own"), "pencil", "customers.write", OwnFieldForm, _values,
    _title, _do, _undo,
)  # fmt: skip
