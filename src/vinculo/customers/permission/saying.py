"""Answers in the words of the screens."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.customers.models.consent import ContactChannel
from vinculo.customers.permission.asking import BLOCKED, UNREACHABLE
from vinculo.customers.permission.company import rulebook
from vinculo.customers.permission.engine import (
    Answer,
    Denied,
    Pack,
    Reason,
    Rulebook,
    may_contact,
    objections,
    packs_kept,
)
from vinculo.customers.permission.engine.pack import COMPANY, Rule
from vinculo.customers.permission.gathering import Known, gather
from vinculo.customers.permission.purposes import BUILT_IN, NamedPurpose
from vinculo.lib.money import format_date
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.moments import format_time, weekday

REASONS = {
    Reason.WITHDRAWN: gettext_lazy("They asked us not to"),
    Reason.NO_CONSENT: gettext_lazy("They have not authorised it"),
    Reason.EXPIRED: gettext_lazy("Their authorisation ended"),
    Reason.NOT_ON_INITIATIVE: gettext_lazy("They did not come to us for it"),
    Reason.LISTED: gettext_lazy("They are in a register of people who want no contact"),
    Reason.REGISTER_STALE: gettext_lazy("The register has to be consulted again first"),
    Reason.OTHER_CHANNEL: gettext_lazy("They were contacted on another channel this week"),
    Reason.TOO_OFTEN: gettext_lazy("They have been contacted as often as is allowed"),
    Reason.TOO_SOON: gettext_lazy("The last contact is too recent"),
    Reason.DAY_OFF: gettext_lazy("It is their day off"),
    Reason.HOURS: gettext_lazy("Out of hours where they are"),
    Reason.BLOCKED: gettext_lazy("Their data is blocked"),
    Reason.UNREACHABLE: gettext_lazy("There is nothing to reach them by"),
}
SURENESS = {
    "gazette": gettext_lazy("Read in the official text"),
    "secondary": gettext_lazy("Told by press and law firms"),
    "general": gettext_lazy("General knowledge, not verified"),
    "ours": gettext_lazy("Our own prudence, not law"),
}
QUICK = (ContactChannel.CALL, ContactChannel.WHATSAPP, ContactChannel.EMAIL)
FOLLOW_UP = next(one for one in BUILT_IN if one.slug == "relationship")


@dataclass(frozen=True, slots=True)
class Cell:
    """`state` is yes, wait or no."""

    channel: str
    label: str
    state: str
    text: str
    reason: str = ""


def cell(channel: str, answer: Answer, now: datetime) -> Cell:
    label = str(ContactChannel(channel).label)
    if not isinstance(answer, Denied):
        return Cell(channel, label, "yes", _("Now"))
    reason = str(REASONS[answer.reason])
    if answer.next_allowed_at is None:
        return Cell(channel, label, "no", _("No"), reason)
    return Cell(channel, label, "wait", moment(answer.next_allowed_at, now), reason)


def moment(at: datetime, now: datetime) -> str:
    """`hoy 2:00 p. m.`, `lun 7:00 a. m.` within a week, `3 dic 7:00 a. m.` later; on our clock."""
    style, local = current_style(), timezone.localtime(at)
    days = (local.date() - timezone.localtime(now).date()).days
    if days == 0:
        day = _("today")
    elif days < 7:
        day = weekday(local.date())[:3].lower()
    else:
        day = format_date(local.date(), style, "medium")
    return f"{day} {format_time(local, style)}"


def answers(
    known: Known, purpose: NamedPurpose, channels: Sequence[str], now: datetime
) -> list[Cell]:
    rules = rulebook()
    told = ((one, _answer(known, one, purpose, now, rules)) for one in channels)
    return [cell(channel, answer, now) for channel, answer in told]


def _answer(
    known: Known, channel: str, purpose: NamedPurpose, now: datetime, rules: Rulebook
) -> Answer:
    if known.is_blocked:
        return Denied(Reason.BLOCKED, BLOCKED, None)
    if channel not in known.reach:
        return Denied(Reason.UNREACHABLE, UNREACHABLE, None)
    return may_contact(known.facts, channel, purpose.purpose, now, rules)


@dataclass(frozen=True, slots=True)
class Badge:
    state: str
    text: str
    reason: str = ""


def badge_of(customer_id: int, now: datetime | None = None) -> Badge:
    """`Se puede contactar: lun 7:00`: to follow up, on the first channel that may be used."""
    now = now or timezone.now()
    cells = answers(gather(customer_id, now), FOLLOW_UP, QUICK, now)
    yes = [one.label for one in cells if one.state == "yes"]
    if yes:
        return Badge("yes", _("May be contacted now: %(how)s") % {"how": ", ".join(yes)})
    waiting = [one for one in cells if one.state == "wait"]
    if waiting:
        first = waiting[0]
        words = _("May be contacted: %(when)s") % {"when": first.text}
        return Badge("wait", words, first.reason)
    told = next((one for one in cells if one.reason != str(REASONS[Reason.UNREACHABLE])), cells[0])
    return Badge("no", _("May not be contacted"), told.reason)


@dataclass(frozen=True, slots=True)
class Objection:
    """One thing that speaks against, with the rule that says so."""

    reason: str
    says: str
    title: str
    source: str
    sureness: str


def against(known: Known, purpose: NamedPurpose, channel: str, now: datetime) -> list[Objection]:
    if known.is_blocked:
        return [Objection(str(REASONS[Reason.BLOCKED]), "", "", "", "")]
    if channel not in known.reach:
        return [Objection(str(REASONS[Reason.UNREACHABLE]), "", "", "", "")]
    found = objections(known.facts, channel, purpose.purpose, now, rulebook())
    return [_objection(denied) for denied in found]


def _objection(denied: Denied) -> Objection:
    pack, rule = rule_named(denied.rule)
    if denied.rule.startswith(f"{COMPANY}/"):
        return Objection(str(REASONS[denied.reason]), _("The company's own rule"), "", "", "")
    return Objection(
        str(REASONS[denied.reason]),
        rule.says if rule else _("What the customer said comes before everything."),
        pack.title if pack else "",
        pack.source if pack else "",
        str(SURENESS[rule.sure]) if rule else "",
    )


def rule_named(name: str) -> tuple[Pack | None, Rule | None]:
    for pack in packs_kept():
        for rule in pack.rules:
            if rule.id == name:
                return pack, rule
    return None, None
