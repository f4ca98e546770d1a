"""The last offers and routes, and every answer that customers gave."""

from datetime import date
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class OfferRun(models.Model):
    """One row: the last run that succeeded."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    as_of = models.DateField()
    made_at = models.DateTimeField()
    customers = models.IntegerField()
    offers = models.IntegerField()
    routes = models.IntegerField()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="one_offer_run")]

    def __str__(self) -> str:
        return f"{self.as_of:%Y-%m-%d}"


class ProductRoute(models.Model):
    """Of `buyers` of the first, `support` took the other later, half of them within `days`.
    `place` counts from the strongest."""

    place = models.IntegerField(primary_key=True)
    first = models.ForeignKey("commerce.Product", models.CASCADE, related_name="+")
    then = models.ForeignKey("commerce.Product", models.CASCADE, related_name="+")
    support = models.IntegerField()
    buyers = models.IntegerField()
    confidence = models.FloatField()
    lift = models.FloatField()
    days = models.FloatField()

    class Meta:
        ordering = ["place"]
        constraints = [models.UniqueConstraint(fields=["first", "then"], name="one_route_each")]

    def __str__(self) -> str:
        return f"{self.first_id} > {self.then_id}"


class OfferKind(models.TextChoices):
    NEW = "new", _("New to this customer")
    REPEAT = "repeat", _("What they buy again")


class CustomerOffer(models.Model):
    """`first` is the product whose route leads here, `because` the numbers of the reason."""

    customer = models.ForeignKey(
        "customers.Customer", models.CASCADE, related_name="offers", db_index=False
    )
    product = models.ForeignKey("commerce.Product", models.CASCADE, related_name="+")
    first = models.ForeignKey("commerce.Product", models.CASCADE, null=True, related_name="+")
    kind = models.CharField(max_length=6, choices=OfferKind)
    rank = models.SmallIntegerField()
    score = models.FloatField()
    because = models.JSONField(default=dict)
    as_of = models.DateField()

    class Meta:
        ordering = ["kind", "rank"]
        constraints = [
            models.UniqueConstraint(fields=["customer", "product"], name="one_offer_each")
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.product_id}"


class OfferAnswers(models.QuerySet["OfferAnswer"]):
    def standing(self) -> "OfferAnswers":
        return self.filter(withdrawn_at=None)

    def closing_on(self, day: date) -> "OfferAnswers":
        """Those after which the product is not offered on that day."""
        return self.standing().filter(Q(until=None) | Q(until__gt=day))


class OfferAnswer(models.Model):
    """What a customer said to an offer. `until`: not offered again before; None is never."""

    class Said(models.TextChoices):
        YES = "yes", _("Accepted")
        LATER = "later", _("Not now")
        NEVER = "never", _("Never")

    customer = models.ForeignKey(
        "customers.Customer", models.CASCADE, related_name="offer_answers", db_index=False
    )
    product = models.ForeignKey("commerce.Product", models.CASCADE, related_name="+")
    kind = models.CharField(max_length=6, choices=OfferKind)
    said = models.CharField(max_length=5, choices=Said)
    because: Any = models.JSONField(default=dict)
    until = models.DateField(null=True)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    by_name = models.CharField(max_length=200)
    withdrawn_at = models.DateTimeField(null=True)

    objects = OfferAnswers.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        indexes = [
            models.Index(fields=["customer", "product"], name="offer_answer_of"),
            models.Index(fields=["at"], name="offer_answer_at"),
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.product_id} {self.said}"
