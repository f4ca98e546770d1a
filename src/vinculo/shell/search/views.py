"""The palette, piece by piece, and the page of everything that was found."""

from typing import Any
from urllib.parse import urlencode

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from vinculo.shell.request import Request
from vinculo.shell.search import finding, recents
from vinculo.shell.search.kinds import Typed
from vinculo.shell.search.registry import kind_named

OPTIONS, DIALOG = "shell/search/_options.html", "shell/search/palette.html"


@never_cache
@require_safe
def palette(request: Request) -> HttpResponse:
    """The dialog as it opens; with `q`, what fits it alone."""
    here = recents.read(request.GET.get("aqui", ""))[:1]
    at = here[0] if here else None
    if "q" not in request.GET:
        seen = recents.read(request.GET.get("vistos", ""))
        groups = finding.offered(request.user, at, seen)
        return render(request, DIALOG, {"groups": groups, "typed": ()})
    typed = Typed.read(request.GET["q"], request.user)
    if typed.text:
        groups = finding.palette(typed, at)
    else:
        groups = finding.offered(request.user, at, recents.read(request.GET.get("vistos", "")))
    context = {"groups": groups, "typed": typed.words, "text": typed.text}
    return render(request, OPTIONS, context | {"count": sum(len(g.options) for g in groups)})


@require_POST
def seen(request: Request) -> HttpResponse:
    """What this browser has opened since it last said so."""
    recents.remember(request.user, recents.read(request.POST.get("vistos", "")), timezone.now())
    return HttpResponse(status=204)


@require_safe
def search(request: Request) -> HttpResponse:
    """Straight to the record when only one is meant; otherwise all that was found, by kind."""
    typed = Typed.read(request.GET.get("q", ""), request.user)
    name = request.GET.get("tipo", "")
    context: dict[str, Any] = {"typed": typed.words, "text": typed.text, "here": name}
    if not typed.text:
        return render(request, "shell/search/results.html", context)
    if name:
        return render(request, "shell/search/results.html", context | _one_kind(request, typed))
    if only := finding.only_one(typed):
        return redirect(only.url)
    every = finding.by_kind(typed)
    chips = [_chip(typed, _("Everything"), "", name)]
    chips += [
        _chip(typed, str(one.kind.title), one.kind.name, name, _how_many(one)) for one in every
    ]
    for one in every:
        context.setdefault("groups", []).append((one, _address(typed, one.kind.name)))
    context |= {"chips": chips if every else [], "pages": finding.pages(typed)}
    return render(request, "shell/search/results.html", context)


def _one_kind(request: Request, typed: Typed) -> dict[str, Any]:
    kind = kind_named(request.GET["tipo"], request.user)
    if kind is None:
        raise Http404
    after = request.GET.get("after", "")
    below = int(after) if after.isascii() and after.isdigit() and len(after) < 19 else 0
    if below and kind.more:
        found = list(kind.more(typed, below, finding.MOST + 1))
    elif kind.more:
        found = list(kind.more(typed, 0, finding.MOST + 1)) or list(kind.find(typed, finding.MOST))
    else:
        found = list(kind.find(typed, finding.MOST + 1))
    rows, is_more = found[: finding.MOST], len(found) > finding.MOST
    chips = [_chip(typed, _("Everything"), "", kind.name)]
    chips.append(_chip(typed, str(kind.title), kind.name, kind.name))
    return {
        "chips": chips,
        "kind": kind,
        "rows": rows,
        "is_more": is_more,
        "is_first": not below,
        "first_url": _address(typed, kind.name) if below else None,
        "next_url": f"{_address(typed, kind.name)}&after={rows[-1].pk}"
        if is_more and kind.more
        else None,
    }


def _how_many(one: finding.Counted) -> str:
    return f"{finding.MOST}+" if one.is_more else str(len(one.found))


def _address(typed: Typed, name: str) -> str:
    return f"{reverse('search')}?{urlencode({'q': typed.text, 'tipo': name})}"


def _chip(typed: Typed, label: str, name: str, here: str, count: str = "") -> dict[str, Any]:
    url = _address(typed, name) if name else f"{reverse('search')}?{urlencode({'q': typed.text})}"
    return {"label": label, "url": url, "current": name == here, "count": count}
