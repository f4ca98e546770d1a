"""Contacts with a customer: read, and written down."""

from datetime import timedelta
from typing import Any, Literal

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from ninja import Field, Router
from ninja.responses import Status

from vinculo.customers.access import customer_for
from vinculo.integration.api.asking import actor, needs
from vinculo.integration.api.own_fields import own_sent, with_own
from vinculo.integration.api.pages import page
from vinculo.integration.api.refusing import one_field
from vinculo.integration.api.shapes import (
    REFUSALS,
    Cursor,
    Here,
    Instant,
    Limit,
    Line,
    Name,
    Sent,
    Told,
    Whole,
)
from vinculo.interactions.access import interactions_for, loggable_customer_for
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.interactions.models import Interaction, InteractionOwn
from vinculo.lib.text import clean

router = Router(tags=["interactions"])
AHEAD = timedelta(minutes=5)  # clocks differ
Channel = Literal["call", "whatsapp", "email", "visit", "counter", "chat", "post", "note"]
Outcome = Literal[
    "", "reached", "no_answer", "call_back", "ordered", "solved", "complained", "not_interested"
]  # fmt: skip


class NewInteraction(Sent):
    channel: Channel
    body: Whole = ""
    direction: Literal["in", "out"] = "out"
    outcome: Outcome = ""
    subject: Line = ""
    contact_name: Name = ""
    minutes: int | None = Field(None, ge=0, le=24 * 60)
    started_at: Instant | None = None
    own: dict[str, Any] = {}


class InteractionRow(Told):
    id: int
    customer: int
    channel: str
    direction: str
    started_at: Instant
    person: str
    contact_name: str
    subject: str
    body: str
    outcome: str
    own: dict[str, Any] = {}


class Interactions(Told):
    items: list[InteractionRow]
    next: str = ""


@router.get(
    "/{int:pk}/interactions", response={200: Interactions, **REFUSALS},
    url_name="api_interactions", exclude_unset=True,
)  # fmt: skip
def list_interactions(
    request: HttpRequest, pk: Here, after: Cursor, limit: Limit
) -> dict[str, Any]:
    """The latest first."""
    person = needs(request, "interactions.read")
    customer = customer_for(person, pk)
    rows = interactions_for(person).filter(customer=customer)
    answer = page(rows, after, ("-started_at", "-id"), limit, _row)
    with_own(InteractionOwn, answer["items"], person)
    return answer


@router.post(
    "/{int:pk}/interactions", response={201: InteractionRow, **REFUSALS},
    url_name="api_interactions", exclude_unset=True,
)  # fmt: skip
def log_contact(request: HttpRequest, pk: Here, sent: NewInteraction) -> Status[Any]:
    """One of ours counts for how often the customer may be contacted."""
    person = needs(request, "interactions.write")
    customer = loggable_customer_for(person, pk)
    if sent.started_at and sent.started_at > timezone.now() + AHEAD:
        raise one_field("started_at", _("That moment has not come yet."))
    if not (sent.body or sent.outcome):
        raise one_field("body", _("Write what was said, or choose what came of it."))
    contact = Contact(
        channel=sent.channel,
        body=clean(sent.body, multiline=True),
        direction=sent.direction,
        outcome=sent.outcome,
        subject=clean(sent.subject),
        contact_name=clean(sent.contact_name),
        duration_seconds=None if sent.minutes is None else sent.minutes * 60,
        started_at=sent.started_at,
    )
    own = own_sent(InteractionOwn, sent.own, person, sent.channel, is_new=True)
    row = _row(log_interaction(customer, contact, actor(request), own))
    with_own(InteractionOwn, [row], person)
    return Status(201, row)


def _row(one: Interaction) -> dict[str, Any]:
    return {
        "id": one.pk,
        "customer": one.customer_id,
        "channel": one.channel,
        "direction": one.direction,
        "started_at": timezone.localtime(one.started_at),
        "person": one.person_name,
        "contact_name": one.contact_name,
        "subject": one.subject,
        "body": one.body,
        "outcome": one.outcome,
    }
