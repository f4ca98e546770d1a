"""What becomes true about entering."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class SecondFactorForgotten:
    """An administrator took it away, for who lost it."""

    kind: ClassVar[str] = "shell.second_factor_forgotten"
    person_id: int
    person: str

    @property
    def subject(self) -> tuple[str, int]:
        return "person", self.person_id


@dataclass(frozen=True, slots=True)
class SignInPolicyChanged:
    kind: ClassVar[str] = "shell.signin_policy_changed"
    asked: str
    subject: ClassVar[None] = None


@dataclass(frozen=True, slots=True)
class IdentityTied:
    """Their account at the company's provider opens the house from now on."""

    kind: ClassVar[str] = "shell.identity_tied"
    person_id: int
    person: str
    provider: str

    @property
    def subject(self) -> tuple[str, int]:
        return "person", self.person_id


@dataclass(frozen=True, slots=True)
class ProviderChanged:
    kind: ClassVar[str] = "shell.provider_changed"
    issuer: str
    is_on: bool
    subject: ClassVar[None] = None
