"""The index of texts that are found by their words, and what each person opened last."""

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models


class SearchEntry(models.Model):
    """The folded words of one record's text, and its kind as one more word (`_task`).

    Written by the triggers of `words.py`, in the transaction of whoever changes the record.
    """

    pk = models.CompositePrimaryKey("kind", "record_id")
    kind = models.CharField(max_length=20)
    record_id = models.BigIntegerField()
    words = SearchVectorField()

    class Meta:
        indexes = [GinIndex(fields=["words"], name="search_entry_words")]

    def __str__(self) -> str:
        return f"{self.kind} {self.record_id}"


class RecentRecord(models.Model):
    """Whether it may still be seen is asked whenever it is shown."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", db_index=False
    )
    kind = models.CharField(max_length=20)
    record_id = models.BigIntegerField()
    seen_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "kind", "record_id"], name="one_recent_record"
            )
        ]

    def __str__(self) -> str:
        return f"{self.person_id}: {self.kind} {self.record_id}"
