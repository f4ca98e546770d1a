"""What is expected of one address: who gets through, by which verb, with which code."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.doors.example import Example

Answers = Mapping[int, frozenset[str]]  # code -> who gets it; everybody else is turned away


def _no_args(example: Example) -> list[Any]:
    return []


def _no_data(example: Example) -> dict[str, Any]:
    return {}


@dataclass(frozen=True, slots=True)
class Door:
    """`post=None`: posting is no verb of it. `writes`: opening it is recorded, or moves something.

    `data` is what a permitted person could send, so that permission alone decides. `is_api`: only
    programs are let in, by their key; everybody else is told that one is needed.
    """

    get: Answers | None = None
    post: Answers | None = None
    patch: Answers | None = None
    args: Callable[[Example], list[Any]] = _no_args
    data: Callable[[Example], dict[str, Any]] = _no_data
    query: str = ""
    writes: bool = False
    is_api: bool = False
    turned_away: Mapping[str, int] = field(default_factory=dict)  # actor -> code, when not 404

    def code(self, verb: str, actor: str) -> int | None:
        """The code for who gets through; None for who does not."""
        answers = {"GET": self.get, "HEAD": self.get, "POST": self.post, "PATCH": self.patch}
        return next((code for code, who in (answers.get(verb) or {}).items() if actor in who), None)
