"""The same question for many people at one instant, yes or no. What depends on the place alone
is worked out once for each place; the answers are those of `may_contact`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from vinculo.customers.permission.engine.deciding import is_allowed, too_much, zone_of
from vinculo.customers.permission.engine.facts import NEEDED, Facts, Place, Purpose
from vinculo.customers.permission.engine.pack import Cap, Register
from vinculo.customers.permission.engine.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Scene:
    """What holds at the instant for everybody of some places."""

    is_open: bool
    needs_consent: bool
    on_initiative: bool
    registers: tuple[Register, ...]
    stale: bool  # for those without a consent that would do instead
    stale_for_all: bool
    caps: tuple[tuple[Cap, ZoneInfo, int], ...]


def may_contact_each(
    people: Iterable[Facts], channel: str, purpose: Purpose, at: datetime, rules: Rulebook
) -> Iterator[bool]:
    """In the order of `people`."""
    scenes: dict[tuple[Place, ...], Scene] = {}
    slug, general = purpose.slug, purpose.kind not in NEEDED
    for person in people:
        scene = scenes.get(person.places)
        if scene is None:
            scene = scenes[person.places] = _scene(person.places, channel, purpose, at, rules)
        if person.asked:  # their own hours may open what is closed to others
            yield is_allowed(person, channel, purpose, at, rules)
            continue
        if not scene.is_open or scene.stale_for_all:
            yield False
            continue
        refused = None
        for refusal in person.refusals:
            about = refusal.purpose == slug or (general and not refusal.purpose)
            if about and refusal.at <= at and refusal.channel in ("", channel):
                refused = max(refused, refusal.at) if refused else refusal.at
        granted = on_initiative = False
        for grant in person.grants:
            if (
                grant.channel == channel
                and grant.purpose == slug
                and grant.given_at <= at
                and (grant.expires_at is None or at < grant.expires_at)
                and (refused is None or refused < grant.given_at)
            ):
                granted = True
                on_initiative = on_initiative or grant.on_initiative
        if (
            (refused and not granted)
            or (scene.needs_consent and not granted)
            or (scene.on_initiative and not on_initiative)
            or (scene.stale and not granted)
        ) or (
            person.listed
            and any(
                channel in person.listed.get(register.register, ())
                and not (register.unless_consent and granted)
                for register in scene.registers
            )
        ):
            yield False
        else:
            rank = person.rank or 0
            yield not person.contacts or not any(
                True
                for cap, zone, day in scene.caps
                if not cap.ranks or rank in cap.ranks
                for _ in too_much(person.contacts, cap, channel, at, zone, day)
            )


def _scene(
    places: tuple[Place, ...], channel: str, purpose: Purpose, at: datetime, rules: Rulebook
) -> Scene:
    is_open, needs, on_initiative, stale, stale_for_all = True, False, False, False, False
    registers: dict[str, Register] = {}
    caps: list[tuple[Cap, ZoneInfo, int]] = []
    for place in places:
        for name in place.zones:
            zone = zone_of(name)
            there = at.astimezone(zone)
            day, minute = there.toordinal(), there.hour * 60 + there.minute
            chapter = rules.chapter(place.country, purpose.kind, channel, day)
            windows = rules.windows(place, purpose.kind, channel, day)
            is_open = is_open and any(start <= minute < end for start, end in windows)
            needs = needs or bool(chapter.consents)
            on_initiative = on_initiative or any(rule.on_initiative for rule in chapter.consents)
            caps += [(cap, zone, day) for cap in chapter.caps]
            for register in chapter.registers:
                registers[register.id] = register
                if _is_stale(register, at, rules):
                    stale = True
                    stale_for_all = stale_for_all or not register.unless_consent
    return Scene(
        is_open, needs, on_initiative, tuple(registers.values()), stale, stale_for_all, tuple(caps)
    )


def _is_stale(register: Register, at: datetime, rules: Rulebook) -> bool:
    if not (register.refuses_when_stale and rules.company.strict):
        return False
    refreshed = rules.refreshed.get(register.register)
    return refreshed is None or at - refreshed > timedelta(days=register.max_age_days)
