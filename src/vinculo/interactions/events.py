"""What becomes true in this room."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class _AboutContact:
    interaction_id: int
    customer_id: int
    channel: str
    direction: str
    outcome: str

    @property
    def subject(self) -> tuple[str, int]:
        return "customer", self.customer_id


@dataclass(frozen=True, slots=True)
class ContactLogged(_AboutContact):
    kind: ClassVar[str] = "interactions.contact_logged"


@dataclass(frozen=True, slots=True)
class ContactCorrected(_AboutContact):
    kind: ClassVar[str] = "interactions.contact_corrected"


@dataclass(frozen=True, slots=True)
class ContactRemoved(_AboutContact):
    kind: ClassVar[str] = "interactions.contact_removed"


# The history tells contacts themselves; these only say that somebody wrote them down.
TOLD_BY_THE_CONTACT = (ContactLogged.kind, ContactCorrected.kind, ContactRemoved.kind)
