"""Parts of the list that are asked for after it stands: its foot, one group, more cards."""

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from vinculo.shell.accounts.access import needs
from vinculo.shell.columns.totals import foot, totals_for
from vinculo.shell.filters.patience import patience
from vinculo.shell.filters.refusing import friendly
from vinculo.shell.request import Request
from vinculo.shell.ui.tags.figures import number
from vinculo.workspace.list import board
from vinculo.workspace.list.asked import Asked
from vinculo.workspace.list.body import body
from vinculo.workspace.list.chosen import (
    arranged,
    chosen_body,
    columns,
    foot_cells,
    heads,
)
from vinculo.workspace.list.listing import customers, listed
from vinculo.workspace.list.meant import asked_by, is_a_set
from vinculo.workspace.list.rows import rows
from vinculo.workspace.list.tabs import class_names, sees_money


@needs("customers.read")
@require_safe
@friendly
def foot_of(request: Request) -> HttpResponse:
    """Sums and averages of everybody whom the list means."""
    asked = _asked(request)
    chosen = columns(asked, request.user)
    totals = totals_for(asked.totals, arranged(), request.user)
    with patience():
        found = foot(customers(asked, request.user), totals)
    context = {"cells": foot_cells(found, chosen)}
    return render(request, "workspace/list/_foot.html", context)


@needs("customers.read")
@require_safe
@friendly
def count_of(request: Request) -> HttpResponse:
    """How many the list means: asked when somebody wants them all."""
    asked = _asked(request)
    with patience():
        count = customers(asked, request.user).order_by().count() if is_a_set(asked) else 0
    return HttpResponse(number(count, 0), content_type="text/plain; charset=utf-8")


@needs("customers.read")
@require_safe
@friendly
def group(request: Request) -> HttpResponse:
    """The rows of one group, a page at a time."""
    asked = _asked(request)
    with patience():
        page = listed(asked, request.user, {**request.GET.dict(), **asked.as_get()})
    chosen, money = columns(asked, request.user), sees_money(request.user)
    if chosen:
        drawn = chosen_body(page.lines, chosen, request.user, "")
    else:
        shown = rows(page.lines, request.user, "", len(class_names()) or 4)
        drawn = body(shown, money)
    context = {
        "body": drawn,
        "heads": heads(asked.but(q="-"), chosen, request.user) if chosen else [],
        "sees_money": money,
        "more_url": f"{reverse('customer_group')}{page.next_url}" if page.next_url else "",
        "is_more": "after" in request.GET,
    }
    return render(request, "workspace/list/_group_rows.html", context)


@needs("customers.read")
@require_safe
@friendly
def cards(request: Request) -> HttpResponse:
    """More cards of one column of the board."""
    shown, url = board.more(_asked(request), request.user, request.GET.dict())  # type: ignore[arg-type]
    context = {"cards": shown, "more_url": url}
    return render(request, "workspace/list/_cards.html", context)


def _asked(request: Request) -> Asked:
    return asked_by(request.GET.urlencode(), request.user)
