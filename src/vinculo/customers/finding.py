"""Customers and tags, as the search of the house finds them."""

import re
from collections.abc import Iterable, Mapping, Sequence

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from vinculo.customers.access import changeable_customers_for, customers_for
from vinculo.customers.models import Customer, OwnValue, Tag
from vinculo.customers.search import meant
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.seeing import seen_by
from vinculo.shell.kept import kept
from vinculo.shell.search.kinds import EXACT, PREFIX, Found, Kind, Step, Text, Typed
from vinculo.shell.search.matching import nearest
from vinculo.shell.search.words import with_words

NAME = "customer"
COLUMNS = (
    "pk",
    "name",
    "kind",
    "city",
    "owner__full_name",
    "standing__rank",
    "standing__class_name",
)
MOST_TAGS = 500
_NUMBER = re.compile(r"#\s?(\d{1,12})")
WHY: Mapping[str, Text] = {
    "document": _("by the document"), "phone": _("by the telephone"), "email": _("by the e-mail"),
    "code": _("by the code"),
}  # fmt: skip


def find(typed: Typed, limit: int) -> list[Found]:
    if number := _NUMBER.fullmatch(typed.text):
        return [_found(row, EXACT, is_meant=True) for row in _rows(typed.viewer, [int(number[1])])]
    hits = meant(typed.text, typed.viewer, limit)
    rows = {row[0]: row for row in _rows(typed.viewer, [hit.pk for hit in hits])}
    words = max(1, len(typed.words))
    found = []
    for hit in hits:
        if hit.pk not in rows:
            continue
        by_number = hit.why != "name"
        score = EXACT if by_number else hit.score / words
        is_meant = by_number and len(hits) == 1
        found.append(_found(rows[hit.pk], score, WHY.get(hit.why, ""), is_meant))
    return found if len(found) >= limit else found + _by_own_text(typed, set(rows), limit)


def _by_own_text(typed: Typed, known: set[int], limit: int) -> list[Found]:
    """By what the company writes down in text fields of its own that the viewer sees."""
    texts = {one.pk: one.label for one in seen_by(typed.viewer, "customer") if one.kind == "text"}
    if not texts or not typed.words:
        return []
    values = OwnValue.objects.filter(pk__in=with_words("own_customer", typed.words))
    told = values.filter(field__in=texts).exclude(customer__in=known).order_by("-pk")
    why = dict(told.values_list("customer_id", "field_id")[: limit * 4])
    by = _("by “%(label)s”")
    return [
        _found(row, PREFIX, by % {"label": texts[why[row[0]]]})
        for row in _rows(typed.viewer, sorted(why))
    ][: limit - len(known)]


def show(viewer: User, numbers: Sequence[int]) -> list[Found]:
    return [_found(row) for row in _rows(viewer, numbers)]


Row = tuple[int, str, str, str, str | None, int | None, str | None]


def _rows(viewer: User, numbers: Sequence[int]) -> Iterable[Row]:
    if not numbers:
        return []
    return customers_for(viewer).filter(pk__in=numbers).values_list(*COLUMNS)


def _found(row: Row, score: float = 0, why: Text = "", is_meant: bool = False) -> Found:
    pk, name, kind, city, owner, rank, class_name = row
    aside = " · ".join(str(part) for part in (city, owner, why) if part)
    icon = "building-2" if kind == Customer.Kind.ORGANISATION else "user-round"
    return Found(
        name, reverse("customer", args=[pk]), pk, aside, icon, rank, class_name or "", score,
        is_meant,
    )  # fmt: skip


def steps(viewer: User, pk: int) -> list[Step]:
    """What this room does with a customer that is open."""
    if not allowed(viewer, "customers.read") or not customers_for(viewer).filter(pk=pk).exists():
        return []
    why = reverse("customer_permission", args=[pk])
    words = _("permission consent call write hours law authorisation")
    found = [Step(_("May we contact them? Why not?"), why, "shield-check", words)]
    if changeable_customers_for(viewer).filter(pk=pk).exists():
        edit = reverse("customer_edit", args=[pk])
        found += [
            Step(_("Change the record"), edit, "pencil", _("edit correct data")),
            Step(_("Add a tag"), f"{edit}#tag", "tag", _("label mark")),
            Step(_("Hand over to somebody else"), f"{edit}#owner", "arrow-right-left",
                 _("owner assign seller transfer responsible")),
        ]  # fmt: skip
    return found


def customers_named(viewer: User, numbers: Sequence[int]) -> dict[int, str]:
    """Of those whom the viewer may read."""
    if not numbers or not allowed(viewer, "customers.read"):
        return {}
    return dict(customers_for(viewer).filter(pk__in=numbers).values_list("pk", "name"))


def customers_typed(viewer: User, text: str) -> list[tuple[int, str]]:
    hits = meant(text, viewer, 5)
    names = customers_named(viewer, [hit.pk for hit in hits])
    return [(hit.pk, names[hit.pk]) for hit in hits if hit.pk in names]


@kept("tags")
def _tags() -> tuple[tuple[int, str], ...]:
    return tuple(Tag.objects.order_by("name").values_list("pk", "name")[:MOST_TAGS])


def find_tags(typed: Typed, limit: int) -> list[Found]:
    listed = reverse("customer_list")
    tags = ((name, (pk, name)) for pk, name in _tags())
    return [
        Found(name, f"{listed}?vista=todos&etiqueta={pk}", pk, str(_("Customers with this tag")),
              "tag", score=score)
        for score, (pk, name) in nearest(typed.words, tags, limit)
    ]  # fmt: skip


CUSTOMERS = Kind("clientes", _("Customers"), "users", find, "customers.read", show)
TAGS = Kind("etiquetas", _("Tags"), "tag", find_tags, "customers.read")
