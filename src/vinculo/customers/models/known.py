"""What we know of a customer: who belongs with them, and the merchant's memory."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.shell.custom.models import Colour
from vinculo.shell.history.tracking import under_history


class Tag(models.Model):
    name = models.CharField(_("tag"), max_length=60, unique=True)
    colour = models.CharField(
        max_length=10, choices=Colour, default=Colour.PLAIN, db_default=Colour.PLAIN.value
    )

    def __str__(self) -> str:
        return self.name


@under_history(added=True, whose=["customer", "other"])
class Relationship(models.Model):
    """`customer` <kind> `other`: Ana WORKS_AT Panadería La Espiga."""

    class Kind(models.TextChoices):
        WORKS_AT = "works_at", _("works at")
        HOUSEHOLD = "household", _("lives with")
        DECIDES = "decides", _("decides for")
        PAYS = "pays", _("pays for")
        # A company of a group, to the one above it; the database refuses a loop.
        BELONGS_TO = "belongs_to", _("belongs to the group of")

    customer = models.ForeignKey("customers.Customer", models.CASCADE, related_name="relationships")
    other = models.ForeignKey("customers.Customer", models.CASCADE, related_name="related_to")
    kind = models.CharField(max_length=10, choices=Kind)
    note = models.CharField(_("note"), max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["customer", "other", "kind"], name="related_once"),
            models.CheckConstraint(
                condition=~models.Q(customer=models.F("other")), name="not_related_to_self"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.customer} {self.kind} {self.other}"


@under_history(added=True, whose=["customer"])
class Remark(models.Model):
    """The merchant's memory (R3): how they pay, what they prefer, how to greet them."""

    class Topic(models.TextChoices):
        PAYS = "pays", _("Pays")
        PREFERS = "prefers", _("Prefers")
        DELIVERY = "delivery", _("Delivery")
        MANNERS = "manners", _("How to treat them")
        BUSINESS = "business", _("Their business")
        OTHER = "other", _("Other")

    customer = models.ForeignKey("customers.Customer", models.CASCADE, related_name="remarks")
    topic = models.CharField(_("about"), max_length=10, choices=Topic, default=Topic.OTHER)
    text = models.TextField(_("text"))
    is_pinned = models.BooleanField(_("pin on top"), default=False)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    person_name = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.text[:80]
