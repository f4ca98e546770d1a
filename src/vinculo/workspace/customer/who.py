"""Who the customer is, how to reach them, what we know of them and who belongs with them."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vinculo.customers.models import ContactPoint, Customer, Relationship, Remark
from vinculo.lib.identity import formatted, kind_of
from vinculo.lib.phones import format_national
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import BIRTH, CONTACTS, DOCUMENTS, REMARKS
from vinculo.shell.prepared import ask
from vinculo.workspace.groups.circle import CIRCLE, Circle, circle

Kind = ContactPoint.Kind

DOCUMENT_NAMES: dict[str, str | Promise] = {
    "cc": _("Citizen's card"), "ce": _("Foreigner's card"), "ti": _("Minor's card"),
    "nit": _("NIT"), "dni": _("DNI"), "ruc": _("RUC"), "rut": _("RUT"), "rfc": _("RFC"),
    "curp": _("CURP"), "nif": _("NIF"), "nie": _("NIE"), "cif": _("CIF"), "cuit": _("CUIT"),
    "pas": _("Passport"),
}  # fmt: skip
LIMITED = {"points": CONTACTS, "documents": DOCUMENTS, "remarks": REMARKS}
WORKS_AT = _("Works at")
RELATIONS: dict[tuple[str, bool], str | Promise] = {
    # (kind, whether this customer is the one who does it)
    (Relationship.Kind.WORKS_AT, True): WORKS_AT,
    (Relationship.Kind.WORKS_AT, False): _("Works here"),
    (Relationship.Kind.HOUSEHOLD, True): _("Lives with"),
    (Relationship.Kind.HOUSEHOLD, False): _("Lives with"),
    (Relationship.Kind.DECIDES, True): _("Decides for"),
    (Relationship.Kind.DECIDES, False): _("The decision is made by"),
    (Relationship.Kind.PAYS, True): _("Pays for"),
    (Relationship.Kind.PAYS, False): _("Payment comes from"),
    (Relationship.Kind.BELONGS_TO, True): _("Belongs to the group of"),
    (Relationship.Kind.BELONGS_TO, False): _("Company of the group"),
}


@dataclass(frozen=True, slots=True)
class Point:
    """A way to reach the customer: as typed, as understood, and what one clicks."""

    kind: str
    as_typed: str
    shown: str
    href: str
    label: str
    is_valid: bool
    pk: int = 0

    @property
    def was_rewritten(self) -> bool:
        """Whether the spelling says something else than the number shown."""
        return "".join(self.shown.split()) != "".join(self.as_typed.split())


@dataclass(frozen=True, slots=True)
class Document:
    name: str | Promise
    shown: str
    is_valid: bool
    pk: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    as_typed: str
    canonical: str
    city: str
    region: str
    pk: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """A remark of the merchant's memory (R3)."""

    topic: str | Promise
    text: str
    is_pinned: bool
    person_name: str
    pk: int = 0


@dataclass(frozen=True, slots=True)
class Relation:
    name: str | Promise
    other_id: int
    other_name: str
    note: str


@dataclass(frozen=True, slots=True)
class Label:
    """A tag, and its number in the list's address."""

    pk: int
    name: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Who:
    points: tuple[Point, ...]
    documents: tuple[Document, ...]
    addresses: tuple[Place, ...]
    pinned: tuple[Known, ...]
    known: tuple[Known, ...]
    relations: tuple[Relation, ...]
    tags: tuple[Label, ...]
    circle: Circle
    birth_on: date | None

    def first(self, *kinds: str) -> Point | None:
        """The best way of these kinds: those that work, in the order of the page."""
        return next((p for p in self.points if p.kind in kinds and p.is_valid), None)

    @property
    def phone(self) -> Point | None:
        return self.first(Kind.PHONE) or self.first(Kind.WHATSAPP)

    @property
    def mail(self) -> Point | None:
        return self.first(Kind.EMAIL)

    @property
    def whatsapp_href(self) -> str:
        point = self.first(Kind.WHATSAPP)
        return f"https://wa.me/{point.href.removeprefix('tel:+')}" if point else ""


