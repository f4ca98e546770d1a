"""The history of a record, of one of its fields, and the undo of a change."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vinculo.customers.access import record_for, to_be_changed
from vinculo.customers.merging.leading import leads_to_survivor
from vinculo.customers.record_history.asking import PAGE, Asked, choices
from vinculo.customers.record_history.saying import Names, Told, told
from vinculo.customers.record_history.taking_back import (
    last_merge,
    take_back_change,
    undoable,
    why_not,
)
from vinculo.shell.accounts.access import needs, reaches
from vinculo.shell.request import Request
from vinculo.shell.ui.returning import page_before

SHORT = 5  # in the small window beside a field
LOOKED_AT = 500  # of what came since; the undo itself looks at all


@require_safe
@leads_to_survivor
def record_history(request: Request, pk: int) -> HttpResponse:
    """All of it, or `?campo=`: a field, a kind of detail, one detail."""
    asked = _asked(request, pk, request.GET.get("campo", ""))
    before = request.GET.get("antes", "")
    page = _page(request, asked, before, PAGE)
    if request.htmx and before:
        return render(request, "customers/record_history/_rows.html", page)
    at = reverse("customer_changes", args=[pk])
    kind = asked.key.partition("-")[0]
    chips = [{"label": _("Everything"), "url": at, "current": not asked.key}]
    chips += [
        {"label": label, "url": f"{at}?campo={key}", "current": kind == key}
        for key, label in choices(request.user)
    ]
    return render(request, "customers/record_history/page.html", {**page, "chips": chips})


@require_safe
@leads_to_survivor
def field_history(request: Request, pk: int, key: str) -> HttpResponse:
    """The last changes of one field: a small window, or a page of its own."""
    page = _page(request, _asked(request, pk, key), "", SHORT)
    name = "_window" if request.htmx else "field"
    return render(request, f"customers/record_history/{name}.html", page)


@needs("customers.write")
@require_POST
@transaction.atomic
def change_undo(request: Request, pk: int, kind: str, change_pk: int) -> HttpResponse:
    customer = to_be_changed(request, pk)
    try:
        reason = take_back_change(customer, kind, change_pk, request.user)
    except LookupError:
        raise Http404 from None
    if reason:
        messages.warning(request, _("It was not undone. %(why)s") % {"why": reason})
    else:
        messages.success(request, _("As it was before."))
    return redirect(page_before(request) or reverse("customer_changes", args=[pk]))


def _asked(request: Request, pk: int, key: str) -> Asked:
    asked = Asked(record_for(request.user, pk), request.user, key)
    if not asked.is_known:
        raise Http404
    return asked


def _page(request: Request, asked: Asked, before: str, limit: int) -> dict[str, Any]:
    customer = asked.customer
    found = asked.read(before, limit + 1)
    shown = found[:limit]
    names = Names.of(shown, request.user)
    may = reaches(request.user, "customers.write", customer.owner_id, customer.team_id)
    merged_at = last_merge(customer)
    newer = shown
    if may and (before or asked.key):  # what came since is not all at hand
        newer = Asked(customer, request.user).read(limit=LOOKED_AT)
    rows: list[Told] = []
    for one in shown:
        row = told(one, names)
        if may and undoable(one, request.user):
            row = row.undone_by(why_not(one, merged_at, newer))
        rows.append(row)
    older = shown[-1].place if len(found) > limit else ""
    return {"customer": customer, "asked": asked, "rows": rows, "older": older}
