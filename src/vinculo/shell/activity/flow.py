"""The two ways to listen to an event; `config/flows.py` lists every listener."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol


class Event(Protocol):
    """A frozen, past-tense dataclass: what became true, in plain values."""

    kind: ClassVar[str]

    @property
    def subject(self) -> tuple[str, int] | None: ...


@dataclass(frozen=True, slots=True)
class Now:
    """Runs in the announcing transaction; an exception refuses the whole verb."""

    listener: Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class Later:
    """A job written in the announcing transaction; it may run twice and must bear it."""

    listener: Callable[[Any], None]

    @property
    def name(self) -> str:
        return f"{self.listener.__module__}.{self.listener.__qualname__}"


Flows = dict[type[Any], tuple[Now | Later, ...]]
