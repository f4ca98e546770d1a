"""Contacts by what they were about, as the search of the house finds them."""

from collections.abc import Sequence

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from vinculo.customers.access import customers_for
from vinculo.interactions.access import interactions_for
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.access import allowed, limited
from vinculo.shell.accounts.models import User
from vinculo.shell.search.kinds import Found, Kind, Step, Typed
from vinculo.shell.search.matching import nearness
from vinculo.shell.search.words import with_words
from vinculo.shell.ui.tags.figures import day

NEEDS = "interactions.read"


def find(typed: Typed, limit: int) -> list[Found]:
    return more(typed, 0, limit)


def more(typed: Typed, below: int, limit: int) -> list[Found]:
    """The newest first, as they were written down."""
    if not typed.words:
        return []
    rows = interactions_for(typed.viewer).filter(pk__in=with_words("interaction", typed.words))
    return _found(rows.filter(pk__lt=below) if below else rows, typed.words, limit)


def show(viewer: User, numbers: Sequence[int]) -> list[Found]:
    return _found(interactions_for(viewer).filter(pk__in=numbers), (), len(numbers))


def _found(rows: QuerySet[Interaction], words: Sequence[str], limit: int) -> list[Found]:
    return [
        Found(
            str(one), reverse("interaction", args=[one.pk]), one.pk,
            f"{one.customer.name} · {one.get_channel_display()} · {day(one.started_at)}",
            "message-square-text", score=nearness(words, one.subject),
        )
        for one in rows.select_related("customer").order_by("-pk")[:limit]
    ]  # fmt: skip


def steps(viewer: User, pk: int) -> list[Step]:
    """What this room does with a customer that is open."""
    if not allowed(viewer, "interactions.write"):
        return []
    if not limited(customers_for(viewer), viewer, "interactions.write").filter(pk=pk).exists():
        return []
    log = reverse("interaction_log", args=[pk])
    return [
        Step(_("Write down a call"), f"{log}?channel=call", "phone", _("log note phone")),
        Step(_("Write down a visit"), f"{log}?channel=visit", "map-pin", _("log note")),
    ]


CONTACTS = Kind(
    "contactos",
    _("Contacts"),
    "message-square-text",
    find,
    NEEDS,
    show,
    in_palette=False,
    more=more,
)
