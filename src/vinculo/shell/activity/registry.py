"""How each kind of event is worded, drawn and anonymised.

Each room writes its own in `wording.py`; `config/flows.py` gathers them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

from django.conf import settings

Payload = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Wording:
    """What people read of a kind of event.

    `sentence` and `detail` receive the payload and answer in the active language;
    `personal` names the payload's fields that an anonymisation blanks; `page` is where more is
    told of it, and where it can be undone.
    """

    icon: str
    knot: str
    sentence: Callable[[Payload], str]
    detail: Callable[[Payload], str] | None = None
    personal: tuple[str, ...] = ()
    page: Callable[[Payload], str] | None = None


@cache
def wordings() -> dict[str, Wording]:
    table: dict[str, Wording] = import_module(settings.FLOWS).WORDINGS
    return table


def anonymised(kind: str, payload: Payload) -> Payload:
    """The payload without what tells who the person is."""
    personal = wordings()[kind].personal
    return {key: "" if key in personal else value for key, value in payload.items()}
