"""How what hangs on a customer follows them into another record, and out of it again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from django.utils.functional import Promise

from vinculo.runtime.problem import Problem


class MergeRefused(Problem):
    """With the reason, in words for the person who asked."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The numbers of two records: the one that stays, and the one that goes into it."""

    kept: int
    absorbed: int

    @property
    def params(self) -> dict[str, Any]:
        return {"kept": self.kept, "absorbed": self.absorbed}


@dataclass(slots=True)
class Trail:
    """What a follower needs to go back: `trace` numbers only, `state` what tells who they are."""

    trace: dict[str, Any] = field(default_factory=dict)
    state: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CameSince:
    """Rows that came to the kept record after the merge. `goes`: by rule, with the parted one."""

    follower: str
    label: str | Promise
    ids: tuple[int, ...]
    goes: bool
    because: str | Promise = ""

    @property
    def key(self) -> str:
        return f"{self.follower}:{'goes' if self.goes else 'stays'}"


class Follower(Protocol):
    """`claims` are the (table, column) that name a customer and that it answers for."""

    @property
    def name(self) -> str: ...

    @property
    def claims(self) -> frozenset[tuple[str, str]]: ...

    def refuses(self, pair: Pair) -> str | Promise:
        """Why these two can not be merged; empty when they can."""

    def follow(self, pair: Pair) -> Trail: ...

    def go_back(self, pair: Pair, trail: Trail) -> int:
        """As it was, as far as nobody changed it since; how many rows found their place taken."""

    def came_since(
        self, pair: Pair, trail: Trail, marks: Mapping[str, Any]
    ) -> Sequence[CameSince]: ...

    def send(self, pair: Pair, ids: Sequence[int]) -> None:
        """What came since, to the parted one after all."""


class Still:
    """A follower that has nothing to do in most of it."""

    __slots__ = ()

    def refuses(self, pair: Pair) -> str | Promise:
        return ""

    def came_since(self, pair: Pair, trail: Trail, marks: Mapping[str, Any]) -> Sequence[CameSince]:
        return ()

    def send(self, pair: Pair, ids: Sequence[int]) -> None:
        raise LookupError("nothing of this kind is ever sent")


@dataclass(frozen=True, slots=True)
class Stays(Still):
    """Rows that keep the old number for ever, and the reason why that is right."""

    table: str
    column: str
    because: str

    @property
    def name(self) -> str:
        return f"{self.table}.{self.column}"

    @property
    def claims(self) -> frozenset[tuple[str, str]]:
        return frozenset([(self.table, self.column)])

    def follow(self, pair: Pair) -> Trail:
        return Trail()

    def go_back(self, pair: Pair, trail: Trail) -> int:
        return 0
