"""The page on which a company says what serving its customers costs."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.analytics.costs.kinds import KINDS
from vinculo.analytics.costs.recording import (
    on,
    set_unit_costs,
    unit_costs,
    withdraw_unit_cost,
)
from vinculo.analytics.models import UnitCost
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.workspace.profit.costs_form import CostsForm

SHOWN = 60  # rows of history


@needs("analytics.settings")
@require_http_methods(["GET", "POST"])
def costs(request: Request) -> HttpResponse:
    today = timezone.localdate()
    held = unit_costs()
    now = on(today, held)
    sent = request.POST if request.method == "POST" else None
    form = CostsForm(sent, now=now, initial={"valid_from": today})
    if request.method == "POST" and form.is_valid():
        fresh = form.changed(on(form.cleaned_data["valid_from"], held))
        by = Actor.person(request.user)
        kept = set_unit_costs(fresh, by, form.cleaned_data["because"])
        if kept:
            said = ngettext("%(count)d cost is kept.", "%(count)d costs are kept.", kept)
            messages.success(request, said % {"count": kept})
        else:
            messages.info(request, _("Nothing changed: these costs hold already."))
        return redirect("unit_costs")
    coming = {cost.kind: cost for cost in reversed(held) if cost.valid_from > today}
    rows = [
        {"kind": kind, "field": form[key], "now": now.get(key), "coming": coming.get(key)}
        for key, kind in KINDS.items()
    ]
    context = {"form": form, "rows": rows, "any": bool(held), "history": _history(today)}
    return render(
        request, "workspace/profit/costs.html", context, status=422 if form.errors else 200
    )


def _history(today: date) -> list[dict[str, Any]]:
    """The newest first; what holds, what will, what was replaced."""
    rows = UnitCost.objects.select_related("made_by").order_by("-pk")[:SHOWN]
    return [{"cost": row, "kind": KINDS[row.kind]} for row in rows if row.kind in KINDS]


@needs("analytics.settings")
@require_POST
def withdrawal(request: Request, pk: int) -> HttpResponse:
    """It holds no more; the one before it does again."""
    row = UnitCost.objects.filter(pk=pk, replaced_at=None).first()
    if row is None:
        raise Http404
    withdraw_unit_cost(row.kind, row.valid_from, Actor.person(request.user))
    messages.success(request, _("It holds no more. It stays in the history."))
    return redirect("unit_costs")
