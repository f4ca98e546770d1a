"""The desk's own pages: terms, letters, who answers; who came back; whether a letter is ours."""

import hashlib

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.customers.permission.saying import SURENESS
from vinculo.customers.rights import desk, tombstones
from vinculo.customers.rights.files import letter_with
from vinculo.customers.rights.forms import DeskForm, LetterForm, ReturnForm, VerifyForm
from vinculo.customers.rights.letters import (
    LETTERS,
    PLACEHOLDERS,
    letter_named,
    set_text,
    text_of,
)
from vinculo.customers.rights.terms import packs_kept
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request


@needs(desk.AREA)
@require_safe
def rights_terms(request: Request) -> HttpResponse:
    today, mine = timezone.localdate(), request.company.country
    packs = sorted(packs_kept(), key=lambda pack: (pack.country != mine, pack.country))
    rows = [
        {
            "pack": pack,
            "sureness": SURENESS[pack.sure],
            "in_force": pack.is_in_force(today),
            "terms": [{"term": term, "sureness": SURENESS[term.sure]} for term in pack.terms],
        }
        for pack in packs
    ]
    return render(request, "customers/rights/terms.html", {"packs": rows})


@needs(desk.AREA)
@require_http_methods(["GET", "POST"])
def rights_settings(request: Request) -> HttpResponse:
    found = desk.desk()
    begun = {"person": found.responsible_id, "backup_days": found.backup_days}
    begun["has_public_page"] = found.has_public_page
    form = DeskForm(request.POST or None, initial=begun)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        desk.set_desk(told["person"], told["backup_days"], told["has_public_page"])
        messages.success(request, _("Saved."))
        return redirect("rights_settings")
    told = {
        "form": form, "letters": LETTERS, "has_public_page": found.has_public_page,
        "public_page": request.build_absolute_uri(reverse("rights_filing")),
    }  # fmt: skip
    status = 422 if form.errors else 200
    return render(request, "customers/rights/settings.html", told, status=status)


@needs(desk.AREA)
@require_http_methods(["GET", "POST"])
def rights_letter(request: Request, name: str) -> HttpResponse:
    letter = letter_named(name)
    if letter is None:
        raise Http404
    form = LetterForm(request.POST or None, initial={"text": text_of(letter)})
    if request.method == "POST" and form.is_valid():
        set_text(letter, form.cleaned_data["text"], Actor.person(request.user))
        messages.success(request, _("Saved."))
        return redirect("rights_settings")
    words = [f"{{{word}}}" for word in PLACEHOLDERS]
    told = {"form": form, "letter": letter, "words": words}
    status = 422 if form.errors else 200
    return render(request, "customers/rights/letter.html", told, status=status)


@needs(desk.AREA)
@require_http_methods(["GET", "POST"])
def rights_return(request: Request) -> HttpResponse:
    """Somebody who was erased wants to be a customer again."""
    form = ReturnForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        marks = tombstones.marks_of(told["typed"], request.company.country)
        if tombstones.lift(marks, told["because"], Actor.person(request.user)):
            messages.success(request, _("They may be written down again, as a new customer."))
            return redirect("rights_desk")
        form.add_error("typed", _("Nobody with that was erased: nothing stands in the way."))
    status = 422 if form.errors else 200
    return render(request, "customers/rights/return.html", {"form": form}, status=status)


@needs(desk.AREA)
@require_http_methods(["GET", "POST"])
def rights_verify(request: Request) -> HttpResponse:
    """Whether a letter that somebody shows is one of ours, also when ours was erased."""
    form, found, looked = VerifyForm(request.POST or None, request.FILES or None), None, False
    if request.method == "POST" and form.is_valid():
        digest = hashlib.file_digest(form.cleaned_data["file"].open("rb"), "sha256").hexdigest()
        found, looked = letter_with(digest), True
    told = {"form": form, "found": found, "looked": looked}
    status = 422 if form.errors else 200
    return render(request, "customers/rights/verify.html", told, status=status)