# One round trip: as seven queries of the ORM this was a third of the page.
_ALL = f"""
SELECT json_build_object({CIRCLE},
  'points', (SELECT json_agg(json_build_array(kind, as_typed, value, label, is_valid, id)
                             ORDER BY is_primary DESC, id)
               FROM customers_contactpoint WHERE customer_id = %(id)s),
  'documents', (SELECT json_agg(json_build_array(kind, country, as_typed, number, is_valid, id)
                                ORDER BY is_valid DESC, id)
                  FROM customers_identitydocument WHERE customer_id = %(id)s),
  'addresses', (SELECT json_agg(json_build_array(as_typed, canonical, city, region, id) ORDER BY id)
                  FROM customers_address WHERE customer_id = %(id)s),
  'remarks', (SELECT json_agg(json_build_array(topic, text, is_pinned, person_name, id)
                              ORDER BY topic, id)
                FROM customers_remark WHERE customer_id = %(id)s),
  'tags', (SELECT json_agg(json_build_array(id, name, colour) ORDER BY name)
             FROM customers_tag WHERE id IN (
             SELECT tag_id FROM customers_customer_tags WHERE customer_id = %(id)s)),
  'relations', (SELECT json_agg(json_build_array(
                         r.kind, o.id, o.name, r.note, o.owner_id, o.team_id) ORDER BY r.id)
                  FROM customers_relationship r JOIN customers_customer o ON o.id = r.other_id
                 WHERE r.customer_id = %(id)s),
  'related_to', (SELECT json_agg(json_build_array(
                          r.kind, o.id, o.name, r.note, o.owner_id, o.team_id) ORDER BY r.id)
                   FROM customers_relationship r JOIN customers_customer o ON o.id = r.customer_id
                  WHERE r.other_id = %(id)s))::text
"""  # noqa: S608  our own words


def who(customer: Customer, viewer: User) -> Who:
    told = json.loads(ask(_ALL, {"id": customer.pk})[0][0])
    rows: dict[str, list[Any]] = {name: found or [] for name, found in told.items()}
    limits = field_limits(viewer)
    for name, field in LIMITED.items():
        if limits.hides(field):
            rows[name] = []
    remarks = [Known(_topic(topic), *rest) for topic, *rest in rows["remarks"]]
    return Who(
        points=tuple(reading(*row) for row in rows["points"]),
        documents=tuple(_document(*row) for row in rows["documents"]),
        addresses=tuple(Place(*row) for row in rows["addresses"]),
        pinned=tuple(remark for remark in remarks if remark.is_pinned),
        known=tuple(remark for remark in remarks if not remark.is_pinned),
        relations=tuple(_relations(rows["relations"], rows["related_to"], viewer)),
        tags=tuple(Label(*row) for row in rows["tags"]),
        circle=circle(told, customer, viewer),
        birth_on=customer.birth_on if limits.sees(BIRTH) else None,
    )


def point(row: ContactPoint) -> Point:
    return reading(row.kind, row.as_typed, row.value, row.label, row.is_valid)


def reading(kind: str, as_typed: str, value: str, label: str, is_valid: bool, pk: int = 0) -> Point:
    shown, href = as_typed, ""
    if kind == Kind.EMAIL and value:
        shown, href = value, f"mailto:{value}"
    elif value:
        shown, href = format_national(value), f"tel:{value}"
    return Point(kind, as_typed, shown, href, label, is_valid and bool(value), pk)


def _topic(topic: str) -> str | Promise:
    return Remark.Topic(topic).label


def _document(
    kind: str, country: str, as_typed: str, number: str, is_valid: bool, pk: int
) -> Document:
    slug = kind.lower()
    try:
        shown = formatted(number, kind_of(slug, country)) if is_valid else as_typed
    except KeyError:
        shown = as_typed
    return Document(DOCUMENT_NAMES.get(slug, kind.upper()), shown, is_valid, pk)


def _relations(mine: list[list[Any]], theirs: list[list[Any]], viewer: User) -> list[Relation]:
    """Both directions, once; of whom the viewer may not read, not even the name."""
    found: dict[tuple[str, int], Relation] = {}
    for rows, does in ((mine, True), (theirs, False)):
        for kind, pk, name, note, owner_id, team_id in rows:
            if reaches(viewer, "customers.read", owner_id, team_id):
                words = RELATIONS[kind, does]
                found.setdefault((str(words), pk), Relation(words, pk, name, note))
    return list(found.values())
