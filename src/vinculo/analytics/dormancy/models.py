"""The company's rules of inactivity, who is asleep by the last of them, and what was decided."""

from decimal import Decimal

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vinculo.shell.planner.models import Task


class Movement(models.TextChoices):
    """What wakes an account; each with those before it."""

    SALES = "sales", _("Purchases")
    PAYMENTS = "payments", _("Purchases and payments")
    CONTACTS = "contacts", _("Purchases, payments and contacts that the customer began")


class Action(models.TextChoices):
    REACTIVATE = "reactivate", _("Reactivate")
    CHEAPEN = "cheapen", _("Make cheaper")
    CLOSE = "close", _("Close it")
    LEAVE = "leave", _("Leave")


class DormancyRule(models.Model):
    """Holds from `valid_from` to the next; of one day, the last one written. Never changed."""

    valid_from = models.DateField()
    months = models.SmallIntegerField()
    movement = models.CharField(max_length=8, choices=Movement)
    worth = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    close_after = models.SmallIntegerField()
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    made_by_name = models.CharField(max_length=200, blank=True)
    because = models.CharField(max_length=300, blank=True)

    class Meta:
        ordering = ["-valid_from", "-pk"]
        constraints = [
            models.CheckConstraint(condition=Q(months__gte=1), name="dormancy_of_a_month_or_more")
        ]

    def __str__(self) -> str:
        return f"{self.valid_from}: {self.months}"


class DormantAccount(models.Model):
    """Of the last run. `cost` is of the months of the rule, `last_year` what they bought in the
    year to their last purchase; `advice` what the rule says (`Action`)."""

    customer = models.OneToOneField(
        "customers.Customer", models.CASCADE, primary_key=True, related_name="dormancy"
    )
    last_on = models.DateField(null=True)
    quiet_since = models.DateField()
    amount = models.DecimalField(max_digits=18, decimal_places=4)
    last_year = models.DecimalField(max_digits=18, decimal_places=4)
    cost = models.DecimalField(max_digits=18, decimal_places=4)
    contacts = models.IntegerField()
    advice = models.CharField(max_length=10, choices=Action)

    class Meta:
        indexes = [
            models.Index(fields=["cost", "customer"], name="dormant_by_cost"),
            models.Index(fields=["advice", "cost", "customer"], name="dormant_by_advice"),
        ]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.quiet_since}"


class DormantDecision(models.Model):
    """What is done about one. It is done when its task is; reactivated, when they buy again.

    `monthly_cost` is what they cost a month when it was decided. `ended_on`: it holds no more,
    because they moved again or it was taken back. What it spared is audited by each run:
    `expected` (at the old cost), `spent` and `sold` are of `done_on` to `audited_on`.
    """

    customer = models.ForeignKey(
        "customers.Customer", models.CASCADE, related_name="dormant_decisions"
    )
    action = models.CharField(max_length=10, choices=Action)
    decided_on = models.DateField()
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    decided_by_name = models.CharField(max_length=200)
    task = models.ForeignKey(Task, models.SET_NULL, null=True, related_name="+")
    monthly_cost = models.DecimalField(max_digits=18, decimal_places=4)
    done_on = models.DateField(null=True)
    ended_on = models.DateField(null=True)
    audited_on = models.DateField(null=True)
    expected = models.DecimalField(max_digits=18, decimal_places=4, default=0)
    spent = models.DecimalField(max_digits=18, decimal_places=4, default=0)
    sold = models.DecimalField(max_digits=18, decimal_places=4, default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["customer"], condition=Q(ended_on=None), name="one_open_dormant_decision"
            )
        ]
        indexes = [models.Index(fields=["-decided_on", "-id"], name="dormant_decided")]

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.action}"

    @property
    def saved(self) -> Decimal | None:
        """None before it was audited, and of who is to be won back."""
        if self.audited_on is None or self.action == Action.REACTIVATE:
            return None
        return self.expected - self.spent
