"""What the value matrix keeps in the database: its settings, its closes, and their sums."""

from copy import copy

from django.conf import settings
from django.db import models

from vinculo.analytics.costs.models import UnitCost
from vinculo.analytics.dimensions.models import DimensionGoal, EnteredFigure
from vinculo.analytics.dormancy.models import DormancyRule, DormantAccount, DormantDecision
from vinculo.analytics.future.models import CustomerFuture, FutureRun
from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.offers.models import (
    CustomerOffer,
    OfferAnswer,
    OfferRun,
    ProductRoute,
)
from vinculo.analytics.profit.models import CustomerProfit, ProfitRun
from vinculo.analytics.reports.models import Report
from vinculo.analytics.scores.models import (
    CustomerScore,
    Score,
    ScoreDecision,
    ScoreModel,
    ScoreRun,
    ScoreUse,
)
from vinculo.shell.kept import kept


class MatrixSettings(models.Model):
    """One version of the company's policy; the last one holds, for the whole history."""

    policy = models.JSONField()
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    because = models.CharField(max_length=300, blank=True)

    def __str__(self) -> str:
        return f"v{self.pk}"

    @classmethod
    def current(cls) -> "MatrixSettings | None":
        return cls.objects.order_by("-pk").first()


@kept("matrix_settings")
def current_policy() -> Policy:
    stored = MatrixSettings.current()
    return Policy.from_dict(stored.policy) if stored else Policy()


class MatrixClose(models.Model):
    """Everybody's value at the end of a month. Never edited, only made again.

    `digest` names everything the close stands on (the close before it, the month's purchases,
    the policy, the step's version); `state_file` holds one row per customer.
    """

    period = models.DateField(primary_key=True)
    settings = models.ForeignKey(
        MatrixSettings, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    digest = models.CharField(max_length=64)
    state_file = models.CharField(max_length=120)
    # Between the bands of amount, from the highest, in 1/10,000 of the company's currency.
    limits = models.JSONField(default=list)
    customers = models.IntegerField()
    moved = models.IntegerField()
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["-period"]

    def __str__(self) -> str:
        return f"{self.period:%Y-%m}"

    @classmethod
    def last(cls) -> "MatrixClose | None":
        return copy(_last_close())

    @property
    def policy(self) -> Policy:
        """The policy it was made with."""
        return Policy.from_dict(self.settings.policy) if self.settings else Policy()


@kept("matrix_closes", "matrix_settings")
def _last_close() -> MatrixClose | None:
    return MatrixClose.objects.select_related("settings").first()


class MatrixCell(models.Model):
    """Who stands in one cell at a close: the band of amount they hold, by tenure."""

    close = models.ForeignKey(MatrixClose, models.CASCADE, related_name="cells")
    amount_band = models.SmallIntegerField()
    tenure_band = models.SmallIntegerField()
    rank = models.SmallIntegerField()
    customers = models.IntegerField()
    amount = models.DecimalField(max_digits=22, decimal_places=4)

    class Meta:
        ordering = ["amount_band", "tenure_band"]
        constraints = [
            models.UniqueConstraint(
                fields=["close", "amount_band", "tenure_band"], name="one_cell_per_close"
            )
        ]

    def __str__(self) -> str:
        return f"{self.close_id}: {self.amount_band} x {self.tenure_band}"


class MatrixFlow(models.Model):
    """How many went from one class to another between a close and the one before it.

    `from_rank` 0 are those who bought for the first time.
    """

    close = models.ForeignKey(MatrixClose, models.CASCADE, related_name="flows")
    from_rank = models.SmallIntegerField()
    to_rank = models.SmallIntegerField()
    customers = models.IntegerField()

    class Meta:
        ordering = ["from_rank", "to_rank"]
        constraints = [
            models.UniqueConstraint(
                fields=["close", "from_rank", "to_rank"], name="one_flow_per_close"
            )
        ]

    def __str__(self) -> str:
        return f"{self.close_id}: {self.from_rank} -> {self.to_rank}"


__all__ = [
    "CustomerFuture", "CustomerOffer", "CustomerProfit", "CustomerScore", "DimensionGoal",
    "DormancyRule", "DormantAccount", "DormantDecision", "EnteredFigure", "FutureRun",
    "MatrixCell", "MatrixClose", "MatrixFlow", "MatrixSettings", "OfferAnswer", "OfferRun",
    "ProductRoute", "ProfitRun", "Report", "Score", "ScoreDecision", "ScoreModel", "ScoreRun",
    "ScoreUse", "UnitCost", "current_policy",
]  # fmt: skip
