"""Write a customer by the verbs of their room, and say what was understood of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any, Literal

from django.db import transaction
from django.forms.models import model_to_dict
from django.utils.translation import gettext as _
from ninja import Field

from vinculo.customers import recording
from vinculo.customers.forms import IdentityForm
from vinculo.customers.models import Customer, OwnValue
from vinculo.customers.opening import perhaps_the_same
from vinculo.customers.own import write_own
from vinculo.customers.rights.namesakes import Named
from vinculo.customers.rights.returning import ErasedBefore, PerhapsErased
from vinculo.customers.understanding import lines
from vinculo.integration.api.customer_rows import CustomerRow
from vinculo.integration.api.own_fields import own_sent
from vinculo.integration.api.refusing import Refused, by_form, one_field
from vinculo.integration.api.shapes import Line, Name, Sent, Short, Text, Told
from vinculo.integration.importing import doubts
from vinculo.integration.importing.doubts import SentPerson
from vinculo.lib.identity import kinds
from vinculo.lib.text import clean
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.accounts.restrictable import BIRTH, CONTACTS, DOCUMENTS

Kind = Literal["person", "organisation"]
Channel = Literal["", "call", "whatsapp", "email", "visit", "counter", "post"]


class NewDocument(Sent):
    """`country` as two letters; the customer's own unless said."""

    kind: Short
    number: Short = Field(max_length=60)
    country: Short = Field("", max_length=2)


class NewContact(Sent):
    kind: Literal["phone", "whatsapp", "email"]
    value: Line = Field(max_length=254)
    label: Short = Field("", max_length=60)
    is_primary: bool = False


class NewAddress(Sent):
    text: Line = Field(max_length=400)
    city: Short = ""


class Changes(Sent):
    kind: Kind = "person"
    given_names: Name = ""
    surnames: Name = ""
    name: Line = ""
    city: Short = ""
    industry: Short = ""
    since_on: date | None = None
    birth_on: date | None = None
    preferred_channel: Channel = ""
    own: dict[Short, Text | int | float | None] = Field(
        {},
        max_length=60,
        description="The company's own fields, by key; what is not sent stays. See /fields.",
    )
    another_person: bool = Field(
        False,
        description="A person made sure that this is not who asked to be forgotten; it is kept.",
    )


class NewCustomer(Changes):
    documents: list[NewDocument] = Field([], max_length=10)
    contacts: list[NewContact] = Field([], max_length=10)
    addresses: list[NewAddress] = Field([], max_length=10)
    anyway: bool = False


class Understood(Told):
    """`understood` is empty where nothing was; it is kept as typed all the same."""

    at: str
    as_typed: str
    understood: str
    is_valid: bool
    note: str = ""


class WithUnderstood(Told):
    customer: CustomerRow
    understood: list[Understood]


OF_THE_RECORD = set(Changes.model_fields) - {"own", "another_person"}
LIMITED = {"birth_on": BIRTH, "documents": DOCUMENTS, "contacts": CONTACTS}


@transaction.atomic
def open_customer(
    sent: NewCustomer, person: User, by: Actor
) -> tuple[Customer, list[dict[str, Any]]]:
    _refuse_limited(sent, person)
    fields = _fitting(sent.model_dump(include=OF_THE_RECORD))
    own = own_sent(OwnValue, sent.own, person, sent.kind, is_new=True)
    if not sent.anyway:
        _refuse_the_same(sent, person)
    customer = _registered(fields, sent, by)
    write_own(customer, own, by)
    understood = _of_names(customer)
    for what in ("documents", "contacts", "addresses"):
        for position, one in enumerate(getattr(sent, what)):
            understood.append(_add(customer, what, one, by, f"{what}.{position}"))
    return customer, understood


@transaction.atomic
def change(customer: Customer, sent: Changes, person: User, by: Actor) -> list[dict[str, Any]]:
    _refuse_limited(sent, person)
    changed = sent.model_dump(exclude_unset=True, include=OF_THE_RECORD)
    fields = _fitting(model_to_dict(customer, OF_THE_RECORD) | changed)
    own = own_sent(OwnValue, sent.own, person, customer.kind)
    new = {name: fields[name] for name in changed}
    recording.change_customer(customer, new, by, _is_another(sent, _who(sent, customer)))
    write_own(customer, own, by)
    return _of_names(customer) if {"given_names", "surnames", "name"} & set(changed) else []


@transaction.atomic
def add(customer: Customer, what: str, sent: Any, person: User, by: Actor) -> dict[str, Any]:
    if not field_limits(person).writes(LIMITED.get(what, "")):
        raise Refused(404)
    return _add(customer, what, sent, by, what)


