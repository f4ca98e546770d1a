"""Keys of programs: which there are, a new one shown once, and the end of one."""

from datetime import datetime

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.keys import making
from vinculo.shell.keys.access import key_for, keys_for
from vinculo.shell.keys.expiring import BEFORE
from vinculo.shell.keys.forms import KeyForm
from vinculo.shell.keys.models import ApiKey
from vinculo.shell.keys.reach import in_words
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page

API = "/api/v1"


@needs("shell.keys")
@require_safe
def keys(request: Request) -> HttpResponse:
    page = keyset_page(keys_for(request.user), request.GET, ("-created_at", "-id"))
    now = timezone.now()
    rows = [(key, _state(key, now), in_words(key.scopes)) for key in page.rows]
    context = {
        "rows": rows, "page": page, "api": settings.SITE_URL + API,
        "others": any(key.person_id != request.user.pk for key in page.rows),
    }  # fmt: skip
    return render(request, "shell/keys/list.html", context)


@needs("shell.keys")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def new_key(request: Request) -> HttpResponse:
    """The key stands in the answer to this form, and nowhere afterwards."""
    form = KeyForm(request.POST or None, person=request.user)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            key, shown = making.make_key(
                request.user, data["name"], form.scopes(), timezone.now(), days=data["days"],
                networks=data["networks"], per_minute=data["per_minute"],
            )  # fmt: skip
        except making.TooMany:
            form.add_error(None, _("You have 20 keys that work. End one of them first."))
        else:
            context = {"key": key, "shown": shown, "api": settings.SITE_URL + API}
            return render(request, "shell/keys/made.html", context)
    status = 422 if form.is_bound else 200
    return render(request, "shell/keys/new.html", {"form": form}, status=status)


@needs("shell.keys")
@require_safe
def key(request: Request, pk: int) -> HttpResponse:
    found = key_for(request.user, pk)
    context = {
        "key": found, "state": _state(found, timezone.now()), "says": in_words(found.scopes),
        "api": settings.SITE_URL + API,
    }  # fmt: skip
    return render(request, "shell/keys/key.html", context)


@needs("shell.keys")
@require_POST
def key_end(request: Request, pk: int) -> HttpResponse:
    key = key_for(request.user, pk)
    if making.end_key(key, Actor.person(request.user), timezone.now()):
        messages.success(request, _("The key works no more."))
    return redirect("keys")


def _state(key: ApiKey, now: datetime) -> str:
    if key.ended_at:
        return "ended"
    if key.expires_at <= now:
        return "over"
    return "soon" if key.expires_at <= now + BEFORE else "works"
