"""The customer's page: next step, who they are, one history, what they are worth."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.analytics.future.models import CustomerFuture
from vinculo.commerce.access import purchase_for
from vinculo.commerce.receivables import open_documents
from vinculo.commerce.timeline import document_marks
from vinculo.customers.access import customers_for, record_for
from vinculo.customers.merging.leading import leads_to_survivor
from vinculo.customers.models import Customer
from vinculo.customers.stewarding.access import alike_for
from vinculo.shell.accounts.access import limited, reaches
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.entry import Cursor
from vinculo.shell.custom.records import form_beside
from vinculo.shell.drafts.keeping import drop_draft
from vinculo.shell.notices.following import follows
from vinculo.shell.planner.forms import TaskForm
from vinculo.shell.planner.models import TaskOwn
from vinculo.shell.planner.planning import plan_task
from vinculo.shell.request import Request
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.returning import page_before
from vinculo.workspace.customer import history
from vinculo.workspace.customer.facts import facts_of
from vinculo.workspace.customer.headline import headline, suggestion
from vinculo.workspace.customer.own_facts import own_of_purchase
from vinculo.workspace.customer.steps import steps
from vinculo.workspace.customer.who import who
from vinculo.workspace.customer.worth import may_see_money, standing_of, worth
from vinculo.workspace.offers.of_customer import to_offer
from vinculo.workspace.profit.of_customer import left_of
from vinculo.workspace.scores.of_customer import scores_of

TABS = ("history", "purchases", "payments")


def may_write(user: User, customer: Customer) -> bool:
    return reaches(user, "interactions.write", customer.owner_id, customer.team_id)


@require_safe
@leads_to_survivor
def customer(request: Request, pk: int) -> HttpResponse:
    found = record_for(request.user, pk)
    show = request.GET.get("ver", "")
    chips = history.filters_for(request.user)
    asked = history.Asked(
        customer=found,
        viewer=request.user,
        style=current_style(),
        show=show if show in chips else "",
        before=Cursor.read(request.GET.get("antes", "")),
    )
    told = {"page": history.page(asked), "asked": asked, "chips": chips}
    if request.htmx and asked.before:
        return render(request, "workspace/customer/_history_page.html", told | {"customer": found})
    return _frame(request, found, "history", told)


@require_safe
@leads_to_survivor
def purchases(request: Request, pk: int) -> HttpResponse:
    found = customer_with_money_for(request.user, pk)
    asked = history.Asked(
        customer=found,
        viewer=request.user,
        style=current_style(),
        show="compras",
        before=Cursor.read(request.GET.get("antes", "")),
    )
    told = {"page": history.page(asked), "asked": asked}
    if request.htmx and asked.before:
        return render(request, "workspace/customer/_purchase_rows.html", told | {"customer": found})
    return _frame(request, found, "purchases", told)


@require_safe
@leads_to_survivor
def payments(request: Request, pk: int) -> HttpResponse:
    found = customer_with_money_for(request.user, pk)
    asked = history.Asked(
        customer=found,
        viewer=request.user,
        style=current_style(),
        show="pagos",
        before=Cursor.read(request.GET.get("antes", "")),
    )
    told = {"page": history.page(asked), "asked": asked}
    if request.htmx and asked.before:
        return render(request, "workspace/customer/_payment_rows.html", told | {"customer": found})
    return _frame(request, found, "payments", told | {"documents": open_documents(found.pk)})


@require_safe
def purchase(request: Request, pk: int, purchase_pk: int) -> HttpResponse:
    found = customer_with_money_for(request.user, pk)
    document = purchase_for(request.user, purchase_pk)
    if document.customer_id != found.pk:
        raise Http404
    marks = document_marks([document], current_style(), timezone.localdate())
    context = {
        "customer": found,
        "purchase": document,
        "marks": marks[document.pk],
        "lines": document.lines.select_related("product__category").order_by("position", "id"),
        "payments": document.payments.order_by("paid_on", "id"),
        **own_of_purchase(document, found, request.user),
    }
    return render(request, "workspace/customer/purchase.html", context)


@require_http_methods(["GET", "POST"])
def task(request: Request, pk: int) -> HttpResponse:
    """Something to do for this customer, by oneself or by somebody else."""
    writable = limited(customers_for(request.user), request.user, "interactions.write")
    found = get_object_or_404(writable, pk=pk)
    back = page_before(request) or reverse("customer", args=[found.pk])
    month_first = request.company.date_order == "mdy"
    form = TaskForm(request.POST or None, month_first=month_first)
    own = form_beside(TaskOwn, request.user, request.POST or None)
    if request.method == "POST" and form.is_valid() & own.is_valid():
        planned, by = form.planned(request.user), Actor.person(request.user)
        plan_task(by=by, subject=("customer", found.pk), own=own.own, **planned)
        drop_draft(request.user, "tarea-de", found.pk)
        messages.success(request, _("Noted: %(task)s") % {"task": planned["title"]})
        return redirect(back)
    context = {"customer": found, "form": form, "own": own, "back": back}
    status = 422 if request.method == "POST" else 200
    return render(request, "workspace/customer/task.html", context, status=status)


def customer_with_money_for(user: User, pk: int) -> Customer:
    found = record_for(user, pk)
    if not may_see_money(user, found):
        raise Http404
    return found


def _frame(request: Request, found: Customer, tab: str, told: dict[str, Any]) -> HttpResponse:
    writes = may_write(request.user, found)
    sees_money = may_see_money(request.user, found)
    style = current_style()
    value = worth(found, style) if sees_money else None
    known = who(found, request.user)
    may_edit = reaches(request.user, "customers.write", found.owner_id, found.team_id)
    context = told | {
        "customer": found,
        "is_firm": found.kind == Customer.Kind.ORGANISATION,
        "tab": tab,
        "standing": standing_of(found) if sees_money else None,
        "who": known,
        "headline": headline(found, known, style),
        "suggestion": suggestion(value, style),
        "steps": steps(found, request.user),
        "circle": known.circle,
        "worth": value,
        "left": left_of(found, request.user) if sees_money else None,
        "scores": scores_of(found, request.user) if sees_money else [],
        "future": CustomerFuture.objects.filter(pk=found.pk).first() if sees_money else None,
        "to_offer": to_offer(found) if sees_money else None,
        "line": value.line(style) if value else "",
        "cord": value.cord(style) if value else "",
        "may_write": writes,
        "may_edit": may_edit,
        "facts": facts_of(found, known, request.user, may_edit),
        "here": reverse("customer", args=[found.pk]),
        "back": request.get_full_path(),
        "alike": alike_for(request.user, found),
        "follows": follows(request.user, "customer", found.pk),
    }
    return render(request, "workspace/customer/customer.html", context)
