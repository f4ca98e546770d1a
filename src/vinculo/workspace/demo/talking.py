"""Ready-made texts: a few thousand per company, from which every contact takes one."""

from dataclasses import dataclass
from functools import cached_property
from random import Random

import numpy as np

from vinculo.workspace.demo.copying import Array, utf8
from vinculo.workspace.demo.words.talk import AMOUNTS, LEAVING, PRODUCTS, TALK, WORDS

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
    rng = Random(f"texts {seed}")
    for kind, lines in TALK.items():
        texts.first[kind] = len(texts.subjects)
        subjects, *parts = [line.split("|") for line in lines.strip("\n").split("\n")]
        for _ in range(VARIANTS):
            things = _things(rng)
            texts.subjects.append(_joined([rng.choice(subjects).format(**things)]))
            sentences = [rng.choice(part).format(**things) for part in parts]
            texts.bodies.append(_joined(sentences))
    texts.first["leaving"] = len(texts.subjects)
    for number in range(VARIANTS):
        subject, body = list(LEAVING.values())[number % len(LEAVING)]
        things = _things(rng)
        texts.subjects.append(subject)
        texts.bodies.append(_joined([body.format(**things)]))
    return texts


def _things(rng: Random) -> dict[str, str]:
    """What a text may speak of, with the words that must agree with it."""
    things = {name: rng.choice(words) for name, words in WORDS.items()}
    for name, line in zip("xy", rng.sample(PRODUCTS.strip().splitlines(), 2), strict=True):
        article, product, *units = line.split("|")
        things[name] = product
        things[f"el_{name}"] = f"{article} {product}"
        things[f"El_{name}"] = f"{article.capitalize()} {product}"
        things[f"del_{name}"] = f"del {product}" if article == "el" else f"de {article} {product}"
        counted = f"{rng.choice(AMOUNTS)} {rng.choice(units)}"
        itself = product.startswith("agua en botellón")
        things[f"tanto_{name}"] = f"{counted} de {'agua' if itself else product}"
        if name == "x":
            things["llego"] = "llegaron" if article.endswith("s") else "llegó"
    return things


def _joined(sentences: list[str]) -> str:
    """One text; a sentence begins big, unless it goes on with the one before it."""
    text = ""
    for sentence in filter(None, sentences):
        goes_on = text and text[-1] not in ".?!"
        begun = sentence if goes_on else sentence[0].upper() + sentence[1:]
        text += f" {begun}" if text else begun
    return text
