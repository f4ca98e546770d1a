"""The one question, `may_contact`, and everything that speaks against."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from vinculo.customers.permission.engine.answers import Allowed, Answer, Denied, Reason
from vinculo.customers.permission.engine.facts import NEEDED, Contact, Facts, Grant, Place, Purpose
from vinculo.customers.permission.engine.pack import COMPANY, Cap, Hours
from vinculo.customers.permission.engine.rulebook import Chapter, Rulebook
from vinculo.customers.permission.engine.week import ALL_DAY

# Who may not be spoken to for so long is told "not for now".
HORIZON = timedelta(days=400)

zone_of = cache(ZoneInfo)


def may_contact(
    person: Facts, channel: str, purpose: Purpose, at: datetime, rules: Rulebook
) -> Answer:
    """Whether one may, at an aware instant; if not, the first reason, and when one may next.

    Every place and every time zone that the person may be in has to agree.
    """
    person = _about(person, channel, purpose)
    first = next(_against(person, channel, purpose, at, rules), None)
    if first is None:
        return Allowed(at)
    return Denied(
        first.reason, first.rule, _first_chance(person, channel, purpose, at, first, rules)
    )


def is_allowed(
    person: Facts, channel: str, purpose: Purpose, at: datetime, rules: Rulebook
) -> bool:
    """Only yes or no."""
    person = _about(person, channel, purpose)
    return next(_against(person, channel, purpose, at, rules), None) is None


def objections(
    person: Facts, channel: str, purpose: Purpose, at: datetime, rules: Rulebook
) -> list[Denied]:
    """Everything that speaks against, the gravest first; each with when it alone would end."""
    found: dict[str, Denied] = {}
    for denied in _against(_about(person, channel, purpose), channel, purpose, at, rules):
        found.setdefault(denied.rule, denied)
    return list(found.values())


def _about(person: Facts, channel: str, purpose: Purpose) -> Facts:
    """With only the grants and refusals that speak about this channel and purpose."""
    slug, general = purpose.slug, purpose.kind not in NEEDED
    return Facts(
        person.places,
        tuple([g for g in person.grants if g.channel == channel and g.purpose == slug]),
        tuple(
            [
                refusal
                for refusal in person.refusals
                if refusal.channel in ("", channel)
                and (refusal.purpose == slug or (general and not refusal.purpose))
            ]
        ),
        person.contacts,
        person.listed,
        person.asked,
        person.rank,
    )


def _first_chance(
    person: Facts, channel: str, purpose: Purpose, at: datetime, against: Denied, rules: Rulebook
) -> datetime | None:
    """Each objection says an instant before which it surely holds: jump there and ask again."""
    limit = at + HORIZON
    objection: Denied | None = against
    while objection is not None:
        chance = objection.next_allowed_at
        if chance is None or chance > limit:
            return None
        objection = next(_against(person, channel, purpose, chance, rules), None)
    return chance


def _against(
    person: Facts, channel: str, purpose: Purpose, at: datetime, rules: Rulebook
) -> Iterator[Denied]:
    """Consent and registers first, in all places; then caps and hours, in all zones.

    `next_allowed_at` of these is only the instant until which this objection surely holds.
    """
    local: list[tuple[Place, ZoneInfo, datetime, int, Chapter]] = []
    for place in person.places:
        for name in place.zones:
            zone = zone_of(name)
            there = at.astimezone(zone)
            day = there.toordinal()
            chapter = rules.chapter(place.country, purpose.kind, channel, day)
            local.append((place, zone, there, day, chapter))
    for place, zone, _, day, chapter in local:
        for reason, rule, sooner in _standing(person, channel, at, chapter, rules):
            turn = rules.next_turn(place.country, day)
            ends = [sooner] if sooner else []
            if turn is not None:
                ends.append(_midnight(turn, zone))
            yield Denied(reason, rule, min(ends, default=None))
    for _, zone, _, day, chapter in local:
        for cap in chapter.caps:
            if not cap.ranks or (person.rank or 0) in cap.ranks:
                yield from too_much(person.contacts, cap, channel, at, zone, day)
    for place, zone, there, day, chapter in local:
        if chapter.hours or chapter.own_hours:
            yield from _not_now(person, channel, purpose, place, zone, there, day, chapter, rules)


def _standing(
    person: Facts, channel: str, at: datetime, chapter: Chapter, rules: Rulebook
) -> Iterator[tuple[Reason, str, datetime | None]]:
    """What only somebody's act changes, or a grant or a law that begins later."""
    grant = _grant(person, at)
    later = min((given.given_at for given in person.grants if given.given_at > at), default=None)
    if _refused(person, at, grant.given_at if grant else None):
        yield Reason.WITHDRAWN, "person/withdrawn", later
        grant = None
    elif chapter.consents and grant is None:
        had = any(one.given_at <= at for one in person.grants)
        reason = Reason.EXPIRED if had else Reason.NO_CONSENT
        yield reason, chapter.consents[0].id, later
    for rule in chapter.consents:
        if grant is not None and rule.on_initiative and not grant.on_initiative:
            yield Reason.NOT_ON_INITIATIVE, rule.id, later
    for register in chapter.registers:
        if register.unless_consent and grant is not None:
            continue
        if channel in person.listed.get(register.register, ()):
            yield Reason.LISTED, register.id, later
        elif register.refuses_when_stale and rules.company.strict:
            refreshed = rules.refreshed.get(register.register)
            if refreshed is None or at - refreshed > timedelta(days=register.max_age_days):
                yield Reason.REGISTER_STALE, register.id, later


