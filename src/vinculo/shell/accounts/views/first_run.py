"""An empty house: its first person, then its company. Only with the one-time set-up link."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vinculo.lib.money import Style
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.countries import is_zone
from vinculo.shell.accounts.forms.first_run import CompanyForm, FirstPersonForm
from vinculo.shell.accounts.models import Company, Role, SignInLink, User
from vinculo.shell.signin import sessions
from vinculo.shell.ui.convention import writing_as

SAMPLE = {"money": 1234567, "number": 1234.56}


def first_person(request: HttpRequest, link: SignInLink) -> HttpResponse:
    """The page behind the set-up link; the link is used when the person exists, not before."""
    form = FirstPersonForm(request.POST or None)
    if request.method != "POST":
        return render(request, "shell/accounts/first_person.html", {"form": form})
    if not form.is_valid():
        return render(request, "shell/accounts/first_person.html", {"form": form}, status=422)
    person = _create(form.cleaned_data, link)
    if person is None:
        return render(request, "shell/accounts/link_gone.html", status=410)
    login(request, person, backend=settings.AUTHENTICATION_BACKENDS[0])
    sessions.begin(request, person)
    return redirect("first_company")


@transaction.atomic
def _create(data: dict[str, Any], link: SignInLink) -> User | None:
    """None for whoever comes second, however close."""
    if not link.use(timezone.now()) or User.objects.exists():
        return None
    person = User(
        email=data["email"],
        full_name=data["full_name"],
        role=Role.ADMINISTRATOR,
        language=(translation.get_language() or "es")[:2],
    )
    person.set_password(data["password"])
    person.save()
    return person


@needs("shell.company")
def first_company(request: HttpRequest) -> HttpResponse:
    """Where the company works; asked once, before anything else."""
    if request.company.name:  # type: ignore[attr-defined]
        return redirect("/")
    company = Company(pk=1, language=(translation.get_language() or "es")[:2])
    form = CompanyForm(request.POST or None, instance=company)
    if request.method == "POST" and form.is_valid():
        Company.found(language=company.language, **form.cleaned_data)
        messages.success(request, _("Your company is ready. Bring your customers when you want."))
        return redirect("/")
    context = {"form": form, **_preview(request.POST.dict(), company)}
    status = 422 if form.is_bound else 200
    return render(request, "shell/accounts/first_company.html", context, status=status)


@needs("shell.company")
@require_safe
def convention_preview(request: HttpRequest) -> JsonResponse:
    """How figures would look; a newly chosen country fills the rest."""
    asked = request.GET.dict()
    chosen = asked.get("country", "") if asked.get("changed") == "country" else ""
    fields = CompanyForm.usual(chosen)
    context = _preview(asked | fields, Company())
    zone = (asked | fields).get("time_zone", "")
    with writing_as(context["style"]), timezone.override(zone if is_zone(zone) else None):
        html = render_to_string("shell/accounts/convention.html", context)
    return JsonResponse({"fields": fields, "html": html})


def _preview(chosen: dict[str, Any], company: Company) -> dict[str, Any]:
    decimal = chosen.get("decimal_separator", company.decimal_separator)
    style = Style(
        decimal="." if decimal == "." else ",",
        thousands="," if decimal == "." else ".",
        currency=str(chosen.get("currency", company.currency))[:3],
        date_order=str(chosen.get("date_order", company.date_order)),
        language=translation.get_language() or "es",
        country=str(chosen.get("country", company.country))[:2],
    )
    return {"style": style, "sample": SAMPLE, "now": timezone.now()}
