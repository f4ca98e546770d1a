"""What a list of customers can show in its columns."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from vinculo.customers.filter_values import CLASSES
from vinculo.customers.models import ContactPoint, Customer, IdentityDocument
from vinculo.lib.identity import formatted, kind_of
from vinculo.shell.accounts.countries import country_name
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import AMOUNTS, BIRTH, CONTACTS, DOCUMENTS
from vinculo.shell.columns.column import Column, Source, named
from vinculo.shell.filters.kinds import Kind
from vinculo.shell.ui.tags.drawings import value_badge

VALUE = "commerce.read"
Found = dict[int, dict[str, Any]]


def _documents(ids: Sequence[int], _viewer: User) -> Found:
    """The first of each; valid ones before others."""
    rows = IdentityDocument.objects.filter(customer__in=ids).order_by("-is_valid", "id")
    found: Found = {}
    columns = ("customer_id", "kind", "country", "number", "as_typed", "is_valid")
    for pk, kind, country, number, as_typed, is_valid in rows.values_list(*columns):
        if pk not in found:
            found[pk] = {"document": _written(kind, country, number, as_typed, is_valid)}
    return found


def _written(kind: str, country: str, number: str, as_typed: str, is_valid: bool) -> str:
    label = kind.upper()
    if is_valid:
        try:
            return f"{label} {formatted(number, kind_of(kind, country))}"
        except KeyError:
            return f"{label} {as_typed}"
    return as_typed if as_typed.upper().startswith(label) else f"{label} {as_typed}"


def _contacts(ids: Sequence[int], _viewer: User) -> Found:
    """The first telephone and the first e-mail; a number for WhatsApp rings as well."""
    rows = ContactPoint.objects.filter(customer__in=ids).order_by("-is_primary", "id")
    found: Found = {}
    for pk, kind, value, as_typed in rows.values_list("customer_id", "kind", "value", "as_typed"):
        name = "email" if kind == ContactPoint.Kind.EMAIL else "phone"
        found.setdefault(pk, {}).setdefault(name, value or as_typed)
    return found


def _tags(ids: Sequence[int], _viewer: User) -> Found:
    through = Customer.tags.through.objects.filter(customer__in=ids).order_by("tag__name")
    found: dict[int, list[tuple[str, str]]] = {}
    for pk, *tag in through.values_list("customer_id", "tag__name", "tag__colour"):
        found.setdefault(pk, []).append((tag[0], tag[1]))
    return {pk: {"tags": tuple(tags)} for pk, tags in found.items()}


def _tag_names(tags: Sequence[tuple[str, str]]) -> str:
    return ", ".join(name for name, _colour in tags)


def _drawn_tags(tags: Sequence[tuple[str, str]]) -> SafeString:
    one = '<span class="tag" data-colour="{1}">{0}</span>'
    return format_html_join(" ", one, tags)


DOCUMENT, CONTACT, TAGS = (
    Source("documents", _documents), Source("contacts", _contacts), Source("tags", _tags),
)  # fmt: skip
WHO, WORTH, REACHED = _("Who they are"), _("What they are worth"), _("How they are reached")


def _kind(value: str) -> str:
    return str(Customer.Kind(value).label)


def _country(code: str) -> str:
    return country_name(code, get_language() or "es") if code else ""


def _channel(value: str) -> str:
    return str(Customer.Channel(value).label)


def _class(value: tuple[str | None, int | None]) -> str:
    return value[0] or ""


def _badge(value: tuple[str | None, int | None]) -> SafeString | str:
    """Drawn on a stair with as many steps as there are classes."""
    return value_badge(value[1], value[0] or "", max(len(_classes()), value[1] or 1))


def _classes() -> Sequence[tuple[str, str]]:
    return CLASSES.offered(User())


CUSTOMER_COLUMNS: Mapping[str, Column] = named(
    Column("document", _("Document"), Kind.TEXT, source=DOCUMENT, hidden_as=DOCUMENTS, group=WHO),
    Column("kind", _("Person or organisation"), Kind.CHOICE, ("kind",), text=_kind, group=WHO),
    Column("industry", _("Trade"), Kind.TEXT, ("industry",), totals=("filled",), group=WHO),
    Column("city", _("City"), Kind.TEXT, ("city",), order="ciudad", totals=("filled",), group=WHO),
    Column(
        "country", _("Country"), Kind.TEXT, ("country",), text=_country, leaves="p3", group=WHO
    ),
    Column(
        "birth", _("Birthday"), Kind.DATE, ("birth_on",), hidden_as=BIRTH, totals=("filled",),
        leaves="p3", group=WHO,
    ),
    Column(
        "since", _("Customer since"), Kind.DATE, ("since_on",), totals=("filled",), leaves="p3",
        group=WHO,
    ),
    Column("created", _("Record opened"), Kind.INSTANT, ("created_at",), leaves="p3", group=WHO),
    Column(
        "tags", _("Tags"), Kind.TEXT, source=TAGS, text=_tag_names, draw=_drawn_tags, leaves="p3",
        group=WHO,
    ),
    Column(
        "owner", _("Attended by"), Kind.TEXT, ("owner__full_name",), totals=("filled",),
        leaves="p3", group=WHO,
    ),
    Column(
        "team", _("Team"), Kind.TEXT, ("team__name",), totals=("filled",), leaves="p3", group=WHO
    ),
    Column(
        "class", _("Class"), Kind.CHOICE, ("standing__class_name", "standing__rank"), needs=VALUE,
        order="clase", text=_class, draw=_badge, group=WORTH,
    ),
    Column(
        "amount", _("A year's purchases"), Kind.MONEY, ("standing__amount",), needs=VALUE,
        hidden_as=AMOUNTS, order="compras", totals=("sum", "mean"), leaves="", group=WORTH,
    ),
    Column(
        "tenure", _("Months as a customer"), Kind.NUMBER, ("standing__tenure_months",),
        needs=VALUE, totals=("mean",), group=WORTH,
    ),
    Column("phone", _("Telephone"), Kind.TEXT, source=CONTACT, hidden_as=CONTACTS, group=REACHED),
    Column("email", _("E-mail"), Kind.TEXT, source=CONTACT, hidden_as=CONTACTS, group=REACHED),
    Column(
        "prefers", _("Preferred channel"), Kind.CHOICE, ("preferred_channel",), text=_channel,
        totals=("filled",), leaves="p3", group=REACHED,
    ),
)  # fmt: skip
