"""What becomes true about hours."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class HoursChanged:
    """`owner` is the name of a team or a person; empty is the company."""

    owner_kind: str  # company, team, person
    owner_id: int
    owner: str
    kind: ClassVar[str] = "shell.hours_changed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return (self.owner_kind, self.owner_id) if self.owner_id else None
