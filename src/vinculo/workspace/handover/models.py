"""A hand-over: whose work passes to whom, what really passed, and what went back (R8)."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _


class HandOver(models.Model):
    class Because(models.TextChoices):
        LEAVES = "leaves", _("They leave the company")
        AWAY = "away", _("They will be away for long")
        MOVES = "moves", _("Their customers change hands")

    class State(models.TextChoices):
        DRAFT = "draft", _("Being prepared")
        GIVING = "giving", _("Being handed over")
        GIVEN = "given", _("Handed over")
        RETURNING = "returning", _("Being taken back")
        RETURNED = "returned", _("Taken back")

    class By(models.TextChoices):
        NUMBER = "number", _("Evenly, by number of customers")
        AMOUNT = "amount", _("Evenly, by what they buy in a year")
        CITY = "city", _("By city")
        CLASS = "class", _("By class")
        TEAM = "team", _("By team")

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="hand_overs"
    )
    person_name = models.CharField(max_length=200)
    because = models.CharField(_("why"), max_length=10, choices=Because)
    note = models.TextField(_("what whoever takes over must know"), blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.DRAFT)
    # The rule: how customers are shared out, who receives, places ("Bogotá" -> who), whether
    # families stay together, and who receives what hangs on no customer.
    by = models.CharField(_("how"), max_length=10, choices=By, default=By.NUMBER)
    receivers = models.JSONField(default=list)
    places = models.JSONField(default=dict)
    keeps_together = models.BooleanField(default=True)
    rest_to = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    # Whether who planned it reaches all customers: what is not shared out then goes to `rest_to`.
    is_whole = models.BooleanField(default=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    made_by_name = models.CharField(max_length=200)
    made_at = models.DateTimeField(auto_now_add=True)
    given_at = models.DateTimeField(null=True)
    returned_at = models.DateTimeField(null=True)
    returned_by_name = models.CharField(max_length=200, blank=True)
    job_id = models.BigIntegerField(null=True)

    class Meta:
        indexes = [models.Index(fields=["-made_at", "-id"], name="handover_recent")]

    def __str__(self) -> str:
        return f"{self.person_name}, {self.made_at:%d/%m/%Y}" if self.made_at else self.person_name

    def get_absolute_url(self) -> str:
        return reverse("hand_over", args=[self.pk])

    @property
    def is_draft(self) -> bool:
        return self.state == self.State.DRAFT


class HandOverShare(models.Model):
    """A customer of the plan and who receives them. The number without a key: a record that was
    merged meanwhile is simply not handed over under its old number."""

    hand_over = models.ForeignKey(HandOver, models.CASCADE, related_name="shares", db_index=False)
    customer_id = models.BigIntegerField()
    receiver = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    # The same for those who stay together.
    unit = models.BigIntegerField()
    by_hand = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["hand_over", "customer_id"], name="shared_out_once")
        ]
        indexes = [models.Index(fields=["hand_over", "receiver"], name="shares_of_receiver")]

    def __str__(self) -> str:
        return f"{self.customer_id} > {self.receiver_id}"


class HandedRecord(models.Model):
    """One record that really passed, of whatever room, and how it was: what undoing needs."""

    hand_over = models.ForeignKey(HandOver, models.CASCADE, related_name="handed", db_index=False)
    holding = models.CharField(max_length=20)
    record_id = models.BigIntegerField()
    about_id = models.BigIntegerField(null=True)  # the customer, if it is about one
    words = models.CharField(max_length=300, blank=True)
    receiver = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    before = models.JSONField(null=True)
    returned_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["hand_over", "holding", "record_id"], name="handed_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.holding} {self.record_id} > {self.receiver_id}"
