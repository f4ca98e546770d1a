"""The last run: the model with its evidence, and what it says of each customer."""

from django.db import models


class FutureRun(models.Model):
    """One row. `judged` says of each model how well it foretold `held_back` days that it had not
    seen, the best first. Money is of sales; `total` of all with its 80 % interval."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    as_of = models.DateField()
    made_at = models.DateTimeField()
    model = models.CharField(max_length=30)
    parameters = models.JSONField()
    held_back = models.IntegerField()
    judged = models.JSONField()
    customers = models.IntegerField()
    total = models.DecimalField(max_digits=22, decimal_places=2)
    low = models.DecimalField(max_digits=22, decimal_places=2)
    high = models.DecimalField(max_digits=22, decimal_places=2)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="one_future_run")]

    def __str__(self) -> str:
        return f"{self.as_of:%Y-%m-%d}"


class CustomerFuture(models.Model):
    """Of the twelve months after `as_of`. `buys` is the chance of buying at all, by which people
    are ranked as alive; between `low` and `high` the value falls four times of five."""

    customer = models.OneToOneField(
        "customers.Customer", models.CASCADE, primary_key=True, related_name="future"
    )
    buys = models.FloatField()
    purchases = models.FloatField()
    value = models.DecimalField(max_digits=18, decimal_places=2)
    low = models.DecimalField(max_digits=18, decimal_places=2)
    high = models.DecimalField(max_digits=18, decimal_places=2)
    as_of = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["-value", "-customer"], name="future_by_value")]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.value}"
