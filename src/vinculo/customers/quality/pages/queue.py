"""Por reparar: what is most worth repairing, the best class first, mended without leaving."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vinculo.customers.access import changeable_customer_for, changeable_customers_for
from vinculo.customers.models import QualityScore
from vinculo.customers.quality.access import repairable_for
from vinculo.customers.quality.company import policy
from vinculo.customers.quality.confirming import confirm
from vinculo.customers.quality.faults import FAULTS, fault, faults
from vinculo.customers.quality.policy import Policy
from vinculo.customers.quality.repairing import RepairForm
from vinculo.customers.quality.repairing import repair as mend
from vinculo.customers.quality.tabs import tabs_for
from vinculo.customers.rights.returning import PerhapsErased
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.restrictable import CONTACTS, DOCUMENTS
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.ui.returning import page_before

SIZE = 20
ORDER = ("rank", "score", "customer_id")
# What a role may not write is not asked of it here either.
LIMITED = {"phone": CONTACTS, "email": CONTACTS, "address": CONTACTS, "document": DOCUMENTS}


@needs("customers.write")
@require_safe
def queue(request: Request) -> HttpResponse:
    found, asked = repairable_for(request.user), policy()
    code, mine = request.GET.get("falta", ""), request.GET.get("mios") == "1"
    if code:
        found = found.filter(faults__contains=[code])
    if mine:
        found = found.filter(customer__owner=request.user)
    rows = found.select_related("customer__standing", "customer__owner")
    page = keyset_page(rows, request.GET, ORDER, size=SIZE)
    context = {
        "tabs": tabs_for(request.user, "quality_queue"), "page": page,
        "rows": [row_of(request, score, asked, code) for score in page.rows],
        "fault": fault(code, asked.standards) if code else None, "mine": mine,
        "chips": _chips(code, mine), "here": request.get_full_path(),
    }  # fmt: skip
    return render(request, "customers/quality/queue.html", context)


def _chips(code: str, mine: bool) -> list[dict[str, Any]]:
    own = "&mios=1" if mine else ""
    here = reverse("quality_queue")
    chips = [{"label": _("All"), "url": f"{here}?{own[1:]}", "current": not code}]
    for one in ("unreachable", "bad_phone", "email_typo", "bad_document", "no_phone", "no_email"):
        url = f"{here}?falta={one}{own}"
        chips.append({"label": FAULTS[one].says, "url": url, "current": code == one})
    return chips


def row_of(
    request: Request, score: QualityScore, asked: Policy, wanted: str = ""
) -> dict[str, Any]:
    """A line of the queue: the fault to begin with, its form where one field is enough."""
    told = faults(score.faults, asked.standards)
    first = next((one for one in told if one.code == wanted), told[0] if told else None)
    limits = field_limits(request.user)
    form = None
    if first and first.field and limits.writes(LIMITED.get(first.field, "")):
        form = RepairForm(fault=first, customer=score.customer)
    money = allowed(request.user, "commerce.read")
    standing = getattr(score.customer, "standing", None) if money else None
    return {
        "score": score, "customer": score.customer, "first": first, "form": form,
        "rest": [one for one in told if one is not first], "standing": standing,
    }  # fmt: skip


@needs("customers.write")
@require_POST
def repair(request: Request, pk: int) -> HttpResponse:
    """`falta` is the fault that is put right. The line comes back with what is next."""
    customer, asked = changeable_customer_for(request.user, pk), policy()
    meant = fault(request.POST.get("falta", ""), asked.standards)
    limits = field_limits(request.user)
    if not meant.field or not limits.writes(LIMITED.get(meant.field, "")):
        raise Http404
    form = RepairForm(request.POST, fault=meant, customer=customer)
    is_mended = form.is_valid()
    if is_mended:
        try:
            mend(form, Actor.person(request.user))
        except PerhapsErased as doubt:  # decided on the record's own page
            form.add_error("value", str(doubt))
            is_mended = False
    score = get_object_or_404(QualityScore.objects.select_related("customer__standing"), pk=pk)
    if is_mended and not request.htmx:
        messages.success(request, _("Written down."))
        return redirect(page_before(request) or "quality_queue")
    row = row_of(request, score, asked)
    row |= {"is_mended": True} if is_mended else {"first": meant, "form": form}
    context = {"row": row, "here": page_before(request) or reverse("quality_queue")}
    template = (
        "customers/quality/_repair_row.html" if request.htmx else "customers/quality/one.html"
    )
    return render(request, template, context, status=200 if is_mended else 422)


@needs("customers.write")
@require_POST
def confirmation(request: Request, pk: int) -> HttpResponse:
    """Everything that is known of a customer holds today."""
    customer = get_object_or_404(changeable_customers_for(request.user), pk=pk)
    confirm(customer, Actor.person(request.user))
    messages.success(
        request, _("Noted: the data of %(name)s hold today.") % {"name": customer.name}
    )
    return redirect(page_before(request) or customer)
