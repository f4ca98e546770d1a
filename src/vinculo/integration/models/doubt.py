"""Rows that may be about somebody who asked to be forgotten, until a person says who it is."""

from datetime import date

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vinculo.integration.models.imports import Import


class ReturnDoubt(models.Model):
    """What the row says stays only until it is decided; then a keyed hash is all that is left,
    so that the same row is not asked about again."""

    class Decision(models.TextChoices):
        OTHER = "other", _("Somebody else")
        SAME = "same", _("The same person")

    digest = models.BinaryField(max_length=16, unique=True)
    importing = models.ForeignKey(Import, models.SET_NULL, null=True, related_name="doubts")
    n = models.BigIntegerField()  # the row of the file
    rests_on = models.CharField(max_length=10)  # birthday, city, name
    told = models.JSONField(default=dict)
    found_at = models.DateTimeField(auto_now_add=True)
    decision = models.CharField(max_length=5, choices=Decision, blank=True)
    because = models.CharField(max_length=300, blank=True)
    decided_at = models.DateTimeField(null=True)
    decided_by_name = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["id"], name="doubt_waiting", condition=Q(decision="")),
            models.Index(
                fields=["-decided_at", "-id"], name="doubt_decided", condition=~Q(decision="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.importing_id}/{self.n}"

    @property
    def born(self) -> date | None:
        said = self.told.get("birth_on")
        return date.fromisoformat(said) if said else None
