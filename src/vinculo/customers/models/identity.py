"""Documents that say who a customer is, and what other systems call them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.shell.history.tracking import under_history


@under_history(added=True, whose=["customer"])
class IdentityDocument(models.Model):
    customer = models.ForeignKey("customers.Customer", models.CASCADE, related_name="documents")
    kind = models.CharField(_("document"), max_length=12)
    country = models.CharField(_("country"), max_length=2)
    as_typed = models.CharField(_("number"), max_length=60)
    number = models.CharField(max_length=60)
    is_valid = models.BooleanField(default=True)
    import_id = models.BigIntegerField(null=True, editable=False)

    class Meta:
        indexes = [
            models.Index(
                fields=["number"], name="document_number", opclasses=["varchar_pattern_ops"]
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.as_typed}"


@under_history(added=True, whose=["customer"])
class ExternalId(models.Model):
    customer = models.ForeignKey("customers.Customer", models.CASCADE, related_name="external_ids")
    source = models.CharField(max_length=60)
    value = models.CharField(max_length=120)
    import_id = models.BigIntegerField(null=True, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["source", "value"], name="external_id_once")]
        indexes = [
            models.Index(fields=["value"], name="external_value", opclasses=["varchar_pattern_ops"])
        ]

    def __str__(self) -> str:
        return f"{self.source}:{self.value}"
