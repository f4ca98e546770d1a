"""A kind of thing that is kept for a time; rooms declare theirs, `config/retention.py` gathers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import import_module

from django.conf import settings
from django.utils.functional import Promise

MONTHS = (1, 3, 6, 12, 24, 36, 60, 120)
Held = Sequence[int]  # customers of whom nothing may go


@dataclass(frozen=True, slots=True)
class Term:
    """`usual` and `least` in months. `count` says how many would go, up to a limit; `clear` lets
    at most so many go, in one transaction, and answers how many did."""

    key: str
    label: str | Promise
    said: str | Promise
    usual: int
    least: int
    count: Callable[[datetime, Held, int], int]
    clear: Callable[[datetime, Held, int], int]


@cache
def terms() -> dict[str, Term]:
    """One module named in the settings, as the flows are."""
    table: tuple[Term, ...] = import_module(settings.RETENTION).TERMS
    return {one.key: one for one in table}


def held() -> Held:
    found: Callable[[], Held] = import_module(settings.RETENTION).held
    return found()
