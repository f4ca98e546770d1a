"""What may be asked of contacts in a filter, and of customers through them."""

from collections.abc import Callable, Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from vinculo.interactions.access import interactions_for
from vinculo.interactions.models import Interaction, InteractionOwn
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.filtering import fields_of
from vinculo.shell.filters.fields import (
    Choices,
    Column,
    Field,
    FieldSet,
    Path,
    Quantities,
    Words,
    named,
)
from vinculo.shell.filters.kinds import Kind
from vinculo.shell.filters.people import PEOPLE

Pairs = Sequence[tuple[str, str]]
Channel = Interaction.Channel


def _choices(read: Callable[[], Sequence[tuple[Any, Any]]]) -> Choices:
    def offered(_viewer: User) -> Pairs:
        return [(value, str(label)) for value, label in read()]

    return Choices(offered)


def _door(viewer: User, area: str) -> QuerySet[Any]:
    return interactions_for(viewer)


CONTACTS = FieldSet(
    "interaction", _("Contacts"),
    named(
        Field(
            "channel", Kind.CHOICE, _("Channel"),
            Words(_("were by %(value)s"), _("were not by %(value)s"), _("by %(value)s")),
            Column("channel"),
            values=_choices(lambda: [pair for pair in Channel.choices if pair[0] != Channel.NOTE]),
        ),
        Field(
            "outcome", Kind.CHOICE, _("What came of it"),
            Words(
                _("ended in %(value)s"), _("did not end in %(value)s"), _("with outcome %(value)s")
            ),
            Column("outcome"), values=_choices(lambda: Interaction.Outcome.choices),
            can_be_empty=True,
        ),
        Field(
            "direction", Kind.CHOICE, _("Who contacted whom"),
            Words(
                _("were because %(value)s"), _("were not because %(value)s"), _("(%(value)s)")
            ),
            Column("direction"), values=_choices(lambda: Interaction.Direction.choices),
        ),
        Field(
            "on", Kind.INSTANT, _("When"),
            Words(_("were %(value)s"), _("were not %(value)s"), "%(value)s"),
            Column("started_at"),
        ),
        Field(
            "person", Kind.CHOICE, _("Who of us"),
            Words(_("were with %(value)s"), _("were not with %(value)s"), _("with %(value)s")),
            Column("person"), values=PEOPLE, is_whole=True,
        ),
    ),
    _door,
).growing(fields_of(InteractionOwn))  # fmt: skip


def _with_customers(rows: QuerySet[Any]) -> QuerySet[Any]:
    """A note of the team is no contact."""
    return rows.exclude(channel=Channel.NOTE)


PATHS = {
    "contacts": Path(
        "contacts", _("Contacts"),
        Quantities(
            some=_("were contacted%(what)s"),
            none=_("were not contacted%(what)s"),
            count=lambda n: ngettext(
                "were contacted at least %(count)s time%(what)s",
                "were contacted at least %(count)s times%(what)s", n,
            ),
            count_denied=lambda n: ngettext(
                "were not contacted %(count)s time%(what)s",
                "were contacted fewer than %(count)s times%(what)s", n,
            ),
        ),
        CONTACTS, interactions_for, "customer_id", Interaction.objects.all, "interactions.read",
        counted=_with_customers,
    ),
}  # fmt: skip

OF_CUSTOMERS = named(
    Field(
        "strength", Kind.NUMBER, _("Strength of the relationship (0 to 100)"),
        Words(
            _("have a relationship of strength %(value)s"),
            _("do not have a relationship of strength %(value)s"),
            _("with a relationship of strength %(value)s"),
        ),
        Column("strength__score"), "interactions.read",
    ),
    Field(
        "known_by", Kind.NUMBER, _("How many of us know them"),
        Words(
            _("are known to %(value)s of us"), _("are not known to %(value)s of us"),
            _("known to %(value)s of us"),
        ),
        Column("strength__people"), "interactions.read",
    ),
)  # fmt: skip
