"""What becomes true when something was done to many records."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class _Run:
    run_id: int
    title: str

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class DoneToMany(_Run):
    """`concerns` are the people who are told of it once."""

    done: int
    left: int
    concerns: list[int]
    kind: ClassVar[str] = "shell.done_to_many"


@dataclass(frozen=True, slots=True)
class UndoneOfMany(_Run):
    undone: int
    kept: int
    kind: ClassVar[str] = "shell.undone_of_many"
