"""Write in the consent ledger, and read what holds now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from vinculo.customers.events import ConsentGiven, ConsentWithdrawn
from vinculo.customers.models import ConsentEvidence, ConsentRecord, Customer, Notice
from vinculo.customers.permission.engine import AskedHours, Channel, Grant, Refusal
from vinculo.customers.permission.engine.reading import read_week
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce

Act = ConsentRecord.Act


@dataclass(frozen=True, slots=True)
class Proof:
    """How, when and by what wording somebody said so. `happened_at` is now unless said."""

    source: str
    happened_at: datetime | None = None
    source_detail: str = ""
    notice: Notice | None = None
    evidence: ConsentEvidence | None = None
    on_initiative: bool = False
    basis: str = ConsentRecord.Basis.CONSENT
    contact: str = ""
    expires_at: datetime | None = None
    ip: str | None = None
    user_agent: str = ""


@transaction.atomic
def record_consent(
    customer: Customer, purpose: str, channels: Iterable[str], proof: Proof, by: Actor,
    reach: Mapping[str, str] = MappingProxyType({}),
) -> list[ConsentRecord]:  # fmt: skip
    """One row for each channel; `reach` says by which telephone or e-mail of each."""
    given = [
        _write(
            customer, Act.GRANT, purpose, Channel(channel).value,
            replace(proof, contact=reach.get(channel, proof.contact)), by,
        )
        for channel in channels
    ]  # fmt: skip
    for record in given:
        announce(ConsentGiven(customer.pk, record.pk, purpose, record.channel), by)
    return given


@transaction.atomic
def withdraw_consent(
    customer: Customer, proof: Proof, by: Actor, purpose: str = "", channel: str = ""
) -> ConsentRecord:
    """Holds at once. No purpose or channel: all; what must be told (operations, frauds, what
    they asked for) may still be told."""
    record = _write(customer, Act.WITHDRAWAL, purpose, channel, proof, by)
    announce(ConsentWithdrawn(customer.pk, record.pk, purpose, channel), by)
    return record


@transaction.atomic
def record_hours(
    customer: Customer, channel: str, hours: dict[str, str], proof: Proof, by: Actor
) -> ConsentRecord:
    """Other hours than the law's, by an instrument of their own. ValueError when not hours."""
    read_week(hours)
    return _write(customer, Act.HOURS, "", channel, proof, by, hours=hours)


def _write(
    customer: Customer, act: str, purpose: str, channel: str, proof: Proof, by: Actor,
    **fields: Any,
) -> ConsentRecord:  # fmt: skip
    now = timezone.now()
    return ConsentRecord.objects.create(
        customer=customer, act=act, purpose=purpose, channel=channel, contact=proof.contact,
        basis=proof.basis, notice=proof.notice, source=proof.source,
        source_detail=proof.source_detail, on_initiative=proof.on_initiative,
        evidence=proof.evidence, happened_at=proof.happened_at or now,
        expires_at=proof.expires_at, ip=proof.ip, user_agent=proof.user_agent[:300],
        recorded_at=now, recorded_by_id=by.user_id, recorded_by_name=by.name, **fields,
    )  # fmt: skip


def said_by(customer_id: int) -> QuerySet[ConsentRecord]:
    """Everything they said, the last first."""
    return (
        ConsentRecord.objects.filter(customer_id=customer_id)
        .select_related("notice", "evidence")
        .order_by("-happened_at", "-id")
    )


@dataclass(frozen=True, slots=True)
class Said:
    """A row of the ledger, as far as permission depends on it."""

    act: str
    purpose: str
    channel: str
    contact: str
    happened_at: datetime
    expires_at: datetime | None = None
    on_initiative: bool = False
    hours: dict[str, str] | None = None


def projected(records: Iterable[Said], contacts: frozenset[str]) -> dict[str, Any]:
    """Grants, refusals and hours for `Facts`. What was said of a telephone or e-mail that is no
    longer theirs gives no permission; a withdrawal holds all the same."""
    grants, refusals, asked = [], [], []
    for one in records:
        if one.act == Act.WITHDRAWAL:
            refusals.append(Refusal(one.happened_at, one.purpose, one.channel))
        elif one.contact and one.contact not in contacts:
            continue
        elif one.act == Act.GRANT:
            grants.append(
                Grant(one.purpose, one.channel, one.happened_at, one.expires_at, one.on_initiative)
            )
        elif one.hours:
            channels = frozenset([one.channel] if one.channel else Channel)
            asked.append(AskedHours(channels, read_week(one.hours), one.happened_at))
    return {"grants": tuple(grants), "refusals": tuple(refusals), "asked": tuple(asked)}


@dataclass(frozen=True, slots=True)
class Held:
    """What holds now for a purpose and a channel."""

    record: ConsentRecord
    is_expired: bool


def in_force(records: Iterable[ConsentRecord], at: datetime) -> list[Held]:
    """The grants that nobody took back, the last of each purpose and channel."""
    held: dict[tuple[str, str], Held] = {}
    for one in sorted(records, key=lambda record: (record.happened_at, record.pk)):
        if one.act == Act.GRANT:
            over = one.expires_at is not None and one.expires_at <= at
            held[one.purpose, one.channel] = Held(one, over)
        elif one.act == Act.WITHDRAWAL:
            for key in list(held):
                if one.purpose in ("", key[0]) and one.channel in ("", key[1]):
                    del held[key]
    return sorted(held.values(), key=lambda one: (one.record.purpose, one.record.channel))
