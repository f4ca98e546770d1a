"""What becomes true in this room."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class _AboutCustomer:
    customer_id: int

    @property
    def subject(self) -> tuple[str, int]:
        return "customer", self.customer_id


@dataclass(frozen=True, slots=True)
class CustomerRegistered(_AboutCustomer):
    name: str
    kind: ClassVar[str] = "customers.registered"


@dataclass(frozen=True, slots=True)
class CustomerChanged(_AboutCustomer):
    """`fields` name what changed: field -> [before, after] as text."""

    fields: dict[str, list[str]]
    kind: ClassVar[str] = "customers.changed"


@dataclass(frozen=True, slots=True)
class DetailAdded(_AboutCustomer):
    """`what` is document, contact, address, remark, relationship or tag."""

    what: str
    text: str
    kind: ClassVar[str] = "customers.detail_added"


@dataclass(frozen=True, slots=True)
class DetailRemoved(_AboutCustomer):
    what: str
    text: str
    kind: ClassVar[str] = "customers.detail_removed"


@dataclass(frozen=True, slots=True)
class CustomerAssigned(_AboutCustomer):
    owner_id: int | None
    owner_name: str
    before: str
    kind: ClassVar[str] = "customers.assigned"


@dataclass(frozen=True, slots=True)
class CustomersExported:
    """Somebody took a list of customers out of the house; `query` says which."""

    query: str
    kind: ClassVar[str] = "customers.exported"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class ConsentGiven(_AboutCustomer):
    record_id: int
    purpose: str
    channel: str
    kind: ClassVar[str] = "customers.consent_given"


@dataclass(frozen=True, slots=True)
class ConsentWithdrawn(_AboutCustomer):
    """Empty purpose or channel: all."""

    record_id: int
    purpose: str
    channel: str
    kind: ClassVar[str] = "customers.consent_withdrawn"
