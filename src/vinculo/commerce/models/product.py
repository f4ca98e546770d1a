"""What is sold, and where."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.shell.history.tracking import under_history


class Category(models.Model):
    name = models.CharField(_("category"), max_length=120, unique=True)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True)
    import_id = models.BigIntegerField(null=True, editable=False)

    def __str__(self) -> str:
        return self.name


@under_history()
class Product(models.Model):
    sku = models.CharField(_("code"), max_length=80, unique=True)
    name = models.CharField(_("product"), max_length=300)
    category = models.ForeignKey(
        Category, models.SET_NULL, null=True, blank=True, related_name="products"
    )
    unit_cost = models.DecimalField(
        _("unit cost"), max_digits=18, decimal_places=4, null=True, blank=True
    )
    unit_price = models.DecimalField(
        _("price"), max_digits=18, decimal_places=4, null=True, blank=True
    )
    is_active = models.BooleanField(default=True)
    import_id = models.BigIntegerField(null=True, editable=False)

    def __str__(self) -> str:
        return self.name


class Shop(models.Model):
    name = models.CharField(_("shop"), max_length=120, unique=True)
    import_id = models.BigIntegerField(null=True, editable=False)

    def __str__(self) -> str:
        return self.name
