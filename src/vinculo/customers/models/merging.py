"""Records that became one, what is needed to part them again, and the company's rules for it."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class MergeRun(models.Model):
    """Merges that were decided together: a whole cluster, or all pairs above a threshold."""

    class Kind(models.TextChoices):
        CLUSTER = "cluster", _("A group")
        BULK = "bulk", _("All above a certainty")

    kind = models.CharField(max_length=8, choices=Kind)
    threshold = models.FloatField(null=True)
    # Pairs that were left alone, each with its reason: [left, right, pair, words].
    refused = models.JSONField(default=list)
    begun_at = models.DateTimeField()
    begun_by_id = models.BigIntegerField(null=True)
    begun_by_name = models.CharField(max_length=200)
    finished_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"


class MergeQuerySet(models.QuerySet["Merge"]):
    def in_force(self) -> "MergeQuerySet":
        return self.filter(undone_at=None)

    def after(self, merge: "Merge") -> "MergeQuerySet":
        """Those in force that stand on it: of either of its records, and later. Newest first."""
        both = (merge.kept_id, merge.absorbed_id)
        return (
            self.in_force()
            .filter(Q(kept_id__in=both) | Q(absorbed_id__in=both), pk__gt=merge.pk)
            .order_by("-pk")
        )


class Merge(models.Model):
    """`absorbed` left the table of customers and lives on here, whole, until it is parted again.

    `state` holds what tells who they are: the rows that were taken away or changed, as text of
    JSON, so that no figure loses a digit. `trace` holds numbers only: which rows of which table
    moved. Without `state` (forgotten for a right to erasure) it can not be undone.
    """

    # No keys: the one is not there any more, and the other may go some day.
    kept_id = models.BigIntegerField()
    absorbed_id = models.BigIntegerField()
    kept_name = models.CharField(max_length=300)
    absorbed_name = models.CharField(max_length=300)
    probability = models.FloatField(null=True)
    run = models.ForeignKey(MergeRun, models.PROTECT, null=True, related_name="merges")
    merged_at = models.DateTimeField()
    merged_by_id = models.BigIntegerField(null=True)
    merged_by_name = models.CharField(max_length=200)
    state = models.JSONField(default=dict)
    trace = models.JSONField(default=dict)
    forgotten_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)
    undone_by_name = models.CharField(max_length=200, blank=True)
    # What had come since, and with whom it stayed: [words, how many, went with the parted one].
    undo_report = models.JSONField(default=list)

    objects = MergeQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["absorbed_id"], name="absorbed_once", condition=Q(undone_at=None)
            ),
            models.CheckConstraint(
                condition=~Q(kept_id=F("absorbed_id")), name="not_merged_with_itself"
            ),
        ]
        indexes = [
            models.Index(fields=["kept_id", "-id"], name="merge_kept"),
            models.Index(fields=["absorbed_id", "-id"], name="merge_absorbed"),
        ]

    def __str__(self) -> str:
        return f"{self.absorbed_id} into {self.kept_id}"


class MergeRules(models.Model):
    """Which of two values a merged record keeps, and how sure a pair must be to go in bulk."""

    fields = models.JSONField(default=dict)  # field -> rule of merging/survivorship.py
    sources = models.JSONField(default=list)  # the most trusted first
    threshold = models.FloatField(null=True)
    changed_at = models.DateTimeField(null=True)
    changed_by_name = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="only_one_merge_rules")]

    def __str__(self) -> str:
        return "merge rules"

    @classmethod
    def current(cls) -> "MergeRules":
        return cls.objects.filter(pk=1).first() or cls(pk=1)
