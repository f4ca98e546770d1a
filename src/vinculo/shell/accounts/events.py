"""What becomes true about the people of the house."""

from dataclasses import dataclass, field
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


@dataclass(frozen=True, slots=True)
class _AboutRole:
    role: str

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class RoleMade(_AboutRole):
    kind: ClassVar[str] = "shell.role_made"
    copied_from: str


@dataclass(frozen=True, slots=True)
class RoleChanged(_AboutRole):
    """`reach`: area -> scope, `limits`: field -> access, of what is otherwise from now on."""

    kind: ClassVar[str] = "shell.role_changed"
    reach: dict[str, str]
    limits: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RoleRemoved(_AboutRole):
    kind: ClassVar[str] = "shell.role_removed"


@dataclass(frozen=True, slots=True)
class TeamChanged:
    """Made, named otherwise, or put under another: who leads that one reaches it."""

    team: str
    part_of: str
    kind: ClassVar[str] = "shell.team_changed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class DelegationGiven(_AboutPerson):
    """`person` is whose customers another sees to; days are ISO dates."""

    kind: ClassVar[str] = "shell.delegation_given"
    taker: str
    starts_on: str
    ends_on: str
    because: str


@dataclass(frozen=True, slots=True)
class DelegationEnded(_AboutPerson):
    """Before its last day."""

    kind: ClassVar[str] = "shell.delegation_ended"
    taker: str
