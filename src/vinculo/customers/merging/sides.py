"""What the rules of survivorship ask about records, in four statements for any number of them."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from vinculo.customers.merging.stored import rows
from vinculo.customers.merging.survivorship import FIELDS, Rules, Side
from vinculo.customers.models import (
    Customer,
    ExternalId,
    IdentityDocument,
    MergeRules,
    Standing,
)

_COLUMNS = [one for columns in FIELDS.values() for one in columns]
# When people last changed each field, as it was announced.
_CHANGED = """
SELECT subject_id, one.key, max(at) FROM shell_activity
 CROSS JOIN LATERAL jsonb_object_keys(payload -> 'fields') one(key)
 WHERE subject_kind = 'customer' AND subject_id = ANY(%(ids)s) AND kind = 'customers.changed'
 GROUP BY 1, 2
"""


def company_rules() -> Rules:
    stored = MergeRules.current()
    return Rules.reading(stored.fields, stored.sources)


def sides_of(customers: Iterable[Customer]) -> list[Side]:
    """In the order given."""
    customers = list(customers)
    ids = [one.pk for one in customers]
    verified = set(
        IdentityDocument.objects.filter(customer__in=ids, is_valid=True).values_list(
            "customer_id", flat=True
        )
    )
    sources: dict[int, set[str]] = {}
    for pk, source in ExternalId.objects.filter(customer__in=ids).values_list(
        "customer_id", "source"
    ):
        sources.setdefault(pk, set()).add(source)
    changed: dict[int, dict[str, datetime]] = {}
    for pk, name, at in rows(_CHANGED, {"ids": ids}):
        changed.setdefault(pk, {})[name] = at
    return [
        Side(
            one.pk,
            {name: getattr(one, name) for name in _COLUMNS},
            one.created_at,
            changed.get(one.pk, {}),
            one.pk in verified,
            frozenset(sources.get(one.pk, ())),
        )
        for one in customers
    ]


def worth_of(ids: Sequence[int]) -> dict[int, tuple[int, float]]:
    """The better class first, then the more bought."""
    return {
        pk: (-rank, float(amount))
        for pk, rank, amount in Standing.objects.filter(pk__in=ids).values_list(
            "pk", "rank", "amount"
        )
    }
