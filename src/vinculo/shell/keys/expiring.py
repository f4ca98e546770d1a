"""Say that a key nears its end, once, in time to make another; and forget given answers."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.keys.events import KeyNearsItsEnd
from vinculo.shell.keys.models import ApiKey, GivenAnswer

BEFORE = timedelta(days=7)
ANSWERS_KEPT = timedelta(hours=24)


@transaction.atomic
def warn_of_ends(now: datetime, most: int = 200) -> int:
    near = (
        ApiKey.objects.live(now)
        .filter(expires_at__lte=now + BEFORE, warned_at=None)
        .select_related("person")
        .select_for_update(skip_locked=True, of=("self",))
        .order_by("expires_at")[:most]
    )
    count = 0
    for key in near:
        key.warned_at = now
        key.save(update_fields=["warned_at"])
        day = timezone.localdate(key.expires_at).isoformat()
        event = KeyNearsItsEnd(key.pk, key.name, key.person_id, key.person.full_name, day)
        announce(event, Actor.system(""), at=now)
        count += 1
    return count


def forget_answers(now: datetime) -> None:
    """They hold what customers' records hold, and nobody asks again after a day."""
    GivenAnswer.objects.filter(at__lt=now - ANSWERS_KEPT).delete()
