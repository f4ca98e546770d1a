"""What people are told: one line for a person and a recorded event."""

from datetime import time

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vinculo.shell.activity.models import Activity

MAX_COUNTED = 100
# For the query that reads a request's person: how much they have not seen, from one small index.
UNREAD_SQL = f"""
(SELECT count(*) FROM (
   SELECT FROM shell_notice notice
    WHERE notice.person_id = person.id AND notice.read_at IS NULL AND notice.in_page
    LIMIT {MAX_COUNTED}) unread)
"""  # noqa: S608  a number


class Notice(models.Model):
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="notices", db_index=False
    )
    activity = models.ForeignKey(Activity, models.CASCADE, related_name="+")
    topic = models.CharField(max_length=20)
    at = models.DateTimeField()
    # What it is about and where it leads, for a person who may read it.
    subject_kind = models.CharField(max_length=40, blank=True)
    subject_id = models.BigIntegerField(null=True)
    in_page = models.BooleanField(default=True)
    by_mail = models.BooleanField(default=False)
    read_at = models.DateTimeField(null=True)
    mailed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "activity"], name="told_once")]
        indexes = [
            models.Index(fields=["person", "-at", "-id"], name="notice_own"),
            models.Index(
                fields=["person"], name="notice_unread", condition=Q(read_at=None, in_page=True)
            ),
            models.Index(
                fields=["person", "at"],
                name="notice_to_mail",
                condition=Q(read_at=None, mailed_at=None, by_mail=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.topic} {self.subject_kind} {self.subject_id}"


class Following(models.Model):
    """A person wants to know what happens with a record."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="follows", db_index=False
    )
    subject_kind = models.CharField(max_length=40)
    subject_id = models.BigIntegerField()
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["subject_kind", "subject_id", "person"], name="follows_once"
            )
        ]
        indexes = [models.Index(fields=["person"], name="followed_by")]

    def __str__(self) -> str:
        return f"{self.subject_kind} {self.subject_id}"


class NoticeChoice(models.Model):
    """Where a person wants a topic; no row: as the topic says."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", db_index=False
    )
    topic = models.CharField(max_length=20)
    in_page = models.BooleanField()
    by_mail = models.BooleanField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "topic"], name="one_choice")]

    def __str__(self) -> str:
        return self.topic


class NoticeHabits(models.Model):
    """When a person wants mail; no row: once a day, and never while at rest."""

    class Digest(models.TextChoices):
        HOURLY = "hourly", _("At most once an hour")
        DAILY = "daily", _("Once a day")
        NEVER = "never", _("Never")

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, primary_key=True, related_name="notice_habits"
    )
    digest = models.CharField(_("mail"), max_length=6, choices=Digest, default=Digest.DAILY)
    quiet_from = models.TimeField(_("quiet from"), null=True, blank=True)
    quiet_until = models.TimeField(_("until"), null=True, blank=True)
    quiet_when_closed = models.BooleanField(default=True)
    mailed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(quiet_from=None, quiet_until=None)
                | (Q(quiet_from__isnull=False) & Q(quiet_until__isnull=False)),
                name="quiet_has_both_hours",
            )
        ]

    def __str__(self) -> str:
        return str(self.person)

    def is_quiet(self, at: time) -> bool:
        if self.quiet_from is None or self.quiet_until is None:
            return False
        if self.quiet_from <= self.quiet_until:
            return self.quiet_from <= at < self.quiet_until
        return at >= self.quiet_from or at < self.quiet_until
