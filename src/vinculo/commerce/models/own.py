"""What a company writes down of its purchases and products beyond what the house knows."""

from django.db import models

from vinculo.commerce.models.product import Product
from vinculo.commerce.models.purchase import Purchase
from vinculo.shell.custom.models import CustomValue, constraints, indexes
from vinculo.shell.history.tracking import under_history


@under_history(by_hand=True, whose=["purchase"])
class PurchaseOwn(CustomValue):
    records = "purchase"
    owner = "purchase_id"

    # The database's own key takes it along with its document: `goes_with` in the migration.
    purchase = models.ForeignKey(
        Purchase, models.CASCADE, related_name="own_values", db_index=False, db_constraint=False
    )

    class Meta:
        indexes = indexes("purchase", "purchase_own")
        constraints = constraints("purchase", "purchase_own")


@under_history(by_hand=True, whose=["product"])
class ProductOwn(CustomValue):
    records = "product"
    owner = "product_id"

    product = models.ForeignKey(
        Product, models.CASCADE, related_name="own_values", db_index=False, db_constraint=False
    )

    class Meta:
        indexes = indexes("product", "product_own")
        constraints = constraints("product", "product_own")
