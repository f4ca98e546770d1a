"""The page where columns are chosen and put in order. All of it stands in the form."""

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from vinculo.shell.columns.access import columns_for
from vinculo.shell.columns.choosing import COLUMNS, TOTALS, changed, choice, with_choice
from vinculo.shell.columns.registry import list_for
from vinculo.shell.request import Request

LONGEST = 8000


@require_safe
def columns(request: Request, records: str) -> HttpResponse:
    arranged = list_for(request.user, records)
    query = request.GET.get("q", "")[:LONGEST]
    names, totals = _begun(request, query, arranged.usual)
    names = changed(names, request.GET.get("do", ""))
    known = columns_for(arranged, request.user)
    names = [name for name in names if name in known]
    if request.GET.get("do") == "show":
        kept = [total for total in totals if total.partition(".")[0] in names]
        return redirect(reverse(arranged.list_url) + with_choice(query, names, kept))
    context = {
        "records": records,
        "title": arranged.title,
        "q": query,
        "choice": choice(names, totals, arranged, request.user),
        "back": reverse(arranged.list_url) + with_choice(query, *_asked(query)),
        "plain": reverse(arranged.list_url) + with_choice(query, (), ()),
    }
    template = "_form" if request.htmx else "columns"
    return render(request, f"shell/columns/{template}.html", context)


def _begun(request: Request, query: str, usual: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """What stands in the form; at first what the list shows."""
    if "n" in request.GET:
        return request.GET.getlist("c"), request.GET.getlist("t")
    names, totals = _asked(query)
    return names or list(usual), totals


def _asked(query: str) -> tuple[list[str], list[str]]:
    get = QueryDict(query.removeprefix("?"))
    names, totals = (
        [one for one in get.get(key, "").split(",") if one] for key in (COLUMNS, TOTALS)
    )
    return names, totals
