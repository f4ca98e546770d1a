"""May a person know that a record changed? Asked of the record's own room, as its page does."""

import asyncio
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor

from django.db import close_old_connections

from vinculo.shell.accounts.signed_in import People
from vinculo.shell.kept import seeing
from vinculo.shell.live.hub import Watched
from vinculo.shell.notices.registry import subjects

_threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="knowing")


async def known_to(person_id: int, asked: Collection[Watched]) -> set[Watched]:
    """Of these records, those that the person may read at this moment."""
    if not asked:
        return set()
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(_threads, _known_to, person_id, tuple(asked))


def _known_to(person_id: int, asked: Collection[Watched]) -> set[Watched]:
    close_old_connections()
    person = People().get_user(person_id)
    if person is None:
        return set()
    known: set[Watched] = set()
    with seeing(person.marks):  # type: ignore[attr-defined]
        for kind in {kind for kind, _ in asked}:
            subject = subjects().get(kind)
            numbers = [number for other, number in asked if other == kind]
            if subject is not None:
                known |= {(kind, number) for number in subject.names(person, numbers)}
    return known
