"""Keep the pairs that one customer's comparison found; a verdict is never touched."""

import json

from django.db import connection
from django.utils import timezone

from vinculo.customers.duplicates.likely import likely_duplicates_of
from vinculo.customers.models import Customer, DuplicatePair

KEPT_FROM, MOST = 0.1, 20

_KEEP = """
INSERT INTO customers_duplicatepair AS kept
       (left_id, right_id, probability, evidence, found_at, found_by, verdict, decided_by_name)
SELECT least(%(one)s, other.id), greatest(%(one)s, other.id), %(p)s, %(why)s::jsonb, %(at)s,
       %(by)s, '', ''
  FROM customers_customer one, customers_customer other
 WHERE one.id = %(one)s AND other.id = %(other)s
    ON CONFLICT (left_id, right_id) DO UPDATE
   SET probability = excluded.probability, evidence = excluded.evidence,
       found_at = excluded.found_at
 WHERE kept.verdict = ''
"""


def compare(customer_id: int, found_by: str = DuplicatePair.FoundBy.TYPING) -> int:
    """Compare one customer with all others; how many pairs are worth a person's look."""
    at = timezone.now()
    found = likely_duplicates_of(customer_id, least=KEPT_FROM, most=MOST)
    with connection.cursor() as cursor:
        for one in found:
            cursor.execute(
                _KEEP,
                {
                    "one": customer_id, "other": one.customer_id, "p": one.probability,
                    "why": json.dumps(one.evidence, ensure_ascii=False), "at": at, "by": found_by,
                },
            )  # fmt: skip
    # What no longer looks alike leaves the queue, unless somebody has decided about it.
    pairs = DuplicatePair.objects.of(customer_id).filter(verdict="", found_at__lt=at)
    if len(found) < MOST:
        pairs.delete()
    return len(found)


def compare_import(import_id: int) -> int:
    """The new customers of an import, one by one."""
    return sum(
        compare(pk, DuplicatePair.FoundBy.IMPORT)
        for pk in Customer.objects.filter(import_id=import_id).values_list("pk", flat=True)
    )
