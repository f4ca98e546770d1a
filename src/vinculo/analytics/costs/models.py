"""Unit costs as of a day. A row is never changed: what another replaced stays as history."""

from django.conf import settings
from django.db import models


class UnitCost(models.Model):
    """One of `kind` costs `amount`, in the company's currency, from `valid_from` to the next."""

    kind = models.CharField(max_length=20)
    valid_from = models.DateField()
    amount = models.DecimalField(max_digits=18, decimal_places=4)
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    made_by_name = models.CharField(max_length=200, blank=True)
    because = models.CharField(max_length=300, blank=True)
    replaced_at = models.DateTimeField(null=True)
    replaced_by_name = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["kind", "-valid_from", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "valid_from"], name="one_unit_cost_a_day",
                condition=models.Q(replaced_at__isnull=True),
            ),
            models.CheckConstraint(condition=models.Q(amount__gte=0), name="unit_cost_not_below"),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.kind} {self.valid_from}: {self.amount}"
