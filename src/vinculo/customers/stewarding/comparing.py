"""Two or more records beside each other: what each says, where they differ, which value is kept."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from vinculo.customers.merging.sides import company_rules, sides_of
from vinculo.customers.merging.survivorship import FIELDS, Rule, differ, winner
from vinculo.customers.models import (
    Address,
    ContactPoint,
    Customer,
    ExternalId,
    IdentityDocument,
    Remark,
)
from vinculo.lib.text import sort_key
from vinculo.shell.accounts.countries import country_name
from vinculo.shell.accounts.field_limits import FieldLimits
from vinculo.shell.accounts.restrictable import BIRTH, CONTACTS, DOCUMENTS, REMARKS

LABELS: dict[str, str | Promise] = {
    "name": _("Name"),
    "since_on": _("customer since"),
    "birth_on": _("birthday"),
    "industry": _("trade"),
    "country": _("country"),
    "city": _("city"),
    "preferred_channel": _("preferred channel"),
    "owner": _("owner"),
}
RULE_WORDS: dict[Rule, str | Promise] = {
    Rule.NEWEST: _("the one written last"),
    Rule.COMPLETE: _("the most complete"),
    Rule.VERIFIED: _("of the record with a valid document"),
    Rule.SOURCE: _("by the system it comes from"),
    Rule.EARLIEST: _("the earliest"),
    Rule.STAYS: _("of the record that stays"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One field: what each record says of it, and which is kept unless a person says otherwise."""

    name: str
    label: str | Promise
    values: tuple[tuple[int, Any], ...]  # (number of the record, what it says)
    kept: int
    rule: str | Promise
    differs: bool


@dataclass(frozen=True, slots=True)
class Item:
    text: str
    note: str = ""
    is_shared: bool = False


@dataclass(frozen=True, slots=True)
class Detail:
    """Something of which all is kept: telephones, addresses, documents."""

    label: str | Promise
    items: tuple[tuple[Item, ...], ...]  # by record, in their order
    is_shared: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    customers: tuple[Customer, ...]
    choices: tuple[Choice, ...]
    details: tuple[Detail, ...]


def compare(customers: Sequence[Customer], kept_id: int, limits: FieldLimits) -> Comparison:
    ordered = sorted(sides_of(customers), key=lambda side: side.pk != kept_id)
    by_pk = {one.pk: one for one in customers}
    rules = company_rules()
    choices = []
    for name in FIELDS:
        if name == "birth_on" and not limits.sees(BIRTH):
            continue
        if not any(side.has(name) for side in ordered):
            continue
        choices.append(
            Choice(
                name, LABELS[name],
                tuple((one.pk, _shown(by_pk[one.pk], name)) for one in customers),
                winner(name, ordered, rules).pk, RULE_WORDS[rules.fields[name]],
                differ(name, ordered),
            )
        )  # fmt: skip
    return Comparison(tuple(customers), tuple(choices), tuple(_details(customers, limits)))


def _shown(customer: Customer, name: str) -> str | date:
    match name:
        case "owner":
            return customer.owner.full_name if customer.owner else ""
        case "country":
            return country_name(customer.country, get_language() or "es")
        case "preferred_channel":
            return str(customer.get_preferred_channel_display() or "")
    value: str | date | datetime = getattr(customer, name) or ""
    return value


Reader = Callable[[Any], tuple[str, str, str]]  # what is shown, a note, what makes it the same

_KINDS: tuple[tuple[str | Promise, str, Any, Reader], ...] = (
    (_("Documents"), DOCUMENTS, IdentityDocument,
     lambda one: (f"{one.kind.upper()} {one.as_typed}", "", f"{one.kind} {one.number}")),
    (_("Telephones and e-mails"), CONTACTS, ContactPoint,
     lambda one: (one.as_typed, str(one.get_kind_display()), one.value or one.as_typed)),
    (_("Addresses"), "", Address,
     lambda one: (str(one), one.city, one.key or sort_key(one.as_typed))),
    (_("Codes in other systems"), "", ExternalId,
     lambda one: (one.value, one.source, f"{one.source} {one.value}")),
    (_("What we know"), REMARKS, Remark,
     lambda one: (one.text, str(one.get_topic_display()), sort_key(one.text))),
)  # fmt: skip


def _details(customers: Sequence[Customer], limits: FieldLimits) -> Iterable[Detail]:
    ids = [one.pk for one in customers]
    for label, limited, model, read in _KINDS:
        if limited and not limits.sees(limited):
            continue
        found: dict[int, list[tuple[str, str, str]]] = {pk: [] for pk in ids}
        for one in model.objects.filter(customer__in=ids).order_by("pk"):
            found[one.customer_id].append(read(one))
        if any(found.values()):
            yield _detail(label, found)


def _detail(label: str | Promise, found: Mapping[int, Sequence[tuple[str, str, str]]]) -> Detail:
    sets = [{same for _text, _note, same in rows} for rows in found.values()]
    shared = {same for one in sets for same in one if sum(same in other for other in sets) > 1}
    items = tuple(
        tuple(Item(text, note, same in shared) for text, note, same in rows)
        for rows in found.values()
    )
    return Detail(label, items, bool(shared))
