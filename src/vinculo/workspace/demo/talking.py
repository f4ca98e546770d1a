"""Ready-made texts: a few thousand per company, from which every contact takes one."""

from dataclasses import dataclass
from functools import cached_property
from random import Random

import numpy as np

from vinculo.workspace.demo.copying import Array, utf8
from vinculo.workspace.demo.words.talk import LEAVING, TALK, THINGS

VARIANTS = 240  # per kind of talk


@dataclass
class Texts:
    """Subjects and bodies; `first[kind]` is where the variants of a kind begin."""

    subjects: list[str]
    bodies: list[str]
    first: dict[str, int]

    @cached_property
    def subject_bytes(self) -> Array:
        return utf8(self.subjects)

    @cached_property
    def body_bytes(self) -> Array:
        return utf8(self.bodies)

    def some(self, rng: np.random.Generator, kind: str, rows: int) -> Array:
        return self.first[kind] + rng.integers(0, VARIANTS, rows)


def write_texts(seed: int) -> Texts:
    texts = Texts([], [], {})
    rng = Random(f"texts {seed}")  # noqa: S311
    for kind, lines in TALK.items():
        texts.first[kind] = len(texts.subjects)
        subjects, *parts = [line.split("|") for line in lines.strip("\n").split("\n")]
        for _ in range(VARIANTS):
            things = {name: rng.choice(words) for name, words in THINGS.items()}
            texts.subjects.append(rng.choice(subjects).format(**things))
            sentences = [rng.choice(part).format(**things) for part in parts]
            texts.bodies.append(_joined(sentences))
    texts.first["leaving"] = len(texts.subjects)
    for number in range(VARIANTS):
        subject, body = list(LEAVING.values())[number % len(LEAVING)]
        things = {name: rng.choice(words) for name, words in THINGS.items()}
        texts.subjects.append(subject)
        texts.bodies.append(_joined([body.format(**things)]))
    return texts


def _joined(sentences: list[str]) -> str:
    """One text: a sentence that goes on after a colon or an `y` stays small, others begin big."""
    text = ""
    for sentence in filter(None, sentences):
        goes_on = not text or text.endswith((":", " y"))
        text += (" " if text else "") + (
            sentence if goes_on else sentence[0].upper() + sentence[1:]
        )
    return text[:1].upper() + text[1:]
