"""One thing that was looked at."""

from dataclasses import asdict, dataclass
from typing import Literal


@dataclass(frozen=True)
class Finding:
    """`well`, a `note` that can wait, or `trouble` that cannot."""

    about: str
    state: Literal["well", "note", "trouble"]
    sentence: str
    advice: str = ""

    def as_data(self) -> dict[str, str]:
        return asdict(self)


def well(about: str, sentence: str) -> Finding:
    return Finding(about, "well", sentence)


def note(about: str, sentence: str, advice: str = "") -> Finding:
    return Finding(about, "note", sentence, advice)


def trouble(about: str, sentence: str, advice: str) -> Finding:
    return Finding(about, "trouble", sentence, advice)
