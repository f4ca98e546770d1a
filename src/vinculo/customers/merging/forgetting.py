"""What a merge kept of a person, erased when they ask for it."""

from collections.abc import Iterable

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from vinculo.customers.models import Merge, MergeRun


@transaction.atomic
def forget(customer_ids: Iterable[int]) -> int:
    """Every merge of these records, and of those that went into them, loses what tells who they
    are: only numbers stay, and it can not be undone any more. How many."""
    ids = with_absorbed(customer_ids)
    found = Merge.objects.filter(Q(kept_id__in=ids) | Q(absorbed_id__in=ids), forgotten_at=None)
    runs = list(found.exclude(run=None).values_list("run_id", flat=True).distinct())
    count = found.update(
        state={}, trace={}, kept_name="", absorbed_name="", undo_report=[],
        forgotten_at=timezone.now(),
    )  # fmt: skip
    for run in MergeRun.objects.filter(pk__in=runs).exclude(refused=[]):
        run.refused = [row for row in run.refused if not ids.intersection(row[:2])]
        run.save(update_fields=["refused"])
    return count


def with_absorbed(customer_ids: Iterable[int]) -> set[int]:
    """These records and all that went into them and are not parted again, at any depth."""
    ids, fresh = set(customer_ids), set(customer_ids)
    while fresh:
        fresh = (
            set(
                Merge.objects.filter(kept_id__in=fresh, undone_at=None).values_list(
                    "absorbed_id", flat=True
                )
            )
            - ids
        )
        ids |= fresh
    return ids
