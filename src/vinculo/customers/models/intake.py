"""Requests that people file themselves, on the public page."""

from django.db import models

from vinculo.customers.models.rights import RightsRequest


class RightsIntake(models.Model):
    """What the public page has to know of a request; of the secret of its link only a hash.

    `known_by` is what they say we know them by: whether that is so is nobody's business but the
    desk's, until they prove that they read what is sent there.
    """

    request = models.OneToOneField(RightsRequest, models.CASCADE, related_name="intake")
    secret = models.BinaryField(max_length=32, unique=True)
    known_by = models.CharField(max_length=254, blank=True)
    code = models.BinaryField(max_length=16, null=True)  # a keyed hash
    code_sent_at = models.DateTimeField(null=True)
    codes_asked = models.PositiveSmallIntegerField(default=1)
    tries = models.PositiveSmallIntegerField(default=0)
    proven_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.request_id}"
