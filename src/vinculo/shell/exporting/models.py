"""A file that was made of a list, and until when it may be fetched."""

from django.conf import settings
from django.db import models

from vinculo.shell.work.models import LongJob


class ExportFile(models.Model):
    records = models.CharField(max_length=40)
    query = models.TextField(blank=True)
    chosen = models.JSONField(default=list)
    format = models.CharField(max_length=4)
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    asked_at = models.DateTimeField(auto_now_add=True)
    job = models.ForeignKey(LongJob, models.SET_NULL, null=True, related_name="+")
    path = models.CharField(max_length=200, blank=True)  # under the data directory
    rows = models.IntegerField(default=0)
    expires_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.records}.{self.format}"
