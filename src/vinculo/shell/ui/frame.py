"""The frame around every page: the ways through the house, and whose house it is.

Drawn once for each person, place and language, and kept; what changes with every page (the token
of its forms, the words in the search box) is put in afterwards. The template sees nothing but
the fields of `Frame`, so what is kept can not depend on anything else.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import Company, Role, User
from vinculo.shell.help.registry import address_of as help_address
from vinculo.shell.housewords.speaking import spoken_as

ON_PHONE = 4  # places in the bottom bar, before "Más"
# Where the changing parts go: characters that no name and no translation holds.
TOKEN, WORDS, UNREAD = "\ue000token\ue001", "\ue000words\ue001", "\ue000unread\ue001"
POSITION = "\ue000position\ue001"
HELP = "\ue000help\ue001"


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything that the frame shows, by value."""

    company_name: str
    full_name: str
    role: str
    team_name: str
    theme: str
    contrast: str
    ways: tuple[int, ...]  # places in the table of ways
    here: int | None
    searches: bool
    sees_people: bool
    sees_company: bool
    sees_hours: bool


def frame_of(user: User, company: Company, path: str) -> Frame:
    ways = tuple(
        number
        for number, way in enumerate(_table().NAVIGATION)
        if _address(way.url) and (not way.needs or allowed(user, way.needs))
    )
    name, needs = _search()
    return Frame(
        company.name,
        user.full_name,
        user.get_role_display() if user.role not in Role.values else user.role,
        user.team.name if user.team else "",
        user.theme,
        user.contrast,
        ways,
        _here(ways, path),
        bool(_address(name)) and (not needs or allowed(user, needs)),
        allowed(user, "shell.people"),
        allowed(user, "shell.company"),
        allowed(user, "shell.hours"),
    )


def _here(ways: tuple[int, ...], path: str) -> int | None:
    """The way whose address is this one, or else the longest that it is under."""
    found = [(len(url), n) for n, url in _addresses(ways) if _is_under(path, url)]
    return max(found)[1] if found else None


def _is_under(path: str, url: str) -> bool:
    return path == url or (url != "/" and path.startswith(url))


def _addresses(ways: tuple[int, ...]) -> Iterator[tuple[int, str]]:
    for number in ways:
        yield number, _address(_table().NAVIGATION[number].url) or ""


def draw(frame: Frame, request: HttpRequest, token: str) -> SafeString:
    words = escape(request.GET.get("q", ""))
    unread = str(getattr(request.user, "unread", 0))
    html = _drawn(frame, spoken_as())
    html = html.replace(HELP, help_address(_page(request)))
    html = html.replace(TOKEN, token).replace(WORDS, words).replace(UNREAD, unread)
    html = html.replace(POSITION, _position(request))
    return mark_safe(html)  # noqa: S308  a template's, the words escaped


def _page(request: HttpRequest) -> str:
    match = request.resolver_match
    return (match.url_name if match else "") or ""


def _position(request: HttpRequest) -> str:
    """From where the page listens for news; who looks as another hears nothing."""
    hears = getattr(request, "looks_as", None) is None
    return getattr(request.user, "position", "") if hears else ""


@lru_cache(maxsize=512)
def _drawn(frame: Frame, language: str) -> str:
    """`language` is part of what is kept, and the one that is active."""
    ways = [_way(number, url, number == frame.here) for number, url in _addresses(frame.ways)]
    context = {
        "frame": frame,
        "role": _role(frame.role),
        "ways_on_phone": ways[:ON_PHONE],
        "more_ways": ways[ON_PHONE:],
        "search_url": _address(_search()[0]) if frame.searches else None,
        "words": WORDS,
        "csrf_token": TOKEN,
        "unread": UNREAD,
        "position": POSITION,
        "help_url": HELP,
    }
    return render_to_string("shell/nav.html", context)


def _role(told: str) -> str:
    """Ours by its slug, as each language says it otherwise; the company's by its name."""
    return str(Role(told).label) if told in Role.values else told


def _way(number: int, url: str, current: bool) -> dict[str, Any]:
    way = _table().NAVIGATION[number]
    label = str(way.label)
    short = str(way.short) or label
    return {"label": label, "short": short, "icon": way.icon, "url": url, "current": current}


def _search() -> tuple[str, str]:
    """The list that the search box asks, and what one needs for it."""
    found: tuple[str, str] = getattr(_table(), "SEARCH", ("", ""))
    return found


def keyed() -> list[tuple[str, Any, str]]:
    """(key, label, name of the address) of the ways that the keyboard knows."""
    ways = (way for way in _table().NAVIGATION if getattr(way, "key", ""))
    return [(way.key, way.label, way.url) for way in ways if _address(way.url)]


def why_address() -> str | None:
    """Where it is explained why a person sees a customer, if the house has such a page."""
    return _address(getattr(_table(), "WHY", ""))


def demo_address() -> str | None:
    """Where the example company is taken out, if the house has such a page."""
    return _address(getattr(_table(), "DEMO", ""))


def hand_over_address(person_id: int) -> str | None:
    """Where what a person holds is passed on to several, if the house has such a page."""
    name = getattr(_table(), "HAND_OVER", "")
    return reverse(name, args=[person_id]) if name else None


@cache
def _table() -> ModuleType:
    return import_module(settings.NAVIGATION)


@cache
def _address(name: str) -> str | None:
    try:
        return reverse(name)
    except NoReverseMatch:
        return None
