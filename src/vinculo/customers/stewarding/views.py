"""The queue, one pair beside each other, and what is decided about it."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vinculo.customers.duplicates.clusters import cluster_of
from vinculo.customers.filter_values import class_names
from vinculo.customers.merging.follower import MergeRefused
from vinculo.customers.merging.sides import sides_of, worth_of
from vinculo.customers.merging.survivorship import survivor
from vinculo.customers.models import DuplicatePair
from vinculo.customers.stewarding.access import AREA, may_do_many, pair_for
from vinculo.customers.stewarding.comparing import compare
from vinculo.customers.stewarding.deciding import BY_HAND, as_chosen, decide, merge_pair
from vinculo.customers.stewarding.evidence import reasons
from vinculo.customers.stewarding.queue import (
    CERTAINTIES,
    MOST_COUNTED,
    ORDER,
    Asked,
    beside,
    certainty_words,
    how_many,
    waiting,
)
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.ui.toasts import say

SIZE = 30


@needs(AREA)
@require_safe
def queue(request: Request) -> HttpResponse:
    asked = Asked.read(request.GET.dict())
    found = waiting(request.user, asked)
    page = keyset_page(found, request.GET, ORDER, size=SIZE)
    limits = field_limits(request.user)
    context = {
        "page": page,
        "rows": [
            {
                "pair": pair,
                "certainty": certainty_words(pair.probability),
                "reasons": reasons(pair, limits)[:2],
            }
            for pair in page.rows
        ],
        "asked": asked,
        "count": how_many(found),
        "most": MOST_COUNTED,
        "tabs": _class_tabs(request, asked),
        "chips": _certainty_chips(asked),
        "may_do_many": may_do_many(request.user),
    }
    return render(request, "customers/stewarding/queue.html", context)


def _class_tabs(request: Request, asked: Asked) -> list[dict[str, Any]]:
    if not allowed(request.user, "commerce.read"):
        return []
    url = reverse("duplicate_queue")
    every = [(None, _("All"))] + [(int(rank), name) for rank, name in class_names()]
    return [
        {
            "label": label,
            "url": url + Asked(rank, asked.certainty, asked.later).query,
            "current": rank == asked.rank,
        }
        for rank, label in every
    ]


def _certainty_chips(asked: Asked) -> list[dict[str, Any]]:
    url = reverse("duplicate_queue")
    words = {"": _("Any certainty")} | {
        word: _("From %(share)s %%") % {"share": f"{least:.0%}".rstrip("%")}
        for word, least in CERTAINTIES.items()
    }
    chips = [
        {
            "label": label,
            "url": url + Asked(asked.rank, word).query,
            "current": word == asked.certainty and not asked.later,
        }
        for word, label in words.items()
    ]
    later = Asked(asked.rank, "", later=True)
    return [*chips, {"label": _("For later"), "url": url + later.query, "current": asked.later}]


@needs(AREA)
@require_safe
def pair(request: Request, pk: int) -> HttpResponse:
    return _page(request, pair_for(request.user, pk))


def _page(
    request: Request, found: DuplicatePair, refused: str = "", status: int = 200
) -> HttpResponse:
    asked = Asked.read(request.GET.dict())
    limits, both = field_limits(request.user), (found.left, found.right)
    stays = request.GET.get("queda", "")
    chosen = {str(one.pk): one.pk for one in both}.get(stays)
    kept = chosen or survivor(sides_of(both), worth_of([one.pk for one in both])).pk
    query, group = asked.query, cluster_of(found)
    context = {
        "pair": found,
        "certainty": certainty_words(found.probability),
        "comparison": compare(both, kept, limits),
        "kept": kept,
        "other": next(one.pk for one in both if one.pk != kept),
        "reasons": reasons(found, limits),
        "beside": beside(request.user, asked, found),
        "group": len(group.customer_ids) if len(group.customer_ids) > 2 else 0,
        "query": query,
        "and_query": f"&{query[1:]}" if query else "",
        "money": allowed(request.user, "commerce.read"),
        "refused": refused,
    }
    return render(request, "customers/stewarding/pair.html", context, status=status)


@needs(AREA)
@require_POST
def same(request: Request, pk: int) -> HttpResponse:
    """They are one: merged at once, with a way back."""
    found = pair_for(request.user, pk)
    ids = (found.left_id, found.right_id)
    kept = next((one for one in ids if request.POST.get("kept") == str(one)), None)
    if found.verdict == DuplicatePair.Verdict.DIFFERENT or kept is None:
        raise Http404
    choices = as_chosen(request.POST, ids)
    try:
        done = merge_pair(found, kept, choices, Actor.person(request.user))
    except MergeRefused as refusal:
        return _page(request, found, str(refusal), 422)
    words = _("%(absorbed)s and %(kept)s are one now.") % {
        "absorbed": done.absorbed_name, "kept": done.kept_name,
    }  # fmt: skip
    say(request, words, undo=reverse("merge_undoing", args=[done.pk]))
    return redirect(_following(request, found))


@needs(AREA)
@require_POST
def verdict(request: Request, pk: int) -> HttpResponse:
    """Not the same, or not now."""
    found, said = pair_for(request.user, pk), request.POST.get("verdict", "")
    if said not in BY_HAND:
        raise Http404
    decide(found, said, Actor.person(request.user))
    words = _("Left for later.") if said == DuplicatePair.Verdict.LATER else _(
        "Noted: they are not the same."
    )  # fmt: skip
    say(request, words, undo=reverse("duplicate_reopening", args=[pk]))
    return redirect(_following(request, found))


@needs(AREA)
@require_POST
def reopening(request: Request, pk: int) -> HttpResponse:
    """It is asked again."""
    found = pair_for(request.user, pk)
    decide(found, DuplicatePair.Verdict.OPEN, Actor.person(request.user))
    messages.success(request, _("It waits in the queue again."))
    return redirect("duplicate_pair", pk)


def _following(request: Request, found: DuplicatePair) -> str:
    """The next pair of the queue one works through; the queue itself at its end."""
    asked = Asked.read(request.GET.dict())
    near = beside(request.user, asked, found)
    after = near.next or near.previous
    if after is None:
        return reverse("duplicate_queue") + asked.query
    return reverse("duplicate_pair", args=[after]) + asked.query
