"""What becomes true when a list leaves the house."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class ListTaken:
    """`query` says which; `chosen` how many were chosen one by one, 0 for all that it means."""

    records: str
    query: str
    chosen: int
    kind: ClassVar[str] = "shell.list_taken"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None
