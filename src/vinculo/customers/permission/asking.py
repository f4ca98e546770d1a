"""The question that every sender asks, with the answer written down; and contacts reserved, so
that two senders at once stay within the caps."""

from datetime import datetime
from zoneinfo import ZoneInfo

from django.db import connection, transaction
from django.utils import timezone

from vinculo.customers.models import ContactDecision, Customer, ReservedContact
from vinculo.customers.permission.company import rulebook
from vinculo.customers.permission.engine import (
    Answer,
    Denied,
    Purpose,
    Reason,
    Rulebook,
)
from vinculo.customers.permission.engine import may_contact as decide
from vinculo.customers.permission.gathering import Known, gather
from vinculo.customers.permission.purposes import purpose_of
from vinculo.shell.accounts.actor import Actor

UNREACHABLE = "person/unreachable"
BLOCKED = "person/blocked"
NOBODY = Actor.system("permission")


def may_contact(
    customer: Customer | int, channel: str, purpose: str, at: datetime | None = None,
    by: Actor = NOBODY, rules: Rulebook | None = None,
) -> Answer:  # fmt: skip
    """May we contact them on a channel for a purpose (its slug), now or then? Written down.

    Whoever sends reserves instead: between this answer and the sending another may send.
    """
    at = at or timezone.now()
    answer = answer_for(_pk(customer), channel, purpose_of(purpose), at, rules)
    _write_down(_pk(customer), channel, purpose, at, answer, by)
    return answer


@transaction.atomic
def reserve_contact(
    customer: Customer | int, channel: str, purpose: str, by: Actor, at: datetime | None = None,
    rules: Rulebook | None = None,
) -> ReservedContact | Denied:  # fmt: skip
    """Allowed and counted in one step, or denied.

    Senders to the same customer wait for each other until the transaction ends: keep it short,
    and reserve several customers in the order of their numbers.
    """
    pk, what, at = _pk(customer), purpose_of(purpose), at or timezone.now()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended('contact of ' || %s, 0))", [pk]
        )
    # Read after the lock: a statement of its own sees what the one before us committed.
    known = gather(pk, at)
    answer = _answer(known, channel, what, at, rules)
    _write_down(pk, channel, purpose, at, answer, by)
    if isinstance(answer, Denied):
        return answer
    day = at.astimezone(ZoneInfo(known.facts.places[0].zones[0])).date()
    before = ReservedContact.objects.filter(customer_id=pk, day=day, ordinal__isnull=False)
    last = before.order_by("-ordinal").values_list("ordinal", flat=True).first()
    return ReservedContact.objects.create(
        customer_id=pk, channel=channel, purpose=purpose, kind=what.kind, at=at, day=day,
        ordinal=(last or 0) + 1, reserved_by_id=by.user_id, reserved_by_name=by.name,
    )  # fmt: skip


def release_contact(reserved: ReservedContact) -> None:
    """It was not sent after all: it counts no more."""
    reserved.delete()


def answer_for(
    customer_id: int, channel: str, purpose: Purpose, at: datetime, rules: Rulebook | None = None
) -> Answer:
    """The same answer for looking at only: nothing is written down."""
    return _answer(gather(customer_id, at), channel, purpose, at, rules)


def _answer(
    known: Known, channel: str, purpose: Purpose, at: datetime, rules: Rulebook | None
) -> Answer:
    if known.is_blocked:
        return Denied(Reason.BLOCKED, BLOCKED, None)
    if channel not in known.reach:
        return Denied(Reason.UNREACHABLE, UNREACHABLE, None)
    return decide(known.facts, channel, purpose, at, rules or rulebook())


def _write_down(
    customer_id: int, channel: str, purpose: str, at: datetime, answer: Answer, by: Actor
) -> None:
    denied = answer if isinstance(answer, Denied) else None
    ContactDecision.objects.create(
        customer_id=customer_id, decided_at=timezone.now(), for_at=at, channel=channel,
        purpose=purpose, allowed=denied is None, reason=denied.reason if denied else "",
        rule=denied.rule if denied else "",
        next_allowed_at=denied.next_allowed_at if denied else None,
        asked_by_id=by.user_id, asked_by_name=by.name,
    )  # fmt: skip


def _pk(customer: Customer | int) -> int:
    return customer if isinstance(customer, int) else customer.pk
