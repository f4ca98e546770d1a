"""Write a contact down, read it whole, put it right while the day lasts."""

from urllib.parse import urlencode

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.customers.models import Customer
from vinculo.interactions.access import interaction_for, loggable_customer_for
from vinculo.interactions.events import ContactCorrected
from vinculo.interactions.forms import ContactForm, LogForm
from vinculo.interactions.logging import (
    correct_interaction,
    log_interaction,
    may_change,
    remove_interaction,
    restore_interaction,
)
from vinculo.interactions.models import Interaction, InteractionOwn
from vinculo.interactions.timeline import entry
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.custom.own_form import OwnForm
from vinculo.shell.custom.records import facts_of, form_beside
from vinculo.shell.drafts.keeping import drop_draft
from vinculo.shell.editing.lately import lately_of
from vinculo.shell.editing.saying import saved_words
from vinculo.shell.planner.planning import plan_task
from vinculo.shell.request import Request
from vinculo.shell.ui.returning import page_before
from vinculo.shell.ui.toasts import say

REMOVED = "removed_contact"


@require_http_methods(["GET", "POST"])
def log(request: Request, customer_id: int) -> HttpResponse:
    """The whole form; the quick one on the customer's page is sent here too."""
    customer = loggable_customer_for(request.user, customer_id)
    month_first = request.company.date_order == "mdy"
    if request.method == "GET":
        own = form_beside(InteractionOwn, request.user)
        return _form(request, LogForm(initial=request.GET.dict()), own, customer)
    form = LogForm(request.POST, month_first=month_first)
    own = form_beside(InteractionOwn, request.user, request.POST)
    if not _valid(form, own):
        return _form(request, form, own, customer, status=422)
    by = Actor.person(request.user)
    with transaction.atomic():
        interaction = log_interaction(customer, form.contact(), by, own.own)
        if step := form.cleaned_data["next_step"]:
            due = form.cleaned_data["next_due"]
            plan_task(step, by, request.user.pk, due, ("customer", customer.pk))
    drop_draft(request.user, "contacto", customer.pk)
    messages.success(request, _("Written down."))
    return redirect(page_before(request) or reverse("interaction", args=[interaction.pk]))


@require_http_methods(["GET", "POST"])
@transaction.atomic
def interaction(request: Request, pk: int) -> HttpResponse:
    found = interaction_for(request.user, pk)
    can_change = may_change(request.user, found)
    if request.method == "GET":
        form = ContactForm(initial=_initial(found)) if can_change else None
        own = form_beside(InteractionOwn, request.user, pk=pk) if can_change else None
        return _page(request, found, form, own)
    if not can_change:
        raise Http404
    found = Interaction.objects.select_for_update(of=("self",)).get(pk=found.pk)
    form = ContactForm(request.POST, initial=_initial(found))
    form.lately = lately_of(
        ("customer", found.customer_id), ContactCorrected.kind,
        lambda payload, _field: payload["interaction_id"] == found.pk,
    )  # fmt: skip
    own = form_beside(InteractionOwn, request.user, request.POST, pk)
    own.lately = form.lately
    if not _valid(form, own):
        return _page(request, found, form, own, status=422)
    correct_interaction(found, form.contact(), Actor.person(request.user), own.own)
    messages.success(request, saved_words(form))
    return redirect(page_before(request) or reverse("interaction", args=[found.pk]))


@require_POST
def removal(request: Request, pk: int) -> HttpResponse:
    found = interaction_for(request.user, pk)
    if not may_change(request.user, found):
        raise Http404
    back = page_before(request) or found.customer.get_absolute_url()
    # Only the last one can be brought back, and only by who took it away: it waits in the session.
    request.session[REMOVED] = remove_interaction(found, Actor.person(request.user))
    undo = reverse("interaction_return", args=[pk]) + "?" + urlencode({"next": back})
    say(request, _("Contact deleted."), undo=undo)
    return redirect(back)


@require_POST
def restoration(request: Request, pk: int) -> HttpResponse:
    kept = request.session.get(REMOVED)
    if not kept or kept["id"] != pk:
        raise Http404
    loggable_customer_for(request.user, kept["customer_id"])
    restore_interaction(kept, Actor.person(request.user))
    del request.session[REMOVED]
    messages.success(request, _("It is back."))
    return redirect(page_before(request) or "/")


def _valid(form: ContactForm, own: OwnForm) -> bool:
    """What has to be filled in may depend on the channel, which may be said in the words."""
    if is_right := form.is_valid():
        own.kind = form.cleaned_data["channel"]
    return own.is_valid() and is_right


def _form(
    request: Request, form: LogForm, own: OwnForm, customer: Customer, status: int = 200
) -> HttpResponse:
    back = page_before(request) or customer.get_absolute_url()
    context = {"form": form, "own": own, "customer": customer, "back": back}
    return render(request, "interactions/log.html", context, status=status)


def _page(
    request: Request, found: Interaction, form: ContactForm | None, own: OwnForm | None,
    status: int = 200,
) -> HttpResponse:  # fmt: skip
    context = {
        "own": own, "own_facts": () if own else facts_of(InteractionOwn, found.pk, request.user),
        "interaction": found, "customer": found.customer, "form": form, "entry": entry(found),
        "back": page_before(request) or found.customer.get_absolute_url(),
    }  # fmt: skip
    return render(request, "interactions/interaction.html", context, status=status)


def _initial(found: Interaction) -> dict[str, object]:
    seconds = found.duration_seconds
    return {
        "body": found.body or found.subject,
        "channel": found.channel,
        "outcome": found.outcome,
        "direction": found.direction,
        "contact_name": found.contact_name,
        "started_at": found.started_at,
        "minutes": None if seconds is None else round(seconds / 60),
    }
