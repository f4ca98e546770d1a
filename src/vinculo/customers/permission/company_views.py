"""The company's side: its rules, the laws as we read them, registers, wordings, decisions."""

import io
import shutil
from pathlib import Path
from secrets import token_urlsafe
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.customers.jobs import import_suppressions
from vinculo.customers.models import (
    CompanyContactRules,
    ContactDecision,
    ContactPurpose,
    Notice,
    Standing,
    SuppressionList,
)
from vinculo.customers.models.consent import ContactChannel
from vinculo.customers.permission import suppression
from vinculo.customers.permission.company import set_company_rules
from vinculo.customers.permission.engine import Reason, packs_kept
from vinculo.customers.permission.forms import NoticeForm, PurposeForm, RegisterForm, RulesForm
from vinculo.customers.permission.purposes import BUILT_IN, publish_notice, purpose_name, purposes
from vinculo.customers.permission.saying import REASONS, SURENESS
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.work.asking import ask

AT_ONCE = 256 * 1024  # bytes of a register that are read while one waits
LARGEST = 512 * 1024 * 1024


@needs("shell.company")
@require_http_methods(["GET", "POST"])
def rules(request: Request) -> HttpResponse:
    ranks = _ranks()
    row = CompanyContactRules.objects.filter(pk=1).first() or CompanyContactRules(pk=1)
    form = RulesForm(request.POST or None, ranks=ranks, initial=_initial(row))
    if request.method == "POST" and form.is_valid():
        set_company_rules(form.as_rules(), Actor.person(request.user))
        messages.success(request, _("Saved. It holds from the next contact on."))
        return redirect("contact_rules")
    today = timezone.localdate()
    mine = request.company.country
    packs = sorted(packs_kept(), key=lambda pack: (pack.country != mine, pack.country))
    told = {
        "form": form,
        "row": row,
        "packs": [
            {
                "pack": pack,
                "sureness": SURENESS[pack.sure],
                "state": "in_force" if pack.is_in_force(today) else
                "future" if pack.starts_on > today else "past",
                "rules": [{"rule": rule, "sureness": SURENESS[rule.sure]} for rule in pack.rules],
            }
            for pack in packs
        ],
    }  # fmt: skip
    status = 422 if form.errors else 200
    return render(request, "customers/permission/rules.html", told, status=status)


def _ranks() -> dict[str, str]:
    named = dict(Standing.objects.order_by("rank").values_list("rank", "class_name").distinct())
    return {**{str(rank): name for rank, name in named.items()}, "0": _("Without a class")}


def _initial(row: CompanyContactRules) -> dict[str, Any]:
    initial: dict[str, Any] = {
        **row.hours, "strict": row.strict, "days_off": " ".join(row.days_off)
    }  # fmt: skip
    for rank, (most, days) in row.cadence.items():
        initial[f"most_{rank or 0}"], initial[f"days_{rank or 0}"] = most, days
    return initial


@needs("shell.company")
@require_http_methods(["GET", "POST"])
def registers(request: Request) -> HttpResponse:
    form = RegisterForm(request.POST or None, request.FILES or None)
    known = {one.slug: one for one in suppression.known_registers()}
    if request.method == "POST" and form.is_valid():
        slug, file = form.cleaned_data["register"], form.cleaned_data["file"]
        if slug not in known:
            raise Http404
        if file.size <= LARGEST:
            _import(request, slug, known[slug].country or request.company.country, file)
            return redirect("contact_registers")
        form.add_error("file", _("The file is too large."))
    kept, now = {one.register: one for one in SuppressionList.objects.all()}, timezone.now()
    rows = [
        {
            "register": one,
            "list": kept.get(one.slug),
            "is_old": suppression.is_old(
                one, kept[one.slug].refreshed_at if one.slug in kept else None, now
            ),
            "is_mine": one.country in ("", request.company.country),
        }
        for one in known.values()
    ]
    rows.sort(key=lambda row: not row["is_mine"])
    status = 422 if form.errors else 200
    told = {"rows": rows, "form": form}
    return render(request, "customers/permission/registers.html", told, status=status)


def _import(request: Request, slug: str, country: str, file: Any) -> None:
    by = Actor.person(request.user)
    if file.size <= AT_ONCE:
        lines = io.StringIO(file.read().decode("utf-8-sig", "replace"))
        done = suppression.import_register(slug, lines, country, file.name, by)
        messages.success(request, _("%(count)s entries were imported.") % {"count": done.entries})
        return
    path = Path(settings.DATA_DIR) / "registers" / token_urlsafe(18)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with path.open("xb") as kept:
        shutil.copyfileobj(file, kept)
    asked = {"register": slug, "country": country, "path": path.name, "name": file.name}
    ask(import_suppressions, _("Register %(name)s") % {"name": slug}, by, asked=asked,
        page=reverse("contact_registers"))  # fmt: skip
    messages.success(request, _("The file is being read; it may take a few minutes."))


@needs("shell.company")
@require_http_methods(["GET", "POST"])
def notices(request: Request) -> HttpResponse:
    sent = request.POST if "text" in request.POST else None
    form = NoticeForm(sent, prefix=None)
    added = request.POST if "kind" in request.POST else None
    purpose_form = PurposeForm(added)
    by = Actor.person(request.user)
    if sent is not None and form.is_valid():
        told = form.cleaned_data
        publish_notice(told["purpose"], request.company.language, told["text"], by)
        messages.success(request, _("The new version is in force."))
        return redirect("contact_notices")
    if added is not None and purpose_form.is_valid():
        slug = slugify(purpose_form.cleaned_data["name"])[:60]
        try:
            if not slug or slug in {one.slug for one in BUILT_IN}:
                raise IntegrityError
            with transaction.atomic():
                ContactPurpose.objects.create(slug=slug, **purpose_form.cleaned_data)
        except IntegrityError:
            purpose_form.add_error("name", _("There is one of that name."))
        else:
            messages.success(request, _("Saved."))
            return redirect("contact_notices")
    last: dict[str, list[Notice]] = {}
    for notice in Notice.objects.order_by("-version"):
        last.setdefault(notice.purpose, []).append(notice)
    context = {
        "form": form,
        "purpose_form": purpose_form,
        "rows": [{"purpose": one, "notices": last.get(one.slug, [])} for one in purposes()],
    }
    status = 422 if form.errors or purpose_form.errors else 200
    return render(request, "customers/permission/notices.html", context, status=status)


@needs("shell.company")
@require_safe
def decisions(request: Request) -> HttpResponse:
    """What senders were told, the last first."""
    found = ContactDecision.objects.select_related("customer")
    page = keyset_page(found, request.GET, ("-decided_at", "-id"), size=50)
    rows = [
        {
            "decision": one,
            "channel": ContactChannel(one.channel).label,
            "purpose": purpose_name(one.purpose),
            "reason": REASONS[Reason(one.reason)] if one.reason else "",
        }
        for one in page.rows
    ]
    told = {"page": page, "rows": rows}
    return render(request, "customers/permission/decisions.html", told)
