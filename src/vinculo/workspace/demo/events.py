"""What becomes true of the example company."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class DemoRemoved:
    customers: int
    purchases: int
    kind: ClassVar[str] = "workspace.demo_removed"
    subject: ClassVar[None] = None
