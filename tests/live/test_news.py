"""Positions: whoever commits late is read late, and everything is read exactly once."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import psycopg
import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vinculo.shell.live.news import BETWEEN, NOW, SINCE, Position, changes_in, position_in

WRITERS = 3
DEED = st.tuples(st.sampled_from(["write", "commit", "rollback"]), st.integers(0, WRITERS - 1))
SCHEDULE = st.lists(st.one_of(DEED, st.just(("read", 0))), max_size=25)


class Players:
    """Some who write in transactions of their own, and one who reads."""

    def __init__(self, stack: ExitStack) -> None:
        words: Any = {
            name: value for name, value in connection.get_connection_params().items()
            if name in ("dbname", "user", "password", "host", "port")
        }  # fmt: skip
        enter = stack.enter_context
        self.writers = [enter(psycopg.connect(**words)) for _ in range(WRITERS)]
        self.reader = enter(psycopg.connect(**words, autocommit=True))

    def now(self) -> Position:
        ((text,),) = self.reader.execute(NOW).fetchall()
        return Position.told(text)

    def since(self, position: Position) -> tuple[list[int | None], Position]:
        rows = self.reader.execute(SINCE, {"since": position.snapshot}).fetchall()
        return [change.subject_id for change in changes_in(rows)], Position.told(rows[0][0])

    def between(self, a: Position, b: Position) -> list[int | None]:
        rows = self.reader.execute(BETWEEN, {"since": a.snapshot, "until": b.snapshot}).fetchall()
        return [change.subject_id for change in changes_in(rows)]


@pytest.fixture
def players(transactional_db: None) -> Iterator[Players]:
    with ExitStack() as stack:
        yield Players(stack)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(SCHEDULE)
def test_every_change_is_read_once_whoever_commits_first(
    players: Players, schedule: list[tuple[str, int]]
) -> None:
    first = here = players.now()
    open_: dict[int, list[int]] = {n: [] for n in range(WRITERS)}
    committed: list[int] = []
    seen: list[int | None] = []
    stops = [first]
    for number, (deed, who) in enumerate([*schedule, *(("commit", n) for n in range(WRITERS))]):
        writer = players.writers[who]
        if deed == "write":
            writer.execute("INSERT INTO shell_live (kind, subject_id) VALUES ('t', %s)", [number])
            open_[who].append(number)
        elif deed == "read":
            found, here = players.since(here)
            seen += found
            stops.append(here)
        else:
            writer.commit() if deed == "commit" else writer.rollback()
            committed += open_[who] if deed == "commit" else []
            open_[who] = []
    found, last = players.since(here)
    assert sorted([*seen, *found]) == sorted(committed)  # type: ignore[type-var]
    for stop in stops:  # from wherever a browser was
        rest = [*players.between(first, stop), *players.between(stop, last)]
        assert sorted(rest) == sorted(committed)  # type: ignore[type-var]


@pytest.mark.parametrize(
    "text",
    ["", "x", "1.2:1:", "1.0:5:", "1.5:9:12", "1.5:9:8,7", "1.5:9:7;DROP", "9" * 5000,
     f"1.1:{2**64}:", "1.5:9:٧"],
)  # fmt: skip
def test_what_is_no_position_is_none(text: str) -> None:
    assert position_in(text) is None


def test_a_position_of_another_database_or_of_yesterday_is_not_whole() -> None:
    now = Position.told("90000.700:705:701")
    assert Position.told("89990.690:695:").is_whole_at(now)
    assert not Position.told("80000.690:695:").is_whole_at(now), "what came since is forgotten"
    assert not Position.told("89990.690:9000:").is_whole_at(now), "transactions that never were"
