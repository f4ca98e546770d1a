"""The scores of a company: what each foretells, its versions, which one is in use, what it says."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from vinculo.analytics.scores.outcomes import Outcome

WHO: dict[str, Any] = {"null": True, "blank": True, "related_name": "+"}


class Band(models.IntegerChoices):
    """How probable: the highest tenth of everybody, the next fifth, the next three tenths."""

    LOW = 1, pgettext_lazy("chance", "Low")
    MEDIUM = 2, pgettext_lazy("chance", "Medium")
    HIGH = 3, pgettext_lazy("chance", "High")
    VERY_HIGH = 4, pgettext_lazy("chance", "Very high")


class Score(models.Model):
    """What is foretold, of how many months and for how many; its models are its versions."""

    name = models.CharField(_("name"), max_length=80)
    outcome = models.JSONField()
    observed = models.SmallIntegerField()
    ahead = models.SmallIntegerField()
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, **WHO)
    made_by_name = models.CharField(max_length=200)

    def __str__(self) -> str:
        return self.name

    @property
    def foretells(self) -> Outcome:
        return Outcome(**self.outcome)

    @property
    def use(self) -> "ScoreUse | None":
        return self.uses.filter(ended_at=None).select_related("model").first()


class ScoreModel(models.Model):
    """A version. `snapshot` names its rows, `seed` how they were dealt: the same give the same.

    `points` is the table that people wrote, of the method that needs no training; `cuts` are the
    log-odds between the bands; `refused` why it was not made.
    """

    class Method(models.TextChoices):
        SCORECARD = "scorecard", _("Scorecard")
        LOGISTIC = "logistic", _("Logistic regression")
        LIGHTGBM = "lightgbm", _("Decision trees")
        POINTS = "points", _("Table of points")

    score = models.ForeignKey(Score, models.CASCADE, related_name="versions")
    version = models.SmallIntegerField()
    method = models.CharField(max_length=10, choices=Method)
    seed = models.IntegerField(default=1)
    points = models.JSONField(null=True)
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, **WHO)
    made_by_name = models.CharField(max_length=200)
    trained_at = models.DateTimeField(null=True)
    refused = models.CharField(max_length=500, blank=True)
    on = models.DateField(null=True)
    snapshot = models.CharField(max_length=64, blank=True)
    revision = models.CharField(max_length=16, blank=True)
    cuts = models.JSONField(default=list)
    evidence = models.JSONField(null=True)
    model = models.JSONField(null=True)

    class Meta:
        ordering = ["-version"]
        constraints = [
            models.UniqueConstraint(fields=["score", "version"], name="one_score_version"),
            models.CheckConstraint(
                condition=Q(trained_at=None) | Q(model__isnull=False), name="trained_has_a_model"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.score_id} v{self.version}"

    @property
    def is_trained(self) -> bool:
        return self.trained_at is not None


class ScoreUse(models.Model):
    """A version in use, by whose decision; `policies` says what to do with each band."""

    score = models.ForeignKey(Score, models.CASCADE, related_name="uses")
    model = models.ForeignKey(ScoreModel, models.CASCADE, related_name="uses")
    because = models.CharField(max_length=300, blank=True)
    threshold = models.FloatField(null=True)  # the chance from which on one acts
    policies = models.JSONField(default=dict)
    began_at = models.DateTimeField()
    began_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, **WHO)
    began_by_name = models.CharField(max_length=200)
    ended_at = models.DateTimeField(null=True)
    ended_by_name = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-began_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["score"], name="one_version_in_use", condition=Q(ended_at=None)
            )
        ]

    def __str__(self) -> str:
        return f"{self.model_id} since {self.began_at:%Y-%m-%d}"

    def policy(self, band: int) -> str:
        return str(self.policies.get(str(band), ""))


class ScoreRun(models.Model):
    """Everybody scored once: how they are spread over the bands, and how far from the training."""

    score = models.ForeignKey(Score, models.CASCADE, related_name="runs")
    model = models.ForeignKey(ScoreModel, models.CASCADE, related_name="+")
    as_of = models.DateField()
    made_at = models.DateTimeField()
    customers = models.IntegerField()
    psi = models.FloatField(null=True)
    bands = models.JSONField()

    class Meta:
        ordering = ["-made_at", "-id"]

    def __str__(self) -> str:
        return f"{self.score_id}: {self.as_of:%Y-%m-%d}"


class CustomerScore(models.Model):
    """What a score in use says of a customer, and why: `[[features], [values], points]` each."""

    score = models.ForeignKey(Score, models.CASCADE, related_name="customers", db_index=False)
    customer = models.ForeignKey("customers.Customer", models.CASCADE, related_name="scores")
    model = models.ForeignKey(ScoreModel, models.CASCADE, related_name="+", db_index=False)
    points = models.FloatField()
    chance = models.FloatField(null=True)
    band = models.SmallIntegerField(choices=Band)
    was_band = models.SmallIntegerField(null=True, choices=Band)
    reasons = models.JSONField(default=list)
    scored_on = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["customer", "score"], name="one_score_each")]
        indexes = [
            models.Index(fields=["score", "-points", "-id"], name="score_by_points"),
            models.Index(fields=["score", "band", "-points", "-id"], name="score_by_band"),
        ]

    def __str__(self) -> str:
        return f"{self.score_id}: {self.customer_id}"


class ScoreDecision(models.Model):
    """What a person decided about a customer with the score before them; never changed.

    `decided` is the band that holds by their word; none where they take the score's own.
    """

    score = models.ForeignKey(Score, models.CASCADE, related_name="decisions", db_index=False)
    customer = models.ForeignKey(
        "customers.Customer", models.CASCADE, related_name="score_decisions", db_index=False
    )
    model = models.ForeignKey(ScoreModel, models.SET_NULL, null=True, related_name="+")
    points = models.FloatField()
    band = models.SmallIntegerField(choices=Band)
    decided = models.SmallIntegerField(null=True, choices=Band)
    because = models.CharField(max_length=500)
    at = models.DateTimeField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, **WHO)
    by_name = models.CharField(max_length=200)

    class Meta:
        ordering = ["-at", "-id"]
        indexes = [models.Index(fields=["customer", "score", "-at"], name="decisions_of_customer")]

    def __str__(self) -> str:
        return f"{self.score_id}: {self.customer_id} {self.at:%Y-%m-%d}"


def named_bands() -> list[tuple[int, Any]]:
    return [(band.value, band.label) for band in sorted(Band, reverse=True)]
