"""What people have taught: what a word or a text of this company means."""

from django.conf import settings
from django.db import models
from django.db.models.functions import Now
from django.utils.translation import gettext_lazy as _


class TaughtMeaning(models.Model):
    """`typed` is folded. A word of a name means given, surname or organisation; the rest a text."""

    class Kind(models.TextChoices):
        NAME = "name", _("Name")
        PHONE = "phone", _("Telephone")
        EMAIL = "email", _("E-mail")
        ADDRESS = "address", _("Address")

    kind = models.CharField(max_length=10, choices=Kind)
    typed = models.CharField(max_length=400)
    meaning = models.CharField(max_length=400)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    person_name = models.CharField(max_length=200)
    taught_at = models.DateTimeField(db_default=Now())

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "typed"], name="one_meaning_of_a_text"),
        ]

    def __str__(self) -> str:
        return f"{self.typed}: {self.meaning}"
