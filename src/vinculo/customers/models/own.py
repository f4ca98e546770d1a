"""What a company writes down of its customers beyond what the house knows."""

from django.db import models

from vinculo.shell.custom.models import CustomValue, constraints, indexes
from vinculo.shell.history.tracking import under_history


@under_history(by_hand=True, whose=["customer"])
class OwnValue(CustomValue):
    records = "customer"
    owner = "customer_id"

    customer = models.ForeignKey("customers.Customer", models.CASCADE, related_name="own_values")

    class Meta:
        indexes = indexes("customer", "customer_own")
        constraints = constraints("customer", "customer_own")
