"""Hand over what was planned, room by room in pieces; and take the whole of it back.

Each piece passes and is written down in one transaction. So a hand-over that broke off goes on
where it stopped, and what passed can go back, also when it was not finished.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.holding import Holding, holdings
from vinculo.shell.work.working import Report, unheard
from vinculo.workspace.handover.events import WorkHanded
from vinculo.workspace.handover.models import HandedRecord, HandOver

State = HandOver.State
CHUNK = 1000
# Shared out by name, or with the customer it is about; what is of no customer has one receiver.
WAITING = """
SELECT held.record_id, held.customer_id, held.words,
       coalesce(share.receiver_id, CASE WHEN {rest} THEN %(rest_to)s::bigint END) AS receiver_id
  FROM ({held}) AS held (record_id, customer_id, words, at)
  LEFT JOIN workspace_handovershare share
    ON share.hand_over_id = %(hand_over)s AND share.customer_id = held.customer_id
 ORDER BY held.record_id
"""
Row = tuple[int, int | None, str, int | None]
T = TypeVar("T")


def to_pass(hand_over: HandOver, holding: Holding) -> list[Row]:
    """What the giver holds of a kind: record, customer, words and receiver; None: it stays."""
    rest = "true" if hand_over.is_whole else "held.customer_id IS NULL"
    statement = WAITING.format(held=holding.held, rest=rest)
    asked = {
        "person": hand_over.person_id, "hand_over": hand_over.pk, "rest_to": hand_over.rest_to_id,
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(statement, asked)
        rows: list[Row] = cursor.fetchall()
    return rows


def begin_giving(hand_over: HandOver) -> None:
    """From now on the plan is fixed. Begun anew after it broke off, it goes on."""
    _move(hand_over, (State.DRAFT, State.GIVING), State.GIVING)


def begin_returning(hand_over: HandOver) -> None:
    _move(hand_over, (State.GIVING, State.GIVEN, State.RETURNING), State.RETURNING)


def give(hand_over: HandOver, by: Actor, report: Report = unheard) -> Mapping[str, int]:
    """How many of each kind passed. Each receiver is told once, at the end."""
    if hand_over.person_id is None:
        raise Problem(_("Whose work this was is not known to the house any more."))
    waiting = [(one, [row for row in to_pass(hand_over, one) if row[3]]) for one in holdings()]
    total, done = sum(len(rows) for _one, rows in waiting), 0
    for holding, rows in waiting:
        for piece in _pieces(rows):
            _give_piece(hand_over, holding, piece, by)
            done += len(piece)
            report(done, total, str(holding.label))
    with transaction.atomic():
        mine = HandOver.objects.filter(pk=hand_over.pk, state=State.GIVING)
        if mine.update(state=State.GIVEN, given_at=timezone.now()):
            _tell(hand_over, by)
    return _counted(hand_over)


@transaction.atomic
def _give_piece(hand_over: HandOver, holding: Holding, rows: Sequence[Row], by: Actor) -> None:
    giver = hand_over.person_id or 0
    receivers = {record: receiver for record, _about, _words, receiver in rows if receiver}
    passed = holding.passing.hand(giver, receivers, by)
    HandedRecord.objects.bulk_create(
        [
            HandedRecord(
                hand_over=hand_over, holding=holding.slug, record_id=record, about_id=customer,
                words=words[:300], receiver_id=receiver, before=passed[record],
            )
            for record, customer, words, receiver in rows
            if record in passed
        ],
        update_conflicts=True, unique_fields=["hand_over", "holding", "record_id"],
        update_fields=["receiver", "before", "returned_at"],
    )  # fmt: skip


def take_back(hand_over: HandOver, by: Actor, report: Report = unheard) -> Mapping[str, int]:
    """The whole of it. What the receivers passed on since, or finished, stays as it is now; the
    answer says how many of each kind went back."""
    if hand_over.person_id is None:
        raise Problem(_("Whose work this was is not known to the house any more."))
    total = hand_over.handed.filter(returned_at=None).count()
    back: dict[str, int] = {}
    seen = 0
    for holding in reversed(holdings()):
        rows = hand_over.handed.filter(returned_at=None, receiver__isnull=False)
        rows = rows.filter(holding=holding.slug)
        for piece in _pieces(list(rows.order_by("record_id"))):
            returned = _take_back_piece(hand_over, holding, piece, by)
            back[holding.slug] = back.get(holding.slug, 0) + returned
            seen += len(piece)
            report(seen, total, str(holding.label))
    HandOver.objects.filter(pk=hand_over.pk, state=State.RETURNING).update(
        state=State.RETURNED, returned_at=timezone.now(), returned_by_name=by.name
    )
    return back


@transaction.atomic
def _take_back_piece(
    hand_over: HandOver, holding: Holding, rows: Sequence[HandedRecord], by: Actor
) -> int:
    receivers = {row.record_id: row.receiver_id or 0 for row in rows}
    before: dict[int, Any] = {row.record_id: row.before for row in rows}
    back = holding.passing.give_back(hand_over.person_id or 0, receivers, before, by)
    mine = hand_over.handed.filter(holding=holding.slug, record_id__in=back)
    return mine.update(returned_at=timezone.now())


def _pieces(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    return (rows[first : first + CHUNK] for first in range(0, len(rows), CHUNK))


def _move(hand_over: HandOver, states: Sequence[str], state: str) -> None:
    moved = HandOver.objects.filter(pk=hand_over.pk, state__in=states).update(state=state)
    if not moved:
        raise Problem(_("This hand-over is at another step already. Look at its page again."))
    hand_over.state = state


def _counted(hand_over: HandOver) -> Mapping[str, int]:
    counted: dict[str, int] = {}
    for slug in hand_over.handed.values_list("holding", flat=True):
        counted[slug] = counted.get(slug, 0) + 1
    return counted


def _tell(hand_over: HandOver, by: Actor) -> None:
    receivers: dict[int, list[int]] = {}
    for receiver, slug in hand_over.handed.values_list("receiver", "holding"):
        counts = receivers.setdefault(receiver, [0, 0])
        counts[slug != "customers"] += 1
    for receiver, (customers, others) in sorted(receivers.items()):
        event = WorkHanded(hand_over.pk, receiver, hand_over.person_name, customers, others)
        announce(event, by)
