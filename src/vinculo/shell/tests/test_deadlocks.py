"""Two transactions that wait for each other: the one PostgreSQL ends is begun again."""

import threading
import time
from collections.abc import Iterator

import psycopg
import pytest
from django.db import OperationalError, connection, transaction
from django.test import RequestFactory

from vinculo.shell.accounts.models import Team
from vinculo.shell.deadlocks import retried_on_deadlock
from vinculo.shell.ui import errors

pytestmark = pytest.mark.django_db(transaction=True)


class Crossing:
    """A stranger's transaction that holds the second row and waits for the first."""

    def __init__(self, first: Team, second: Team) -> None:
        self.first, self.second = first, second
        self.stranger = connection.copy()
        self.waiting: threading.Thread | None = None

    def begin(self) -> None:
        self.stranger.set_autocommit(False)
        self._rename(self.second)

    def cross(self) -> None:
        """Called while the verb holds the first row: the stranger comes to wait for it."""
        self.waiting = threading.Thread(target=self._finish)
        self.waiting.start()
        while not self._waits():
            pass
        time.sleep(1.5)  # it looked for a deadlock once, after one second; the verb's look finds it

    def _finish(self) -> None:
        try:
            self._rename(self.first)
            self.stranger.commit()
        finally:
            self.stranger.close()

    def _rename(self, team: Team) -> None:
        with self.stranger.cursor() as cursor:
            cursor.execute("UPDATE shell_team SET name = name || '+' WHERE id = %s", [team.pk])

    def _waits(self) -> bool:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
            return bool(cursor.fetchone()[0])


@pytest.fixture
def crossing() -> Iterator[Crossing]:
    found = Crossing(Team.objects.create(name="Uno"), Team.objects.create(name="Dos"))
    found.begin()
    yield found
    if found.waiting:
        found.waiting.join(30)


def say(team: Team) -> None:
    Team.objects.filter(pk=team.pk).update(name=f"{Team.objects.get(pk=team.pk).name}!")


def test_the_verb_is_begun_again_and_both_are_written(crossing: Crossing) -> None:
    attempts = []

    @retried_on_deadlock
    def verb() -> str:
        attempts.append(1)
        say(crossing.first)
        if len(attempts) == 1:
            crossing.cross()
        say(crossing.second)
        return "done"

    assert verb() == "done"
    assert len(attempts) == 2
    assert set(Team.objects.values_list("name", flat=True)) >= {"Uno+!", "Dos+!"}


def test_within_another_transaction_it_passes_and_the_page_says_what_happened(
    crossing: Crossing, rf: RequestFactory
) -> None:
    @retried_on_deadlock
    def verb() -> None:
        say(crossing.first)
        crossing.cross()
        say(crossing.second)

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
