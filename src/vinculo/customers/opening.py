"""Open a record with all that is known at the first contact; say who may be the same."""

from typing import Any

from django.db import transaction

from vinculo.customers import recording
from vinculo.customers.models import Customer
from vinculo.customers.search import search
from vinculo.customers.understanding.dictionary import teach
from vinculo.lib.phones import looks_like_phone, read
from vinculo.lib.text import clean
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company, User


def perhaps_the_same(fields: dict[str, Any], viewer: User) -> list[Customer]:
    """Customers whom the viewer may read and who have this document, telephone or e-mail."""
    found: dict[int, Customer] = {}
    for typed in (fields.get("document"), fields.get("phone"), fields.get("email")):
        for hit in search(typed or "", viewer, limit=3):
            if hit.why != "name":
                found[hit.customer.pk] = hit.customer
    return list(found.values())


def begin_with(typed: str, country: str) -> dict[str, str]:
    """What was typed into a search that found nobody, put into the field it is for."""
    typed = clean(typed)[:150]
    if not typed:
        return {}
    if "@" in typed:
        return {"email": typed}
    if looks_like_phone(typed):
        return {"phone": typed} if read(typed, country).is_valid else {"document": typed}
    given, _, surnames = typed.partition(" ")
    return {"given_names": given, "surnames": surnames, "name": typed}


@transaction.atomic
def open_record(fields: dict[str, Any], by: Actor) -> Customer:
    another = bool(fields.get("another"))
    customer = recording.register_customer(fields, by=by, another=another)
    for kind in ("phone", "address"):
        if fields.get(f"{kind}_meaning"):
            teach(kind, fields[kind], fields[f"{kind}_meaning"], by)
    country = customer.country or Company.get().country
    if fields.get("document"):
        kind = fields["document_kind"]
        recording.add_document(customer, kind, country, fields["document"], by=by)
    if fields.get("phone"):
        recording.add_contact(customer, "phone", fields["phone"], by=by, is_primary=True)
    if fields.get("email"):
        recording.add_contact(customer, "email", fields["email"], by=by, is_primary=True)
    if fields.get("address"):
        recording.add_address(customer, fields["address"], fields.get("city", ""), by=by)
    return customer
