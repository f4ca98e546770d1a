"""The laws once more, written by hand from their texts, slowly, and without the packs.

It shares with the engine only the records of a person; holidays come from the same calendar, asked
day by day.
"""

from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

from vinculo.customers.permission.engine import Contact, Facts, Purpose

MARKETING = ("advertising", "collection", "relationship")
WRITTEN = ("whatsapp", "sms", "email", "post")
BY_LINE = ("call", "whatsapp", "sms", "email")


def is_legal(
    person: Facts, channel: str, purpose: Purpose, at: datetime, refreshed: dict[str, datetime]
) -> bool:
    """Strict reading, no rules of the company's own."""
    if no_was_said(person, channel, purpose, at):
        return False
    if purpose.kind not in MARKETING:
        return True
    for place in person.places:
        for zone in place.zones:
            there = at.astimezone(ZoneInfo(zone))
            if needs_consent(place.country, purpose.kind, there.date()) and not has_consent(
                person, channel, purpose, at
            ):
                return False
            if person_is_listed(place.country, person, channel, purpose, at, refreshed):
                return False
            if (
                place.country == "PE"
                and purpose.kind == "advertising"
                and channel in BY_LINE
                and there.date() >= date(2025, 5, 10)
                and not has_consent(person, channel, purpose, at, only_on_initiative=True)
            ):
                return False
            if too_many(place.country, person, channel, purpose.kind, there, ZoneInfo(zone)):
                return False
            if not within_hours(place.country, place.region, person, channel, purpose.kind, there):
                return False
    return True


def no_was_said(person: Facts, channel: str, purpose: Purpose, at: datetime) -> bool:
    """The last word counts; who refuses everything still hears what they must."""
    words: list[tuple[datetime, int]] = []
    for no in person.refusals:
        if no.at <= at and no.channel in ("", channel):
            everything = no.purpose == "" and purpose.kind in MARKETING
            if no.purpose == purpose.slug or everything:
                words.append((no.at, 1))
    for yes in person.grants:
        over = yes.expires_at is not None and yes.expires_at <= at
        same = yes.purpose == purpose.slug and yes.channel == channel
        if same and yes.given_at <= at and not over:
            words.append((yes.given_at, 0))
    return bool(words) and max(words)[1] == 1


def has_consent(
    person: Facts, channel: str, purpose: Purpose, at: datetime, only_on_initiative: bool = False
) -> bool:
    for yes in person.grants:
        if (yes.purpose, yes.channel) != (purpose.slug, channel):
            continue
        if only_on_initiative and not yes.on_initiative:
            continue
        if yes.given_at > at or (yes.expires_at and yes.expires_at <= at):
            continue
        taken_back = [
            no
            for no in person.refusals
            if yes.given_at <= no.at <= at
            and no.channel in ("", channel)
            and (no.purpose == purpose.slug or (not no.purpose and purpose.kind in MARKETING))
        ]
        if not taken_back:
            return True
    return False


def needs_consent(country: str, kind: str, day: date) -> bool:
    if country == "CL" and day < date(2026, 12, 1):
        return kind != "collection"
    return True


def person_is_listed(
    country: str, person: Facts, channel: str, purpose: Purpose, at: datetime,
    refreshed: dict[str, datetime],
) -> bool:  # fmt: skip
    if channel in person.listed.get("own", ()):
        return True
    if purpose.kind != "advertising":
        return False

    def forbids(name: str, channels: tuple[str, ...], must_be_younger: int | None) -> bool:
        if channel not in channels:
            return False
        if channel in person.listed.get(name, ()):
            return True
        if must_be_younger is None:
            return False
        return name not in refreshed or refreshed[name] + timedelta(days=must_be_younger) < at

    match country:
        case "CO":
            return forbids("co-rne", BY_LINE, 5)
        case "MX":
            return forbids("mx-repep", BY_LINE, 30)
        case "AR":
            return forbids("ar-no-llame", ("call", "whatsapp", "sms"), 30)
        case "CL":
            return forbids("cl-no-molestar", BY_LINE, None)
        case "BR":
            return forbids("br-nao-me-perturbe", ("call", "whatsapp", "sms"), None)
    return False  # Spain's lists yield to the consent that everything needs there anyway


def too_many(
    country: str, person: Facts, channel: str, kind: str, there: datetime, zone: ZoneInfo
) -> bool:
    today = there.date()
    before: list[tuple[int, Contact]] = []
    for contact in person.contacts:
        if contact.kind in MARKETING:
            before.append((abs((contact.at.astimezone(zone).date() - today).days), contact))
    if country == "CO":
        week = [contact for days, contact in before if days < 7]
        return (
            any(days == 0 for days, _ in before)
            or any(contact.channel != channel for contact in week)
            or len([contact for contact in week if contact.channel == channel]) >= 2
        )
    if country == "CL" and kind == "collection":
        owed = [(days, c) for days, c in before if c.kind == "collection" and days < 7]
        if len(owed) >= 2:
            return True
        if channel in ("call", "visit"):
            return any(contact.channel in ("call", "visit") for _, contact in owed)
        return any(days <= 2 and contact.channel in WRITTEN for days, contact in owed)
    return any(days == 0 for days, _ in before)


def within_hours(
    country: str, region: str, person: Facts, channel: str, kind: str, there: datetime
) -> bool:
    day, clock = there.weekday(), f"{there:%H:%M}"
    off = is_day_off(country, region, there.date())
    workday, saturday = day < 5 and not off, day == 5 and not off
    match country:
        case "CO":
            asked = [a for a in person.asked if channel in a.channels and a.since <= there]
            if asked:
                wish = max(asked, key=lambda a: a.since).week
                minute = there.hour * 60 + there.minute
                inside = any(a <= minute < b for a, b in wish.days[day])
                return inside and (not off or any(a <= minute < b for a, b in wish.days_off))
            return (workday and "07:00" <= clock < "19:00") or (
                saturday and "08:00" <= clock < "15:00"
            )
        case "PE" if kind == "collection" and channel in ("call", "visit"):
            return workday and "07:00" <= clock < "20:00"
        case "CL" if kind == "collection":
            return (workday or saturday) and "08:00" <= clock < "20:00"
        case "BR" if kind == "collection":
            return workday and "09:00" <= clock < "19:00"
        case "BR":
            return (workday and "10:00" <= clock < "20:00") or (
                saturday and "10:00" <= clock < "13:00"
            )
        case "ES" if channel == "call":
            return workday and "09:00" <= clock < "21:00"
    return (workday and "08:00" <= clock < "20:00") or (saturday and "09:00" <= clock < "14:00")


@cache
def calendars(country: str, region: str) -> list[holidays.HolidayBase]:
    kept = [holidays.country_holidays(country)]
    names = [region] if region else list(kept[0].subdivisions)
    return kept + [holidays.country_holidays(country, subdiv=name) for name in names]


@cache
def is_day_off(country: str, region: str, day: date) -> bool:
    return any(day in calendar for calendar in calendars(country, region))
