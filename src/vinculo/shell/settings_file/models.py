"""What the company's settings were, whenever they changed."""

from django.db import models


class SettingsVersion(models.Model):
    made_at = models.DateTimeField(auto_now_add=True)
    made_by_id = models.BigIntegerField(null=True)
    made_by_name = models.CharField(max_length=200)
    document = models.JSONField()
    changed = models.JSONField(default=list)  # [place, before, after] since the version before it

    def __str__(self) -> str:
        return f"v{self.pk}"
