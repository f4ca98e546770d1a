"""Two transactions that wait for each other: the one PostgreSQL ends is begun again."""

import threading
import time
from collections.abc import Iterator

import psycopg
import pytest
from django.db import OperationalError, connection, transaction
from django.test import RequestFactory

from vinculo.shell.deadlocks import retried_on_deadlock
from vinculo.shell.ui import errors

pytestmark = pytest.mark.django_db(transaction=True)


class Crossing:
    """A stranger's transaction that holds the second row and waits for the first."""

    def __init__(self) -> None:
        own = connection.connection.info
        self.stranger = psycopg.connect(own.dsn, password=own.password)
        self.stranger.execute(SAY, ["+", 2])
        self.waiting = threading.Thread(target=self._finish)

    def cross(self) -> None:
        """Called while the verb holds the first row: the stranger comes to wait for it."""
        self.waiting.start()
        while not self._waits():
            time.sleep(0.01)
        time.sleep(1.5)  # it looked for a deadlock once, after one second; the verb's look finds it

    def _finish(self) -> None:
        with self.stranger:  # commits and closes
            self.stranger.execute(SAY, ["+", 1])

    def _waits(self) -> bool:
        with connection.cursor() as cursor:
            cursor.execute("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
            return bool(cursor.fetchone()[0])


@pytest.fixture
def crossing() -> Iterator[Crossing]:
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TABLE crossed AS SELECT id, '' AS said FROM generate_series(1, 2) id"
        )
    found = Crossing()
    yield found
    found.waiting.join(30)
    with connection.cursor() as cursor:
        cursor.execute("DROP TABLE crossed")


SAY = "UPDATE crossed SET said = said || %s WHERE id = %s"


def say(row: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(SAY, ["!", row])


def test_the_verb_is_begun_again_and_both_are_written(crossing: Crossing) -> None:
    attempts = []

    @retried_on_deadlock
    def verb() -> str:
        attempts.append(1)
        say(1)
        if len(attempts) == 1:
            crossing.cross()
        say(2)
        return "done"

    assert verb() == "done"
    assert len(attempts) > 1
    with connection.cursor() as cursor:
        cursor.execute("SELECT said FROM crossed")
        assert cursor.fetchall() == [("+!",), ("+!",)]


def test_within_another_transaction_it_passes_and_the_page_says_what_happened(
    crossing: Crossing, rf: RequestFactory
) -> None:
    @retried_on_deadlock
    def verb() -> None:
        say(1)
        crossing.cross()
        say(2)

    came_from = {"referer": "http://testserver/duplicados/9/", "host": "testserver"}
    asked = rf.post("/duplicados/9/la-misma/", headers=came_from)
    with pytest.raises(OperationalError) as raised, transaction.atomic():
        verb()
    assert isinstance(raised.value.__cause__, psycopg.errors.DeadlockDetected)
    try:
        raise raised.value
    except OperationalError:
        response = errors.server_error(asked)
    page = response.content.decode()
    assert response.status_code == 503
    assert "estaba cambiando lo mismo" in page
    assert 'href="/duplicados/9/"' in page


def test_any_other_error_is_not_tried_again() -> None:
    attempts = []

    @retried_on_deadlock
    def verb() -> None:
        attempts.append(1)
        raise OperationalError("the connection is closed")

    with pytest.raises(OperationalError):
        verb()
    assert len(attempts) == 1
