"""What becomes true when somebody looks at the pages as another person."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class _LookedAs:
    """`person` is as whom; the actor is who looks."""

    person_id: int
    person: str
    because: str
    subject: ClassVar[None] = None


@dataclass(frozen=True, slots=True)
class ViewAsBegan(_LookedAs):
    kind: ClassVar[str] = "shell.view_as_began"


@dataclass(frozen=True, slots=True)
class ViewAsEnded(_LookedAs):
    kind: ClassVar[str] = "shell.view_as_ended"
    minutes: int
