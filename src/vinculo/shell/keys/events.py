"""What becomes true about keys of programs."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class _AboutKey:
    """`person` is whose key it is."""

    key_id: int
    name: str
    person_id: int
    person: str

    @property
    def subject(self) -> tuple[str, int]:
        return "api_key", self.key_id


@dataclass(frozen=True, slots=True)
class KeyMade(_AboutKey):
    kind: ClassVar[str] = "shell.key_made"
    scopes: dict[str, str]
    expires_on: str


@dataclass(frozen=True, slots=True)
class KeyEnded(_AboutKey):
    kind: ClassVar[str] = "shell.key_ended"


@dataclass(frozen=True, slots=True)
class KeyNearsItsEnd(_AboutKey):
    kind: ClassVar[str] = "shell.key_nears_its_end"
    expires_on: str
