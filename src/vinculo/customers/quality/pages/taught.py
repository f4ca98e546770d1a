"""What people have taught Vínculo: looked at, taken back, taken along as a file."""

import csv
from io import StringIO
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vinculo.customers.models import TaughtMeaning
from vinculo.customers.quality.access import must_cleanse
from vinculo.customers.quality.tabs import tabs_for
from vinculo.customers.quality.taught import (
    kinds_for,
    meanings_for,
    role_name,
    take_back,
    uses,
)
from vinculo.lib.spreadsheet import safe_cell
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page

Kind = TaughtMeaning.Kind


@needs("integration.import")
@require_safe
def meanings(request: Request) -> HttpResponse:
    must_cleanse(request.user)
    kind = request.GET.get("clase", "")
    found = meanings_for(request.user)
    if kind in Kind.values:
        found = found.filter(kind=kind)
    page = keyset_page(found, request.GET, ("-id",), size=30)
    used = uses(page.rows)
    context = {
        "tabs": tabs_for(request.user, "taught_meanings"),
        "page": page,
        "chips": _chips(request.user, kind),
        "rows": [
            {"one": one, "meaning": role_name(one), "used": used.get(one.pk, 0)}
            for one in page.rows
        ],
    }
    return render(request, "customers/quality/taught.html", context)


def _chips(viewer: User, kind: str) -> list[dict[str, Any]]:
    here = reverse("taught_meanings")
    chips = [{"label": _("All"), "url": here, "current": kind not in Kind.values}]
    return chips + [
        {"label": one.label, "url": f"{here}?clase={one.value}", "current": kind == one.value}
        for one in kinds_for(viewer)
    ]


@needs("integration.import")
@require_POST
def removal(request: Request, pk: int) -> HttpResponse:
    must_cleanse(request.user)
    take_back(get_object_or_404(meanings_for(request.user), pk=pk), Actor.person(request.user))
    messages.success(request, _("Taken back: it is not read like that any more."))
    return redirect("taught_meanings")


@needs("integration.import")
@require_safe
def file(request: Request) -> HttpResponse:
    must_cleanse(request.user)
    out = StringIO()
    comma = request.company.decimal_separator == ","
    writer = csv.writer(out, delimiter=";" if comma else ",")
    writer.writerow(
        [_("Kind"), _("What is typed"), _("What it means"), _("Who taught it"), _("When")]
    )
    for one in meanings_for(request.user).order_by("kind", "typed").iterator():
        writer.writerow([
            str(one.get_kind_display()), safe_cell(one.typed), safe_cell(role_name(one)),
            safe_cell(one.person_name), timezone.localdate(one.taught_at).isoformat(),
        ])  # fmt: skip
    response = HttpResponse("\ufeff" + out.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{_("what-was-taught")}.csv"'
    return response
