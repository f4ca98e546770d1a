"""How much a customer is worth to us, as analytics wrote it down (R101-R111)."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models


class Standing(models.Model):
    """Where the customer stands at the last close. Rank 1 is the best class.

    Owner and team are the customer's, kept here by `customers/standing.py` so that the list of
    one person or team is a walk along one index.
    """

    customer = models.OneToOneField(
        "customers.Customer", models.CASCADE, primary_key=True, related_name="standing"
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", db_index=False
    )
    team = models.ForeignKey(
        "shell.Team", models.SET_NULL, null=True, related_name="+", db_index=False
    )
    period = models.DateField()
    rank = models.SmallIntegerField()
    class_name = models.CharField(max_length=40)
    since_on = models.DateField()
    amount = models.DecimalField(max_digits=18, decimal_places=4)
    tenure_months = models.IntegerField()
    amount_band = models.SmallIntegerField()
    tenure_band = models.SmallIntegerField()
    last_purchase_on = models.DateField(null=True)
    # The ranks of the last closes, oldest first.
    spark = ArrayField(models.SmallIntegerField(), default=list)
    reason = models.JSONField(default=dict)

    class Meta:
        indexes = [
            models.Index(fields=["rank", "-amount", "customer"], name="standing_rank"),
            models.Index(fields=["-amount", "-customer"], name="standing_amount"),
            models.Index(fields=["owner", "-amount", "-customer"], name="standing_owner"),
            models.Index(fields=["team", "-amount", "-customer"], name="standing_team"),
            models.Index(fields=["amount_band", "tenure_band", "-amount"], name="standing_cell"),
            models.Index(fields=["last_purchase_on", "customer"], name="standing_last"),
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.class_name}"


class ClassChange(models.Model):
    """A dated, explained change of class; `from_rank` is empty for the first class."""

    customer = models.ForeignKey("customers.Customer", models.CASCADE, related_name="class_changes")
    period = models.DateField()
    changed_on = models.DateField()
    from_rank = models.SmallIntegerField(null=True)
    to_rank = models.SmallIntegerField()
    from_class = models.CharField(max_length=40, blank=True)
    to_class = models.CharField(max_length=40)
    reason = models.JSONField(default=dict)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["customer", "period"], name="one_change_per_close")
        ]
        indexes = [models.Index(fields=["period", "customer"], name="change_period")]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.from_class} -> {self.to_class}"
