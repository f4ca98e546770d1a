"""How well the house knows each customer: through how many people and channels, how lately, and
whether both sides speak (R8). Set-based: one statement for one customer or for thousands.

100 points: 40 for people (15 for one, 30 for two), 20 for channels, 25 for how lately, 15 for both
directions.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import connection
from django.utils import timezone

from vinculo.customers.models import Customer
from vinculo.interactions.models import Interaction, Strength

WITHIN = timedelta(days=365)
CHUNK = 20_000
STRONG, FAIR = 70, 40  # from so many points on

_RECOUNT = """
WITH counted AS (
  SELECT asked.id AS customer_id, contact.*
    FROM customers_customer asked
    LEFT JOIN LATERAL (
      SELECT count(DISTINCT person.id) AS people,
             count(DISTINCT one.channel) AS channels,
             count(*) FILTER (WHERE one.direction = 'in') AS incoming,
             count(*) FILTER (WHERE one.direction = 'out') AS outgoing,
             max(one.started_at) AS last_at,
             (array_agg(person.id ORDER BY one.started_at DESC, one.id DESC)
                FILTER (WHERE person.id IS NOT NULL))[1] AS known_by_id
        FROM interactions_interaction one
        LEFT JOIN shell_user person ON person.id = one.person_id AND person.is_active
       WHERE one.customer_id = asked.id AND one.channel <> 'note' AND one.outcome <> 'no_answer'
         AND one.started_at >= %(since)s AND one.started_at <= %(now)s
    ) contact ON true
   WHERE {which}),
fresh AS (
  SELECT customer_id, people, channels, incoming, outgoing, last_at, known_by_id,
         CASE WHEN people >= 3 THEN 40 ELSE (ARRAY[0, 15, 30])[people + 1] END
         + least(channels, 2) * 10
         + CASE WHEN last_at >= %(now)s - interval '30 days' THEN 25
                WHEN last_at >= %(now)s - interval '90 days' THEN 18
                WHEN last_at >= %(now)s - interval '180 days' THEN 10
                WHEN last_at IS NOT NULL THEN 5 ELSE 0 END
         + CASE WHEN incoming > 0 AND outgoing > 0 THEN 15 ELSE 0 END AS score
    FROM counted)
INSERT INTO interactions_strength AS kept
       (customer_id, score, people, channels, incoming, outgoing, last_at, known_by_id)
SELECT customer_id, score, least(people, 1000), channels, incoming, outgoing, last_at, known_by_id
  FROM fresh ORDER BY customer_id
    ON CONFLICT (customer_id) DO UPDATE SET
       (score, people, channels, incoming, outgoing, last_at, known_by_id) =
       (excluded.score, excluded.people, excluded.channels, excluded.incoming, excluded.outgoing,
        excluded.last_at, excluded.known_by_id)
 WHERE (kept.score, kept.people, kept.channels, kept.incoming, kept.outgoing, kept.last_at,
        kept.known_by_id)
       IS DISTINCT FROM
       (excluded.score, excluded.people, excluded.channels, excluded.incoming, excluded.outgoing,
        excluded.last_at, excluded.known_by_id)
"""


def recount(customers: Sequence[int], now: datetime | None = None) -> int:
    """Count these customers anew; how many had changed."""
    return _recount("asked.id = ANY(%(ids)s)", now, ids=list(customers))


def recount_known_to(person_id: int) -> None:
    """After somebody came or went: whom they have spoken with."""
    known = Interaction.objects.filter(person=person_id, started_at__gte=timezone.now() - WITHIN)
    ids = sorted(set(known.values_list("customer_id", flat=True)))
    for first in range(0, len(ids), CHUNK):
        recount(ids[first : first + CHUNK])


def recount_all(now: datetime | None = None) -> int:
    """Every customer, in pieces that hold no lock for long: what was lately is so no more."""
    last = Customer.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    which = "asked.id > %(first)s AND asked.id <= %(last)s"
    return sum(
        _recount(which, now, first=first, last=first + CHUNK) for first in range(0, last, CHUNK)
    )


def strength_of(customer_id: int) -> Strength | None:
    return Strength.objects.select_related("known_by").filter(pk=customer_id).first()


def _recount(which: str, now: datetime | None, **asked: Any) -> int:
    now = now or timezone.now()
    with connection.cursor() as cursor:
        cursor.execute(_RECOUNT.format(which=which), {"now": now, "since": now - WITHIN, **asked})
        changed: int = cursor.rowcount
    return changed
