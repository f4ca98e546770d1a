"""A long job: who asked for it, how far it is, and what became of it."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class LongJobs(models.QuerySet["LongJob"]):
    def open(self) -> "LongJobs":
        return self.filter(state__in=LongJob.OPEN)

    def forget_before(self, days: int) -> None:
        self.filter(finished_at__lt=timezone.now() - timedelta(days=days)).delete()


class LongJob(models.Model):
    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting its turn")
        RUNNING = "running", _("Under way")
        DONE = "done", _("Done")
        FAILED = "failed", _("Failed")
        CANCELLED = "cancelled", _("Cancelled")

    OPEN = (State.WAITING, State.RUNNING)

    kind = models.CharField(max_length=80)  # the name of its task
    title = models.CharField(max_length=200)
    page = models.CharField(max_length=300, blank=True)  # where its result is looked at
    subject_kind = models.CharField(max_length=40, blank=True)
    subject_id = models.BigIntegerField(null=True)
    asked = models.JSONField(default=dict)  # what the verb needs to know
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", db_index=False
    )
    asked_by_name = models.CharField(max_length=200)
    asked_at = models.DateTimeField(auto_now_add=True)

    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    queue_id = models.BigIntegerField(null=True)
    attempt = models.SmallIntegerField(default=0)
    cancel_asked_at = models.DateTimeField(null=True)
    doing = models.CharField(max_length=200, blank=True)
    done = models.BigIntegerField(default=0)
    total = models.BigIntegerField(default=0)
    counted_from = models.DateTimeField(null=True)  # when `total` became what it is
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    result = models.JSONField(null=True)
    error = models.CharField(max_length=500, blank=True)

    objects = LongJobs.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["asked_by", "-id"], name="longjob_own"),
            models.Index(fields=["kind", "-id"], name="longjob_kind"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=["waiting", "running"])
                ^ models.Q(finished_at__isnull=False),
                name="longjob_over_has_its_hour",
            )
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN

    @property
    def share(self) -> float:
        return min(self.done / self.total, 1) if self.total else 0

    @property
    def seconds_left(self) -> int | None:
        """By the pace so far; None while there is none."""
        if self.state != self.State.RUNNING or not (self.counted_from and self.done):
            return None
        passed = (timezone.now() - self.counted_from).total_seconds()
        return round(passed * max(self.total - self.done, 0) / self.done)

    def cancel(self) -> None:
        """At once while it waits; at its next report while it runs. Nothing when it is over."""
        now, mine = timezone.now(), LongJob.objects.filter(pk=self.pk)
        mine.filter(state=self.State.WAITING).update(
            state=self.State.CANCELLED, cancel_asked_at=now, finished_at=now
        )
        mine.filter(state=self.State.RUNNING, cancel_asked_at=None).update(cancel_asked_at=now)
        self.refresh_from_db()
