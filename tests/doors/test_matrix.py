"""Every address, by every verb, by everybody: who gets through, and that a denial writes nothing.

The addresses come from the URL configuration: a new one fails here until it has a row in
`rows_of_*.py`, which says who may open it.
"""

import json
from contextlib import suppress
from http.cookies import SimpleCookie
from typing import Any

import pytest
from django.db import connection, transaction
from django.urls import reverse

from tests.doors import (
    rows_of_api,
    rows_of_editing,
    rows_of_lists,
    rows_of_merging,
    rows_of_quality,
    rows_of_rights,
    rows_of_rooms,
    rows_of_shell,
    rows_of_signin,
)
from tests.doors.actors import ACTORS, OUTSIDE, PROGRAMS
from tests.doors.addresses import names
from tests.doors.door import Door
from tests.doors.example import Example, make_example
from tests.doors.unchanged import tables_written, written
from tests.world import World
from vinculo.shell.models import Team

ROWS: dict[str, Door] = (
    rows_of_rights.ROWS
    | rows_of_editing.ROWS
    | rows_of_lists.ROWS
    | rows_of_merging.ROWS
    | rows_of_quality.ROWS
    | (rows_of_shell.ROWS | rows_of_signin.ROWS | rows_of_rooms.ROWS | rows_of_api.ROWS)
)
COUNTED = {"shell_keytally", "shell_apikey"}  # how often, and when last: of who is refused too
REFUSED = ("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
DENIED = frozenset({400, 403, 404, 405, 410})


class _Undo(Exception):
    """Takes back what a permitted request did, so that the next one finds the same house."""


def test_every_address_says_who_may_open_it() -> None:
    known, there = set(ROWS), set(names())
    assert not there - known, f"Say in tests/doors/rows_of_*.py who may open {there - known}"
    assert not known - there, f"There is no such address any more: {known - there}"


@pytest.mark.django_db
def test_the_guard_sees_what_is_written_and_taken_back() -> None:
    before = written()
    with suppress(_Undo), transaction.atomic():
        Team.objects.create(name="Norte")
        raise _Undo
    assert "shell_team" in tables_written(before, written())


@pytest.fixture
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL", logger="django.request")


@pytest.mark.django_db
@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize("actor", ACTORS)
def test_they_get_what_their_row_says(world: World, actor: str) -> None:
    example = make_example(world)
    client = ACTORS[actor](world)
    wrong: list[str] = []
    for name, door in ROWS.items():
        path = reverse(name, args=door.args(example)) + f"?{door.query}"
        for verb in ("GET", "HEAD", "POST", *REFUSED):
            if verb == "HEAD" and door.code("GET", actor) and actor != "administrator":
                continue  # the same page again, which takes long to draw
            said = _asked(client, verb, path, door, example)
            wrong += [f"{verb} {name}: {what}" for what in _wrong(door, verb, actor, said)]
    assert not wrong, "\n".join(["", *wrong])


Said = tuple[Any, list[str]]


def _asked(client: Any, verb: str, path: str, door: Door, example: Example) -> Said:
    cookies = SimpleCookie({name: morsel.value for name, morsel in client.cookies.items()})
    before = written()
    data: Any = door.data(example) if verb in ("POST", "PATCH") else None
    with suppress(_Undo), transaction.atomic():
        if door.is_api and data is not None:
            response = client.generic(verb, path, json.dumps(data), "application/json")
        elif verb == "POST":
            response = client.post(path, data)
        else:
            response = client.generic(verb, path)
        if response.streaming:
            b"".join(response.streaming_content)
        raise _Undo
    client.cookies = cookies
    return response, tables_written(before, written())


def _wrong(door: Door, verb: str, actor: str, said: Said) -> list[str]:
    response, tables = said
    code, found = response.status_code, []
    allowed = door.code(verb, actor)
    if door.is_api:
        tables = [name for name in tables if name not in COUNTED]
    if verb == "HEAD" and allowed is not None:
        if code not in (allowed, 405):
            found.append(f"{code} instead of {allowed}")
    elif allowed is not None:
        if code != allowed:
            found.append(f"{code} instead of {allowed}")
    elif not _is_turned_away(door, verb, actor, response):
        found.append(f"is let in, with {code} {response.headers.get('Location', '')}")
    reads = verb not in ("POST", "PATCH") and not door.writes
    if tables and (allowed is None or code in DENIED or reads):
        found.append(f"{code}, and yet wrote {', '.join(tables)}")
    return found


def _is_turned_away(door: Door, verb: str, actor: str, response: Any) -> bool:
    if door.is_api:
        refused = (405, 404) if actor in PROGRAMS else (401,)
        is_problem = response["Content-Type"] == "application/problem+json"
        return response.status_code in refused and (is_problem or verb == "HEAD")
    if actor in OUTSIDE and response.status_code == 302:
        return str(response.headers.get("Location", "")).startswith(reverse("account_login"))
    is_verb = verb in ("GET", "POST") and (door.post if verb == "POST" else door.get) is not None
    return bool(response.status_code == 404 or (response.status_code == 405 and not is_verb))


@pytest.mark.django_db
def test_one_transaction_counts_for_all() -> None:
    """The guard counts within one transaction: outside of one it would see nothing."""
    assert connection.in_atomic_block
