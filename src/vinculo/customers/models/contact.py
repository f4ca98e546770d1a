"""Where a customer is reached."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.shell.history.tracking import under_history


@under_history(added=True, whose=["customer"])
class ContactPoint(models.Model):
    class Kind(models.TextChoices):
        PHONE = "phone", _("Telephone")
        WHATSAPP = "whatsapp", _("WhatsApp")
        EMAIL = "email", _("E-mail")

    customer = models.ForeignKey("customers.Customer", models.CASCADE, related_name="contacts")
    kind = models.CharField(max_length=10, choices=Kind)
    as_typed = models.CharField(max_length=254)
    # E.164 for telephones, lower case for e-mails; empty when not understood.
    value = models.CharField(max_length=254, blank=True)
    # The last digits, reversed, so that any spelling and any prefix finds the number.
    reversed_digits = models.CharField(max_length=30, blank=True)
    label = models.CharField(_("label"), max_length=60, blank=True)
    is_primary = models.BooleanField(default=False)
    is_valid = models.BooleanField(default=True)
    import_id = models.BigIntegerField(null=True, editable=False)

    class Meta:
        indexes = [
            models.Index(fields=["value"], name="contact_value", opclasses=["varchar_pattern_ops"]),
            models.Index(
                fields=["reversed_digits"], name="contact_digits",
                opclasses=["varchar_pattern_ops"], condition=~models.Q(reversed_digits=""),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.as_typed


@under_history(added=True, whose=["customer"])
class Address(models.Model):
    customer = models.ForeignKey("customers.Customer", models.CASCADE, related_name="addresses")
    as_typed = models.CharField(_("address"), max_length=400)
    city = models.CharField(_("city"), max_length=120, blank=True)
    region = models.CharField(_("region"), max_length=120, blank=True)
    country = models.CharField(_("country"), max_length=2, blank=True)
    # Filled by the normaliser: the national convention, and the same key for the same place.
    canonical = models.CharField(max_length=400, blank=True)
    key = models.CharField(max_length=200, blank=True, db_index=True)
    import_id = models.BigIntegerField(null=True, editable=False)

    def __str__(self) -> str:
        return self.canonical or self.as_typed
