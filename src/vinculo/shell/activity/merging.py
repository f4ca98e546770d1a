"""The newest entries of all sources: first only which they are, then what they say.

One statement reads (instant, kind, number) of every source, from its index by (customer, time);
only what is shown is then fetched and worded, in one statement per source that has any.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from vinculo.shell.activity.entry import Cursor, Entry, end_of
from vinculo.shell.prepared import ask


@dataclass(frozen=True, slots=True)
class Source:
    """Where the rows of one kind lie.

    `when` is the column that dates them: an instant, or a day (`by_day`). `where` is our own SQL
    over `params`, whose names are shared by all sources of a history. `fetch` words the rows of
    these numbers, in any order.
    """

    kind: str
    table: str
    when: str
    where: str
    fetch: Callable[[Sequence[int]], list[Entry]]
    by_day: bool = False
    params: dict[str, Any] = field(default_factory=dict)

    def keys(self, before: Cursor | None) -> str:
        earlier = ""
        if before:
            earlier = (before.earlier_days if self.by_day else before.earlier)(self.kind, self.when)
        at, on = ("NULL::timestamptz", self.when) if self.by_day else (self.when, "NULL::date")
        return (
            f"(SELECT {at}, {on}, '{self.kind}', id FROM {self.table}"  # noqa: S608  our own words
            f" WHERE {self.where}{earlier} ORDER BY {self.when} DESC, id DESC LIMIT %(limit)s)"
        )


def newest(
    sources: Sequence[Source], before: Cursor | None, limit: int
) -> tuple[list[Entry], Cursor | None]:
    """The entries after `before`, and where those after them begin, if there are any."""
    if not sources:
        return [], None
    keys = _keys(sources, before, limit + 1)
    shown = keys[:limit]
    found: dict[tuple[str, int], Entry] = {}
    for source in sources:
        if numbers := [key.id for key in shown if key.kind == source.kind]:
            found |= {(entry.kind, entry.id): entry for entry in source.fetch(numbers)}
    # What somebody removed between the two statements is not there any more.
    entries = [found[key.kind, key.id] for key in shown if (key.kind, key.id) in found]
    return entries, shown[-1] if len(keys) > limit else None


def _keys(sources: Sequence[Source], before: Cursor | None, limit: int) -> list[Cursor]:
    params: dict[str, Any] = {"limit": limit} | (before.params if before else {})
    for source in sources:
        params |= source.params
    rows = ask(" UNION ALL ".join(source.keys(before) for source in sources), params)
    keys = [Cursor(at or end_of(on), kind, number) for at, on, kind, number in rows]
    return sorted(keys, key=lambda key: (key.at, key.kind, key.id), reverse=True)[:limit]
