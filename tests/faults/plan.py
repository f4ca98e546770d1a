"""Which part is killed when: the same seed gives the same plan."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

MAIN = ("web", "worker", "supervisor", "postmaster")
OTHERS = ("web process", "live", "keeper", "command", "stop")
MOMENTS = ("upload", "check", "run", "done")
SMALL, LARGE = 2_500, 4_000  # rows: done by the web at once, or by the worker


@dataclass(frozen=True)
class Round:
    number: int
    victims: tuple[str, ...]
    moment: str
    delay: float
    rows: int
    with_command: bool

    def __str__(self) -> str:
        after = f"{self.delay:.2f} s into “{self.moment}” of {self.rows} rows"
        beside = ", with a command" if self.with_command else ""
        return f"kill {' and '.join(self.victims)} {after}{beside}"


def plan(seed: int, rounds: int) -> Iterator[Round]:
    """Every four rounds meet web, worker, supervisor and postmaster once, in some order."""
    chance = random.Random(seed)
    number = 0
    while True:
        block = chance.sample(MAIN, len(MAIN))
        block.insert(chance.randrange(len(block) + 1), chance.choice(OTHERS))
        for victim in block:
            number += 1
            if number > rounds:
                return
            second = chance.random() < 0.25
            victims = (victim, chance.choice(MAIN)) if second else (victim,)
            yield Round(
                number=number,
                victims=victims,
                moment=chance.choice(MOMENTS),
                delay=chance.uniform(0, 1.2),
                rows=chance.choice((SMALL, LARGE, LARGE)),
                with_command="command" in victims or chance.random() < 0.2,
            )
