"""Who listens, and what waits for each of them; all in memory, of one thread."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field

from vinculo.shell.live.news import Change, Position

MOST = 1000
MOST_PER_PERSON = 8
MOST_WAITING = 300  # for one listener; then it is told to look at everything again
Watched = tuple[str, int]
Told = tuple[str, int | None]


@dataclass(eq=False, slots=True)
class Listener:
    """A browser's page: whose it is, what it shows, and what it has not been told yet.

    `waiting` says of each change whether it must still be looked at: may they know?
    """

    person_id: int
    session_key: str
    password_mark: str
    watched: frozenset[Watched]
    waiting: dict[Told, bool] = field(default_factory=dict)
    missed_some: bool = False
    ending: str = ""  # why it is to end: "ended", "full", "stopping"
    woken: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self, told: Told, look_first: bool) -> None:
        if len(self.waiting) >= MOST_WAITING:
            self.waiting.clear()
            self.missed_some = True
        elif not self.missed_some:
            self.waiting[told] = look_first and self.waiting.get(told, True)
        self.woken.set()

    def end(self, why: str) -> None:
        self.ending = self.ending or why
        self.woken.set()


@dataclass(slots=True)
class Counts:
    accepted: int = 0
    refused: int = 0
    told: int = 0
    replayed: int = 0
    missed: int = 0  # told to look at everything again
    slow: int = 0
    cut: int = 0


class Hub:
    def __init__(self) -> None:
        self.position: Position | None = None  # None while the database is away
        self.counts = Counts()
        self.is_closing = False
        self._of_person: dict[int, dict[Listener, None]] = {}
        self._watching: dict[Watched, set[Listener]] = {}

    @property
    def listeners(self) -> list[Listener]:
        return [one for some in self._of_person.values() for one in some]

    @property
    def is_full(self) -> bool:
        return sum(map(len, self._of_person.values())) >= MOST

    def add(self, listener: Listener) -> None:
        """One page too many of a person ends their oldest one."""
        own = self._of_person.setdefault(listener.person_id, {})
        if len(own) >= MOST_PER_PERSON:
            next(iter(own)).end("full")
        own[listener] = None
        for subject in listener.watched:
            self._watching.setdefault(subject, set()).add(listener)
        self.counts.accepted += 1

    def remove(self, listener: Listener) -> None:
        own = self._of_person.get(listener.person_id, {})
        own.pop(listener, None)
        if not own:
            self._of_person.pop(listener.person_id, None)
        for subject in listener.watched:
            watching = self._watching.get(subject, set())
            watching.discard(listener)
            if not watching:
                self._watching.pop(subject, None)

    def pass_on(self, changes: Iterable[Change], position: Position) -> None:
        for change in changes:
            for listener in self._concerned(change):
                tell(listener, change)
        self.position = position

    def _concerned(self, change: Change) -> Iterable[Listener]:
        if change.person_id is not None:
            return self._of_person.get(change.person_id, ())
        if change.subject_id is not None:
            return self._watching.get((change.kind, change.subject_id), ())
        return {
            listener
            for (kind, _number), some in self._watching.items()
            if kind == change.kind
            for listener in some
        }

    def close(self) -> None:
        self.is_closing = True
        for listener in self.listeners:
            listener.end("stopping")


def tell(listener: Listener, change: Change) -> None:
    """What concerns the listener, or nothing: their own deeds are no news to anybody."""
    if change.person_id is not None:
        if change.person_id == listener.person_id:
            listener.tell((change.kind, change.subject_id), look_first=False)
    elif change.actor_id != listener.person_id:
        for kind, number in listener.watched:
            if kind == change.kind and change.subject_id in (None, number):
                listener.tell((kind, number), look_first=True)
