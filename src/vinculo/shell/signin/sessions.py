"""Where a person is signed in, and ending it.

Ending deletes Django's session: the next request of that browser finds nobody.
"""

from datetime import datetime, timedelta
from typing import Any

from django.contrib.sessions.models import Session
from django.http import HttpRequest
from django.utils import timezone

from vinculo.shell.accounts.models import User
from vinculo.shell.signin.models import OpenSession

MARK = "opened"  # in the session: [number of the row, key, second when it was last noted]
NOTED_EVERY = timedelta(minutes=5)


def begin(request: HttpRequest, person: User) -> None:
    """Note a session that has just been opened, and forget those that are over."""
    now = timezone.now()
    if not request.session.session_key:
        request.session.save()
    key = str(request.session.session_key)
    live = Session.objects.filter(expire_date__gt=now).values("session_key")
    OpenSession.objects.filter(user=person).exclude(key__in=live).delete()
    agent = request.headers.get("User-Agent", "")[:300]
    row, _ = OpenSession.objects.update_or_create(
        key=key, defaults={"user": person, "agent": agent, "seen_at": now}
    )
    request.session[MARK] = [row.pk, key, int(now.timestamp())]


def note(request: HttpRequest, now: datetime) -> None:
    """Every five minutes, and when the key has changed."""
    mark: Any = request.session.get(MARK)
    key = request.session.session_key
    if not mark or not key:
        return
    number, known, second = mark
    if key == known and now.timestamp() - second < NOTED_EVERY.total_seconds():
        return
    OpenSession.objects.filter(pk=number).update(key=key, seen_at=now)
    request.session[MARK] = [number, key, int(now.timestamp())]


def open_sessions(person: User, now: datetime) -> list[OpenSession]:
    live = Session.objects.filter(expire_date__gt=now).values("session_key")
    return list(OpenSession.objects.filter(user=person, key__in=live).order_by("-seen_at", "-pk"))


def end_session(person: User, number: int) -> bool:
    """Only one of their own."""
    return _end(OpenSession.objects.filter(user=person, pk=number)) > 0


def end_others(person: User, key: str) -> int:
    return _end(OpenSession.objects.filter(user=person).exclude(key=key))


def end_all(person: User) -> int:
    return _end(OpenSession.objects.filter(user=person))


def _end(rows: Any) -> int:
    keys = list(rows.values_list("key", flat=True))
    Session.objects.filter(session_key__in=keys).delete()
    rows.delete()
    return len(keys)
