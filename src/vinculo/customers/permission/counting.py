"""Contacts that took place count for the caps, allowed or not: one, or a file full of them."""

from datetime import datetime
from typing import Any

from django.db import connection

from vinculo.customers.permission.engine import Channel
from vinculo.customers.permission.purposes import purpose_of
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company

FOLLOW_UP = "relationship"

# A reservation of that day and channel becomes the contact that it was made for. Whoever else
# wants the same one meanwhile finds it taken and gets a row of their own.
_COUNT = """
WITH made AS (
    SELECT m.*, m.day_there AS day, row_number() OVER (
             PARTITION BY m.customer_id, m.channel, m.day_there ORDER BY m.at, m.source) AS turn
      FROM (SELECT said.*, (said.at AT TIME ZONE %(zone)s)::date AS day_there
              FROM ({made}) said) m
     WHERE m.channel = ANY(%(channels)s)
       AND NOT EXISTS (SELECT FROM customers_reservedcontact v
                        WHERE v.source = m.source AND v.source <> '')
), waiting AS (
    SELECT v.id, v.customer_id, v.channel, v.day, row_number() OVER (
             PARTITION BY v.customer_id, v.channel, v.day ORDER BY v.at, v.id) AS turn
      FROM customers_reservedcontact v
     WHERE v.source = '' AND v.customer_id IN (SELECT customer_id FROM made)
), fulfilled AS (
    UPDATE customers_reservedcontact v SET source = made.source
      FROM made JOIN waiting USING (customer_id, channel, day, turn)
     WHERE v.id = waiting.id AND v.source = ''
    RETURNING v.source
)
INSERT INTO customers_reservedcontact
       (customer_id, channel, purpose, kind, at, day, source, reserved_by_id, reserved_by_name)
SELECT customer_id, channel, %(purpose)s, %(kind)s, at, day, source, by_id, by_name
  FROM made WHERE source NOT IN (SELECT source FROM fulfilled)
"""
_FORGET = """
WITH taken AS ({sources}), gone AS (
    DELETE FROM customers_reservedcontact v USING taken
     WHERE v.source = taken.source AND v.source <> '' AND v.ordinal IS NULL
)
UPDATE customers_reservedcontact v SET source = '' FROM taken
 WHERE v.source = taken.source AND v.source <> '' AND v.ordinal IS NOT NULL
"""


def count_contacts(made: str, params: dict[str, Any], purpose: str = FOLLOW_UP) -> int:
    """`made` is a SELECT of our own: customer_id, channel, at, source, by_id, by_name.

    In one statement; twice counts once. Answers how many were not reserved before.
    """
    what = purpose_of(purpose)
    told = {
        "zone": Company.get().time_zone, "channels": [str(one) for one in Channel],
        "purpose": what.slug, "kind": what.kind,
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(_COUNT.replace("{made}", made), params | told)
        return int(cursor.rowcount)


def forget_contacts(sources: str, params: dict[str, Any]) -> None:
    """`sources` is a SELECT of `source`: what was written down for them counts no more; what was
    reserved is reserved again."""
    with connection.cursor() as cursor:
        cursor.execute(_FORGET.replace("{sources}", sources), params)


def note_contact(
    customer_id: int, channel: str, at: datetime, source: str, by: Actor, purpose: str = ""
) -> None:
    """One of them. `source` names the record in the room that knows it."""
    count_contacts(
        "SELECT %(customer)s::bigint AS customer_id, %(channel)s::text AS channel,"
        " %(at)s::timestamptz AS at, %(source)s::text AS source,"
        " %(by_id)s::bigint AS by_id, %(by_name)s::text AS by_name",
        {
            "customer": customer_id, "channel": channel, "at": at, "source": source,
            "by_id": by.user_id, "by_name": by.name,
        },
        purpose or FOLLOW_UP,
    )  # fmt: skip


def forget_contact(source: str) -> None:
    """What was written down by mistake."""
    forget_contacts("SELECT %(source)s::text AS source", {"source": source})
