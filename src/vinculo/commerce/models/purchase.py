"""What was bought, returned and cancelled, as the documents say."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.commerce.models.numbered import Numbered
from vinculo.shell.history.tracking import under_history


@under_history(whose=["customer"])
class Purchase(Numbered, models.Model):
    """One document. Returns and cancellations have a negative amount.

    `amount` is in the document's currency; `base_amount` = amount * rate in the company's.
    A purchase may have no customer: it counts for the shop, not for anybody's class.
    """

    class Kind(models.TextChoices):
        SALE = "sale", _("Purchase")
        RETURN = "return", _("Return")
        CANCELLATION = "cancellation", _("Cancellation")

    customer = models.ForeignKey(
        "customers.Customer", models.CASCADE, null=True, related_name="purchases", db_index=False
    )
    kind = models.CharField(max_length=12, choices=Kind, default=Kind.SALE)
    source = models.CharField(max_length=60)
    document = models.CharField(_("document"), max_length=80)
    occurred_at = models.DateTimeField()
    occurred_on = models.DateField()
    currency = models.CharField(max_length=3)
    rate = models.DecimalField(max_digits=18, decimal_places=8, default=1)
    amount = models.DecimalField(max_digits=18, decimal_places=4)
    base_amount = models.DecimalField(max_digits=18, decimal_places=4)
    cost = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    channel = models.CharField(_("channel"), max_length=40, blank=True)
    shop = models.ForeignKey("commerce.Shop", models.SET_NULL, null=True, db_index=False)
    due_on = models.DateField(null=True)
    cancels = models.ForeignKey(
        "self", models.SET_NULL, null=True, related_name="cancelled_by", db_index=False
    )
    import_id = models.BigIntegerField(null=True, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["source", "document"], name="document_once")]
        indexes = [
            models.Index(fields=["customer", "-occurred_at", "-id"], name="purchase_timeline"),
            models.Index(fields=["occurred_on"], name="purchase_month"),
            models.Index(
                fields=["document"], name="purchase_document", opclasses=["varchar_pattern_ops"]
            ),
            models.Index(
                fields=["import_id"], name="purchase_import",
                condition=models.Q(import_id__isnull=False),
            ),
            models.Index(
                fields=["cancels"], name="purchase_cancels",
                condition=models.Q(cancels__isnull=False),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.shown_number


@under_history(whose=["purchase"])
class PurchaseLine(models.Model):
    purchase = models.ForeignKey(Purchase, models.CASCADE, related_name="lines")
    position = models.IntegerField()
    product = models.ForeignKey(
        "commerce.Product", models.SET_NULL, null=True, related_name="lines", db_index=False
    )
    description = models.CharField(max_length=300, blank=True)
    quantity = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    unit_price = models.DecimalField(max_digits=18, decimal_places=6, null=True)
    amount = models.DecimalField(max_digits=18, decimal_places=4)
    cost = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    import_id = models.BigIntegerField(null=True, editable=False)

    def __str__(self) -> str:
        return self.description
