"""Contacts as lines of a customer's history."""

from collections.abc import Collection, Sequence
from functools import partial

from django.urls import reverse
from django.utils.translation import gettext as _

from vinculo.interactions.logging import written_today
from vinculo.interactions.models import Interaction
from vinculo.interactions.wording import (
    ICONS,
    KNOTS,
    OUTCOME_ICONS,
    TONES,
    duration,
    sentence,
)
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.entry import Entry, Mark, is_timed
from vinculo.shell.activity.merging import Source
from vinculo.shell.prepared import ask

KIND = "interaction"
Channel = Interaction.Channel

MESSAGES = (Channel.WHATSAPP, Channel.EMAIL, Channel.CHAT, Channel.POST)
MEETINGS = (Channel.CALL, Channel.VISIT, Channel.COUNTER)
NOTES = (Channel.NOTE,)


_COLUMNS = [field.attname for field in Interaction._meta.concrete_fields]
_ROWS = (
    f"SELECT {', '.join(_COLUMNS)} FROM interactions_interaction"  # noqa: S608  our own words
    " WHERE id = ANY(%(ids)s)"
)


def source(customer_id: int, viewer: User, channels: Collection[str] = ()) -> Source:
    """The contacts, of all channels or of these; the viewer may correct today's own."""
    return Source(
        kind=KIND,
        table="interactions_interaction",
        when="started_at",
        where="customer_id = %(customer)s"
        + (" AND channel = ANY(%(channels)s)" if channels else ""),
        params={"customer": customer_id, "channels": [str(channel) for channel in channels]},
        fetch=partial(_entries, customer_id, viewer),
    )


def _entries(customer_id: int, viewer: User, ids: Sequence[int]) -> list[Entry]:
    rows = [Interaction.from_db("default", _COLUMNS, row) for row in ask(_ROWS, {"ids": ids})]
    changeable: set[int] = set()
    if any(row.person_id == viewer.pk and row.import_id is None for row in rows):
        changeable = written_today(viewer, customer_id)
    return [entry(row, row.pk in changeable) for row in rows]


def entry(row: Interaction, may_change: bool = False) -> Entry:
    is_note = row.channel == Channel.NOTE
    said = row.body or row.subject
    aside = [row.subject] if row.subject and row.body else []
    if row.contact_name:
        aside.append(_("with %(name)s") % {"name": row.contact_name})
    if row.duration_seconds:
        aside.append(duration(row.duration_seconds))
    if is_note:
        aside.append(row.person_name)
    elif row.person_name and row.direction == Interaction.Direction.IN:
        aside.insert(0, _("to %(name)s") % {"name": row.person_name})
    marks: tuple[Mark, ...] = ()
    if row.outcome:
        mark = Mark(row.get_outcome_display(), TONES[row.outcome], OUTCOME_ICONS[row.outcome])
        marks = (mark,)
    bubble = row.direction == Interaction.Direction.IN and row.channel in MESSAGES
    return Entry(
        at=row.started_at,
        kind=KIND,
        id=row.pk,
        knot=KNOTS.get(row.channel, "msg"),
        icon=ICONS[row.channel],
        title=sentence(row.channel, row.direction, row.person_name),
        aside=", ".join(part for part in aside if part),
        body=said,
        shape="note" if is_note else "bubble" if bubble else "plain",
        marks=marks,
        has_time=is_timed(row.started_at),
        edit_url=reverse("interaction", args=[row.pk]) if may_change else "",
    )
