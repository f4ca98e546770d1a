"""Who answers for a figure and where it should be; and figures that people enter."""

from django.conf import settings
from django.db import models


class DimensionGoal(models.Model):
    """`target` is the company's; `benchmark` a line to compare with, and `source` whose it is."""

    key = models.CharField(primary_key=True, max_length=40)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    target = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    benchmark = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    source = models.CharField(max_length=300, blank=True)
    changed_at = models.DateTimeField(auto_now=True)
    changed_by_name = models.CharField(max_length=200)

    def __str__(self) -> str:
        return self.key


class EnteredFigure(models.Model):
    """Of a day, with where it comes from. Never changed; who withdraws one leaves it there."""

    key = models.CharField(max_length=40)
    on = models.DateField()
    value = models.DecimalField(max_digits=18, decimal_places=4)
    source = models.CharField(max_length=300)
    made_at = models.DateTimeField(auto_now_add=True)
    made_by_name = models.CharField(max_length=200)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-on", "-pk"]
        indexes = [models.Index(fields=["key", "-on"], name="entered_figure_of")]

    def __str__(self) -> str:
        return f"{self.key} {self.on}: {self.value}"
