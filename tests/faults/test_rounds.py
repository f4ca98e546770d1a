"""Five rounds of what `make faults` does through the night."""

import os
import random

import pytest

from tests.faults.plan import MAIN, plan
from tests.faults.rounds import House
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.tests.processes import LINUX

pytestmark = [pytest.mark.slow, LINUX]
ROUNDS = 5


def test_nothing_acknowledged_is_lost_or_done_twice_whatever_is_killed(data: DataDir) -> None:
    seed = int(os.environ.get("VINCULO_FAULTS_SEED") or random.randrange(10_000))
    house = House(data.path)
    wrong: list[str] = []
    try:
        for round in plan(seed, ROUNDS):
            found = house.play(round)
            wrong += [f"round {round.number} ({round}): {sentence}" for sentence in found]
    finally:
        wrong += house.end()
    assert wrong == [], f"VINCULO_FAULTS_SEED={seed} repeats this plan:\n" + "\n".join(wrong)
    assert house.ledger.count() > ROUNDS


def test_the_same_seed_gives_the_same_plan_and_every_main_part_its_turn() -> None:
    assert list(plan(7, 40)) == list(plan(7, 40))
    assert list(plan(7, 40)) != list(plan(8, 40))
    for seed in range(20):
        first = {round.victims[0] for round in plan(seed, ROUNDS)}
        assert first >= set(MAIN)
