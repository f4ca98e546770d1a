"""What the company decided about each term, and what the last night took."""

from django.db import models


class RetentionTerm(models.Model):
    """No row: as is usual."""

    key = models.CharField(max_length=30, primary_key=True)
    months = models.SmallIntegerField()
    changed_at = models.DateTimeField(null=True)
    changed_by_name = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return f"{self.key}: {self.months}"
