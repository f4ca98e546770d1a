"""Make a key, and end it."""

import hashlib
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.keys.events import KeyEnded, KeyMade
from vinculo.shell.keys.models import ApiKey
from vinculo.shell.keys.reach import choices_of

SIGN = "vin"
MOST = 20  # live keys of one person
DAYS = 90
LONGEST_DAYS = 366


class BeyondOwnReach(Exception):
    """Nobody hands on what they do not have."""


class TooMany(Exception):
    """Some have to be ended first."""


def digest(secret: str) -> str:
    """Plain, as what is hashed are 256 random bits and nobody's word."""
    return hashlib.sha256(secret.encode()).hexdigest()


@transaction.atomic
def make_key(
    person: User,
    name: str,
    scopes: Mapping[str, str],
    now: datetime,
    *,
    days: int = DAYS,
    networks: Sequence[str] = (),
    per_minute: int = 120,
) -> tuple[ApiKey, str]:
    """The row, and the key itself, which is not kept anywhere."""
    may = choices_of(person)
    if any(scope not in may.get(area, []) for area, scope in scopes.items()):
        raise BeyondOwnReach
    User.objects.select_for_update().get(pk=person.pk)
    if ApiKey.objects.live(now).filter(person=person).count() >= MOST:
        raise TooMany
    prefix, secret = secrets.token_hex(5), secrets.token_urlsafe(32)
    key = ApiKey.objects.create(
        person=person,
        name=name,
        prefix=prefix,
        digest=digest(secret),
        scopes=dict(scopes),
        networks=list(networks),
        per_minute=per_minute,
        expires_at=now + timedelta(days=min(days, LONGEST_DAYS)),
    )
    day = timezone.localdate(key.expires_at).isoformat()
    announce(
        KeyMade(key.pk, name, person.pk, person.full_name, dict(scopes), day), Actor.person(person)
    )
    return key, f"{SIGN}_{prefix}_{secret}"


@transaction.atomic
def end_key(key: ApiKey, by: Actor, now: datetime) -> bool:
    """At once: the next request with it is refused. False when it was over already."""
    if not ApiKey.objects.filter(pk=key.pk, ended_at=None).update(
        ended_at=now, ended_by_name=by.name
    ):
        return False
    announce(KeyEnded(key.pk, key.name, key.person_id, key.person.full_name), by)
    return True
