"""A change in words: what it is of, what stood there and what stands there, who and how."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from vinculo.customers.access import customers_for
from vinculo.customers.models import ContactPoint, Customer, OwnValue, Relationship, Remark, Tag
from vinculo.customers.record_history.tables import FOLLOWS, HELD, KINDS, RECORD
from vinculo.lib.money import format_date
from vinculo.lib.phones import format_national
from vinculo.shell.accounts.models import Team, User
from vinculo.shell.custom.past import OWN, own_label, own_values
from vinculo.shell.history.past import Value, Values
from vinculo.shell.history.reading import DELETE, INSERT, UPDATE, Change
from vinculo.shell.history.saying import through
from vinculo.shell.ui.convention import current_style

CHOICES: Mapping[tuple[str, str], Any] = {
    (RECORD, "kind"): Customer.Kind,
    (RECORD, "preferred_channel"): Customer.Channel,
    ("contact", "kind"): ContactPoint.Kind,
    ("remark", "topic"): Remark.Topic,
    ("relationship", "kind"): Relationship.Kind,
}
TITLED = {("contact", "kind")}
MODELS: Mapping[str, type[Any]] = {"owner_id": User, "team_id": Team, "tag_id": Tag}


@dataclass(frozen=True, slots=True)
class Told:
    """`deed` is insert, update or delete; `why_not` why it can not be undone, or empty."""

    change: Change
    title: str
    deed: str
    values: Sequence[Value]
    who: str
    way: str
    may_undo: bool = False
    why_not: str = ""

    def undone_by(self, why_not: str) -> "Told":
        """With what is said of its undo."""
        return replace(self, may_undo=True, why_not=why_not)


@dataclass(slots=True)
class Names:
    """Of people, teams, tags and customers that the shown changes mention: asked once each."""

    known: dict[tuple[str, Any], str] = field(default_factory=dict)
    own: Values = lambda one: ()

    @classmethod
    def of(cls, found: Sequence[Change], viewer: User) -> "Names":
        wanted: dict[str, set[int]] = {}
        for one in found:
            for row in (one.was, one.became):
                for column in (*MODELS, "other_id", "customer_id"):
                    if column in one.columns and row.get(column):
                        wanted.setdefault(column, set()).add(row[column])
        names = cls()
        names.own = own_values(OwnValue.records, viewer, [one for one in found if one.kind == OWN])
        for column, model in MODELS.items():
            if ids := wanted.get(column):
                for one in model._default_manager.filter(pk__in=ids):
                    names.known[column, one.pk] = getattr(one, "full_name", "") or str(one)
        if ids := wanted.get("other_id", set()) | wanted.get("customer_id", set()):
            readable = customers_for(viewer).filter(pk__in=ids)
            for pk, name in readable.values_list("pk", "name"):
                names.known["other_id", pk] = names.known["customer_id", pk] = name
        return names

    def say(self, kind: str, column: str, value: Any) -> str:
        if value in (None, ""):
            return ""
        if column in MODELS or column in ("other_id", "customer_id"):
            return self.known.get((column, value)) or _("no longer here")
        if choices := CHOICES.get((kind, column)):
            return str(dict(choices.choices).get(value, value))
        if isinstance(value, bool):
            return _("yes") if value else _("no")
        if column.endswith("_on"):
            return format_date(date.fromisoformat(value), current_style(), "long")
        if (kind, column) == ("contact", "value"):
            return format_national(value) if value.startswith("+") else str(value)
        return str(value)


def told(one: Change, names: Names) -> Told:
    if one.kind == OWN:
        values = [value for value in names.own(one) if value.was != value.became]
        return Told(one, _title(one, values), one.deed, values, who(one), through(one.source))
    columns = [name for name in one.columns if FOLLOWS.get((one.kind, name)) not in one.columns]
    if one.deed != UPDATE:  # the title says its kind, and what is not so needs no words
        row = one.became or one.was
        columns = [name for name in columns if row.get(name) and (one.kind, name) not in TITLED]
    values = [
        Value(
            _label(one.kind, name),
            names.say(one.kind, name, one.was.get(name)),
            names.say(one.kind, name, one.became.get(name)),
        )
        for name in columns
    ]
    values = [value for value in values if value.was != value.became]
    return Told(one, _title(one, values), one.deed, values, who(one), through(one.source))


def who(one: Change) -> str:
    return one.source.actor_name or _("Nobody who was signed in")


def _title(one: Change, values: Sequence[Value]) -> str:
    if one.kind == RECORD:
        if one.deed == DELETE:
            return _("The record “%(name)s” became part of this one") % {"name": one.was["name"]}
        return ", ".join(value.label for value in values)
    row = one.became or one.was
    name = own_label(OwnValue.records, row) if one.kind == OWN else str(KINDS[one.kind])
    if one.kind == "contact":
        name = str(dict(ContactPoint.Kind.choices).get(row.get("kind", ""), name))
    if one.deed == INSERT:
        return _("%(what)s: added") % {"what": name}
    if one.deed == DELETE:
        return _("%(what)s: taken away") % {"what": name}
    return name


def _label(kind: str, column: str) -> str:
    match kind, column:
        case "contact" | "document" | "address", "as_typed":
            return _("As it is written")
        case "contact", "value":
            return _("Understood as")
        case "address", "canonical":
            return _("In the national convention")
        case "document", "number":
            return _("Number")
        case "contact", "is_primary":
            return _("Main one")
        case "contact" | "document" | "relationship", "kind":
            return _("Kind")
        case "relationship", "other_id":
            return _("With whom")
        case "relationship", "customer_id":
            return _("Who")
        case "code", "source":
            return _("System")
        case "code", "value":
            return _("Code")
        case "tag", _tag_id:
            return _("Tag")
    model = next(one.model for one in HELD if one.kind == kind)
    found = model._meta.get_field(column.removesuffix("_id"))
    return capfirst(str(getattr(found, "verbose_name", column)))
