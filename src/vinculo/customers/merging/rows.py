"""The rows of one table that name a customer: how they follow, and how they go back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vinculo.customers.merging.follower import CameSince, Pair, Trail
from vinculo.customers.merging.stored import column, execute, put_back, rows, taken
from vinculo.shell.audit.forgetting import MERGE, sign

NEVER = "false"


@dataclass(frozen=True, slots=True)
class Way:
    """A column that gives way to what the kept record has: its new value, as SQL over `t`."""

    column: str
    type: str
    value: str


@dataclass(frozen=True, kw_only=True)
class Rows:
    """Conditions are our own SQL over `t`, the row of the absorbed record.

    `behind`: what the kept record has already, and does not get twice. `belongs`: which rows that
    came after the merge are the absorbed record's, by the marks that only it had; without it
    nobody is asked about them. `moved` hears the ids of rows that changed hands.
    """

    table: str
    label: str | Promise
    column: str = "customer_id"
    only: str = "true"
    behind: str = NEVER
    gives_way: Way | None = None
    belongs: str = ""
    because: str | Promise = ""
    moved: Callable[[Sequence[int]], None] | None = None
    append_only: bool = False  # the database asks that a merge says so

    @property
    def name(self) -> str:
        return f"{self.table}.{self.column}"

    @property
    def claims(self) -> frozenset[tuple[str, str]]:
        return frozenset([(self.table, self.column)])

    def refuses(self, pair: Pair) -> str | Promise:
        return ""

    def follow(self, pair: Pair) -> Trail:
        params = pair.params
        held = column(f"SELECT id FROM {self.table} t WHERE {self._of('kept')} ORDER BY id", params)
        behind = taken(self.table, f"{self._of('absorbed')} AND ({self.behind})", params)
        changed = self._changing(params)
        moving = column(
            f"SELECT id FROM {self.table} t WHERE {self._of('absorbed')} ORDER BY id", params
        )
        way = self.gives_way
        also = f", {way.column} = {way.value}" if way else ""
        with self._merging():
            execute(
                f"UPDATE {self.table} t SET {self.column} = %(kept)s{also} WHERE id = ANY(%(ids)s)",
                {**params, "ids": moving},
            )
        self._say(moving)
        return Trail({"held": held, "moved": moving, "changed": changed}, {"behind": behind})

    def go_back(self, pair: Pair, trail: Trail) -> int:
        changed = trail.trace["changed"]
        others = sorted({*trail.trace["moved"]} - {pk for pk, _old, _new in changed})
        back = self._send(pair, others) + self._send_changed(pair, changed)
        self._say(back)
        return put_back(self.table, trail.state.get("behind", ()))

    def came_since(self, pair: Pair, trail: Trail, marks: Mapping[str, Any]) -> Sequence[CameSince]:
        if not self.belongs:
            return ()
        known = [*trail.trace["held"], *trail.trace["moved"]]
        found = rows(
            f"SELECT id, coalesce(({self.belongs}), false) FROM {self.table} t"
            f" WHERE {self._of('kept')} AND NOT id = ANY(%(known)s) ORDER BY id",
            {**pair.params, **marks, "known": known},
        )
        groups = []
        for goes in (True, False):
            ids = tuple(pk for pk, theirs in found if theirs is goes)
            because = self.because if goes else _("nothing says that it is of the other")
            if ids:
                groups.append(CameSince(self.name, self.label, ids, goes, because))
        return groups

    def send(self, pair: Pair, ids: Sequence[int]) -> None:
        self._say(self._send(pair, ids))

    def _of(self, whose: str) -> str:
        return f"t.{self.column} = %({whose})s AND {self.only}"

    def _changing(self, params: dict[str, Any]) -> list[list[Any]]:
        """[id, old, new] of what gives way, as text."""
        way = self.gives_way
        if way is None:
            return []
        found = rows(
            f"SELECT id, {way.column}::text, ({way.value})::{way.type}::text FROM {self.table} t"
            f" WHERE {self._of('absorbed')} AND {way.column} IS DISTINCT FROM ({way.value})"
            " ORDER BY id",
            params,
        )
        return [list(row) for row in found]

    def _send(self, pair: Pair, ids: Sequence[int]) -> list[int]:
        """What is still there; where somebody gave it to a third meanwhile, it stays."""
        return self._changing_hands(
            f"UPDATE {self.table} t SET {self.column} = %(absorbed)s"
            f" WHERE id = ANY(%(ids)s) AND {self._of('kept')} RETURNING id",
            {**pair.params, "ids": list(ids)},
        )

    def _send_changed(self, pair: Pair, changed: list[list[Any]]) -> list[int]:
        way = self.gives_way
        if way is None or not changed:
            return []
        ids, old, new = (list(values) for values in zip(*changed, strict=True))
        return self._changing_hands(
            f"UPDATE {self.table} t SET {self.column} = %(absorbed)s, {way.column} = CASE"
            f" WHEN t.{way.column} IS NOT DISTINCT FROM was.new::{way.type}"
            f" THEN was.old::{way.type} ELSE t.{way.column} END"
            " FROM unnest(%(ids)s::bigint[], %(old)s::text[], %(new)s::text[]) was(id, old, new)"
            f" WHERE t.id = was.id AND {self._of('kept')} RETURNING t.id",
            {**pair.params, "ids": ids, "old": old, "new": new},
        )

    @contextmanager
    def _merging(self) -> Iterator[None]:
        if self.append_only:
            execute("SELECT set_config('vinculo.merging', 'on', true)", {})
        yield
        if self.append_only:
            execute("SELECT set_config('vinculo.merging', '', true)", {})
            sign(MERGE)

    def _changing_hands(self, sql: str, params: dict[str, Any]) -> list[int]:
        with self._merging():
            return column(sql, params)

    def _say(self, ids: Sequence[int]) -> None:
        if self.moved and ids:
            self.moved(ids)


def doubled(table: str, *columns: str, owner: str = "customer_id") -> str:
    """`behind` for rows that the kept record has the same of, in these columns."""
    same = " AND ".join(f"k.{name} IS NOT DISTINCT FROM t.{name}" for name in columns)
    return f"EXISTS (SELECT FROM {table} k WHERE k.{owner} = %(kept)s AND {same})"
