"""Who is told of what, and what a kind of record is called; `config/flows.py` lists both.

The ground knows neither customers nor contacts: their rooms say who is meant, and who may know.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from django.conf import settings

from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity


def _anybody(person: User, activity: Activity) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Telling:
    """`whom` answers people by number.

    `may_know` is asked of each when the event happens. `sees` is asked then and again whenever
    the notice is shown, and reads no row: a limit that came later holds for what was told before.
    That a person may read the event's subject is asked of the subject, both times.
    """

    topic: str
    whom: Callable[[Activity], Iterable[int]]
    sees: Callable[[User, Activity], bool] = _anybody
    may_know: Callable[[User, Activity], bool] = _anybody


@dataclass(frozen=True, slots=True)
class Subject:
    """A kind of record, through its room's door: `names` answers only what the person may read."""

    names: Callable[[User, Collection[int]], Mapping[int, str]]
    url: str  # name of config/urls.py, that takes the number
    can_be_followed: bool = False


Tellings = Mapping[str, tuple[Telling, ...]]  # by the kind of event


@cache
def tellings() -> Tellings:
    found: Tellings = import_module(settings.FLOWS).TELLINGS
    return found


@cache
def subjects() -> Mapping[str, Subject]:
    found: Mapping[str, Subject] = import_module(settings.FLOWS).SUBJECTS
    return found
