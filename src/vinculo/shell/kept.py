"""What changes seldom and every page asks for: kept by each process, and never stale.

PostgreSQL holds a mark for each subject (`company`, `roles`, ...). A trigger on the subject's
tables replaces it, in the transaction of whoever changes them and however they do it. A request
reads all marks together with its person, and what a process keeps holds as long as its marks do.

A mark is a random number that is never used again: what was read inside a transaction that was
undone can not be taken for anything later, and neither can what stood in another database.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Generic, TypeVar

from django.db import connection

Marks = Mapping[str, str]
T = TypeVar("T")

# For the query that reads a request's person, so that the marks cost no query of their own.
MARKS_SQL = "(SELECT string_agg(subject || '=' || mark, ' ' ORDER BY subject) FROM shell_mark)"

_seen: ContextVar[Marks | None] = ContextVar("marks", default=None)


class Kept(Generic[T]):
    """A reader whose answer is kept while the marks of its subjects stay as the request saw them.

    Only while a request is `seeing` marks; otherwise (jobs, commands, requests that write) it
    reads every time. The answer is shared by threads: make it immutable, or hand out copies.
    """

    def __init__(self, read: Callable[[], T], *subjects: str) -> None:
        self._read, self._subjects = read, subjects
        self._held: tuple[tuple[str | None, ...], T] | None = None

    def __call__(self) -> T:
        seen = _seen.get()
        if seen is None:
            return self._read()
        marks = tuple(seen.get(subject) for subject in self._subjects)
        held = self._held
        # Read after the marks: it may be newer than they say, which costs one more reading, but
        # never older.
        if held is None or held[0] != marks or None in marks:
            held = self._held = (marks, self._read())
        return held[1]


def kept(*subjects: str) -> Callable[[Callable[[], T]], Kept[T]]:
    def decorate(read: Callable[[], T]) -> Kept[T]:
        return Kept(read, *subjects)

    return decorate


@contextmanager
def seeing(marks: Marks | None) -> Iterator[None]:
    """What is kept may be answered for as long as these marks hold; None reads every time."""
    token = _seen.set(marks)
    try:
        yield
    finally:
        _seen.reset(token)


def marks_now() -> Marks:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {MARKS_SQL}")
        row = cursor.fetchone()
    return marks_in(row[0] if row else None)


@lru_cache(maxsize=16)
def marks_in(text: str | None) -> Marks:
    """What MARKS_SQL answered."""
    return dict(pair.split("=") for pair in (text or "").split())
