"""Customers whose data may not be used, may not be erased, or was erased."""

from django.db import models
from django.db.models import Q


class Blocking(models.Model):
    """Out of everybody's sight but the desk's, until it is released."""

    customer = models.ForeignKey("customers.Customer", models.CASCADE, related_name="blockings")
    request = models.ForeignKey(
        "customers.RightsRequest", models.SET_NULL, null=True, related_name="+"
    )
    because = models.CharField(max_length=300)
    blocked_at = models.DateTimeField()
    blocked_by_name = models.CharField(max_length=200)
    released_at = models.DateTimeField(null=True)
    released_because = models.CharField(max_length=300, blank=True)
    released_by_name = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["customer"], name="one_blocking_at_a_time", condition=Q(released_at=None)
            )
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.because}"


class LegalHold(models.Model):
    """A lawsuit, an audit, a tax duty: as long as it holds, nothing is erased."""

    customer = models.ForeignKey("customers.Customer", models.CASCADE, related_name="legal_holds")
    because = models.CharField(max_length=300)
    until_on = models.DateField(null=True)
    placed_at = models.DateTimeField()
    placed_by_name = models.CharField(max_length=200)
    lifted_at = models.DateTimeField(null=True)
    lifted_because = models.CharField(max_length=300, blank=True)
    lifted_by_name = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["customer"], name="hold_standing", condition=Q(lifted_at=None))
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.because}"


class Erasure(models.Model):
    """The record stays for its numbers; nothing in it says whose they are."""

    customer = models.OneToOneField(
        "customers.Customer", models.CASCADE, primary_key=True, related_name="erasure"
    )
    request = models.ForeignKey(
        "customers.RightsRequest", models.SET_NULL, null=True, related_name="+"
    )
    erased_at = models.DateTimeField()
    erased_by_name = models.CharField(max_length=200)
    # By then the last backup that still holds them is gone.
    backups_gone_on = models.DateField()
    counts = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.erased_at:%Y-%m-%d}"


class Tombstone(models.Model):
    """A document, telephone, e-mail or code that must not come back by itself: a keyed hash."""

    erasure = models.ForeignKey(Erasure, models.CASCADE, related_name="tombstones", db_index=False)
    kind = models.CharField(max_length=10)  # document, contact, code
    digest = models.BinaryField(max_length=16)
    lifted_at = models.DateTimeField(null=True)
    lifted_because = models.CharField(max_length=300, blank=True)
    lifted_by_name = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["erasure", "digest"], name="one_tombstone_each")
        ]
        indexes = [
            models.Index(fields=["digest"], name="tombstone_digest", condition=Q(lifted_at=None))
        ]

    def __str__(self) -> str:
        return f"{self.erasure_id}: {self.kind}"
