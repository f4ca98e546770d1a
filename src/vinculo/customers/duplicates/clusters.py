"""All who may be one customer: the pair and what open and `same` pairs tie to it."""

from dataclasses import dataclass

from django.db import connection

from vinculo.customers.models import DuplicatePair

MOST = 50

# A walk over the pairs of each customer reached, by index; `different` and `later` tie nobody.
_REACHED = """
WITH RECURSIVE reached(id) AS (
    SELECT unnest(%(begin)s::bigint[])
    UNION
    SELECT tied.other
      FROM reached
      CROSS JOIN LATERAL (
          SELECT right_id AS other FROM customers_duplicatepair
           WHERE left_id = reached.id AND verdict IN ('', 'same')
          UNION ALL
          SELECT left_id FROM customers_duplicatepair
           WHERE right_id = reached.id AND verdict IN ('', 'same')
      ) tied
)
SELECT id FROM (SELECT id FROM reached LIMIT %(most)s) nearest ORDER BY id
"""


@dataclass(frozen=True, slots=True)
class Cluster:
    """`pairs` are all that join two of `customer_ids`, decided ones included."""

    customer_ids: tuple[int, ...]
    pairs: tuple[DuplicatePair, ...]


def cluster_of(pair: DuplicatePair) -> Cluster:
    """At most fifty customers, so that a chain of weak pairs cannot tie half a town together."""
    with connection.cursor() as cursor:
        cursor.execute(_REACHED, {"begin": [pair.left_id, pair.right_id], "most": MOST})
        ids = tuple(row[0] for row in cursor.fetchall())
    pairs = DuplicatePair.objects.filter(left__in=ids, right__in=ids).order_by("-probability")
    return Cluster(ids, tuple(pairs))
