"""What becomes true of terms."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class _OfTheCompany:
    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class TermsChanged(_OfTheCompany):
    """Key of a term -> [months before, months from now on]."""

    months: dict[str, list[int]]
    kind: ClassVar[str] = "shell.terms_changed"


@dataclass(frozen=True, slots=True)
class TermsCarriedOut(_OfTheCompany):
    """Key of a term -> how many went; `held` customers kept what is theirs."""

    gone: dict[str, int]
    held: int
    kind: ClassVar[str] = "shell.terms_carried_out"
