"""A person's own draft of a form: what was kept, keep it, throw it away. Nobody else's ever."""

import json
from typing import Any

from django.http import Http404, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.shell.drafts.keeping import LONGEST, draft_of, drop_draft, keep_draft
from vinculo.shell.drafts.models import FORMS
from vinculo.shell.request import Request

TOO_LONG = 413


@require_http_methods(["GET", "POST"])
def draft(request: Request, form: str, about: int) -> HttpResponse:
    """204 when nothing is kept. Who looks as somebody else sees no draft of theirs."""
    if form not in FORMS or bool(FORMS[form]) != bool(about):
        raise Http404
    if getattr(request, "looks_as", None):
        return HttpResponse(status=204)
    if request.method == "POST":
        return _keep(request, form, about)
    found = draft_of(request.user, form, about)
    if found is None:
        return HttpResponse(status=204)
    return render(request, "shell/drafts/offer.html", {"draft": found, "about": about})


@require_POST
def discard(request: Request, form: str, about: int) -> HttpResponse:
    if form not in FORMS:
        raise Http404
    drop_draft(request.user, form, about)
    return HttpResponse(status=204)


def _keep(request: Request, form: str, about: int) -> HttpResponse:
    if len(request.body) > 4 * LONGEST:
        return HttpResponse(status=TOO_LONG)
    fields = _fields(request.body)
    if fields is None:
        return HttpResponseBadRequest()
    if not keep_draft(request.user, form, about, fields):
        return HttpResponse(status=TOO_LONG)
    return HttpResponse(status=204)


def _fields(body: bytes) -> dict[str, list[str]] | None:
    """{name: [value, ...]} of texts, or None."""
    try:
        told: Any = json.loads(body)
    except ValueError:
        return None
    if not isinstance(told, dict):
        return None
    for values in told.values():
        if not isinstance(values, list) or not all(isinstance(one, str) for one in values):
            return None
    return told
