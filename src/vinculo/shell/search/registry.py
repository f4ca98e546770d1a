"""What can be found and done. `config/search.py` gathers what the rooms say."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from types import ModuleType

from django.conf import settings
from django.urls import NoReverseMatch, reverse

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.search.kinds import Kind, Place, Step


@cache
def _table() -> ModuleType:
    return import_module(settings.SEARCH)


def all_kinds() -> Sequence[Kind]:
    found: Sequence[Kind] = _table().KINDS
    return found


def kinds_for(viewer: User) -> list[Kind]:
    return [kind for kind in all_kinds() if not kind.needs or allowed(viewer, kind.needs)]


def kind_named(name: str, viewer: User) -> Kind | None:
    return next((kind for kind in kinds_for(viewer) if kind.name == name), None)


def places_for(viewer: User) -> list[Step]:
    return _steps(_table().PLACES, viewer)


def new_for(viewer: User) -> list[Step]:
    """What the person may make anew."""
    return _steps(_table().NEW, viewer)


def steps_with(viewer: User, kind: str, pk: int) -> list[Step]:
    """What the person may do with a record; each room asks its own door."""
    return [step for room in _table().STEPS.get(kind, ()) for step in room(viewer, pk)]


def _steps(places: Sequence[Place], viewer: User) -> list[Step]:
    found = []
    for place in places:
        url = _address(place.url)
        if url and (not place.needs or allowed(viewer, place.needs)):
            found.append(Step(place.title, url, place.icon, place.words))
    return found


@cache
def _address(name: str) -> str | None:
    try:
        return reverse(name)
    except NoReverseMatch:
        return None
