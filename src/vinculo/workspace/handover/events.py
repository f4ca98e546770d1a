"""What becomes true when work passes from one to another."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class WorkHanded:
    """Once for each who received something; `others` counts what is no customer."""

    hand_over_id: int
    receiver_id: int
    giver: str
    customers: int
    others: int
    kind: ClassVar[str] = "workspace.work_handed"

    @property
    def subject(self) -> tuple[str, int]:
        return "hand_over", self.hand_over_id
