"""The engine beside the slow oracle, over nine countries, holidays and changes of clock."""

import random
from datetime import timedelta

import pytest

from vinculo.customers.permission.engine import (
    Allowed,
    Rulebook,
    may_contact,
    may_contact_each,
    packs_kept,
)
from vinculo.customers.permission.engine.reading import FOLDER, read_pack
from vinculo.customers.permission.tests.oracle import is_legal
from vinculo.customers.permission.tests.simulation import REFRESHED, contacted, people

PEOPLE = 1_000  # times twenty attempts; `make bench SECTION=permission` tries a million


def test_what_is_allowed_is_legal_and_what_is_denied_is_not() -> None:
    rules, allowed = Rulebook(packs_kept(), refreshed=REFRESHED), 0
    for person, attempts in people(PEOPLE, seed=20261122):
        for _, channel, purpose, at in attempts:
            answer = may_contact(person, channel, purpose, at, rules)
            legal = is_legal(person, channel, purpose, at, REFRESHED)
            assert isinstance(answer, Allowed) == legal, (person, channel, purpose, at, answer)
            if legal:
                person, allowed = contacted(person, channel, purpose, at), allowed + 1
    assert PEOPLE * 2 < allowed < PEOPLE * 18  # neither all nor nothing was tried


def test_the_next_chance_is_the_first_one() -> None:
    rules, dice, chances = Rulebook(packs_kept(), refreshed=REFRESHED), random.Random(5), 0
    for person, attempts in people(250, seed=7):
        for _, channel, purpose, at in attempts:
            answer = may_contact(person, channel, purpose, at, rules)
            if isinstance(answer, Allowed):
                person = contacted(person, channel, purpose, at)
                continue
            chance = answer.next_allowed_at
            until = chance or at + timedelta(days=30)
            if chance:
                chances += 1
                assert chance > at
                assert is_legal(person, channel, purpose, chance, REFRESHED), (answer, person)
            for _ in range(3):
                between = at + (until - at) * dice.random() * 0.9999
                assert not is_legal(person, channel, purpose, between, REFRESHED), (
                    answer, between, channel, purpose, person,
                )  # fmt: skip
    assert chances > 500


@pytest.mark.parametrize(
    ("pack", "said", "loosened"),
    [
        ("CO-2300", 'sat = "08:00-15:00"', 'sat = "07:59-15:00"'),
        ("CO-2300", "one_channel = true", "most = 9"),
        ("CO-2300", "refuses_when_stale = true", ""),
        ("PE-32323", "on_initiative = true", ""),
        ("CL-19496", "apart = true", ""),
        ("CL-21719", "starts_on = 2026-12-01", "starts_on = 2026-12-02"),
        ("ES-LGTEL", 'mon_fri = "09:00-21:00"', 'mon_fri = "09:00-21:01"'),
    ],
)
def test_the_oracle_notices_a_rule_that_is_loosened(pack: str, said: str, loosened: str) -> None:
    text = (FOLDER / f"{pack.lower()}.toml").read_text("utf-8")
    assert said in text
    changed = read_pack(text.replace(said, loosened))
    kept = tuple(changed if one.id == pack else one for one in packs_kept())
    rules, country = Rulebook(kept, refreshed=REFRESHED), changed.country
    for person, attempts in people(20_000, seed=11):
        if person.places[0].country != country:
            continue
        for _, channel, purpose, at in attempts:
            if isinstance(may_contact(person, channel, purpose, at, rules), Allowed):
                if not is_legal(person, channel, purpose, at, REFRESHED):
                    return
                person = contacted(person, channel, purpose, at)
    raise AssertionError(f"{pack}: nobody noticed")


def test_many_at_one_instant_are_answered_as_each_alone() -> None:
    rules, crowd = Rulebook(packs_kept(), refreshed=REFRESHED), []
    for person, attempts in people(300, seed=13):
        for _, channel, purpose, at in attempts[::7]:
            person = contacted(person, channel, purpose, at)
        crowd.append((person, attempts))
    for _, attempts in crowd[::10]:
        _, channel, purpose, at = attempts[10]
        them = [person for person, _ in crowd]
        alone = [
            isinstance(may_contact(person, channel, purpose, at, rules), Allowed) for person in them
        ]
        assert list(may_contact_each(them, channel, purpose, at, rules)) == alone
