"""What people do to a customer's record. Each verb says who, and is announced."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from django.db import transaction

from vinculo.customers import standing
from vinculo.customers.belonging import check_belonging
from vinculo.customers.events import (
    CustomerAssigned,
    CustomerChanged,
    CustomerRegistered,
    DetailAdded,
    DetailRemoved,
    SaidToBeAnother,
)
from vinculo.customers.models import (
    Address,
    ContactPoint,
    Customer,
    IdentityDocument,
    Relationship,
    Remark,
    Tag,
)
from vinculo.customers.rights.returning import (
    PerhapsErased,
    perhaps_erased,
    refuse,
    words_of_perhaps,
)
from vinculo.customers.search import index_customers
from vinculo.customers.understanding.dictionary import learn_name
from vinculo.customers.understanding.reading import read_address, read_email, read_phone
from vinculo.lib import identity, phones
from vinculo.lib.text import clean, sort_key
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.activity.announcing import announce

FIELDS = (
    "kind", "name", "given_names", "surnames", "since_on", "birth_on", "industry", "country",
    "city", "preferred_channel",
)  # fmt: skip


@transaction.atomic
def register_customer(
    fields: dict[str, Any], by: Actor, another: bool = False, cities: Iterable[str] = ()
) -> Customer:
    """Open a record; it belongs to who opened it until somebody assigns it.

    Who may have been forgotten is opened only where `by` says that it is `another` person, and
    that is kept. `cities` are those of their addresses. Raises PerhapsErased.
    """
    customer = Customer(**_known(fields))
    customer.country = customer.country or Company.get().country
    owner = User.objects.filter(pk=by.user_id).first() if by.user_id else None
    if owner:
        customer.owner, customer.team_id = owner, owner.team_id
    _name(customer)
    in_doubt = perhaps_erased(customer.name, customer.birth_on, [customer.city, *cities])
    if in_doubt and not another:
        raise PerhapsErased(words_of_perhaps())
    customer.save()
    index_customers([customer.pk])
    _learn(customer, by)
    announce(CustomerRegistered(customer.pk, customer.name), by)
    if in_doubt:
        announce(SaidToBeAnother(customer.pk), by)
    return customer


@transaction.atomic
def change_customer(
    customer: Customer, fields: dict[str, Any], by: Actor, another: bool = False,
    as_it_was: bool = False,
) -> bool:  # fmt: skip
    """Change what is given; False when it was so already.

    Who is called, from then on, like somebody who was forgotten is asked about as at their
    opening; not where something is put back `as_it_was`. Raises PerhapsErased.
    """
    before = {name: _text(getattr(customer, name)) for name in FIELDS}
    for name, value in _known(fields).items():
        setattr(customer, name, value)
    _name(customer)
    after = {name: _text(getattr(customer, name)) for name in FIELDS}
    changed = {name: [before[name], after[name]] for name in FIELDS if before[name] != after[name]}
    if not changed:
        return False
    in_doubt = not as_it_was and _comes_to_be_in_doubt(customer, before, changed.keys())
    if in_doubt and not another:
        raise PerhapsErased(words_of_perhaps())
    customer.save()
    if "name" in changed:
        index_customers([customer.pk])
        _learn(customer, by)
    announce(CustomerChanged(customer.pk, changed), by)
    if in_doubt:
        announce(SaidToBeAnother(customer.pk), by)
    return True


def _comes_to_be_in_doubt(
    customer: Customer, before: Mapping[str, str], changed: Collection[str]
) -> bool:
    """By a name, a birthday or a city that was another: who was in doubt before was asked then."""
    if not {"name", "birth_on", "city"} & set(changed):
        return False
    cities = list(customer.addresses.values_list("city", flat=True))
    if not perhaps_erased(customer.name, customer.birth_on, [customer.city, *cities]):
        return False
    born = date.fromisoformat(before["birth_on"]) if before["birth_on"] else None
    return not perhaps_erased(before["name"], born, [before["city"], *cities])


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: fields[name] for name in FIELDS if name in fields}


def _name(customer: Customer) -> None:
    """A person's name is made of its parts; what sorts is folded, because C sorts ñ after z."""
    if customer.kind == Customer.Kind.PERSON and (customer.given_names or customer.surnames):
        customer.name = f"{customer.given_names} {customer.surnames}"
    customer.name = clean(customer.name)
    customer.sort_name = sort_key(customer.name)[:300]


def _learn(customer: Customer, by: Actor) -> None:
    """What a person wrote into the fields of names is what those words are."""
    both = customer.given_names and customer.surnames
    if by.user_id and both and customer.kind == Customer.Kind.PERSON:
        learn_name(customer.given_names, customer.surnames, by)


def _text(value: Any) -> str:
    return "" if value is None else str(value)


@transaction.atomic
def add_document(
    customer: Customer, kind: str, country: str, as_typed: str, by: Actor
) -> IdentityDocument:
    """Kept as typed even when the check digit is wrong: then `is_valid` is false."""
    refuse(as_typed, country)
    read = identity.read(as_typed, kind, country)
    document = IdentityDocument.objects.create(
        customer=customer, kind=kind, country=country, as_typed=as_typed.strip(),
        number=read.number, is_valid=read.is_valid,
    )  # fmt: skip
    announce(DetailAdded(customer.pk, "document", str(document)), by)
    return document


