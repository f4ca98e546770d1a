"""What a measure answered last, small enough to be read by a page."""

from django.db import models


class Report(models.Model):
    """`key` names the measure and what was asked (`pareto.customer.sales`); `revision` the state
    of the warehouse it was asked of. Money in `content` is in 1/10,000, columns `..._e4`."""

    key = models.CharField(primary_key=True, max_length=60)
    as_of = models.DateField()
    months = models.SmallIntegerField()
    revision = models.CharField(max_length=16)
    made_at = models.DateTimeField()
    content = models.JSONField()

    def __str__(self) -> str:
        return f"{self.key} {self.as_of:%Y-%m-%d}"
