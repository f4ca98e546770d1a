"""A law's rules as data: versioned, dated, with their source and how sure it is."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from vinculo.customers.permission.engine.week import Week

# Read in the gazette; told by press and law firms; known in general; our own prudence, no law.
Sureness = Literal["gazette", "secondary", "general", "ours"]
COMPANY = "company"  # begins the names of the rules that a company made
CLOSED = Week(((),) * 7)


@dataclass(frozen=True, slots=True)
class Rule:
    """`strict` rules hold only in the strict reading; `when_silent` only where no other rule of
    their sort speaks about the case."""

    id: str
    kinds: frozenset[str]
    channels: frozenset[str]
    says: str
    sure: Sureness
    strict: bool = False
    when_silent: bool = False

    def covers(self, kind: str, channel: str) -> bool:
        return kind in self.kinds and channel in self.channels


@dataclass(frozen=True, slots=True)
class Consent(Rule):
    on_initiative: bool = False


@dataclass(frozen=True, slots=True)
class Hours(Rule):
    week: Week = CLOSED
    unless_asked: bool = False  # the person may ask for other hours


@dataclass(frozen=True, slots=True)
class Cap(Rule):
    """At most `most` contacts of these kinds and channels in `days` days; or, with
    `one_channel`, none on another channel; or, with `apart`, none in the days before or after.
    `ranks` limits it to classes of value;
    0 is for those who have none."""

    days: int = 1
    most: int = 1
    one_channel: bool = False
    apart: bool = False
    ranks: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Register(Rule):
    """A list of people who want none of it. `register` is its name for imports."""

    register: str = ""
    max_age_days: int = 0  # nothing: no alarm
    unless_consent: bool = False
    refuses_when_stale: bool = False


@dataclass(frozen=True, slots=True)
class Pack:
    id: str
    version: str
    country: str  # "*" for every country
    title: str
    source: str
    sure: Sureness
    checked_on: date
    starts_on: date
    ends_on: date | None = None  # the last day
    doubts: tuple[str, ...] = ()
    consents: tuple[Consent, ...] = ()
    hours: tuple[Hours, ...] = ()
    caps: tuple[Cap, ...] = ()
    registers: tuple[Register, ...] = ()

    def is_in_force(self, day: date) -> bool:
        return self.starts_on <= day and (self.ends_on is None or day <= self.ends_on)

    @property
    def rules(self) -> tuple[Rule, ...]:
        return (*self.consents, *self.registers, *self.caps, *self.hours)
