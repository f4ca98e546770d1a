"""What is known of a customer, as the facts that one reads and puts right one by one."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from vinculo.customers.models import Customer
from vinculo.customers.seeing import writes_detail
from vinculo.lib.money import format_date
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import BIRTH
from vinculo.shell.ui.convention import current_style
from vinculo.workspace.customer.fact import Fact, Note
from vinculo.workspace.customer.own_facts import own_facts
from vinculo.workspace.customer.who import Document, Known, Place, Point, Who

LATE, OK = "late", "ok"


@dataclass(frozen=True, slots=True)
class Facts:
    reach: tuple[Fact, ...]
    master: tuple[Fact, ...]
    known: tuple[Fact, ...]
    own: tuple[Fact, ...]
    adds: tuple[tuple[str, str], ...]  # what can be added to `reach`: key and words
    adds_remark: bool
    may_edit: bool

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(fact.key for fact in (*self.reach, *self.master, *self.known, *self.own))


def facts_of(customer: Customer, who: Who, viewer: User, may_edit: bool) -> Facts:
    def writes(what: str) -> bool:
        return may_edit and writes_detail(viewer, what)

    contact, document, remark = writes("contact"), writes("document"), writes("remark")
    reach = [
        *(_point(point, contact) for point in who.points),
        *(_document(one, document) for one in who.documents),
        *(_place(place, may_edit) for place in who.addresses),
    ]
    adds = [
        ("contact-nuevo", _("Telephone or e-mail"), contact),
        ("address-nuevo", _("Address"), may_edit),
        ("document-nuevo", _("Document"), document),
    ]
    known = [*(who.pinned if remark else ()), *who.known]
    return Facts(
        tuple(reach),
        tuple(_master(customer, who, viewer, may_edit)),
        tuple(_known(one, remark) for one in known),
        own_facts(customer, viewer, may_edit),
        tuple((key, words) for key, words, may in adds if may),
        remark,
        may_edit,
    )


def _key(what: str, pk: int, may: bool) -> str:
    return f"{what}-{pk}" if may else ""


def _point(point: Point, may: bool) -> Fact:
    names = {"whatsapp": _("WhatsApp"), "email": _("E-mail")}
    name = names.get(point.kind, _("Telephone"))
    notes = []
    if not point.is_valid:
        notes = [Note(_("It cannot be used as it is written"), LATE, "circle-alert")]
    elif point.was_rewritten:
        notes = [_written(point.as_typed)]
    if point.label:
        name = f"{name}, {point.label}"
    key, past = _key("contact", point.pk, may), f"contact-{point.pk}"
    return Fact(key, name, point.shown, point.href, tuple(notes), past=past)


def _written(typed: str) -> Note:
    return Note(_("Written “%(typed)s”") % {"typed": typed})


def _document(document: Document, may: bool) -> Fact:
    if document.is_valid:
        note = Note(_("checked"), OK, "check", sr=True)
    else:
        note = Note(_("The number does not pass its check"), LATE, "circle-alert")
    key, past = _key("document", document.pk, may), f"document-{document.pk}"
    return Fact(key, document.name, document.shown, "", (note,), past=past)


def _place(place: Place, may: bool) -> Fact:
    where = [place.city, place.region if place.region != place.city else ""]
    said = [place.canonical or place.as_typed, ", ".join(filter(None, where))]
    differs = place.canonical and place.canonical != place.as_typed
    notes = (_written(place.as_typed),) if differs else ()
    text = "\n".join(filter(None, said))
    key, past = _key("address", place.pk, may), f"address-{place.pk}"
    return Fact(key, _("Address"), text, "", notes, past=past)


def _known(remark: Known, may: bool) -> Fact:
    notes = (Note(_("Pinned on top"), "", "pin"),) if remark.is_pinned else ()
    key, past = _key("remark", remark.pk, may), f"remark-{remark.pk}"
    return Fact(key, remark.topic, remark.text, "", notes, past=past)


def _master(customer: Customer, who: Who, viewer: User, may: bool) -> Iterator[Fact]:
    """What is empty is there only for who may fill it in."""
    style = current_style()

    def fact(key: str, name: str, text: str, may_write: bool = may) -> Iterator[Fact]:
        if text or may_write:
            yield Fact(key if may_write else "", name, text, past=key)

    if may:
        yield Fact("name", _("Name"), customer.name, past="name")
    yield from fact("city", _("City"), customer.city)
    yield from fact("industry", _("Trade"), customer.industry)
    since = format_date(customer.since_on, style, "long") if customer.since_on else ""
    yield from fact("since_on", _("Customer since"), since)
    limits = field_limits(viewer)
    if customer.kind == Customer.Kind.PERSON and limits.sees(BIRTH):
        birth = format_date(who.birth_on, style, "long") if who.birth_on else ""
        yield from fact("birth_on", _("Birthday"), birth, may and limits.writes(BIRTH))
    prefers = customer.get_preferred_channel_display() if customer.preferred_channel else ""
    yield from fact("preferred_channel", _("Prefers to be contacted by"), prefers)
    owners = [customer.owner.full_name] if customer.owner else []
    owners += [customer.team.name] if customer.team else []
    yield from fact("owner", _("Attended by"), ", ".join(owners))
