"""The list of customers, what a search finds, and the panel beside them."""

from contextlib import nullcontext
from typing import Any

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from vinculo.customers.access import customers_for, record_for
from vinculo.customers.events import CustomersExported
from vinculo.customers.models import Customer
from vinculo.shell.accounts.access import allowed, needs, reaches
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.bulk.registry import actions_for
from vinculo.shell.exporting import csv_file
from vinculo.shell.exporting.making import contents
from vinculo.shell.filters.as_text import to_line
from vinculo.shell.filters.checking import check
from vinculo.shell.filters.patience import patience
from vinculo.shell.filters.refusing import friendly
from vinculo.shell.filters.saying import explain
from vinculo.shell.request import Request
from vinculo.workspace.customer.views import may_write
from vinculo.workspace.list import arranging, chosen
from vinculo.workspace.list.asked import (
    BY_AMOUNT,
    BY_CLASS,
    BY_LAST,
    BY_NAME,
    COOLING,
    UNBOUGHT,
    Asked,
)
from vinculo.workspace.list.body import body
from vinculo.workspace.list.choices import options
from vinculo.workspace.list.listing import LOOKED_AT, REST, Listed, listed
from vinculo.workspace.list.meant import is_a_set
from vinculo.workspace.list.narrowing import RECORDS, fields, whole
from vinculo.workspace.list.opening import Opened, opened
from vinculo.workspace.list.panel import panel_of
from vinculo.workspace.list.people import owners_for
from vinculo.workspace.list.rows import rows
from vinculo.workspace.list.stack import address, layer, stack_in
from vinculo.workspace.list.tabs import (
    all_tags,
    class_names,
    sees_money,
    settled,
    tabs,
    tokens,
)

LIST, FOUND = "workspace/list/list.html", "workspace/list/_found.html"
PANEL = "workspace/list/panel.html"


@needs("customers.read")
@require_safe
@friendly
def customer_list(request: Request) -> HttpResponse:
    """Whole; for who types into the search, what was found alone."""
    part = request.htmx and request.htmx.target == "found"
    return render(request, FOUND if part else LIST, _list(request))


@require_safe
@friendly
def panel(request: Request, pk: int) -> HttpResponse:
    """The panel alone for the list that is open, or the list with its panel."""
    found = record_for(request.user, pk)
    template, context = _panel(request, found)
    if request.htmx and request.htmx.target == "panel":
        asked, found_list = _asked(request)
        page = _page(asked, found_list, request.user)
        return render(request, template, _beside(request, asked, page, pk) | context)
    whole = _list(request, pk)
    context = whole | _beside(request, whole["asked"], whole["page"], pk) | context
    return render(request, LIST, context | {"panel_template": template})


def _panel(request: Request, found: Customer) -> tuple[str, dict[str, Any]]:
    """The customer's, or what lies on top of it: its template, and what it tells."""
    stack = stack_in(request.GET)
    if not stack:
        told: dict[str, Any] = {"customer": found, "panel": panel_of(found, request.user)}
        return PANEL, told | _may(request, found)
    top = layer(stack[-1], request.user)
    below = layer(stack[-2], request.user).title if stack[1:] else found.name
    told = {
        **top.told,
        "title": top.title,
        "open_url": top.open_url,
        "down_url": address(request.path, request.GET, stack[:-1]),
        "down_name": below,
        "previous_url": "",
        "next_url": "",
    }
    return top.template, told | _may(request, told.get("customer", found))


def _may(request: Request, customer: Customer) -> dict[str, Any]:
    """What the viewer may do about a customer of the panel, and where they come back to."""
    user = request.user
    may_edit = reaches(user, "customers.write", customer.owner_id, customer.team_id)
    return {
        "may_log": may_write(user, customer),
        "may_edit": may_edit,
        "back": request.get_full_path(),
        "here": request.get_full_path(),
    }


