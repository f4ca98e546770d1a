"""The pages of the desk: what is asked, by when, and what was done. Nobody else sees them."""

from typing import Any

from django.contrib import messages
from django.db.models import Prefetch
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.customers.models import Customer, Erasure, RightsFile, RightsRequest, RightsStep
from vinculo.customers.models.held_back import Blocking, LegalHold
from vinculo.customers.rights import desk, requests
from vinculo.customers.rights.files import open_file
from vinculo.customers.rights.forms import (
    AnswerForm,
    BecauseForm,
    GiveForm,
    HoldForm,
    IdentityForm,
    NoteForm,
    RequestForm,
    WhoseForm,
)
from vinculo.customers.rights.holding_back import blocking_of, holds_of
from vinculo.customers.rights.letters import Letter, compose, letter_named, letters_for
from vinculo.customers.rights.saying import step_words
from vinculo.customers.rights.terms import term_named
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.views import about as about_job

TABS = ("abiertas", "cerradas", "bloqueados", "retenciones")


@needs(desk.AREA)
@require_safe
def rights_desk(request: Request) -> HttpResponse:
    at = request.GET.get("ver", TABS[0])
    if at not in TABS:
        raise Http404
    records, order = _listed(at)
    page = keyset_page(records, request.GET, order, size=50)
    today = timezone.localdate()
    rows = requests.about(page.rows, today) if at in TABS[:2] else page.rows
    told = {"at": at, "page": page, "rows": rows, "today": today}
    return render(request, "customers/rights/desk.html", told)


def _listed(at: str) -> Any:
    asked = RightsRequest.objects.select_related("customer", "assignee")
    match at:
        case "cerradas":
            return asked.exclude(closed_at=None), ("-closed_at", "-id")
        case "bloqueados":
            return Blocking.objects.filter(released_at=None).select_related("customer"), ("-id",)
        case "retenciones":
            return LegalHold.objects.filter(lifted_at=None).select_related("customer"), ("-id",)
    return asked.filter(closed_at=None), ("due_on", "id")


@needs(desk.AREA)
@require_http_methods(["GET", "POST"])
def rights_new(request: Request) -> HttpResponse:
    """`?cliente=` fills in whose it is."""
    named = request.GET.get("cliente", "")
    customer = Customer.objects.filter(pk=int(named)).first() if named.isdecimal() else None
    begun = {"received_on": timezone.localdate(), "way": "email", "right": "access"}
    if customer:
        begun["applicant"] = customer.name
    form = RequestForm(request.POST or None, initial=begun)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        whose = told.pop("whose") or customer
        country = (whose.country if whose else "") or request.company.country
        asked = requests.Asked(country=country, **told)
        made = requests.receive(asked, whose, Actor.person(request.user))
        messages.success(request, _("Noted. Give them this number: %(code)s") % {"code": made.code})
        return redirect("rights_request", made.pk)
    told = {"form": form, "customer": customer}
    return render(request, "customers/rights/new.html", told, status=422 if form.errors else 200)


def request_or_404(pk: int) -> RightsRequest:
    steps = Prefetch("steps", RightsStep.objects.order_by("-id"))
    found = RightsRequest.objects.select_related(
        "customer", "assignee", "identity__evidence", "intake"
    )
    return get_object_or_404(found.prefetch_related(steps), pk=pk)


@needs(desk.AREA)
@require_safe
def rights_request(request: Request, pk: int) -> HttpResponse:
    return page_of(request, request_or_404(pk))


def page_of(
    request: Request, asked: RightsRequest, status: int = 200, **forms: Any
) -> HttpResponse:
    found = term_named(asked.term)
    customer, today = asked.customer, timezone.localdate()
    letter = letter_named(request.GET.get("carta", ""))
    signer = request.user.full_name
    text = compose(asked, letter, signer) if letter else ""
    files = list(asked.files.filter(erased_at=None).order_by("-id"))
    job = LongJob.objects.filter(subject_kind=requests.SUBJECT, subject_id=asked.pk).last()
    told: dict[str, Any] = {
        "asked": asked,
        "customer": customer,
        "pack": found[0] if found else None,
        "term": found[1] if found else None,
        "left": (asked.due_on - today).days,
        "state": requests.state_of(asked, today),
        "may_extend": bool(found and found[1].longer and not asked.extended_on and asked.is_open),
        "blocking": blocking_of(customer.pk) if customer else None,
        "holds": holds_of(customer.pk) if customer else [],
        "erasure": Erasure.objects.filter(pk=customer.pk).first() if customer else None,
        "copies": [file for file in files if file.kind == RightsFile.Kind.EXPORT],
        "answers": asked.answers.select_related("file").order_by("-id"),
        "steps": [{"step": one, "words": step_words(one)} for one in asked.steps.all()],
        "letters": letters_for(asked),
        "letter": letter,
        "identity": getattr(asked, "identity", None),
        "whose_form": WhoseForm(initial={"whose": _said(asked)}),
        "identity_form": IdentityForm(),
        "give_form": GiveForm(initial={"person": asked.assignee_id}),
        "because_form": BecauseForm(auto_id="because_%s"),
        "hold_form": HoldForm(auto_id="hold_%s"),
        "note_form": NoteForm(auto_id="note_%s"),
        "answer_form": AnswerForm(initial={"text": text, "outcome": _outcome(asked, letter)}),
        **(about_job(job) if job else {"job": None}),
        **forms,
    }
    return render(request, "customers/rights/request.html", told, status=status)


def _said(asked: RightsRequest) -> str:
    """What they say that we know them by, if they asked on the public page."""
    intake = getattr(asked, "intake", None)
    return intake.known_by if intake else ""


def _outcome(asked: RightsRequest, letter: Letter | None) -> str:
    """What a letter closes the request with; the erasure that it announces closes its own."""
    if letter is None or letter.name == "erased":
        return ""
    return letter.outcome


@needs(desk.AREA)
@require_safe
def rights_file(request: Request, pk: int, file_pk: int) -> FileResponse:
    """404 when its time is over."""
    kept = get_object_or_404(RightsFile, pk=file_pk, request_id=pk, erased_at=None)
    try:
        file = open_file(kept)
    except FileNotFoundError:
        raise Http404 from None
    shown = {"application/pdf", "application/zip", "image/png", "image/jpeg"}
    kind = kept.content_type if kept.content_type in shown else "application/octet-stream"
    return FileResponse(file, as_attachment=True, filename=kept.file_name, content_type=kind)