@transaction.atomic
def add_contact(
    customer: Customer, kind: str, as_typed: str, by: Actor, label: str = "",
    is_primary: bool = False,
) -> ContactPoint:  # fmt: skip
    refuse(as_typed, customer.country or Company.get().country)
    contact = ContactPoint(customer=customer, kind=kind, label=label, is_primary=is_primary)
    understand_contact(contact, as_typed, customer.country or Company.get().country)
    if is_primary:
        customer.contacts.filter(kind=kind).update(is_primary=False)
    contact.save()
    announce(DetailAdded(customer.pk, "contact", contact.as_typed), by)
    return contact


def understand_contact(contact: ContactPoint, as_typed: str, country: str) -> None:
    """Fill in what was understood of it: E.164 and the digits to search, or the plain e-mail."""
    contact.as_typed = as_typed.strip()
    if contact.kind == ContactPoint.Kind.EMAIL:
        email = read_email(contact.as_typed)
        contact.value = email.parts.get("email", contact.as_typed.lower())[:254]
        contact.is_valid = email.recognised
        return
    meant = read_phone(contact.as_typed, country).parts.get("number", contact.as_typed)
    read = phones.read(meant, country)
    contact.value, contact.is_valid = read.e164, read.is_valid
    contact.reversed_digits = phones.search_digits(meant, country)[::-1][:30]


@transaction.atomic
def add_address(customer: Customer, as_typed: str, city: str, by: Actor) -> Address:
    address = Address(
        customer=customer, as_typed=clean(as_typed), city=city, country=customer.country
    )
    understand_address(address, customer.country or Company.get().country)
    address.save()
    announce(DetailAdded(customer.pk, "address", address.as_typed), by)
    return address


def understand_address(
    address: Address, country: str, known: Mapping[str, str] | None = None
) -> None:
    """Fill in the national convention and the key; nothing where it is not recognised."""
    read = read_address(address.as_typed, country, known)
    if read and read.recognised and len(read.canonical) <= 400 and len(read.key) <= 200:
        address.canonical, address.key = read.canonical, read.key


@transaction.atomic
def relate(
    customer: Customer, other: Customer, kind: str, by: Actor, note: str = ""
) -> Relationship:
    """`customer` works at, lives with, decides for, pays for or belongs to `other`.

    `Problem` where a company would belong to two groups, or to itself.
    """
    if kind == Relationship.Kind.BELONGS_TO:
        check_belonging(customer, other)
    relationship, _ = Relationship.objects.update_or_create(
        customer=customer, other=other, kind=kind, defaults={"note": note}
    )
    text = f"{relationship.get_kind_display()} {other.name}"
    announce(DetailAdded(customer.pk, "relationship", text), by)
    return relationship


@transaction.atomic
def remark(customer: Customer, topic: str, text: str, by: Actor, is_pinned: bool = False) -> Remark:
    """The merchant's memory (R3)."""
    written = Remark.objects.create(
        customer=customer, topic=topic, text=clean(text, multiline=True), is_pinned=is_pinned,
        person_id=by.user_id, person_name=by.name,
    )  # fmt: skip
    announce(DetailAdded(customer.pk, "remark", written.text), by)
    return written


@transaction.atomic
def tag(customer: Customer, name: str, by: Actor) -> Tag:
    found, _ = Tag.objects.get_or_create(name=clean(name)[:60])
    if not customer.tags.filter(pk=found.pk).exists():
        customer.tags.add(found)
        announce(DetailAdded(customer.pk, "tag", found.name), by)
    return found


@transaction.atomic
def untag(customer: Customer, name: str, by: Actor) -> None:
    found = customer.tags.filter(name=name).first()
    if found:
        customer.tags.remove(found)
        announce(DetailRemoved(customer.pk, "tag", name), by)


DETAILS: dict[str, Any] = {
    "document": IdentityDocument,
    "contact": ContactPoint,
    "address": Address,
    "relationship": Relationship,
    "remark": Remark,
}


@transaction.atomic
def remove_detail(customer: Customer, what: str, pk: int, by: Actor) -> None:
    """Take away one of the customer's own details; KeyError or DoesNotExist otherwise."""
    detail = DETAILS[what].objects.get(customer=customer, pk=pk)
    text = str(detail)
    detail.delete()
    announce(DetailRemoved(customer.pk, what, text), by)


@transaction.atomic
def assign(customer: Customer, owner: User | None, by: Actor) -> None:
    """The owner answers for the customer; the team follows the owner."""
    before = customer.owner.full_name if customer.owner else ""
    customer.owner = owner
    customer.team_id = owner.team_id if owner else customer.team_id
    customer.save(update_fields=["owner", "team"])
    standing.follow(customer)
    name = owner.full_name if owner else ""
    announce(CustomerAssigned(customer.pk, owner.pk if owner else None, name, before), by)