@needs("customers.read")
@needs("customers.export")
@require_safe
@friendly
def customer_export(request: Request) -> StreamingHttpResponse:
    """The whole list as CSV by one address, of those whom the person may export."""
    money = sees_money(request.user)
    asked = settled(Asked.read(request.GET).but(q=""), request.user, money)
    check(whole(asked, request.user), fields(), request.user)  # before the file begins
    head, rows_of_file = contents(chosen.arranged(), asked.query, [], request.user)
    announce(CustomersExported(asked.query), Actor.person(request.user))
    comma = request.company.decimal_separator == ","
    response = StreamingHttpResponse(
        csv_file.lines(head, rows_of_file, comma), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = 'attachment; filename="clientes.csv"'
    return response


def _asked(request: Request) -> tuple[Asked, Opened]:
    found = opened(request.GET, request.user)
    return settled(Asked.read(found.get), request.user, sees_money(request.user)), found


def _page(asked: Asked, found: Opened, user: User) -> Listed:
    with patience() if asked.f else nullcontext():
        return listed(asked, user, found.get)


def _list(request: Request, open_pk: int | None = None) -> dict[str, Any]:
    user, money = request.user, sees_money(request.user)
    asked, found = _asked(request)
    classes = class_names() if money else ()
    place = address("", request.GET, ())
    home = reverse("customer_list")
    special = arranging.shape(asked, user, found.get, place)
    page = Listed([]) if special else _page(asked, found, user)
    columns = arranging.table(asked, page, user, place, open_pk)
    shown = [] if columns else rows(page.lines, user, place, len(classes) or 4)
    return {
        "asked": asked,
        "page": page,
        "rows": shown,
        "body": body(shown, money, open_pk),
        "watched": " ".join(f"customer.{line.pk}" for line in page.lines),
        "classes": len(classes) or 4,
        **special, **columns, **arranging.choices(asked, user),
        **arranging.as_views(asked, found, user, tabs(asked, user, money, classes)),
        "tokens": tokens(asked, user, classes),
        "sentence": explain(whole(asked, user), fields(), user) if asked.f else "",
        "filter_url": _filter_url(asked, user),
        "sorts": _sorts(asked) if not asked.q else {},
        "sees_money": money,
        "is_cooling": asked.vista == COOLING and not asked.q,
        "looked_at": page.looked_at if page.looked_at == LOOKED_AT else 0,
        "is_rest": REST in request.GET,
        "earlier_url": f"{home}{page.previous_url}" if page.previous_url else "",
        "later_url": f"{home}{page.next_url}" if page.next_url else "",
        "home": home,
        "owners": options(owners_for(user), asked.responsable),
        "all_tags": options(all_tags(), asked.etiqueta),
        "may_write": allowed(user, "customers.write"),
        "may_import": allowed(user, "integration.import"),
        "may_export": allowed(user, "customers.export"),
        "actions": actions_for(user, RECORDS),
        "is_whole": is_a_set(asked),
        "is_empty": not page.lines and not Customer.objects.exists(),
        "reads_any": page.lines or customers_for(user).exists(),
    }  # fmt: skip


def _filter_url(asked: Asked, viewer: User) -> str:
    """The page where everything that narrows the list can be rewritten."""
    text = to_line(whole(asked, viewer))
    builder = reverse("filter_builder", args=[RECORDS])
    looks = {name: word for name, word in asked.as_get().items() if name in arranging.LOOKS}
    told = {"f": text, "keep": urlencode(looks)}
    query = urlencode({name: word for name, word in told.items() if word})
    return f"{builder}?{query}" if query else builder


def _sorts(asked: Asked) -> dict[str, dict[str, str]]:
    """Per column its address and, when the list is in its order, the direction for readers."""
    if asked.vista in (COOLING, UNBOUGHT):
        return {}
    found = {}
    for name in (BY_NAME, BY_AMOUNT, BY_LAST, BY_CLASS):
        is_this = asked.by == name
        to = f"-{name}" if is_this and not asked.is_reversed else name
        rises = (name in (BY_NAME, BY_CLASS)) != asked.is_reversed
        direction = ("ascending" if rises else "descending") if is_this else ""
        found[name] = {"url": f"/clientes/{asked.but(orden=to).query}", "direction": direction}
    return found


def _beside(request: Request, asked: Asked, page: Listed, pk: int) -> dict[str, Any]:
    """Where the panel leads: closed, opened whole, to the neighbours in the list."""
    place = address("", request.GET, ())
    ids = [line.pk for line in page.lines]
    here = ids.index(pk) if pk in ids else None
    before = ids[here - 1] if here else None
    after = ids[here + 1] if here is not None and here + 1 < len(ids) else None
    return {
        "customer_open": pk,
        "close_url": reverse("customer_list") + place,
        "open_url": reverse("customer", args=[pk]),
        "previous_url": f"/clientes/{before}/panel/{place}" if before else "",
        "next_url": f"/clientes/{after}/panel/{place}" if after else "",
    }
