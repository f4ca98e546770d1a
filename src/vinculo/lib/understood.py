"""What was typed, what was understood of it, and how sure that is."""

from collections.abc import Mapping
from dataclasses import dataclass

NOTHING_TAUGHT: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Understood:
    """`key` is equal for spellings of the same, and empty for what must match nothing.

    What is not recognised has itself for a canonical text. `parts` names the pieces; among them
    `problem` and `suggestion` are for a person to decide. `confidence` lies between 0 and 1.
    """

    input: str
    parts: dict[str, str]
    canonical: str
    key: str
    recognised: bool
    confidence: float
    leftover: str
