"""May we contact them: a million attempts over nine countries, each checked by the slow oracle."""

import sys
from datetime import UTC, datetime, timedelta
from time import process_time

from bench import Section, Table
from vinculo.customers.permission.engine import (
    Allowed,
    Facts,
    Purpose,
    Rulebook,
    is_allowed,
    may_contact,
    may_contact_each,
    packs_kept,
)
from vinculo.customers.permission.tests.oracle import is_legal
from vinculo.customers.permission.tests.simulation import (
    EACH,
    REFRESHED,
    Attempt,
    contacted,
    people,
)

PEOPLE, QUICK_PEOPLE, PART = 50_000, 500, 1_000
SEED = 2300

METHOD = (
    "{people} people of nine countries (Colombia, Peru, Mexico, Chile, Argentina, Brazil, "
    "Ecuador, Spain, Uruguay), some with several possible time zones or places; {each} attempts "
    "each, six in ten around New Year, Easter, changes of clock, national days and the start of "
    "Chile's law 21.719, half of them on the hour and one second beside it. What is allowed counts "
    "as a contact for the next attempt, so that caps are met. The oracle is the laws written again "
    "by hand, row by row, without packs and caches; it is also the naive version. Processor time "
    "of one process."
)


def run(quick: bool) -> Section:
    count = QUICK_PEOPLE if quick else PEOPLE
    rules = Rulebook(packs_kept(), refreshed=REFRESHED)
    for person, attempts in people(200, seed=SEED - 1):  # both keep holidays by year
        for _, channel, purpose, at in attempts:
            may_contact(person, channel, purpose, at, rules)
            is_legal(person, channel, purpose, at, REFRESHED)
    asked, plain, ours, naive = 0, 0.0, 0.0, 0.0
    allowed = illegal = refused = 0
    for part in range(0, count, PART):
        story: list[tuple[Facts, Attempt, bool]] = []
        begin = process_time()
        for person, attempts in people(min(PART, count - part), seed=SEED + part):
            for attempt in attempts:
                _, channel, purpose, at = attempt
                start = process_time()
                yes = is_allowed(person, channel, purpose, at, rules)
                middle = process_time()
                answer = may_contact(person, channel, purpose, at, rules)
                plain, ours = plain + middle - start, ours + process_time() - middle
                assert isinstance(answer, Allowed) == yes
                story.append((person, attempt, yes))
                if yes:
                    person = contacted(person, channel, purpose, at)
        start = process_time()
        for person, (_, channel, purpose, at), yes in story:
            legal = is_legal(person, channel, purpose, at, REFRESHED)
            allowed += yes
            illegal += yes and not legal
            refused += legal and not yes
        naive += process_time() - start
        asked += len(story)
        print(
            f"{asked} attempts, {illegal} illegal, {process_time() - begin:.1f} s", file=sys.stderr
        )
    return Section(
        "permission",
        "May we contact them?",
        METHOD.format(people=count, each=EACH),
        [
            Table(
                "Legality",
                ("attempts", "allowed", "illegal among them", "legal but denied"),
                [[asked, allowed, illegal, refused]],
            ),
            Table(
                "Throughput",
                ("version", "µs per answer", "answers/s"),
                [
                    ["engine, yes or no", plain / asked * 1e6, asked / plain],
                    ["engine, with reason and next chance", ours / asked * 1e6, asked / ours],
                    ["naive, row by row, yes or no", naive / asked * 1e6, asked / naive],
                ],
            ),
            _campaigns(rules, 200 if quick else 20_000, 5 if quick else 50),
        ],
    )


def _campaigns(rules: Rulebook, count: int, moments: int) -> Table:
    """The same people at one instant after another, on weekdays between eight and six in Bogota."""
    crowd = [person for person, _ in people(count, seed=SEED)]
    purpose, start = Purpose.of("relationship"), datetime(2026, 3, 2, 15, tzinfo=UTC)
    at_once = naive = 0.0
    for number in range(moments):
        at = start + timedelta(days=number % 5, weeks=number // 5, hours=number % 3)
        begin = process_time()
        together = list(may_contact_each(crowd, "email", purpose, at, rules))
        middle = process_time()
        alone = [is_legal(person, "email", purpose, at, REFRESHED) for person in crowd]
        at_once, naive = at_once + middle - begin, naive + process_time() - middle
        if together != alone:
            raise AssertionError(f"the answers differ at {at}")
    asked = count * moments
    return Table(
        f"Throughput of {asked} answers, {count} people at each of {moments} instants",
        ("version", "µs per answer", "answers/s"),
        [
            ["engine, many at one instant", at_once / asked * 1e6, asked / at_once],
            ["naive, row by row", naive / asked * 1e6, asked / naive],
        ],
    )
