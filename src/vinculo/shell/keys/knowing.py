"""Whose request it is, by the key that it shows; and how many it has made this minute."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address, ip_network

from django.db import connection

from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.signed_in import People
from vinculo.shell.kept import seeing
from vinculo.shell.keys.making import SIGN, digest
from vinculo.shell.keys.models import ApiKey
from vinculo.shell.keys.reach import limit

_SHAPE = re.compile(rf"{SIGN}_([0-9a-f]{{10}})_([A-Za-z0-9_-]{{43}})", re.ASCII)

# Counted by the database, as each process sees only its own requests.
_COUNT = """
INSERT INTO shell_keytally AS tally (key_id, minute, count) VALUES (%(key)s, %(minute)s, 1)
ON CONFLICT (key_id) DO UPDATE
   SET count = CASE WHEN tally.minute = excluded.minute THEN tally.count + 1 ELSE 1 END,
       minute = excluded.minute
RETURNING count
"""


@dataclass(frozen=True, slots=True)
class TooOften:
    """`seconds` until the next minute begins."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Known:
    """The person is as narrow as the key from here on."""

    key: ApiKey
    person: User
    left: int  # requests, this minute


def known_by(header: str, address: str, now: datetime) -> Known | TooOften | None:
    """None says nothing of why: unknown, ended, from elsewhere, or its person has left."""
    kind, _, shown = header.strip().partition(" ")
    found = _SHAPE.fullmatch(shown.strip()) if kind.lower() == "bearer" else None
    if found is None:
        return None
    key = ApiKey.objects.live(now).filter(prefix=found[1]).first()
    # Compared even where there is no such key, so that the time tells nothing either.
    right = secrets.compare_digest(key.digest if key else "0" * 64, digest(found[2]))
    if key is None or not right or not _is_among(address, key.networks):
        return None
    person = People().get_user(key.person_id)
    if person is None:
        return None
    count = _counted(key, now)
    if count == 1:  # the first of its minute: last use is written no oftener
        ApiKey.objects.filter(pk=key.pk).update(last_used_at=now, last_address=address or None)
    if count > key.per_minute:
        return TooOften(60 - int(now.timestamp()) % 60)
    with seeing(person.marks):  # type: ignore[attr-defined]
        limit(person, key.scopes)
    key.person = person
    return Known(key, person, key.per_minute - count)


def _counted(key: ApiKey, now: datetime) -> int:
    with connection.cursor() as cursor:
        cursor.execute(_COUNT, {"key": key.pk, "minute": int(now.timestamp()) // 60})
        row = cursor.fetchone()
    return int(row[0]) if row else 1


def _is_among(address: str, networks: list[str]) -> bool:
    if not networks:
        return True
    try:
        here = ip_address(address)
    except ValueError:
        return False
    among = [ip_network(one) for one in networks]
    return any(here.version == one.version and here in one for one in among)
