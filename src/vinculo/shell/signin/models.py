"""How people enter: what the company asks for, and where each person is signed in."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class SignInPolicy(models.Model):
    """One row; without it nothing more than a password is asked."""

    class Asked(models.TextChoices):
        NOBODY = "nobody", _("Who wants to")
        ADMINISTRATORS = "administrators", _("Administrators must")
        EVERYBODY = "everybody", _("Everybody must")

    second_factor = models.CharField(
        _("Second factor"), max_length=14, choices=Asked, default=Asked.NOBODY
    )

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(pk=1), name="only_one_policy")]

    def __str__(self) -> str:
        return self.second_factor


class OpenSession(models.Model):
    """A session as its person knows it again; `key` is Django's, and changes with the password."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="open_sessions")
    key = models.CharField(max_length=40, unique=True)
    agent = models.CharField(max_length=300, blank=True)
    begun_at = models.DateTimeField(auto_now_add=True)
    seen_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.agent
