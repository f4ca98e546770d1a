"""A month of a fact in which something changed."""

from django.db import models


class TouchedMonth(models.Model):
    """A row per statement and month: who writes at the same time never waits here.

    What has been added up is one row again (`months.tidy`); the sum of the weights only grows.
    """

    fact = models.CharField(max_length=20)
    month = models.DateField()
    weight = models.BigIntegerField(default=1)

    class Meta:
        indexes = [models.Index(fields=["fact", "month"], name="touched_fact")]

    def __str__(self) -> str:
        return f"{self.fact} {self.month:%Y-%m}"
