"""What the engine is told of a person. Instants are aware."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from vinculo.customers.permission.engine.week import Week


class Channel(StrEnum):
    __hash__ = str.__hash__  # that of enumerations is a call in Python, and costs

    CALL = "call"
    WHATSAPP = "whatsapp"
    SMS = "sms"
    EMAIL = "email"
    VISIT = "visit"
    POST = "post"


class Kind(StrEnum):
    """What laws tell apart. A company's own purposes are each of one kind."""

    __hash__ = str.__hash__

    ADVERTISING = "advertising"
    COLLECTION = "collection"
    RELATIONSHIP = "relationship"  # to follow up what was bought; no offers
    TRANSACTIONAL = "transactional"  # to confirm an operation
    REQUESTED = "requested"  # what the person asked for
    FRAUD_ALERT = "fraud_alert"


# What a "do not contact me" for everything leaves alone.
NEEDED = frozenset({Kind.TRANSACTIONAL, Kind.REQUESTED, Kind.FRAUD_ALERT})


@dataclass(frozen=True, slots=True)
class Purpose:
    slug: str
    kind: Kind

    @classmethod
    def of(cls, kind: str) -> "Purpose":
        """The purpose that every company has for a kind."""
        return cls(kind, Kind(kind))


@dataclass(frozen=True, slots=True)
class Place:
    """Where the recipient is. No region: any of the country; several zones: any of them."""

    country: str
    zones: tuple[str, ...]
    region: str = ""


@dataclass(frozen=True, slots=True)
class Grant:
    purpose: str
    channel: str
    given_at: datetime
    expires_at: datetime | None = None
    on_initiative: bool = False  # the person came to us for it


@dataclass(frozen=True, slots=True)
class Refusal:
    """A withdrawal, or a no that nobody asked for. Empty means any."""

    at: datetime
    purpose: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class AskedHours:
    """Hours that the person asked for by an instrument of its own, later than the contract."""

    channels: frozenset[str]
    week: Week
    since: datetime


@dataclass(frozen=True, slots=True)
class Contact:
    at: datetime
    channel: str
    kind: str


@dataclass(frozen=True, slots=True)
class Facts:
    """`contacts` are ours to them in the last 31 days, and those reserved ahead; `listed` names
    the registers that hold them, each with the channels refused there."""

    places: tuple[Place, ...]
    grants: tuple[Grant, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    contacts: tuple[Contact, ...] = ()
    listed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    asked: tuple[AskedHours, ...] = ()
    rank: int | None = None
