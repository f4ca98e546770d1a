"""Keys of programs, how often each is used, and the answers that are given again."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class ApiKeyQuerySet(models.QuerySet["ApiKey"]):
    def live(self, now: datetime) -> "ApiKeyQuerySet":
        return self.filter(ended_at=None, expires_at__gt=now)


class ApiKey(models.Model):
    """The key itself is shown once; `prefix` finds the row, `digest` proves the rest."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="api_keys")
    name = models.CharField(_("what it is for"), max_length=80)
    prefix = models.CharField(max_length=12, unique=True)
    digest = models.CharField(max_length=64)
    scopes = models.JSONField(default=dict)  # area -> scope; what is not here is nothing
    networks = models.JSONField(default=list)  # empty: from anywhere
    per_minute = models.PositiveIntegerField(_("requests a minute"), default=120)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    warned_at = models.DateTimeField(null=True)
    last_used_at = models.DateTimeField(null=True)
    last_address = models.GenericIPAddressField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_by_name = models.CharField(max_length=200, blank=True)

    objects = ApiKeyQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["expires_at"], name="api_key_to_warn",
                condition=Q(ended_at=None, warned_at=None),
            )
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.name

    @property
    def shown(self) -> str:
        """Enough to know it again."""
        return f"vin_{self.prefix}_…"


class KeyTally(models.Model):
    """How many requests of the present minute; UNLOGGED, one row for each key."""

    key = models.OneToOneField(ApiKey, models.CASCADE, primary_key=True, related_name="tally")
    minute = models.BigIntegerField()
    count = models.IntegerField()

    def __str__(self) -> str:
        return f"{self.key_id}: {self.count}"


class GivenAnswer(models.Model):
    """What a POST with an idempotency key was answered: the same again, and not done twice."""

    key = models.ForeignKey(ApiKey, models.CASCADE, related_name="answers", db_index=False)
    told = models.CharField(max_length=255)
    digest = models.CharField(max_length=64)
    status = models.SmallIntegerField(null=True)
    body = models.BinaryField(null=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["key", "told"], name="answer_given_once")]
        indexes = [models.Index(fields=["at"], name="answer_age")]

    def __str__(self) -> str:
        return self.told
