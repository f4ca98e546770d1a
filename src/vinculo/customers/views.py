"""Open a customer's record and put it right."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.customers import recording
from vinculo.customers.access import changeable_customer_for, to_be_changed
from vinculo.customers.details import DETAIL_FORMS, add_detail, detail_form
from vinculo.customers.duplicates.warning import Suspect, suspects
from vinculo.customers.events import CustomerAssigned, CustomerChanged
from vinculo.customers.forms import IdentityForm, NewCustomerForm, OwnerForm
from vinculo.customers.models import Customer
from vinculo.customers.opening import begin_with, open_record
from vinculo.customers.own import own_form, write_own
from vinculo.customers.removal import bring_back, take_away
from vinculo.customers.rights.returning import PerhapsErased
from vinculo.customers.seeing import only_writable, sees_detail, writes_detail
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.custom.definitions import Definition
from vinculo.shell.custom.values import Said
from vinculo.shell.drafts.keeping import drop_draft
from vinculo.shell.editing.lately import lately_of, names_field
from vinculo.shell.editing.saying import saved_words
from vinculo.shell.request import Request
from vinculo.shell.ui.toasts import say

REMOVED = "customers.removed"


@needs("customers.write")
@require_http_methods(["GET", "POST"])
def new(request: Request) -> HttpResponse:
    """Open a record; whoever has the same document or telephone is shown first."""
    country, typed = request.company.country, request.GET.get("texto", "")
    begun = {"kind": Customer.Kind.PERSON, **begin_with(typed, country)}
    form = NewCustomerForm(request.POST or None, country=country, initial=begun)
    form.team_id = request.user.team_id
    only_writable(form, request.user)
    own = own_form(request.user, data=request.POST or None, kind=request.POST.get("kind", ""))
    same: list[Suspect] = []
    forgotten = ""
    if request.method == "POST" and form.is_valid() & own.is_valid():
        fields = form.cleaned_data
        same = [] if fields["anyway"] else suspects(fields, request.user)
        try:
            if not same:
                return _opened(request, fields, own.own)
        except PerhapsErased as doubt:
            forgotten = str(doubt)
    status = 422 if form.errors or own.errors or same or forgotten else 200
    context = {"form": form, "own": own, "same": same, "forgotten": forgotten}
    return render(request, "customers/new.html", context, status=status)


def _opened(
    request: Request, fields: dict[str, Any], own: Mapping[Definition, Said]
) -> HttpResponse:
    by = Actor.person(request.user)
    with transaction.atomic():
        customer = open_record(fields, by)
        write_own(customer, own, by)
    drop_draft(request.user, "cliente")
    messages.success(request, _("The record was opened."))
    return redirect(customer)


@needs("customers.write")
@require_POST
def same(request: Request) -> HttpResponse:
    """While somebody types: who may be here already."""
    form = NewCustomerForm(country=request.company.country)
    found = suspects(request.POST.dict(), request.user)
    return render(request, "customers/same.html", {"form": form, "same": found})


@needs("customers.write")
@require_http_methods(["GET", "POST"])
@transaction.atomic
def edit(request: Request, pk: int) -> HttpResponse:
    customer = to_be_changed(request, pk)
    form = IdentityForm(request.POST or None, instance=customer)
    form.lately = lately_of(("customer", pk), CustomerChanged.kind, names_field)
    only_writable(form, request.user)
    forgotten = ""
    if request.method == "POST" and form.is_valid():
        by, another = Actor.person(request.user), "another" in request.POST
        try:
            if recording.change_customer(customer, form.cleaned_data, by, another):
                messages.success(request, saved_words(form))
            return redirect("customer_edit", customer.pk)
        except PerhapsErased as doubt:
            forgotten = str(doubt)
            customer.refresh_from_db()
    told: dict[str, Any] = {"form": form, "forgotten": forgotten}
    return _page(request, customer, told, 422 if form.errors or forgotten else 200)


@needs("customers.write")
@require_http_methods(["GET", "POST"])
@transaction.atomic
def own_data(request: Request, pk: int) -> HttpResponse:
    """What the company writes down in fields of its own."""
    customer = to_be_changed(request, pk)
    if request.method == "GET":
        return redirect(f"{reverse('customer_edit', args=[pk])}#own")
    form = own_form(request.user, customer, request.POST)
    if not form.fields:
        raise Http404
    if form.is_valid():
        if write_own(customer, form.own, Actor.person(request.user)):
            messages.success(request, saved_words(form))
        return redirect(f"{reverse('customer_edit', args=[pk])}#own")
    return _page(request, customer, {"own": form}, 422)


@needs("customers.write")
@require_http_methods(["GET", "POST"])
def details(request: Request, pk: int, what: str) -> HttpResponse:
    """Add a document, a contact point, an address, a remark, a relation or a tag."""
    customer = changeable_customer_for(request.user, pk)
    if what not in DETAIL_FORMS or not writes_detail(request.user, what):
        raise Http404
    if request.method == "GET":
        return redirect(f"{reverse('customer_edit', args=[pk])}#{what}")
    form = detail_form(what, customer, request.POST)
    if form.is_valid() and add_detail(what, customer, form, request.user):
        if what == "remark":
            drop_draft(request.user, "nota", pk)
        messages.success(request, _("Added."))
        return redirect(f"{reverse('customer_edit', args=[pk])}#{what}")
    return _page(request, customer, {f"{what}_form": form}, 422)


@needs("customers.write")
@require_POST
def detail_removal(request: Request, pk: int, what: str, detail_pk: int) -> HttpResponse:
    customer = changeable_customer_for(request.user, pk)
    if not writes_detail(request.user, what):
        raise Http404
    kept = take_away(customer, what, detail_pk, Actor.person(request.user))
    if kept is None:
        raise Http404
    # Only the last one can be brought back, and only by who took it away: it waits in the session.
    request.session[REMOVED] = kept
    undo = reverse("customer_detail_return", args=[pk, what, detail_pk])
    say(request, _("Removed."), undo=undo)
    return redirect(f"{reverse('customer_edit', args=[pk])}#{what}")


@needs("customers.write")
@require_POST
def detail_return(request: Request, pk: int, what: str, detail_pk: int) -> HttpResponse:
    customer = changeable_customer_for(request.user, pk)
    kept = request.session.get(REMOVED) if writes_detail(request.user, what) else None
    if not kept or (kept["customer"], kept["what"], kept["id"]) != (pk, what, detail_pk):
        raise Http404
    del request.session[REMOVED]
    if bring_back(customer, kept, Actor.person(request.user)):
        messages.success(request, _("It is back."))
    else:
        messages.warning(request, _("It could not be brought back: the record has changed since."))
    return redirect(f"{reverse('customer_edit', args=[pk])}#{what}")


@needs("customers.write")
@require_POST
@transaction.atomic
def ownership(request: Request, pk: int) -> HttpResponse:
    """Who answers for the customer from now on."""
    customer = to_be_changed(request, pk)
    form = OwnerForm(request.POST, initial={"owner": customer.owner_id})
    form.lately = lately_of(("customer", pk), CustomerAssigned.kind, lambda _payload, _field: True)
    if not form.is_valid():
        return _page(request, customer, {"owner_form": form}, 422)
    recording.assign(customer, form.cleaned_data["owner"], Actor.person(request.user))
    messages.success(request, _("Saved."))
    return redirect(customer)


def _page(
    request: Request, customer: Customer, forms: Mapping[str, Any], status: int
) -> HttpResponse:
    identity = IdentityForm(instance=customer)
    only_writable(identity, request.user)
    seen = [what for what in DETAIL_FORMS if sees_detail(request.user, what)]
    context: dict[str, Any] = {
        "customer": customer,
        "form": identity,
        "seen": seen,
        "own": own_form(request.user, customer) if "own" not in forms else None,
        "owner_form": OwnerForm(initial={"owner": customer.owner_id}),
        **{
            f"{what}_form": detail_form(what, customer)
            for what in seen
            if writes_detail(request.user, what)
        },
    }
    return render(request, "customers/edit.html", {**context, **forms}, status=status)
