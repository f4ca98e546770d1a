"""What was merged: its history, one merge, and its way back."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vinculo.customers.merging.follower import CameSince, MergeRefused
from vinculo.customers.merging.unmerge import undoing, unmerge, unmerge_with_later
from vinculo.customers.stewarding.access import AREA, may_do_many, may_undo, merge_for, merges_for
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.ui.returning import page_before


@needs(AREA)
@require_safe
def merges(request: Request) -> HttpResponse:
    found = merges_for(request.user).defer("state", "trace")
    page = keyset_page(found, request.GET, ("-id",), size=40)
    context = {"page": page, "may_do_many": may_do_many(request.user)}
    return render(request, "customers/stewarding/merges.html", context)


@needs("customers.read")
@require_safe
def merge(request: Request, pk: int) -> HttpResponse:
    """One merge, and what undoing it would do."""
    found, customer = merge_for(request.user, pk)
    before = undoing(found)
    context = {
        "merge": found,
        "customer": customer,
        "before": before,
        "may_undo": may_undo(request.user, (found, *before.later)),
    }
    return render(request, "customers/stewarding/merge.html", context)


@needs(AREA)
@require_POST
def merge_undoing(request: Request, pk: int) -> HttpResponse:
    found, _customer = merge_for(request.user, pk)
    before = undoing(found)
    with_later = request.POST.get("with_later") == "on"
    concerned = (found, *before.later) if with_later else (found,)
    if not may_undo(request.user, concerned):
        raise Http404
    by = Actor.person(request.user)
    try:
        if with_later:
            unmerge_with_later(found, by)
        else:
            unmerge(found, by, _overruled(request, before.groups))
    except MergeRefused as refusal:
        messages.error(request, str(refusal))
        return redirect("merge", pk)
    words = _("%(absorbed)s and %(kept)s are two again.") % {
        "absorbed": found.absorbed_name, "kept": found.kept_name,
    }  # fmt: skip
    messages.success(request, words)
    return redirect(page_before(request) or reverse("merge", args=[pk]))


def _overruled(request: Request, groups: tuple[CameSince, ...]) -> dict[str, bool]:
    """What a person chose for what came since, where they were asked."""
    return {
        group.key: request.POST[group.key] == "goes"
        for group in groups
        if request.POST.get(group.key) in ("goes", "stays")
    }
