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
class SaidToBeAnother(_AboutCustomer):
    """Opened although somebody of this name was forgotten: who did it said it is not them."""

    kind: ClassVar[str] = "customers.said_to_be_another"


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
class DetailChanged(_AboutCustomer):
    """`fields` are the names of what is otherwise; `before` and `text` say the whole detail."""

    what: str
    detail_id: int
    fields: list[str]
    before: str
    text: str
    kind: ClassVar[str] = "customers.detail_changed"


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


@dataclass(frozen=True, slots=True)
class CustomerBlocked(_AboutCustomer):
    kind: ClassVar[str] = "customers.blocked"


@dataclass(frozen=True, slots=True)
class CustomerReleased(_AboutCustomer):
    kind: ClassVar[str] = "customers.released"


@dataclass(frozen=True, slots=True)
class HoldPlaced(_AboutCustomer):
    kind: ClassVar[str] = "customers.hold_placed"


@dataclass(frozen=True, slots=True)
class HoldLifted(_AboutCustomer):
    kind: ClassVar[str] = "customers.hold_lifted"


@dataclass(frozen=True, slots=True)
class CustomerErased(_AboutCustomer):
    """Their figures stay under a number."""

    kind: ClassVar[str] = "customers.erased"


@dataclass(frozen=True, slots=True)
class ErasedReturned(_AboutCustomer):
    """Who had been forgotten came back of their own will: they may be recorded again."""

    because: str
    kind: ClassVar[str] = "customers.erased_returned"


@dataclass(frozen=True, slots=True)
class _AboutRightsRequest:
    request_id: int
    code: str

    @property
    def subject(self) -> tuple[str, int]:
        return "rights_request", self.request_id


@dataclass(frozen=True, slots=True)
class RightsRequestReceived(_AboutRightsRequest):
    right: str
    kind: ClassVar[str] = "customers.rights_received"


@dataclass(frozen=True, slots=True)
class RightsRequestClosed(_AboutRightsRequest):
    right: str
    outcome: str
    kind: ClassVar[str] = "customers.rights_closed"


@dataclass(frozen=True, slots=True)
class RightsComingDue(_AboutRightsRequest):
    """`days` that are left; below zero when it is late."""

    days: int
    assignee_id: int | None
    kind: ClassVar[str] = "customers.rights_coming_due"


@dataclass(frozen=True, slots=True)
class CustomersMerged(_AboutCustomer):
    """Another record, `absorbed_id` of that name, went into this customer."""

    merge_id: int
    absorbed_id: int
    name: str
    kind: ClassVar[str] = "customers.merged"


@dataclass(frozen=True, slots=True)
class CustomersParted(_AboutCustomer):
    """They are two again; told of each, `name` is the other's."""

    merge_id: int
    other_id: int
    name: str
    kind: ClassVar[str] = "customers.parted"


@dataclass(frozen=True, slots=True)
class PairDecided(_AboutCustomer):
    """Somebody looked at two records: not the same, or, without a verdict, an open question."""

    other_id: int
    name: str
    verdict: str
    kind: ClassVar[str] = "customers.pair_decided"


@dataclass(frozen=True, slots=True)
class MergeRulesChanged:
    """Which value survives a merge, and from which certainty many are merged at once."""

    threshold: float | None
    kind: ClassVar[str] = "customers.merge_rules_changed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class TagsChanged:
    """Tags of the house are called or coloured otherwise."""

    names: list[str]
    kind: ClassVar[str] = "customers.tags_changed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class ContactRulesChanged:
    """The company's own rules of contact: `changed` are hours, days_off, cadence or strict."""

    changed: list[str]
    kind: ClassVar[str] = "customers.contact_rules_changed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class PurposesChanged:
    """What people are contacted for: these are new, called otherwise, or put away."""

    slugs: list[str]
    kind: ClassVar[str] = "customers.purposes_changed"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None


@dataclass(frozen=True, slots=True)
class NoticePublished:
    """What people are told when they authorise a purpose, in a new version."""

    purpose: str
    language: str
    version: int
    kind: ClassVar[str] = "customers.notice_published"

    @property
    def subject(self) -> tuple[str, int] | None:
        return None
