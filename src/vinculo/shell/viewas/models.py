"""Who looks as whom, why and until when."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q


class ViewAs(models.Model):
    viewer = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="views_as")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="viewed_as")
    because = models.CharField(max_length=300)
    begun_at = models.DateTimeField()
    until = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(viewer=F("person")), name="view_as_another"),
            models.UniqueConstraint(
                fields=["viewer"], name="view_as_one_at_a_time", condition=Q(ended_at=None)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.viewer} → {self.person}"
