"""People of nine countries whom we try to contact, mostly at awkward moments."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from vinculo.customers.permission.engine import (
    AskedHours,
    Channel,
    Contact,
    Facts,
    Grant,
    Kind,
    Place,
    Purpose,
    Refusal,
)
from vinculo.customers.permission.engine.week import Week, read_windows

START, DAYS = datetime(2025, 1, 6, tzinfo=UTC), 900
PLACES = (
    Place("CO", ("America/Bogota",)),
    Place("PE", ("America/Lima",)),
    Place("MX", ("America/Mexico_City", "America/Cancun", "America/Tijuana")),
    Place("MX", ("America/Tijuana",)),
    Place("CL", ("America/Santiago", "America/Punta_Arenas"), "MA"),
    Place("CL", ("America/Santiago",), "RM"),
    Place("CL", ("Pacific/Easter", "America/Santiago")),
    Place("AR", ("America/Argentina/Buenos_Aires",), "B"),
    Place("BR", ("America/Sao_Paulo",), "SP"),
    Place("BR", ("America/Manaus", "America/Noronha", "America/Rio_Branco")),
    Place("EC", ("America/Guayaquil", "Pacific/Galapagos")),
    Place("ES", ("Europe/Madrid",), "MD"),
    Place("ES", ("Europe/Madrid", "Atlantic/Canary")),
    Place("ES", ("Atlantic/Canary",), "CN"),
    Place("UY", ("America/Montevideo",)),
)
REGISTERS = (
    "own", "co-rne", "mx-repep", "ar-no-llame", "cl-no-molestar", "br-nao-me-perturbe",
    "es-robinson",
)  # fmt: skip
# Some lists are imported only in the middle of the story, and age after it.
REFRESHED = {
    "co-rne": datetime(2027, 6, 1, tzinfo=UTC),
    "mx-repep": datetime(2027, 1, 1, tzinfo=UTC),
    "ar-no-llame": datetime(2026, 6, 1, tzinfo=UTC),
}
# New years, Easters, changes of clock in Chile, Spain and Tijuana, a law that begins.
AWKWARD = tuple(
    datetime.fromisoformat(f"{day}T00:00+00:00")
    for day in (
        "2025-03-09", "2025-03-30", "2025-04-06", "2025-04-17", "2025-05-09", "2025-09-07",
        "2025-10-26", "2025-11-02", "2025-12-24", "2026-03-29", "2026-04-02", "2026-04-05",
        "2026-09-06", "2026-09-17", "2026-10-12", "2026-10-25", "2026-11-30", "2027-03-28",
    )
)  # fmt: skip
LATE = Week((read_windows("06:00-22:00"),) * 7, read_windows("10:00-12:00"))
KINDS = [Kind.ADVERTISING, Kind.COLLECTION, Kind.RELATIONSHIP] * 4 + list(Kind)
EACH = 20

Attempt = tuple[Facts, Channel, Purpose, datetime]


def people(count: int, seed: int) -> Iterator[tuple[Facts, list[Attempt]]]:
    """Each with the twenty attempts, in order of time; `contacts` are the caller's to add."""
    dice = random.Random(seed)
    for _ in range(count):
        begin = dice.choice(AWKWARD) if dice.random() < 0.6 else START + timedelta(
            days=dice.randrange(DAYS)
        )  # fmt: skip
        person = _person(dice, begin)
        favourite = dice.choice(list(Channel))
        attempts: list[Attempt] = []
        for _ in range(EACH):
            channel = favourite if dice.random() < 0.7 else dice.choice(list(Channel))
            purpose = Purpose.of(dice.choice(KINDS))
            at = begin + timedelta(minutes=dice.randrange(-2 * 1440, 16 * 1440))
            if dice.random() < 0.5:  # on the hour, a second before and after it
                at = at.replace(minute=0) + timedelta(seconds=dice.choice((-1, 0, 1)))
            attempts.append((person, channel, purpose, at))
        yield person, sorted(attempts, key=lambda attempt: attempt[3])


def contacted(person: Facts, channel: str, purpose: Purpose, at: datetime) -> Facts:
    return replace(person, contacts=(*person.contacts, Contact(at, channel, purpose.kind)))


def _person(dice: random.Random, begin: datetime) -> Facts:
    places = [dice.choice(PLACES)]
    if dice.random() < 0.05:
        places.append(dice.choice(PLACES))

    def moment() -> datetime:
        return begin + timedelta(minutes=dice.randrange(-60 * 1440, 10 * 1440))

    grants = tuple(
        Grant(
            kind, channel, moment() - timedelta(days=20),
            moment() + timedelta(days=40) if dice.random() < 0.2 else None, dice.random() < 0.5,
        )
        for kind in Kind for channel in Channel if dice.random() < 0.8
    )  # fmt: skip
    refusals = tuple(
        Refusal(moment(), dice.choice(("", *Kind)), dice.choice(("", *Channel)))
        for _ in range(dice.choice((0, 0, 0, 0, 1, 2)))
    )
    listed = {
        name: frozenset(dice.sample(list(Channel), dice.randrange(1, 4)))
        for name in REGISTERS
        if dice.random() < 0.03
    }
    asked = (AskedHours(frozenset(Channel), LATE, moment()),) if dice.random() < 0.05 else ()
    return Facts(tuple(places), grants, refusals, (), listed, asked)
