"""One file that came in: where it lies, how it is read, how far it is, what became of it."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

LONG_AGO = timedelta(days=30)


class ImportQuerySet(models.QuerySet["Import"]):
    def active(self) -> "ImportQuerySet":
        return self.filter(status__in=Import.AT_WORK)

    def started(self) -> "ImportQuerySet":
        return self.exclude(status__in=Import.BEFORE)


class Import(models.Model):
    class Kind(models.TextChoices):
        CUSTOMERS = "customers", _("Customers")
        PRODUCTS = "products", _("Products")
        PURCHASES = "purchases", _("Purchases")
        INTERACTIONS = "interactions", _("Contacts with customers")

    class Status(models.TextChoices):
        READING = "reading", _("Being read")
        DRAFT = "draft", _("Columns to confirm")
        WAITING = "waiting", _("Waiting for an answer")
        CHECKING = "checking", _("Being checked")
        READY = "ready", _("Checked")
        QUEUED = "queued", _("In the queue")
        RUNNING = "running", _("Running")
        DONE = "done", _("Finished")
        CANCELLED = "cancelled", _("Stopped")
        FAILED = "failed", _("Failed")
        UNDOING = "undoing", _("Being undone")
        UNDONE = "undone", _("Undone")

    class OnMatch(models.TextChoices):
        UPDATE = "update", _("Update what is already there")
        SKIP = "skip", _("Leave what is already there")

    kind = models.CharField(_("what it holds"), max_length=12, choices=Kind)
    source = models.CharField(_("where it comes from"), max_length=60)
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    on_match = models.CharField(max_length=6, choices=OnMatch, default=OnMatch.UPDATE)

    file_name = models.CharField(max_length=255)
    stored_path = models.CharField(max_length=500)  # below the data directory
    sha256 = models.CharField(max_length=64, db_index=True)
    size = models.BigIntegerField()

    opening = models.JSONField(default=dict)  # sheet, header row, encoding, delimiter
    reading = models.JSONField(default=dict)
    mapping = models.JSONField(default=dict)  # {column: field}
    notes = models.JSONField(default=list)  # what the reader noticed about the file
    columns = models.JSONField(default=list)  # name, header, samples, guess and its reason
    sample = models.JSONField(default=list)  # the first rows: number and cells
    rules = models.JSONField(default=dict)
    answers = models.JSONField(default=dict)  # {column: convention}

    # The phases in order: "", staged, checked, prepared, written.
    phase = models.CharField(max_length=10, blank=True)
    # The number of the first row that is not written yet; kept in the transaction that writes.
    position = models.BigIntegerField(default=0)
    total = models.BigIntegerField(default=0)
    stop_requested = models.BooleanField(default=False)

    read = models.BigIntegerField(default=0)
    created = models.BigIntegerField(default=0)
    updated = models.BigIntegerField(default=0)
    unchanged = models.BigIntegerField(default=0)
    rejected = models.BigIntegerField(default=0)
    without_customer = models.BigIntegerField(default=0)
    beside = models.JSONField(default=dict)  # what else came of it: customers, products, lines ...
    foreseen = models.JSONField(default=dict)  # what checking says would come of it
    rejects_path = models.CharField(max_length=500, blank=True)

    created_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)
    seconds = models.FloatField(default=0)
    error = models.TextField(blank=True)
    undone_at = models.DateTimeField(null=True)
    undone_by_name = models.CharField(max_length=200, blank=True)
    undo_report = models.JSONField(default=dict)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    person_name = models.CharField(max_length=200)

    BEFORE = (Status.READING, Status.DRAFT, Status.WAITING, Status.CHECKING, Status.READY)
    AT_WORK = (
        Status.READING, Status.CHECKING, Status.QUEUED, Status.RUNNING, Status.UNDOING
    )  # fmt: skip

    objects = ImportQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["-id"], name="import_recent")]

    def __str__(self) -> str:
        return f"{self.file_name} ({self.pk})"

    @property
    def folder(self) -> Path:
        return self.path.parent

    @property
    def path(self) -> Path:
        return Path(settings.DATA_DIR) / self.stored_path

    @property
    def rejects_file(self) -> Path | None:
        return Path(settings.DATA_DIR) / self.rejects_path if self.rejects_path else None

    @property
    def is_at_work(self) -> bool:
        return self.status in self.AT_WORK

    @property
    def can_be_undone(self) -> bool:
        """Also what was stopped or failed half-way: what it wrote is there."""
        ended = {self.Status.DONE, self.Status.CANCELLED, self.Status.FAILED}
        return self.status in ended and bool(self.started_at)

    @property
    def is_long_ago(self) -> bool:
        """Much will have been built upon it: undoing asks once more."""
        return self.started_at is not None and timezone.now() - self.started_at > LONG_AGO

    @property
    def same_file_before(self) -> "Import | None":
        """The last import that took in exactly this file, for the warning."""
        return (
            Import.objects.filter(sha256=self.sha256, kind=self.kind, status=self.Status.DONE)
            .exclude(pk=self.pk)
            .order_by("-pk")
            .first()
        )

    @property
    def source_name(self) -> str:
        return gettext("files") if self.source == "files" else self.source

    @property
    def total_rows(self) -> int:
        return self.read or self.total

    @property
    def share(self) -> float:
        return min(self.position / self.total, 1) if self.total else 0

    @property
    def seconds_left(self) -> int | None:
        """By the pace so far; None while there is none."""
        if self.status != self.Status.RUNNING or not (self.started_at and self.position):
            return None
        passed = (timezone.now() - self.started_at).total_seconds()
        return round(passed * max(self.total - self.position, 0) / self.position)

    def keep(self) -> None:
        """Save all but what others write while we work."""
        names = {field.name for field in self._meta.concrete_fields}
        self.save(update_fields=names - {"id", "stop_requested"})

    def count(self, name: str, by: int) -> None:
        """Add to one of the counters that only some kinds have."""
        beside: dict[str, Any] = self.beside
        beside[name] = beside.get(name, 0) + by
