"""Put one detail of a record right where it stands: it keeps its number and its place."""

from typing import Any

from django.db import transaction

from vinculo.customers.events import DetailChanged
from vinculo.customers.models import Address, ContactPoint, Customer, IdentityDocument, Remark
from vinculo.customers.recording import understand_address, understand_contact
from vinculo.customers.rights.returning import refuse
from vinculo.lib import identity
from vinculo.lib.text import clean
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company
from vinculo.shell.activity.announcing import announce

# What a person writes of each detail; the rest is understood from it.
WRITTEN: dict[str, tuple[str, ...]] = {
    "document": ("kind", "as_typed"),
    "contact": ("kind", "as_typed", "label", "is_primary"),
    "address": ("as_typed", "city"),
    "remark": ("topic", "text", "is_pinned"),
}
Detail = IdentityDocument | ContactPoint | Address | Remark


def written(what: str, detail: Any) -> dict[str, Any]:
    return {name: getattr(detail, name) for name in WRITTEN[what]}


@transaction.atomic
def change_detail(customer: Customer, what: str, detail: Any, fields: Any, by: Actor) -> bool:
    """Change what is given; False when it was so already."""
    before, text = written(what, detail), str(detail)
    for name in WRITTEN[what]:
        if name in fields:
            setattr(detail, name, fields[name])
    _understand(detail, customer.country or Company.get().country)
    after = written(what, detail)
    if after == before:
        return False
    if isinstance(detail, ContactPoint) and detail.is_primary:
        others = customer.contacts.filter(kind=detail.kind).exclude(pk=detail.pk)
        others.update(is_primary=False)
    detail.save()
    changed = [name for name in after if after[name] != before[name]]
    announce(DetailChanged(customer.pk, what, detail.pk, changed, text, str(detail)), by)
    return True


def _understand(detail: Detail, country: str) -> None:
    match detail:
        case IdentityDocument():
            refuse(detail.as_typed, detail.country)
            detail.as_typed = detail.as_typed.strip()
            read = identity.read(detail.as_typed, detail.kind, detail.country)
            detail.number, detail.is_valid = read.number, read.is_valid
        case ContactPoint():
            refuse(detail.as_typed, country)
            detail.reversed_digits = ""
            understand_contact(detail, detail.as_typed, country)
        case Address():
            detail.as_typed, detail.city = clean(detail.as_typed), detail.city.strip()
            detail.canonical, detail.key = "", ""
            understand_address(detail, country)
        case Remark():
            detail.text = clean(detail.text, multiline=True)
