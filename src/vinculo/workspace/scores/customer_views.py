"""Who is scored how: the list, and one customer with reasons and the decisions of people."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.analytics.scores.deciding import decide
from vinculo.analytics.scores.models import Band, Score, ScoreDecision, named_bands
from vinculo.analytics.scores.words import foretold, whys
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.access import allowed, needs, reaches
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.workspace.scores.shown import said_for, scored_customer, sees_everything

SHOWN = 20  # decisions


@needs("analytics.matrix")
@require_safe
def customers(request: Request, pk: int) -> HttpResponse:
    """The most probable first."""
    score = get_object_or_404(Score, pk=pk)
    use = score.use
    if use is None:
        raise Http404
    band = request.GET.get("franja", "")
    found = said_for(request.user).filter(score=score).select_related("customer")
    if band.isdecimal() and int(band) in Band.values:
        found = found.filter(band=int(band))
    page = keyset_page(found, request.GET, ("-points", "-id"))
    here = reverse("score_customers", args=[score.pk])
    chips = [{"label": _("All"), "url": here, "current": not band}] + [
        {"label": label, "url": f"{here}?franja={value}", "current": band == str(value)}
        for value, label in named_bands()
    ]
    decided = _decided(score, [row.customer_id for row in page.rows])
    rows = [
        {"said": row, "why": whys(row.reasons)[:2], "decision": decided.get(row.customer_id)}
        for row in page.rows
    ]
    context = {
        "score": score, "use": use, "page": page, "rows": rows, "chips": chips,
        "policy": use.policy(int(band)) if band.isdecimal() else "",
        "foretells": foretold(score.foretells, score.ahead), "is_good": score.foretells.is_good,
        "may_export": allowed(request.user, "customers.export"),
        "is_whole": sees_everything(request.user),
    }  # fmt: skip
    return render(request, "workspace/scores/customers.html", context)


@needs("analytics.matrix")
@require_http_methods(["GET", "POST"])
def of_customer(request: Request, pk: int, score_pk: int) -> HttpResponse:
    """Why it says so of this customer, and what a person decides with it."""
    customer = scored_customer(request.user, pk)
    said = get_object_or_404(customer.scores.select_related("score", "model"), score_id=score_pk)
    use = said.score.use
    may_decide = reaches(request.user, "customers.write", customer.owner_id, customer.team_id)
    error, because = "", request.POST.get("because", "")[:500]
    if request.method == "POST":
        if not may_decide:
            raise Http404
        band = request.POST.get("band", "")
        chosen = int(band) if band.isdecimal() and int(band) in Band.values else None
        try:
            decide(said, chosen, because, Actor.person(request.user))
        except Problem as problem:
            error = str(problem)
        else:
            messages.success(request, _("Your decision is kept, with the score as it stood."))
            return redirect("score_of_customer", pk=pk, score_pk=score_pk)
    history = list(customer.score_decisions.filter(score_id=score_pk)[:SHOWN])
    context: dict[str, Any] = {
        "customer": customer, "said": said, "score": said.score, "use": use,
        "why": whys(said.reasons), "is_good": said.score.foretells.is_good,
        "policy": use.policy(said.band) if use else "", "bands": named_bands(),
        "foretells": foretold(said.score.foretells, said.score.ahead), "history": history,
        "decision": history[0] if history else None, "may_decide": may_decide,
        "error": error, "because": because,
    }  # fmt: skip
    status = 422 if error else 200
    return render(request, "workspace/scores/of_customer.html", context, status=status)


def _decided(score: Score, ids: list[int]) -> dict[int, ScoreDecision]:
    """The last word of each."""
    found = ScoreDecision.objects.filter(score=score, customer_id__in=ids).order_by("at", "id")
    return {one.customer_id: one for one in found}
