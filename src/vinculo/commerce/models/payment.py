"""What was paid, and what a currency was worth that day."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.commerce.models.numbered import Numbered
from vinculo.shell.history.tracking import under_history


@under_history(whose=["customer", "purchase"])
class Payment(Numbered, models.Model):
    customer = models.ForeignKey(
        "customers.Customer", models.CASCADE, related_name="payments", db_index=False
    )
    purchase = models.ForeignKey(
        "commerce.Purchase", models.SET_NULL, null=True, related_name="payments"
    )
    document = models.CharField(max_length=80, blank=True)
    amount = models.DecimalField(max_digits=18, decimal_places=4)
    currency = models.CharField(max_length=3)
    base_amount = models.DecimalField(max_digits=18, decimal_places=4)
    paid_on = models.DateField()
    method = models.CharField(_("method"), max_length=40, blank=True)
    import_id = models.BigIntegerField(null=True, editable=False)

    class Meta:
        indexes = [models.Index(fields=["customer", "-paid_on", "-id"], name="payment_timeline")]

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


class ExchangeRate(models.Model):
    """One unit of `currency` is `rate` units of the company's currency from `on` forward."""

    currency = models.CharField(max_length=3)
    on = models.DateField()
    rate = models.DecimalField(max_digits=18, decimal_places=8)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["currency", "on"], name="one_rate_a_day")]

    def __str__(self) -> str:
        return f"{self.currency} {self.on}: {self.rate}"
