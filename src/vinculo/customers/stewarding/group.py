"""All records that pairs tie together, made one at once."""

from collections.abc import Sequence

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.customers.duplicates.clusters import cluster_of
from vinculo.customers.merging.follower import MergeRefused
from vinculo.customers.merging.sides import sides_of, worth_of
from vinculo.customers.merging.survivorship import survivor
from vinculo.customers.models import Customer, DuplicatePair
from vinculo.customers.stewarding.access import AREA, mergeable_customers_for, pair_for
from vinculo.customers.stewarding.comparing import compare
from vinculo.customers.stewarding.deciding import merge_group, undo_group
from vinculo.customers.stewarding.runs import run_for
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.request import Request
from vinculo.shell.ui.toasts import say


@needs(AREA)
@require_http_methods(["GET", "POST"])
def group(request: Request, pk: int) -> HttpResponse:
    pair = pair_for(request.user, pk)
    ids = cluster_of(pair).customer_ids
    members = list(
        mergeable_customers_for(request.user)
        .filter(pk__in=ids)
        .select_related("standing", "owner")
        .order_by("pk")
    )
    refused = ""
    if request.method == "POST":
        try:
            return _merged(request, members)
        except MergeRefused as refusal:
            refused = str(refusal)
    return _page(request, pair, members, len(ids) - len(members), refused)


def _merged(request: Request, members: Sequence[Customer]) -> HttpResponse:
    chosen = set(request.POST.getlist("member"))
    together = [one for one in members if str(one.pk) in chosen]
    kept = request.POST.get("kept", "")
    run = merge_group(together, int(kept) if kept.isdecimal() else 0, Actor.person(request.user))
    words = ngettext(
        "%(count)s record went into another.", "%(count)s records went into another.",
        len(together) - 1,
    ) % {"count": len(together) - 1}  # fmt: skip
    say(request, words, undo=reverse("group_undoing", args=[run.pk]))
    return redirect("duplicate_queue")


def _page(
    request: Request, pair: DuplicatePair, members: Sequence[Customer], others: int, refused: str
) -> HttpResponse:
    kept = survivor(sides_of(members), worth_of([one.pk for one in members])).pk
    different = DuplicatePair.objects.filter(
        left__in=members, right__in=members, verdict=DuplicatePair.Verdict.DIFFERENT
    ).select_related("left", "right")
    context = {
        "pair": pair,
        "comparison": compare(members, kept, field_limits(request.user)),
        "kept": kept,
        "others": others,
        "different": different,
        "refused": refused,
    }
    status = 422 if refused else 200
    return render(request, "customers/stewarding/group.html", context, status=status)


@needs(AREA)
@require_POST
def group_undoing(request: Request, pk: int) -> HttpResponse:
    run = run_for(request.user, pk)
    try:
        undone = undo_group(run, Actor.person(request.user))
        say(request, _("%(count)s records are back.") % {"count": undone})
    except MergeRefused as refusal:
        say(request, str(refusal))
    return redirect("merge_list")
