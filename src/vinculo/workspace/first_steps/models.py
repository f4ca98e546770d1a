"""Who does not want the first steps on Hoy any more."""

from django.conf import settings
from django.db import models


class StepsPutAway(models.Model):
    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, primary_key=True, related_name="+"
    )
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        db_table = "workspace_steps_put_away"

    def __str__(self) -> str:
        return f"{self.person_id}"
