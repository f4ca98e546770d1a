"""Contacts that were made or reserved, what was decided about them, and what limits them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.customers.models.consent import ContactChannel, PurposeKind


class ReservedContact(models.Model):
    """A contact of ours with a customer, counted by caps. `ordinal` is its number on the
    recipient's day, so that two senders at once can not both have the first; empty for what was
    only written down afterwards."""

    customer = models.ForeignKey(
        "customers.Customer", models.CASCADE, related_name="reserved_contacts", db_index=False
    )
    channel = models.CharField(max_length=10, choices=ContactChannel)
    purpose = models.SlugField(max_length=60, db_index=False)
    kind = models.CharField(max_length=20, choices=PurposeKind)
    at = models.DateTimeField()
    day = models.DateField()
    ordinal = models.SmallIntegerField(null=True)
    # What it became in a room above, so that taking that away frees it.
    source = models.CharField(max_length=60, blank=True)
    reserved_by_id = models.BigIntegerField(null=True)
    reserved_by_name = models.CharField(max_length=200)

    class Meta:
        indexes = [
            models.Index(fields=["customer", "at"], name="reserved_of_customer"),
            models.Index(fields=["source"], name="reserved_source", condition=~models.Q(source="")),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["customer", "day", "ordinal"], name="one_contact_per_ordinal"
            )
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.channel} {self.at}"


class ContactDecision(models.Model):
    """What a sender was told. Kept, and never changed."""

    customer = models.ForeignKey(
        "customers.Customer", models.CASCADE, related_name="contact_decisions", db_index=False
    )
    decided_at = models.DateTimeField()
    for_at = models.DateTimeField()
    channel = models.CharField(max_length=10, choices=ContactChannel)
    purpose = models.SlugField(max_length=60, db_index=False)
    allowed = models.BooleanField()
    reason = models.CharField(max_length=30, blank=True)
    rule = models.CharField(max_length=80, blank=True)
    next_allowed_at = models.DateTimeField(null=True)
    asked_by_id = models.BigIntegerField(null=True)
    asked_by_name = models.CharField(max_length=200)

    class Meta:
        indexes = [
            models.Index(fields=["-decided_at", "-id"], name="decision_recent"),
            models.Index(fields=["customer", "-decided_at", "-id"], name="decision_of_customer"),
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.channel} {'yes' if self.allowed else self.reason}"


class SuppressionList(models.Model):
    """The last import of a register. Only keyed hashes of it are kept."""

    register = models.CharField(max_length=40, unique=True)
    file_name = models.CharField(max_length=200)
    entries = models.BigIntegerField(default=0)
    not_understood = models.BigIntegerField(default=0)
    refreshed_at = models.DateTimeField()
    refreshed_by_id = models.BigIntegerField(null=True)
    refreshed_by_name = models.CharField(max_length=200)

    def __str__(self) -> str:
        return self.register


class SuppressedPoint(models.Model):
    """A telephone or e-mail of a register, as a keyed hash; empty channels mean all it covers."""

    list = models.ForeignKey(
        "customers.SuppressionList", models.CASCADE, related_name="points", db_index=False
    )
    digest = models.BinaryField(max_length=16)
    channels = models.CharField(max_length=60, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["digest", "list"], name="one_point_per_register")
        ]

    def __str__(self) -> str:
        return bytes(self.digest).hex()


class CompanyContactRules(models.Model):
    """The company's own hours and cadence: they only narrow what the law leaves open."""

    strict = models.BooleanField(_("strict reading of the law"), default=True)
    # Windows by day as text ("08:00-18:00"): mon_fri, sat, sun; nothing said: no hours of our own.
    hours = models.JSONField(default=dict)
    days_off = models.JSONField(default=list)
    # Rank -> [most, days]; "" is for those without a class.
    cadence = models.JSONField(default=dict)
    changed_at = models.DateTimeField(null=True)
    changed_by_name = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="only_one_contact_rules")
        ]

    def __str__(self) -> str:
        return "contact rules"


class RecipientPlace(models.Model):
    """Where somebody said that the customer is; it goes before prefixes and addresses."""

    customer = models.OneToOneField(
        "customers.Customer", models.CASCADE, primary_key=True, related_name="recipient_place"
    )
    country = models.CharField(_("country"), max_length=2)
    region = models.CharField(_("region"), max_length=10, blank=True)
    time_zone = models.CharField(_("time zone"), max_length=60, blank=True)

    def __str__(self) -> str:
        return f"{self.country} {self.region} {self.time_zone}"
