"""Unfinished writing of one person in one form."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

# The forms whose writing is kept, and what their record is called.
FORMS: dict[str, str] = {
    "contacto": "customer",  # a contact that is being written down
    "nota": "customer",  # something we know
    "tarea-de": "customer",  # something to do for a customer
    "cliente": "",  # a new customer
    "tarea": "",  # something to do, about nobody
}


class Draft(models.Model):
    """`fields` holds what the browser sent: name -> values. `subject_id` is 0 without a record."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="drafts", db_index=False
    )
    form = models.CharField(_("form"), max_length=20)
    subject_kind = models.CharField(max_length=40, blank=True)
    subject_id = models.BigIntegerField(default=0)
    fields = models.JSONField()
    saved_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "form", "subject_id"], name="one_draft_of_a_form"
            )
        ]
        indexes = [
            models.Index(fields=["saved_at"], name="draft_age"),
            models.Index(fields=["subject_kind", "subject_id"], name="draft_subject"),
        ]

    def __str__(self) -> str:
        return f"{self.form} {self.subject_id}"
