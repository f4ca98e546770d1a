"""The forms that add one detail to a record, and the verb behind each."""

from collections.abc import Callable
from typing import Any

from django.db.models import Model
from django.forms import Form
from django.utils.translation import gettext as _

from vinculo.customers import recording
from vinculo.customers.changing import change_detail
from vinculo.customers.forms import (
    AddressForm,
    ContactForm,
    DocumentForm,
    RelationForm,
    RemarkForm,
    TagForm,
)
from vinculo.customers.models import Customer
from vinculo.customers.quality.standards import complaints
from vinculo.customers.search import search
from vinculo.customers.understanding.dictionary import teach
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company, User

DETAIL_FORMS: dict[str, Callable[..., Form]] = {
    "document": DocumentForm,
    "contact": ContactForm,
    "address": AddressForm,
    "remark": RemarkForm,
    "relationship": RelationForm,
    "tag": TagForm,
}


def detail_form(what: str, customer: Customer, data: Any = None, **how: Any) -> Form:
    extra = {"country": _country(customer)} if what == "document" else {}
    return DETAIL_FORMS[what](data, prefix=what, **extra, **how)


def _country(customer: Customer) -> str:
    return customer.country or Company.get().country


def add_detail(what: str, customer: Customer, form: Form, viewer: User) -> Model | None:
    """Write what a valid form says; None, with the error on the form, when it cannot be."""
    given, by = form.cleaned_data, Actor.person(viewer)
    if not _can_be_written(what, customer, form, by):
        return None
    match what:
        case "document":
            return recording.add_document(
                customer, given["kind"], _country(customer), given["as_typed"], by=by
            )
        case "contact":
            return recording.add_contact(customer, **given, by=by)
        case "address":
            return recording.add_address(customer, **given, by=by)
        case "remark":
            return recording.remark(customer, **given, by=by)
        case "tag":
            return recording.tag(customer, given["name"], by=by)
    return _relate(customer, form, viewer)


def rewrite_detail(what: str, customer: Customer, detail: Any, form: Form, viewer: User) -> bool:
    """The same for one that is there already; False when it is so, or cannot be."""
    by = Actor.person(viewer)
    if not _can_be_written(what, customer, form, by):
        return False
    return change_detail(customer, what, detail, form.cleaned_data, by)


def _can_be_written(what: str, customer: Customer, form: Form, by: Actor) -> bool:
    """Held to the entry standards; what a person says it means is learned."""
    given = form.cleaned_data
    if said := _not_as_asked(what, given, customer):
        form.add_error("as_typed", said)
        return False
    if meaning := given.pop("meaning", ""):
        teach(_taught_kind(what, given), given["as_typed"], meaning, by)
    return True


def _not_as_asked(what: str, given: dict[str, Any], customer: Customer) -> list[str]:
    """What the company's entry standards have against it."""
    if what not in ("document", "contact", "address"):
        return []
    field = what if what != "contact" else _taught_kind(what, given)
    return complaints(field, given["as_typed"], customer)


def _taught_kind(what: str, given: dict[str, Any]) -> str:
    """A WhatsApp number means what a telephone means."""
    if what == "address":
        return what
    return "email" if given["kind"] == "email" else "phone"


def _relate(customer: Customer, form: Form, viewer: User) -> Model | None:
    """The other one is found among those whom the viewer may read."""
    given = form.cleaned_data
    hits = [hit for hit in search(given["other"], viewer, limit=3) if hit.customer != customer]
    if not hits:
        form.add_error("other", _("No other customer was found by that."))
        return None
    if len(hits) > 1 and hits[0].score == hits[1].score:
        names = ", ".join(hit.customer.name for hit in hits)
        form.add_error("other", _("Several are meant by that: %(names)s.") % {"names": names})
        return None
    by, other = Actor.person(viewer), hits[0].customer
    try:
        return recording.relate(customer, other, given["kind"], by=by, note=given["note"])
    except Problem as problem:
        form.add_error("other", str(problem))
        return None
