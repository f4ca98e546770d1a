"""Whose browser it is, by the session cookie of the pages; and whether they are still signed in."""

import hashlib
from collections.abc import Collection, Iterable

from django.conf import settings
from django.contrib.auth import HASH_SESSION_KEY, SESSION_KEY
from django.http import parse_cookie
from django.utils.crypto import constant_time_compare
from psycopg import AsyncConnection

from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.sessions import SessionStore
from vinculo.shell.live.hub import Listener, Watched

_SESSION = """
    SELECT session_data FROM django_session WHERE session_key = %s AND expire_date > now()
"""
_PERSON = "SELECT password FROM shell_user WHERE id = %s AND is_active"
_OPEN = "SELECT session_key FROM django_session WHERE session_key = ANY(%s) AND expire_date > now()"
_PASSWORDS = "SELECT id, password FROM shell_user WHERE id = ANY(%s) AND is_active"


async def listener_of(
    connection: AsyncConnection, cookies: str, watched: frozenset[Watched]
) -> Listener | None:
    """None for who has not signed in."""
    key = parse_cookie(cookies).get(settings.SESSION_COOKIE_NAME, "")
    row = await (await connection.execute(_SESSION, [key])).fetchone() if key else None
    session = SessionStore().decode(row[0]) if row else {}
    if not str(session.get(SESSION_KEY, "")).isdigit():
        return None
    person_id = int(session[SESSION_KEY])
    row = await (await connection.execute(_PERSON, [person_id])).fetchone()
    if row is None or not _is_of(session.get(HASH_SESSION_KEY, ""), row[0]):
        return None
    return Listener(person_id, key, _mark(row[0]), watched)


def _is_of(hashed: str, password: str) -> bool:
    """A changed password ends sessions, as it does on pages."""
    return constant_time_compare(hashed, User(password=password).get_session_auth_hash())


def _mark(password: str) -> str:
    return hashlib.sha256(password.encode()).hexdigest()


async def signed_out(
    connection: AsyncConnection, listeners: Collection[Listener]
) -> Iterable[Listener]:
    """Of those who listen, whose session or account has ended since: two queries for all."""
    keys = [listener.session_key for listener in listeners]
    people = list({listener.person_id for listener in listeners})
    rows = await (await connection.execute(_OPEN, [keys])).fetchall()
    still_open = {row[0] for row in rows}
    rows = await (await connection.execute(_PASSWORDS, [people])).fetchall()
    marks = {row[0]: _mark(row[1]) for row in rows}
    return [
        one
        for one in listeners
        if one.session_key not in still_open or marks.get(one.person_id) != one.password_mark
    ]
