"""What the desk does about a request. Each is a POST that comes back to the request's page."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vinculo.customers.models import ConsentRecord, Customer, RightsFile, RightsRequest
from vinculo.customers.models.held_back import LegalHold
from vinculo.customers.permission.ledger import Proof, withdraw_consent
from vinculo.customers.rights import asking, desk, holding_back, letters, requests
from vinculo.customers.rights.files import keep_file
from vinculo.customers.rights.forms import (
    AnswerForm,
    BecauseForm,
    GiveForm,
    HoldForm,
    IdentityForm,
    NoteForm,
    WhoseForm,
)
from vinculo.customers.rights.views import page_of, request_or_404
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request

Act = Callable[..., HttpResponse | None]


def _act(verb: Act) -> Callable[..., Any]:
    """Of the desk alone; what cannot be done is said on the page."""

    @needs(desk.AREA)
    @require_POST
    @wraps(verb)
    def view(request: Request, pk: int, **more: int) -> HttpResponse:
        asked = request_or_404(pk)
        try:
            answer = verb(request, asked, Actor.person(request.user), **more)
        except Problem as problem:
            messages.error(request, str(problem))
            answer = None
        return answer or redirect("rights_request", pk)

    return view


def _whose(asked: RightsRequest) -> Customer:
    if asked.customer is None:
        raise Problem(_("Say first which customer it is about."))
    return asked.customer


@_act
def customer(request: Request, asked: RightsRequest, by: Actor) -> HttpResponse | None:
    form = WhoseForm(request.POST)
    if not form.is_valid():
        return page_of(request, asked, 422, whose_form=form)
    requests.say_whose(asked, form.cleaned_data["whose"], by)
    return None


@_act
def identity(request: Request, asked: RightsRequest, by: Actor) -> HttpResponse | None:
    form = IdentityForm(request.POST, request.FILES)
    if not form.is_valid():
        return page_of(request, asked, 422, identity_form=form)
    told, kept = form.cleaned_data, None
    if file := told["evidence"]:
        kept = keep_file(
            asked, RightsFile.Kind.IDENTITY, file.name or "", file.content_type or "",
            file.chunks(),
        )  # fmt: skip
    requests.check_identity(asked, told["method"], told["note"], kept, by)
    return None


@_act
def assignment(request: Request, asked: RightsRequest, by: Actor) -> HttpResponse | None:
    form = GiveForm(request.POST)
    if not form.is_valid():
        return page_of(request, asked, 422, give_form=form)
    requests.give_to(asked, form.cleaned_data["person"], by)
    return None


@_act
def extension(request: Request, asked: RightsRequest, by: Actor) -> HttpResponse | None:
    form = BecauseForm(request.POST, auto_id="because_%s")
    if not form.is_valid():
        return page_of(request, asked, 422, because_form=form)
    requests.extend(asked, form.cleaned_data["because"], by)
    messages.success(request, _("The term is longer now. Tell them so, with the reason."))
    return None


@_act
def note(request: Request, asked: RightsRequest, by: Actor) -> HttpResponse | None:
    form = NoteForm(request.POST, auto_id="note_%s")
    if not form.is_valid():
        return page_of(request, asked, 422, note_form=form)
    requests.note(asked, form.cleaned_data["text"], by)
    return None


@_act
def copy(request: Request, asked: RightsRequest, by: Actor) -> None:
    asking.ask_for_copy(asked, by)
    messages.success(request, _("The copy is being made."))


@_act
def blocking(request: Request, asked: RightsRequest, by: Actor) -> None:
    holding_back.block(_whose(asked), asked.code, by, asked)
    requests.step(asked, "blocked", "", by)
    messages.success(request, _("Blocked: nobody sees or contacts them any more."))


@_act
def release(request: Request, asked: RightsRequest, by: Actor) -> None:
    if holding_back.release(_whose(asked), asked.code, by):
        requests.step(asked, "released", "", by)
        messages.success(request, _("They are back in the lists."))


@_act
def hold(request: Request, asked: RightsRequest, by: Actor) -> HttpResponse | None:
    form = HoldForm(request.POST, auto_id="hold_%s")
    if not form.is_valid():
        return page_of(request, asked, 422, hold_form=form)
    holding_back.hold(_whose(asked), by=by, **form.cleaned_data)
    requests.step(asked, "held", "", by)
    return None


@_act
def hold_lifting(request: Request, asked: RightsRequest, by: Actor, hold_pk: int) -> None:
    placed = get_object_or_404(LegalHold, pk=hold_pk, customer_id=asked.customer_id)
    holding_back.lift_hold(placed, asked.code, by)
    requests.step(asked, "hold_lifted", "", by)


@_act
def objection(request: Request, asked: RightsRequest, by: Actor) -> None:
    """Everything they authorised is withdrawn, in the ledger; it holds at once."""
    withdraw_consent(_whose(asked), Proof(ConsentRecord.Source.PAPER, source_detail=asked.code), by)
    requests.step(asked, "objection", "", by)
    messages.success(request, _("From now on they are not contacted for it."))


@_act
def erasure(request: Request, asked: RightsRequest, by: Actor) -> None:
    if request.POST.get("sure") != "1":
        raise Http404
    asking.ask_for_erasure(asked, by)
    messages.success(request, _("Their data is being erased."))


@_act
def answer(request: Request, asked: RightsRequest, by: Actor) -> HttpResponse | None:
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return page_of(request, asked, 422, answer_form=form)
    letters.send(asked, form.cleaned_data["text"], by, form.cleaned_data["outcome"])
    messages.success(request, _("The letter is kept, with its hash."))
    return None
