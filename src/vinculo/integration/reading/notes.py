"""What we noticed, as a code with its figures; `wording` turns it into a sentence."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Note:
    """`code` names the sentence in `wording`; `params` fill it. JSON-serialisable."""

    code: str
    params: dict[str, Any] = field(default_factory=dict)


class Refused(Exception):
    """The file cannot be taken in. `note` says why and what the person can do."""

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.note = Note(code, params)
