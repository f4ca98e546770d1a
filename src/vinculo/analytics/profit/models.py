"""The last result of the measure `profit`: of the company, and of each customer."""

from django.db import models


class ProfitRun(models.Model):
    """One row: the last run. `waterfalls` holds rows of the measure by dimension, money in
    1/10,000; of products only those with the most and the least left (`making.py`)."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    as_of = models.DateField()
    months = models.SmallIntegerField()
    made_at = models.DateTimeField()
    customers = models.IntegerField()
    products = models.IntegerField()
    waterfalls = models.JSONField()

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="one_profit_run")]

    def __str__(self) -> str:
        return f"{self.as_of:%Y-%m-%d}"


class CustomerProfit(models.Model):
    """Signed steps, which add up to `contribution`. `serving` says of each kind how many and how
    much: `{"visit": [3, -240000000]}`. `saving` is what cheaper ways would spare."""

    customer = models.OneToOneField(
        "customers.Customer", models.CASCADE, primary_key=True, related_name="profit"
    )
    gross = models.DecimalField(max_digits=18, decimal_places=4)
    discounts = models.DecimalField(max_digits=18, decimal_places=4)
    returns = models.DecimalField(max_digits=18, decimal_places=4)
    product_cost = models.DecimalField(max_digits=18, decimal_places=4)
    serve = models.DecimalField(max_digits=18, decimal_places=4)
    contribution = models.DecimalField(max_digits=18, decimal_places=4)
    saving = models.DecimalField(max_digits=18, decimal_places=4)
    serving = models.JSONField(default=dict)

    class Meta:
        indexes = [
            models.Index(fields=["contribution", "customer"], name="profit_by_contribution"),
            models.Index(fields=["serve", "customer"], name="profit_by_serve"),
            models.Index(fields=["saving", "customer"], name="profit_by_saving"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(
                    contribution=models.F("gross") + models.F("discounts") + models.F("returns")
                    + models.F("product_cost") + models.F("serve")
                ),
                name="profit_closes",
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.contribution}"
