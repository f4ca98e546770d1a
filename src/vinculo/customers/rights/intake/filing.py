"""A request that somebody files themselves, and the secret link by which they follow it."""

import hashlib
import secrets
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers import jobs
from vinculo.customers.models import RightsIntake
from vinculo.customers.rights import requests
from vinculo.customers.rights.requests import Asked
from vinculo.shell.accounts.actor import Actor

SHOWN_FOR = timedelta(days=180)  # after it is closed


def by_themselves() -> Actor:
    return Actor.system(_("Public page"))


@transaction.atomic
def file_request(asked: Asked, known_by: str) -> tuple[RightsIntake, str]:
    """The intake, and the secret of its link, which is said only now.

    Whether anybody is known by that is looked up later, by a job: here nothing depends on it, not
    even the time that it takes.
    """
    request = requests.receive(asked, None, by_themselves())
    secret = secrets.token_urlsafe(32)
    intake = RightsIntake.objects.create(request=request, secret=_digest(secret), known_by=known_by)
    jobs.rights_code.defer(intake_id=intake.pk)
    return intake, secret


def intake_with(secret: str) -> RightsIntake | None:
    """None when there is no such link, or it was closed long ago."""
    found = (
        RightsIntake.objects.filter(secret=_digest(secret))
        .select_related("request__identity")
        .first()
    )
    if found is None:
        return None
    closed = found.request.closed_at
    return None if closed and closed < timezone.now() - SHOWN_FOR else found


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
