"""Who the customer is, how to reach them, what we know of them and who belongs with them."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vinculo.customers.models import (
    Address,
    ContactPoint,
    Customer,
    IdentityDocument,
    Relationship,
    Remark,
    Tag,
)
from vinculo.lib.identity import formatted, kind_of
from vinculo.lib.phones import format_national
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import User

Kind = ContactPoint.Kind

DOCUMENT_NAMES: dict[str, str | Promise] = {
    "cc": _("Citizen's card"), "ce": _("Foreigner's card"), "ti": _("Minor's card"),
    "nit": _("NIT"), "dni": _("DNI"), "ruc": _("RUC"), "rut": _("RUT"), "rfc": _("RFC"),
    "curp": _("CURP"), "nif": _("NIF"), "nie": _("NIE"), "cif": _("CIF"), "cuit": _("CUIT"),
    "pas": _("Passport"),
}  # fmt: skip
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

    @property
    def was_rewritten(self) -> bool:
        return bool(self.shown) and self.shown != self.as_typed


@dataclass(frozen=True, slots=True)
class Document:
    name: str | Promise
    shown: str
    as_typed: str
    is_valid: bool


@dataclass(frozen=True, slots=True)
class Relation:
    name: str | Promise
    other: Customer
    note: str


@dataclass(frozen=True, slots=True)
class Who:
    points: tuple[Point, ...]
    documents: tuple[Document, ...]
    addresses: tuple[Address, ...]
    remarks: tuple[Remark, ...]
    relations: tuple[Relation, ...]
    tags: tuple[Tag, ...]

    @property
    def pinned(self) -> list[Remark]:
        return [remark for remark in self.remarks if remark.is_pinned]

    @property
    def known(self) -> list[Remark]:
        return [remark for remark in self.remarks if not remark.is_pinned]

    def first(self, *kinds: str) -> Point | None:
        """The best way of these kinds: valid before not, in the order of the page."""
        fitting = [point for point in self.points if point.kind in kinds and point.is_valid]
        return fitting[0] if fitting else None

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


def who(customer: Customer, viewer: User) -> Who:
    contacts = customer.contacts.order_by("-is_primary", "id")
    documents = customer.documents.order_by("-is_valid", "id")
    return Who(
        points=tuple(point(row) for row in contacts),
        documents=tuple(_document(row) for row in documents),
        addresses=tuple(customer.addresses.order_by("id")),
        remarks=tuple(customer.remarks.order_by("-is_pinned", "topic", "id")),
        relations=tuple(_relations(customer, viewer)),
        tags=tuple(customer.tags.order_by("name")),
    )


def point(row: ContactPoint) -> Point:
    shown, href = row.as_typed, ""
    if row.kind == Kind.EMAIL and row.value:
        shown, href = row.value, f"mailto:{row.value}"
    elif row.value:
        shown, href = format_national(row.value), f"tel:{row.value}"
    return Point(row.kind, row.as_typed, shown, href, row.label, row.is_valid and bool(row.value))


def _document(row: IdentityDocument) -> Document:
    slug = row.kind.lower()
    try:
        shown = formatted(row.number, kind_of(slug, row.country)) if row.is_valid else row.as_typed
    except KeyError:
        shown = row.as_typed
    return Document(DOCUMENT_NAMES.get(slug, row.kind.upper()), shown, row.as_typed, row.is_valid)


def _relations(customer: Customer, viewer: User) -> list[Relation]:
    """Both directions; of whom the viewer may not read, not even the name."""
    mine = limited(
        customer.relationships.select_related("other"), viewer, "customers.read",
        "other__owner", "other__team",
    )  # fmt: skip
    theirs = limited(
        customer.related_to.select_related("customer"), viewer, "customers.read",
        "customer__owner", "customer__team",
    )  # fmt: skip
    found = [Relation(RELATIONS[row.kind, True], row.other, row.note) for row in mine]
    known = {(row.name, row.other.pk) for row in found}
    for row in theirs:
        relation = Relation(RELATIONS[row.kind, False], row.customer, row.note)
        if (relation.name, relation.other.pk) not in known:
            found.append(relation)
    return found