def _grant(person: Facts, at: datetime) -> Grant | None:
    """The last one that holds then, the one on the person's own initiative before others."""
    found: Grant | None = None
    for grant in person.grants:
        if grant.given_at > at or (grant.expires_at is not None and grant.expires_at <= at):
            continue
        if person.refusals and _refused(person, at, grant.given_at):
            continue
        if found is None or (found.on_initiative, found.given_at) < (
            grant.on_initiative,
            grant.given_at,
        ):
            found = grant
    return found


def _refused(person: Facts, at: datetime, since: datetime | None) -> bool:
    """Whether they said no up to then, and not before `since`."""
    return any(
        refusal.at <= at and (since is None or refusal.at >= since) for refusal in person.refusals
    )


def too_much(
    contacts: tuple[Contact, ...], cap: Cap, channel: str, at: datetime, zone: ZoneInfo, day: int
) -> Iterator[Denied]:
    """Days are the recipient's. Windows run both ways, for contacts may be reserved ahead; so a
    week is any seven days in a row, the strict reading of "the same week"."""
    near = timedelta(days=cap.days + 1)
    count, on_another = 0, False
    for contact in contacts:
        if contact.kind not in cap.kinds or not -near < contact.at - at < near:
            continue
        apart = abs(contact.at.astimezone(zone).toordinal() - day)
        if apart > (cap.days if cap.apart else cap.days - 1):
            continue
        if cap.one_channel:
            on_another = on_another or contact.channel != channel
        elif contact.channel in cap.channels:
            count += 1
    if on_another:
        yield Denied(Reason.OTHER_CHANNEL, cap.id, _midnight(day + 1, zone))
    elif not cap.one_channel and count >= cap.most:
        reason = Reason.TOO_SOON if cap.apart else Reason.TOO_OFTEN
        yield Denied(reason, cap.id, _midnight(day + 1, zone))


def _not_now(
    person: Facts, channel: str, purpose: Purpose, place: Place, zone: ZoneInfo, there: datetime,
    day: int, chapter: Chapter, rules: Rulebook,
) -> Iterator[Denied]:  # fmt: skip
    asked = _asked(person, channel, there, chapter)
    windows = rules.windows(place, purpose.kind, channel, day, asked)
    minute = there.hour * 60 + there.minute
    if windows == ALL_DAY or any(start <= minute < end for start, end in windows):
        return
    later = next((start for start, _ in windows if start > minute), None)
    until = _midnight(day + 1, zone) if later is None else _instant(day, later, zone)
    off = not windows and rules.is_day_off(place, day)
    first = (chapter.hours or chapter.own_hours)[0]
    blamed = first
    for rule in (*chapter.hours, *chapter.own_hours):
        week = asked.week if asked and isinstance(rule, Hours) and rule.unless_asked else rule.week
        if not any(s <= minute < e for s, e in week.on((day - 1) % 7, off)):
            blamed = rule
            break
    else:
        if not windows:
            yield Denied(Reason.DAY_OFF, f"{COMPANY}/days_off", until)
            return
    yield Denied(Reason.DAY_OFF if off else Reason.HOURS, blamed.id, until)


def _asked(person: Facts, channel: str, there: datetime, chapter: Chapter) -> Hours | None:
    last = max(
        (one for one in person.asked if channel in one.channels and one.since <= there),
        key=lambda one: one.since,
        default=None,
    )
    if last is None:
        return None
    first = chapter.hours[0] if chapter.hours else None
    if first is None:
        return None
    return Hours(first.id, first.kinds, first.channels, "", first.sure, week=last.week)


def _midnight(day: int, zone: ZoneInfo) -> datetime:
    """The first instant of a local day: where clocks skip midnight, that of the change."""
    return datetime.combine(date.fromordinal(day), time(), zone).astimezone(UTC)


def _instant(day: int, minute: int, zone: ZoneInfo) -> datetime:
    """Of an hour that happens twice the first; of one that is skipped, just after the change."""
    at = datetime.combine(date.fromordinal(day), time(minute // 60, minute % 60), zone)
    return at.astimezone(UTC)
