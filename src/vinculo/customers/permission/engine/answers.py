"""What the engine answers."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Reason(StrEnum):
    WITHDRAWN = "withdrawn"
    NO_CONSENT = "no_consent"
    EXPIRED = "expired"
    NOT_ON_INITIATIVE = "not_on_initiative"
    LISTED = "listed"
    REGISTER_STALE = "register_stale"
    OTHER_CHANNEL = "other_channel"
    TOO_OFTEN = "too_often"
    TOO_SOON = "too_soon"
    DAY_OFF = "day_off"
    HOURS = "hours"
    BLOCKED = "blocked"  # nobody uses their data; said by who gathers the facts
    UNREACHABLE = "unreachable"  # nothing to reach them by; said by who gathers the facts


@dataclass(frozen=True, slots=True)
class Allowed:
    at: datetime


@dataclass(frozen=True, slots=True)
class Denied:
    """`rule` names pack and rule; `next_allowed_at` is empty when only somebody's act helps."""

    reason: Reason
    rule: str
    next_allowed_at: datetime | None


Answer = Allowed | Denied
