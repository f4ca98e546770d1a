"""What becomes true about the people of the house."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class _AboutPerson:
    person_id: int
    person: str

    @property
    def subject(self) -> tuple[str, int]:
        return "person", self.person_id


@dataclass(frozen=True, slots=True)
class PersonInvited(_AboutPerson):
    kind: ClassVar[str] = "shell.person_invited"
    role: str


@dataclass(frozen=True, slots=True)
class PersonChanged(_AboutPerson):
    """Role or team: what one may reach."""

    kind: ClassVar[str] = "shell.person_changed"
    role: str
    team: str


@dataclass(frozen=True, slots=True)
class PersonLeft(_AboutPerson):
    """`successor_id` takes over what they answered for; None when nobody does."""

    kind: ClassVar[str] = "shell.person_left"
    successor_id: int | None
    note: str


@dataclass(frozen=True, slots=True)
class PersonReturned(_AboutPerson):
    kind: ClassVar[str] = "shell.person_returned"


@dataclass(frozen=True, slots=True)
class CompanyChanged:
    """`fields` name what is written otherwise from now on."""

    fields: list[str]
    kind: ClassVar[str] = "shell.company_changed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None
