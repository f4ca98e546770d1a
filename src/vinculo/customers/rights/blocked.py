"""Who is blocked: few, and asked for at every door, so kept by each process."""

from typing import TypeVar

from django.db.models import Model, QuerySet

from vinculo.customers.models.held_back import Blocking
from vinculo.shell.kept import kept


@kept("blocked")
def blocked_ids() -> tuple[int, ...]:
    return tuple(
        Blocking.objects.filter(released_at=None)
        .order_by("customer_id")
        .values_list("customer_id", flat=True)
    )


M = TypeVar("M", bound=Model)


def unblocked(records: QuerySet[M], customer: str) -> QuerySet[M]:
    """Without those of blocked customers, by the path to their number."""
    ids = blocked_ids()
    return records.exclude(**{f"{customer}__in": ids}) if ids else records


def seen_sql(column: str) -> str:
    """The condition on a column of customers' numbers, for statements of our own."""
    ids = ", ".join(str(int(pk)) for pk in blocked_ids())
    return f"{column} NOT IN ({ids})" if ids else "true"
