"""One thing done to many: what was asked, and what became of each record."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vinculo.shell.work.models import LongJob


class BulkRun(models.Model):
    """`query` is the list's filter, or empty when `chosen` holds the records' numbers."""

    class State(models.TextChoices):
        DRAFT = "draft", _("Not begun")
        BEGUN = "begun", _("Begun")
        UNDONE = "undone", _("Undone")

    records = models.CharField(max_length=40)
    action = models.CharField(max_length=40)
    values = models.JSONField(default=dict)
    query = models.TextField(blank=True)
    chosen = models.JSONField(default=list)
    title = models.CharField(max_length=200, blank=True)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    asked_at = models.DateTimeField(auto_now_add=True)
    state = models.CharField(max_length=6, choices=State, default=State.DRAFT)
    is_written_down = models.BooleanField(default=False)  # its records are, all of them
    job = models.ForeignKey(LongJob, models.SET_NULL, null=True, related_name="+")
    undoing = models.ForeignKey(LongJob, models.SET_NULL, null=True, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["asked_by", "-id"], name="bulk_own")]

    def __str__(self) -> str:
        return self.title or self.action


class BulkItem(models.Model):
    """A record of a run. `before` is what undoing puts back, `after` what it must find."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Not reached")
        DONE = "done", _("Done")
        LEFT = "left", _("Left as it was")
        UNDONE = "undone", _("Undone")
        KEPT = "kept", _("Not undone")

    run = models.ForeignKey(BulkRun, models.CASCADE, related_name="items", db_index=False)
    record_id = models.BigIntegerField()
    state = models.CharField(max_length=7, choices=State, default=State.WAITING)
    reason = models.CharField(max_length=40, blank=True)  # a key of the action's reasons
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["run", "record_id"], name="bulk_record_once")
        ]
        indexes = [
            models.Index(
                fields=["run", "record_id"], name="bulk_waiting", condition=Q(state="waiting")
            ),
            models.Index(fields=["run", "record_id"], name="bulk_done", condition=Q(state="done")),
        ]

    def __str__(self) -> str:
        return f"{self.run_id}: {self.record_id} {self.state}"
