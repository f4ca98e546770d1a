"""The public pages: ask, follow what becomes of it, prove who one is. They say of nobody whether
we know them."""

from allauth.core import ratelimit
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.customers.models import RightsIntake
from vinculo.customers.rights import desk
from vinculo.customers.rights.intake import filing, proving
from vinculo.customers.rights.intake.forms import WORDS, CodeForm, FilingForm, Right
from vinculo.customers.rights.requests import Asked
from vinculo.customers.rights.terms import term_named
from vinculo.lib.text import clean, fold
from vinculo.shell.accounts.middleware import public
from vinculo.shell.request import Request


@public
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def file_one(request: Request) -> HttpResponse:
    _open_or_404(request)
    form = FilingForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        known_by = clean(told.pop("known_by"))
        too_often: HttpResponse | None = ratelimit.consume_or_429(
            request, action="rights_intake", key=fold(known_by).replace(" ", "")
        )
        if too_often:
            return too_often
        told["applicant"], told["represents"] = clean(told["applicant"]), clean(told["represents"])
        asked = Asked(
            way="web", received_on=timezone.localdate(), country=request.company.country, **told
        )
        _intake, secret = filing.file_request(asked, known_by)
        return redirect("rights_filed", secret)
    told = {"form": form}
    status = 422 if form.errors else 200
    return _unlisted(render(request, "customers/rights/intake/file.html", told, status=status))


@public
@never_cache
@require_safe
def filed(request: Request, secret: str) -> HttpResponse:
    return _filed(request, _found(request, secret), secret)


def _filed(
    request: Request, intake: RightsIntake, secret: str, form: CodeForm | None = None
) -> HttpResponse:
    asked, found = intake.request, term_named(intake.request.term)
    told = {
        "asked": asked,
        "what": WORDS[Right(asked.right)],
        "law": found[0].title if found else "",
        "secret": secret,
        "is_proven": hasattr(asked, "identity"),
        "by_mail": settings.MAIL_IS_SET_UP,
        "may_try": intake.tries < proving.TRIES,
        "may_ask": intake.codes_asked < proving.CODES,
        "form": form or CodeForm(),
        "link": request.build_absolute_uri(reverse("rights_filed", args=[secret])),
    }
    status = 422 if form else 200
    return _unlisted(render(request, "customers/rights/intake/filed.html", told, status=status))


@public
@never_cache
@require_POST
def code(request: Request, secret: str) -> HttpResponse:
    intake = _found(request, secret)
    too_often: HttpResponse | None = ratelimit.consume_or_429(
        request, action="rights_code", key=str(intake.pk)
    )
    if too_often:
        return too_often
    if "another" in request.POST:
        proving.ask_for_another(intake)
        messages.success(request, _("If we have an e-mail of yours, another code is on its way."))
        return redirect("rights_filed", secret)
    form = CodeForm(request.POST)
    if form.is_valid():
        if proving.prove(intake, form.cleaned_data["code"]):
            messages.success(request, _("Thank you. We know now that it is you."))
            return redirect("rights_filed", secret)
        intake.refresh_from_db()
        form.add_error("code", _("That is not the code, or its time is over."))
    return _filed(request, intake, secret, form)


def _found(request: Request, secret: str) -> RightsIntake:
    intake = filing.intake_with(secret)
    if intake is None:
        raise Http404
    return intake


def _open_or_404(request: Request) -> None:
    if not request.company.name or not desk.desk().has_public_page:
        raise Http404


def _unlisted(response: HttpResponse) -> HttpResponse:
    """In no search engine, and its address in no other site's log."""
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Referrer-Policy"] = "no-referrer"
    return response
