"""What every page knows: the company, the ways through the house, how it should look."""

from importlib import import_module
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import Company, User

ON_PHONE = 4  # places in the bottom bar, before "Más"


def _address(name: str) -> str | None:
    try:
        return reverse(name)
    except NoReverseMatch:
        return None


def _ways(user: User, path: str) -> list[dict[str, Any]]:
    """The ways a person may take; the one that the page is under is current."""
    ways = []
    for way in import_module(settings.NAVIGATION).NAVIGATION:
        url = _address(way.url)
        if url and (not way.needs or allowed(user, way.needs)):
            ways.append({"label": way.label, "icon": way.icon, "url": url, "current": False})
    under = [way for way in ways if way["url"] != "/" and path.startswith(way["url"])]
    here = max(under, key=lambda way: len(way["url"]), default=None)
    for way in ways:
        way["current"] = way is here or way["url"] == path
    return ways


def _search(user: User) -> str | None:
    """The list that the search box of the frame asks."""
    name, needs = getattr(import_module(settings.NAVIGATION), "SEARCH", ("", ""))
    return _address(name) if name and (not needs or allowed(user, needs)) else None


def shell(request: HttpRequest) -> dict[str, Any]:
    company = getattr(request, "company", None) or Company.get()
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {"company": company, "theme": "auto", "density": "comfortable"}
    ways = _ways(user, request.path)
    return {
        "company": company,
        "theme": user.theme,
        "density": user.density,
        "ways": ways,
        "ways_on_phone": ways[:ON_PHONE],
        "more_ways": ways[ON_PHONE:],
        "search_url": _search(user),
        "sees_people": allowed(user, "shell.people"),
        "sees_company": allowed(user, "shell.company"),
    }
