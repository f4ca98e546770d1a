"""What lies on top of a customer's panel: related records, one over the other.

Each state has its own address: `?encima=compra.55~cliente.9` is the customer 9 over the document
55 over the customer of the panel. Who may not open one of them finds no such page.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import Http404, QueryDict
from django.urls import reverse
from django.utils import timezone

from vinculo.commerce.access import purchase_for
from vinculo.commerce.models import PurchaseOwn
from vinculo.commerce.timeline import document_marks
from vinculo.customers.access import record_for
from vinculo.interactions.access import interaction_for
from vinculo.interactions.logging import may_change as may_correct
from vinculo.interactions.models import InteractionOwn
from vinculo.interactions.timeline import entry
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.records import facts_of
from vinculo.shell.planner.access import may_change, task_for
from vinculo.shell.planner.models import TaskOwn
from vinculo.shell.ui.convention import current_style
from vinculo.workspace.customer.steps import step
from vinculo.workspace.list.panel import panel_of

ON_TOP, MOST = "encima", 8
Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Layer:
    """`open_url` is its own page."""

    title: str
    template: str
    open_url: str
    told: Mapping[str, Any]


def stack_in(asked: QueryDict) -> tuple[Place, ...]:
    """From the lowest to the top; 404 for what is no such list."""
    found = []
    for word in filter(None, asked.get(ON_TOP, "").split("~")):
        kind, _dot, number = word.partition(".")
        if kind not in LAYERS or not number.isdecimal() or len(number) > 18:
            raise Http404
        found.append((kind, int(number)))
    if len(found) > MOST:
        raise Http404
    return tuple(found)


def address(path: str, asked: QueryDict, stack: tuple[Place, ...]) -> str:
    """Of the same panel with this stack."""
    rest = [(name, word) for name, words in asked.lists() for word in words if name != ON_TOP]
    if stack:
        rest.append((ON_TOP, "~".join(f"{kind}.{pk}" for kind, pk in stack)))
    return f"{path}?{urlencode(rest, safe='~')}" if rest else path


def raised(here: str, kind: str, pk: int) -> str:
    """The address in which a record lies on top of all that is open at `here`."""
    path, _mark, query = here.partition("?")
    asked = QueryDict(query)
    try:
        stack = stack_in(asked)
    except Http404:
        stack = ()
    if stack[-1:] == ((kind, pk),):
        return here
    return address(path, asked, (*stack, (kind, pk))[-MOST:])


def layer(place: Place, viewer: User) -> Layer:
    kind, pk = place
    return LAYERS[kind](pk, viewer)


def _purchase(pk: int, viewer: User) -> Layer:
    document = purchase_for(viewer, pk)
    if document.customer_id is None:
        raise Http404
    whose = record_for(viewer, document.customer_id)
    marks = document_marks([document], current_style(), timezone.localdate())
    return Layer(
        f"{document.get_kind_display()} {document.shown_number}",
        "workspace/list/layers/purchase.html",
        reverse("customer_purchase", args=[whose.pk, pk]),
        {
            "purchase": document,
            "of": whose,
            "marks": marks[pk],
            "lines": document.lines.select_related("product").order_by("position", "id"),
            "payments": document.payments.order_by("paid_on", "id"),
            "own_facts": facts_of(PurchaseOwn, pk, viewer),
        },
    )


def _contact(pk: int, viewer: User) -> Layer:
    found = interaction_for(viewer, pk)
    told = entry(found)
    return Layer(
        told.title,
        "workspace/list/layers/contact.html",
        reverse("interaction", args=[pk]),
        {
            "interaction": found,
            "told": told,
            "may_correct": may_correct(viewer, found),
            "own_facts": facts_of(InteractionOwn, pk, viewer),
        },
    )


def _task(pk: int, viewer: User) -> Layer:
    found = task_for(viewer, pk)
    return Layer(
        found.title,
        "workspace/list/layers/task.html",
        reverse("task", args=[pk]),
        {
            "step": step(found, viewer, timezone.now()),
            "is_done": found.done_at is not None,
            "may_change": may_change(viewer, found),
            "own_facts": facts_of(TaskOwn, pk, viewer),
        },
    )


def _customer(pk: int, viewer: User) -> Layer:
    found = record_for(viewer, pk)
    return Layer(
        found.name,
        "workspace/list/panel.html",
        reverse("customer", args=[pk]),
        {"customer": found, "panel": panel_of(found, viewer)},
    )


LAYERS: dict[str, Callable[[int, User], Layer]] = {
    "compra": _purchase,
    "contacto": _contact,
    "tarea": _task,
    "cliente": _customer,
}
