"""How good the data of each customer are, what the company wants of them, and how it went."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _

WITHOUT_CLASS = 99


class QualitySettings(models.Model):
    """What the company weighs and wants. Never changed: the newest row holds."""

    weights = models.JSONField()  # part -> 0 to 10
    wanted = models.JSONField()  # person, organisation -> names of fields
    fresh_months = models.PositiveSmallIntegerField(default=12)
    because = models.CharField(_("why"), max_length=200, blank=True)
    made_at = models.DateTimeField(db_default=Now())
    made_by_id = models.BigIntegerField(null=True)
    made_by_name = models.CharField(max_length=200)

    def __str__(self) -> str:
        return f"quality settings {self.pk}"


class EntryStandard(models.Model):
    """What must be so of one field, for whom. Ended and made anew, never changed."""

    class OnImport(models.TextChoices):
        WARN = "warn", _("Keep the row, and mark it")
        REFUSE = "refuse", _("Set the row aside, with the reason")

    field = models.CharField(_("field"), max_length=30)
    kind = models.CharField(_("for whom"), max_length=12, blank=True)
    rank = models.SmallIntegerField(_("class"), null=True, blank=True)
    team = models.ForeignKey(
        "shell.Team", models.CASCADE, null=True, blank=True, related_name="+",
        verbose_name=_("team"), db_index=False,
    )  # fmt: skip
    is_required = models.BooleanField(_("it must be there"), default=False)
    mask = models.CharField(_("format"), max_length=60, blank=True)
    allowed = models.JSONField(default=list, blank=True)
    on_import = models.CharField(max_length=8, choices=OnImport, default=OnImport.WARN)
    made_at = models.DateTimeField(db_default=Now())
    made_by_name = models.CharField(max_length=200)
    ended_at = models.DateTimeField(null=True)
    ended_by_name = models.CharField(max_length=200, blank=True)

    def __str__(self) -> str:
        return f"{self.field} {self.kind}"


class QualityScore(models.Model):
    """Parts and score from 0 to 100; `faults` are codes of `quality/faults.py`, worst first.

    `rank` is the class as it was when scored, 99 without one: the queue is walked by it.
    """

    # The database takes it away with its customer, however that one goes.
    customer = models.OneToOneField(
        "customers.Customer", models.CASCADE, primary_key=True, related_name="quality",
        db_constraint=False,
    )  # fmt: skip
    score = models.SmallIntegerField()
    completeness = models.SmallIntegerField()
    validity = models.SmallIntegerField()
    freshness = models.SmallIntegerField()
    uniqueness = models.SmallIntegerField()
    reachability = models.SmallIntegerField()
    faults = ArrayField(models.CharField(max_length=30), default=list)
    rank = models.SmallIntegerField(default=WITHOUT_CLASS)
    source = models.CharField(max_length=80, blank=True)  # person:7, system:contapyme, import:3
    policy = models.CharField(max_length=16)
    scored_at = models.DateTimeField(db_default=Now())

    class Meta:
        indexes = [
            models.Index(
                fields=["rank", "score", "customer"], name="quality_queue",
                condition=~models.Q(faults=[]),
            ),
            models.Index(fields=["score", "customer"], name="quality_score"),
            GinIndex(fields=["faults"], name="quality_faults"),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.customer_id}: {self.score}"


class QualityDue(models.Model):
    """Whose score has to be computed again; nobody named: everybody's. Written by triggers."""

    customer_id = models.BigIntegerField(null=True)
    at = models.DateTimeField(db_default=Now())

    class Meta:
        indexes = [models.Index(fields=["customer_id"], name="quality_due_customer")]

    def __str__(self) -> str:
        return str(self.customer_id or "all")


class QualityTally(models.Model):
    """Faults that somebody, or something, left and repaired on a day. Person 0 is nobody."""

    day = models.DateField()
    person_id = models.BigIntegerField(default=0)
    source = models.CharField(max_length=80, blank=True)
    caused = models.IntegerField(default=0)
    repaired = models.IntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["day", "person_id", "source"], name="one_tally_of_day")
        ]

    def __str__(self) -> str:
        return f"{self.day}: -{self.caused} +{self.repaired}"


class QualitySnapshot(models.Model):
    """The averages of a day: of the company, or of one team, owner, source, city or fault."""

    class Scope(models.TextChoices):
        COMPANY = "company", _("Company")
        TEAM = "team", _("Team")
        OWNER = "owner", _("Owner")
        SOURCE = "source", _("Source")
        CITY = "city", _("City")
        FAULT = "fault", _("Fault")

    day = models.DateField()
    scope = models.CharField(max_length=10, choices=Scope)
    key = models.CharField(max_length=120, blank=True)
    customers = models.IntegerField()
    faulty = models.IntegerField()
    score = models.FloatField()
    completeness = models.FloatField()
    validity = models.FloatField()
    freshness = models.FloatField()
    uniqueness = models.FloatField()
    reachability = models.FloatField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["scope", "key", "day"], name="one_quality_of_day")
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.scope} {self.key}: {self.score:.1f}"


class CleansingRun(models.Model):
    """One operation over everybody: proposed, looked at, applied, and perhaps undone."""

    class State(models.TextChoices):
        LOOKING = "looking", _("Looking")
        PROPOSED = "proposed", _("Waits for you")
        APPLYING = "applying", _("Being applied")
        APPLIED = "applied", _("Applied")
        UNDONE = "undone", _("Undone")

    operation = models.CharField(max_length=30)
    state = models.CharField(max_length=10, choices=State, default=State.LOOKING)
    looked_at = models.IntegerField(default=0)
    proposed = models.IntegerField(default=0)
    doubtful = models.IntegerField(default=0)
    applied = models.IntegerField(default=0)
    undone = models.IntegerField(default=0)
    made_at = models.DateTimeField(db_default=Now())
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", db_index=False
    )
    made_by_name = models.CharField(max_length=200)
    job_id = models.BigIntegerField(null=True)
    applied_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.operation} {self.pk}"


class CleansingChange(models.Model):
    """One record of a run: its columns before and after. Applied where it still was as before."""

    class State(models.TextChoices):
        PROPOSED = "proposed", _("Proposed")
        APPLIED = "applied", _("Changed")
        PASSED = "passed", _("Had changed meanwhile")
        UNDONE = "undone", _("Put back")
        KEPT = "kept", _("Changed later: stays")

    run = models.ForeignKey(CleansingRun, models.CASCADE, related_name="changes", db_index=False)
    record_id = models.BigIntegerField()
    customer_id = models.BigIntegerField()
    before = models.JSONField()
    after = models.JSONField()
    is_doubtful = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=State, default=State.PROPOSED)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["run", "record_id"], name="one_cleansing_of_record")
        ]

    def __str__(self) -> str:
        return f"{self.record_id}: {self.before} -> {self.after}"
