"""What happened, once: the row that timeline, audit and notifications read."""

from django.conf import settings
from django.db import models


class Activity(models.Model):
    at = models.DateTimeField()
    kind = models.CharField(max_length=80)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", db_index=False
    )
    actor_name = models.CharField(max_length=200)
    subject_kind = models.CharField(max_length=40, blank=True)
    subject_id = models.BigIntegerField(null=True)
    payload = models.JSONField(default=dict)

    class Meta:
        indexes = [
            models.Index(
                fields=["subject_kind", "subject_id", "-at", "-id"], name="activity_subject"
            ),
            models.Index(fields=["-at", "-id"], name="activity_recent"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject_kind} {self.subject_id}"
