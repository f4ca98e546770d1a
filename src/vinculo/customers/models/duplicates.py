"""Two records that may be one customer, why, and what somebody decided."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class PairQuerySet(models.QuerySet["DuplicatePair"]):
    def open(self) -> "PairQuerySet":
        """Those that wait for a decision, the surest first."""
        return self.filter(verdict="").order_by("-probability", "-id")

    def of(self, customer_id: int) -> "PairQuerySet":
        return self.filter(Q(left=customer_id) | Q(right=customer_id))


class DuplicatePair(models.Model):
    """One pair of customers, the smaller number on the left, at most once.

    A verdict belongs to the pair, not to a scan: later scans, imports and warnings refresh
    `probability` and `evidence` of open pairs and take away open pairs that they no longer find,
    but never touch a pair that has a verdict. Two customers who were said to be `different` are
    therefore never proposed again, however alike they become; `later` waits outside the queue
    until somebody opens it anew. `duplicates.clusters.cluster_of(pair)` gives all customers whom
    open and `same` pairs tie together.

    `evidence` is a list, the weightiest first, of
    `{"field": "surnames", "words": "rare_equal", "parameters": {...}, "weight": 9.4,
      "left": "Zubizarreta", "right": "Zubisarreta"}`:
    `weight` in bits (each bit doubles the odds; below zero speaks against), `left` and `right` what
    the records say, `words` the name of the sentence that `duplicates.words.sentence(...)` says.
    """

    class FoundBy(models.TextChoices):
        SCAN = "scan", _("Scan of all customers")
        TYPING = "typing", _("While typing")
        IMPORT = "import", _("Import")

    class Verdict(models.TextChoices):
        OPEN = "", _("Not decided")
        SAME = "same", _("The same")
        DIFFERENT = "different", _("Not the same")
        LATER = "later", _("Later")

    left = models.ForeignKey(
        "customers.Customer", models.CASCADE, related_name="pairs_as_left", db_index=False
    )
    right = models.ForeignKey("customers.Customer", models.CASCADE, related_name="pairs_as_right")
    probability = models.FloatField()
    evidence = models.JSONField(default=list)
    found_at = models.DateTimeField()
    found_by = models.CharField(max_length=10, choices=FoundBy)
    verdict = models.CharField(max_length=10, choices=Verdict, blank=True, default="")
    decided_by_id = models.BigIntegerField(null=True)
    decided_by_name = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True)

    objects = PairQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["left", "right"], name="pair_once"),
            models.CheckConstraint(condition=Q(left__lt=F("right")), name="pair_in_order"),
            models.CheckConstraint(
                condition=Q(probability__gte=0) & Q(probability__lte=1), name="pair_probability"
            ),
        ]
        indexes = [
            models.Index(
                fields=["-probability", "-id"], name="pair_queue", condition=Q(verdict="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.left_id} ~ {self.right_id}: {self.probability:.3f} {self.verdict}".strip()


class DuplicateModel(models.Model):
    """What the last scan learnt: how much each agreement says, and what many customers share.

    `weights` is `engine.model.Model`; `common` holds, by key, how many customers have any and the
    values that many have, each with its share. `curve` is `engine.threshold.Curve`: what to expect
    of each threshold. Without a row, what was learnt beforehand counts.
    """

    weights = models.JSONField()
    common = models.JSONField()
    curve = models.JSONField(default=list)
    customers = models.BigIntegerField()
    learnt_at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(pk=1), name="only_one_duplicate_model")]

    def __str__(self) -> str:
        return f"{self.customers} customers, {self.learnt_at}"
