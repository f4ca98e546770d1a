"""A person puts a version in use, or takes the score out of it."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vinculo.analytics.scores.deciding import end_use, put_in_use
from vinculo.analytics.scores.models import Band
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.workspace.scores.shown import score_for

LONGEST = 200  # of what to do with a band


@needs("analytics.settings")
@require_POST
def use(request: Request, pk: int) -> HttpResponse:
    score = score_for(request.user, pk)
    version = request.POST.get("version", "")
    model = get_object_or_404(score.versions, version=int(version) if version.isdecimal() else 0)
    if not model.is_trained:
        raise Http404
    policies = {
        str(band.value): text for band in Band
        if (text := request.POST.get(f"band{band.value}", "").strip()[:LONGEST])
    }  # fmt: skip
    page = reverse("score_customers", args=[score.pk])
    put_in_use(
        model, Actor.person(request.user), request.POST.get("because", "").strip()[:300],
        _chance(request.POST.get("threshold", "")), policies, page,
    )  # fmt: skip
    messages.success(
        request, _("Version %(n)s is in use. Customers are being scored.") % {"n": model.version}
    )
    return redirect("score", pk=score.pk)


@needs("analytics.settings")
@require_POST
def ending(request: Request, pk: int) -> HttpResponse:
    score = score_for(request.user, pk)
    end_use(score, Actor.person(request.user))
    messages.success(request, _("The score is not in use any more. Its versions stay."))
    return redirect("score", pk=score.pk)


def _chance(text: str) -> float | None:
    try:
        found = float(text)
    except ValueError:
        return None
    return found if 0 <= found <= 1 else None
