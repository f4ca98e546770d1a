"""The customers whom somebody answers for; their team follows them, and goes back with them."""

import dataclasses
from collections.abc import Mapping
from typing import Any

from django.db import connection
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from vinculo.customers import standing
from vinculo.customers.events import CustomerAssigned
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity
from vinculo.shell.holding import Holding, Receivers, as_arrays

# Locked in the order of their numbers: two hand-overs at once wait for each other.
_HAND = """
WITH kept AS MATERIALIZED (
  SELECT customer.id, customer.team_id, given.receiver_id
    FROM customers_customer customer
    JOIN unnest(%(records)s::bigint[], %(receivers)s::bigint[]) AS given (record_id, receiver_id)
      ON given.record_id = customer.id
   WHERE customer.owner_id = %(giver)s ORDER BY customer.id FOR UPDATE OF customer)
UPDATE customers_customer customer
   SET owner_id = kept.receiver_id, team_id = receiver.team_id
  FROM kept JOIN shell_user receiver ON receiver.id = kept.receiver_id
 WHERE customer.id = kept.id RETURNING customer.id, kept.team_id
"""
_GIVE_BACK = """
WITH kept AS MATERIALIZED (
  SELECT customer.id, given.team_id
    FROM customers_customer customer
    JOIN unnest(%(records)s::bigint[], %(receivers)s::bigint[], %(teams)s::bigint[])
         AS given (record_id, receiver_id, team_id) ON given.record_id = customer.id
   WHERE customer.owner_id = given.receiver_id ORDER BY customer.id FOR UPDATE OF customer)
UPDATE customers_customer customer
   SET owner_id = %(giver)s, team_id = (SELECT id FROM shell_team WHERE id = kept.team_id)
  FROM kept WHERE customer.id = kept.id RETURNING customer.id
"""


class _Passing:
    def hand(self, giver: int, receivers: Receivers, by: Actor) -> Mapping[int, Any]:
        moved = _run(_HAND, {"giver": giver, **as_arrays(receivers)})
        standing.follow_all(list(moved))
        _record({pk: receivers[pk] for pk in moved}, giver, by)
        return moved

    def give_back(
        self, giver: int, receivers: Receivers, before: Mapping[int, Any], by: Actor
    ) -> set[int]:
        teams = [before[pk] for pk in receivers]
        moved = _run(_GIVE_BACK, {"giver": giver, "teams": teams, **as_arrays(receivers)})
        standing.follow_all(list(moved))
        for receiver in {receivers[pk] for pk in moved}:
            _record({pk: giver for pk in moved if receivers[pk] == receiver}, receiver, by)
        return set(moved)


def _run(statement: str, asked: dict[str, Any]) -> dict[int, Any]:
    with connection.cursor() as cursor:
        cursor.execute(statement, asked)
        return {row[0]: row[1] if len(row) > 1 else None for row in cursor.fetchall()}


def _record(owners: Mapping[int, int], before: int, by: Actor) -> None:
    """As `announce` would, in each customer's history, but told to nobody: a hand-over tells each
    receiver once, not once for each of their new customers."""
    names = User.objects.in_bulk({*owners.values(), before})
    now, was = timezone.now(), names[before].full_name
    Activity.objects.bulk_create(
        (
            Activity(
                at=now, kind=event.kind, actor_id=by.user_id, actor_name=by.name,
                subject_kind="customer", subject_id=event.customer_id,
                payload=dataclasses.asdict(event),
            )
            for event in (
                CustomerAssigned(pk, owner, names[owner].full_name, was)
                for pk, owner in sorted(owners.items())
            )
        ),
        batch_size=2000,
    )  # fmt: skip


OWNED = Holding(
    "customers", _("Customers"), "users",
    "SELECT id, id, name, NULL::timestamptz FROM customers_customer WHERE owner_id = %(person)s",
    _Passing(),
)  # fmt: skip
