"""The company's own accounts, and which of them is whose."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class IdentityProvider(models.Model):
    """One row; the secret is sealed with the house's key. The environment goes before it."""

    name = models.CharField(_("name on the button"), max_length=60)
    issuer = models.URLField(_("issuer"), max_length=300)
    client_id = models.CharField(_("client id"), max_length=200)
    sealed_secret = models.TextField(blank=True)
    is_on = models.BooleanField(default=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(pk=1), name="only_one_provider")]

    def __str__(self) -> str:
        return self.name


class Identity(models.Model):
    """An account of the provider, tied to the person who first entered with it."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="identities")
    issuer = models.CharField(max_length=300)
    subject = models.CharField(max_length=255)
    first_used_at = models.DateTimeField(auto_now_add=True)
    last_used_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["issuer", "subject"], name="identity_once"),
            models.UniqueConstraint(fields=["issuer", "person"], name="identity_of_one_person"),
        ]

    def __str__(self) -> str:
        return f"{self.issuer} {self.subject}"
