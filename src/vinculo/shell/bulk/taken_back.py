"""What a run that was taken back had written does not count as a change since another."""

from django.db.models import BigIntegerField, Exists, OuterRef
from django.db.models.functions import Cast

from vinculo.shell.bulk.models import BulkItem


def by_taken_back_run(record: str) -> Exists:
    """Of rows of history: by the doing or undoing of a run that was undone for its record, whose
    number is in the field `record`."""
    run = Cast(OuterRef("pgh_context__metadata__run"), BigIntegerField())
    return Exists(
        BulkItem.objects.filter(state=BulkItem.State.UNDONE, record_id=OuterRef(record), run_id=run)
    )
