"""One-time sign-in links. Only the hash is stored; a link is used by a POST, once."""

import hashlib
import secrets
from datetime import datetime, timedelta

from django.db import models

from vinculo.shell.accounts.models.person import User


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


class SignInLink(models.Model):
    """For a person; without a person it opens the first-run page of an empty house."""

    token_hash = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(User, models.CASCADE, null=True, related_name="sign_in_links")
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"link for {self.user or 'first run'}"

    @classmethod
    def issue(cls, user: User | None, now: datetime, valid_for: timedelta) -> str:
        """Make a link and return its token, which is not stored anywhere."""
        token = secrets.token_urlsafe(32)
        cls.objects.create(token_hash=_hash(token), user=user, expires_at=now + valid_for)
        return token

    @classmethod
    def find_valid(cls, token: str, now: datetime) -> "SignInLink | None":
        return (
            cls.objects.select_related("user")
            .filter(token_hash=_hash(token), used_at=None, expires_at__gt=now)
            .filter(models.Q(user=None) | models.Q(user__is_active=True))
            .first()
        )

    def use(self, now: datetime) -> bool:
        """True for the one caller who gets it; a second one, however close, gets False."""
        return bool(SignInLink.objects.filter(pk=self.pk, used_at=None).update(used_at=now))