def _add(customer: Customer, what: str, sent: Any, by: Actor, at: str) -> dict[str, Any]:
    country = customer.country or Company.get().country
    match what:
        case "documents":
            country = sent.country.upper() or country
            if sent.kind not in {kind.slug for kind in kinds(country)}:
                says = _("No document of that country is called so.")
                raise one_field(f"{at}.kind", says)
            with _nobody_erased(f"{at}.number"):
                document = recording.add_document(customer, sent.kind, country, sent.number, by=by)
            return _said(at, document.as_typed, document.number, document.is_valid)
        case "contacts":
            with _nobody_erased(f"{at}.value"):
                point = recording.add_contact(
                    customer, sent.kind, sent.value, by=by, label=sent.label,
                    is_primary=sent.is_primary,
                )  # fmt: skip
            read = lines.email_line if sent.kind == "email" else lines.phone_line
            note = read(sent.value, country)
            problem = note.problem or note.suggestion
            return _said(at, point.as_typed, point.value, point.is_valid, problem)
    address = recording.add_address(customer, sent.text, sent.city, by=by)
    line = lines.address_line(sent.text, country)
    known = bool(address.canonical)
    return _said(at, address.as_typed, address.canonical, known, line.problem)


def _registered(fields: dict[str, Any], sent: NewCustomer, by: Actor) -> Customer:
    cities = [one.city for one in sent.addresses]
    another = _is_another(sent, _who(sent))
    return recording.register_customer(fields, by, another, cities)


def _is_another(sent: Changes, who: SentPerson) -> bool:
    """Said by who sends it, or decided at the rights desk when it was sent before."""
    return sent.another_person or doubts.decided_as_other(who)


def _who(sent: Changes, customer: Customer | None = None) -> SentPerson:
    """Of whom it speaks, as the rights desk reads it."""
    told = sent.model_dump(exclude_unset=customer is not None)

    def said(name: str) -> Any:
        return told[name] if name in told or customer is None else getattr(customer, name)

    name = said("name")
    if said("kind") == "person":
        name = f"{said('given_names')} {said('surnames')}"
    documents, contacts = told.get("documents", ()), told.get("contacts", ())
    cities = [said("city"), *(one["city"] for one in told.get("addresses", ()))]
    return SentPerson(
        Named(clean(name), said("birth_on"), tuple(city for city in cities if city)),
        ", ".join(one["number"] for one in documents), tuple(one["value"] for one in contacts),
    )  # fmt: skip


@contextmanager
def kept_for_the_desk(sent: Changes, by: Actor, customer: Customer | None = None) -> Iterator[None]:
    """Outside of the transaction that is refused: what was sent waits at the rights desk."""
    try:
        yield
    except PerhapsErased:
        doubts.keep_sent(_who(sent, customer), by)
        says = _(
            "Somebody of this name asked to be forgotten: what was sent waits at the rights desk."
            " When they decided that it is somebody else, send it again; or send “another_person”"
            " if a person made sure of it."
        )
        raise Refused(409, says, perhaps_forgotten=True) from None


@contextmanager
def _nobody_erased(at: str) -> Iterator[None]:
    """Who asked to be forgotten is not written down again, and the program learns no more."""
    try:
        yield
    except ErasedBefore as refusal:
        says = str(refusal)
        raise Refused(409, says, [{"at": f"body.{at}", "says": says}]) from None


def _said(
    at: str, as_typed: str, understood: str, is_valid: bool, note: str = ""
) -> dict[str, Any]:
    said = {"at": at, "as_typed": as_typed, "understood": understood, "is_valid": is_valid}
    return said | ({"note": note} if note else {})


def _of_names(customer: Customer) -> list[dict[str, Any]]:
    country = customer.country or Company.get().country
    if customer.kind == Customer.Kind.PERSON:
        line = lines.person_line(customer.given_names, customer.surnames, country)
    else:
        line = lines.organisation_line(customer.name, country)
    return [_said("name", customer.name, line.understood, bool(line.understood), line.problem)]


def _fitting(fields: dict[str, Any]) -> dict[str, Any]:
    """The rules of the page, in its words."""
    form = IdentityForm(fields)
    if not form.is_valid():
        raise by_form(form)
    found: dict[str, Any] = form.cleaned_data
    return found


def _refuse_limited(sent: Changes, person: User) -> None:
    """What one may not write is a field that there is not."""
    limits = field_limits(person)
    for name, limited_as in LIMITED.items():
        if name in sent.model_fields_set and not limits.writes(limited_as):
            raise one_field(name, _("There is no such field here."))


def _refuse_the_same(sent: NewCustomer, person: User) -> None:
    typed = [("document", one.number) for one in sent.documents]
    typed += [("email" if one.kind == "email" else "phone", one.value) for one in sent.contacts]
    same = {
        one.pk: one.name
        for kind, text in typed[:6]
        for one in perhaps_the_same({kind: text}, person)
    }
    if same:
        raise Refused(
            409, _("There may be a record of them already. Send “anyway” if it is somebody else."),
            same=[{"id": pk, "name": name} for pk, name in same.items()],
        )  # fmt: skip
