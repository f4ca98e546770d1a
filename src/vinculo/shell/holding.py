"""What a person holds open, room by room, and how it passes to somebody else (R8).

Each room says so in its `holding.py`; `config/handover.py` lists them. A room that keeps something
for a person and is missing there would leave it behind when they go.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Protocol

from django.conf import settings
from django.db import connection
from django.utils.functional import Promise

from vinculo.shell.accounts.actor import Actor

Receivers = Mapping[int, int]  # record -> whose it is to be


class Passing(Protocol):
    def hand(self, giver: int, receivers: Receivers, by: Actor) -> Mapping[int, Any]:
        """Pass on what the giver still holds of these; of each record that passed, in plain
        values, what `give_back` needs to know of how it was."""

    def give_back(
        self, giver: int, receivers: Receivers, before: Mapping[int, Any], by: Actor
    ) -> set[int]:
        """The same backwards, as far as the receivers still hold them."""


@dataclass(frozen=True, slots=True)
class Holding:
    """`held` is a statement about `%(person)s` that answers record, customer or NULL, words that
    name it, and an instant or NULL; nothing that is over."""

    slug: str
    label: str | Promise
    icon: str
    held: str
    passing: Passing


@dataclass(frozen=True, slots=True)
class ByColumn:
    """A column that holds a person's number. `still` says of `kept` which rows may change to whom:
    `{to}` in it."""

    table: str
    column: str
    still: str = "true"

    def hand(self, giver: int, receivers: Receivers, by: Actor) -> Mapping[int, Any]:
        return dict.fromkeys(self._moved("%(giver)s", "given.receiver_id", giver, receivers))

    def give_back(
        self, giver: int, receivers: Receivers, before: Mapping[int, Any], by: Actor
    ) -> set[int]:
        return self._moved("given.receiver_id", "%(giver)s", giver, receivers)

    def _moved(self, whose: str, to: str, giver: int, receivers: Receivers) -> set[int]:
        statement = f"""
            UPDATE {self.table} kept SET {self.column} = {to}
              FROM unnest(%(records)s::bigint[], %(receivers)s::bigint[])
                   AS given (record_id, receiver_id)
             WHERE kept.id = given.record_id AND kept.{self.column} = {whose}
               AND {self.still.format(to=to)} RETURNING kept.id
        """  # noqa: S608  the room's own words
        with connection.cursor() as cursor:
            cursor.execute(statement, {"giver": giver, **as_arrays(receivers)})
            return {pk for (pk,) in cursor.fetchall()}


def as_arrays(receivers: Receivers) -> dict[str, list[int]]:
    """For `unnest`: two lists of the same length."""
    return {"records": list(receivers), "receivers": list(receivers.values())}


@dataclass(frozen=True, slots=True)
class Held:
    """How much of one kind somebody holds."""

    holding: Holding
    count: int


@cache
def holdings() -> Sequence[Holding]:
    found: Sequence[Holding] = import_module(settings.HANDOVER).HOLDINGS
    return found


def held_by(person_id: int) -> Sequence[Held]:
    """What they hold open now, without what they hold nothing of, in one statement."""
    counted = ", ".join(
        f"(SELECT count(*) FROM ({one.held}) held)"  # noqa: S608  the rooms' own words
        for one in holdings()
    )
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {counted}", {"person": person_id})
        row = cursor.fetchone() or ()
    return [Held(one, n) for one, n in zip(holdings(), row, strict=True) if n]
