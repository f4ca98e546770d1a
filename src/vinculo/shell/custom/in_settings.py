"""Lists of choices and the company's own fields in the file of its settings."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.countries import currency_choices
from vinculo.shell.accounts.models import role_choices
from vinculo.shell.activity.announcing import announce
from vinculo.shell.custom.choosing import chosen_somewhere
from vinculo.shell.custom.defining import MOST, key_for, refuse_other_kind
from vinculo.shell.custom.events import ChoicesChanged, FieldChanged, FieldMade
from vinculo.shell.custom.models import Choice, ChoiceList, Colour, CustomField, Kind
from vinculo.shell.custom.registry import recorded, references
from vinculo.shell.settings_file.part import BadSettings, Part, one_of, only, wanted

CHOICE: dict[str, type] = {"key": str, "label": str, "colour": str, "is_archived": bool}
FIELD: dict[str, type] = {
    "key": str, "label": str, "helps": str, "kind": str, "choices": object, "refers_to": str,
    "currency": str, "is_needed": bool, "needed_roles": list, "needed_kinds": list,
    "on_merge": str, "is_archived": bool,
}  # fmt: skip


def _lists() -> dict[str, Any]:
    return {
        one.key: {
            "name": one.name,
            "choices": [
                {name: getattr(choice, name) for name in CHOICE}
                for choice in one.choices.order_by("position", "id")
            ],
        }
        for one in ChoiceList.objects.order_by("key")
    }


def _set_lists(data: Any, by: Actor) -> None:
    """Lists come, and their choices change; what was chosen somewhere is archived, never lost.
    A list that the file does not name goes where no field needs it."""
    for key, one in wanted(data, dict, "lists").items():
        at = f"lists.{_key(key, 'lists')}"
        said = only(one, {"name": str, "choices": list}, at)
        which, _new = ChoiceList.objects.update_or_create(
            key=key, defaults={"name": _short(said["name"], 60, at)}
        )
        rows = [only(row, CHOICE, f"{at}.choices") for row in said["choices"]]
        before = {choice.key: choice for choice in which.choices.all()}
        for position, row in enumerate(rows):
            one_of(row["colour"], Colour.values, f"{at}.choices.{row['key']}.colour")
            fields = {**row, "label": _short(row["label"], 60, at), "position": position}
            Choice.objects.update_or_create(of=which, key=_key(fields.pop("key"), at),
                                            defaults=fields)  # fmt: skip
        left = [before[gone] for gone in before.keys() - {row["key"] for row in rows}]
        used = chosen_somewhere([choice.pk for choice in left])
        for choice in left:
            if choice.pk in used:
                raise BadSettings(
                    _("%(at)s: “%(label)s” is chosen in some records; archive it instead.")
                    % {"at": at, "label": choice.label}
                )
            choice.delete()
        fresh = [row["label"] for row in rows if row["key"] not in before]
        announce(ChoicesChanged(key, said["name"], fresh, [one.label for one in left]), by)


def _sweep_lists(data: Any) -> None:
    ChoiceList.objects.exclude(key__in=data).filter(fields=None).delete()


def _fields() -> dict[str, Any]:
    found: dict[str, Any] = {records: [] for records in recorded()}
    for row in CustomField.objects.select_related("choices").order_by("position", "id"):
        told = {name: getattr(row, name) for name in FIELD}
        told["choices"] = row.choices.key if row.choices else None
        found.setdefault(row.records, []).append(told)
    return found


def _set_fields(data: Any, by: Actor) -> None:
    """Fields come and change. One that the file does not name is archived while it has values."""
    for records, rows in wanted(data, dict, "fields").items():
        one_of(records, recorded(), "fields")
        said = [only(row, FIELD, f"fields.{records}") for row in wanted(rows, list, "fields")]
        if len(said) > MOST or len({row["key"] for row in said}) < len(said):
            raise BadSettings(_("fields.%(records)s: too many, or one of them twice.")
                              % {"records": records})  # fmt: skip
        for position, row in enumerate(said):
            _set_field(records, row, position, by)
        _leave_out(records, {row["key"] for row in said}, by)


def _set_field(records: str, row: dict[str, Any], position: int, by: Actor) -> None:
    at = f"fields.{records}.{_key(row['key'], f'fields.{records}')}"
    one_of(row["kind"], Kind.values, f"{at}.kind")
    one_of(row["on_merge"], ("stays", "newest"), f"{at}.on_merge")
    for role in row["needed_roles"]:
        one_of(str(role), dict(role_choices()), f"{at}.needed_roles")
    for kind in row["needed_kinds"]:
        one_of(str(kind), dict(recorded()[records].kinds), f"{at}.needed_kinds")
    choices = None
    match row["kind"]:
        case Kind.CHOICE:
            choices = ChoiceList.objects.filter(key=str(row["choices"])).first()
            if choices is None:
                raise BadSettings(_("%(at)s: there is no such list.") % {"at": f"{at}.choices"})
        case Kind.REFERENCE:
            one_of(row["refers_to"], references(), f"{at}.refers_to")
        case Kind.MONEY:
            one_of(row["currency"], dict(currency_choices("es")), f"{at}.currency")
    there = CustomField.objects.filter(records=records, key=row["key"]).first()
    if there:
        refuse_other_kind(there, row["kind"])
        same = (there.refers_to, there.currency, there.choices)
        if same != (row["refers_to"], row["currency"], choices):
            raise BadSettings(_("%(at)s: what it holds does not change.") % {"at": at})
    fields = {**row, "choices": choices, "position": position}
    fields |= {"label": _short(row["label"], 60, at), "helps": _short(row["helps"], 200, at, True)}
    key = fields.pop("key")
    CustomField.objects.update_or_create(records=records, key=key, defaults=fields)
    told = FieldChanged(records, key, row["label"], []) if there else FieldMade(
        records, key, row["label"]
    )  # fmt: skip
    announce(told, by)


def _leave_out(records: str, named: set[str], by: Actor) -> None:
    values = recorded()[records].values._default_manager
    for row in CustomField.objects.filter(records=records).exclude(key__in=named):
        if values.filter(field=row).exists():
            raise BadSettings(
                _("fields.%(records)s: “%(label)s” holds values. Name it as archived, or delete"
                  " it before on its page.") % {"records": records, "label": row.label}
            )  # fmt: skip
        row.delete()
        announce(FieldChanged(records, row.key, row.label, ["left out"]), by)


def _key(key: Any, at: str) -> str:
    text: str = wanted(key, str, at)
    if key_for(text, []) != text:
        raise BadSettings(_("%(at)s: “%(key)s” is no key.") % {"at": at, "key": text[:40]})
    return text


def _short(text: str, most: int, at: str, may_be_empty: bool = False) -> str:
    if len(text) > most or not (text.strip() or may_be_empty) or "\x00" in text:
        raise BadSettings(_("%(at)s: a name is empty or too long.") % {"at": at})
    return text


LISTS = Part("lists", gettext_lazy("Lists of choices"), _lists, _set_lists, _sweep_lists)
FIELDS = Part("fields", gettext_lazy("Fields of our own"), _fields, _set_fields)
