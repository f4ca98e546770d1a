"""Limpieza: choose an operation, look at what it would do, apply it, undo it."""

import csv
from collections.abc import Iterator
from io import StringIO

from django.contrib import messages
from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.customers.models import CleansingChange, CleansingRun, Customer
from vinculo.customers.quality.access import must_cleanse
from vinculo.customers.quality.cleansing import asking
from vinculo.customers.quality.cleansing.operations import OPERATIONS, Operation
from vinculo.customers.quality.tabs import tabs_for
from vinculo.lib.spreadsheet import safe_cell
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.shell.work.health import trouble
from vinculo.shell.work.models import LongJob

SAMPLES = 20
Change = CleansingChange.State


@needs("integration.import")
@require_http_methods(["GET", "POST"])
def operations(request: Request) -> HttpResponse:
    must_cleanse(request.user)
    if request.method == "POST":
        if request.POST.get("operacion") not in OPERATIONS:
            raise Http404
        begun = asking.begin(request.POST["operacion"], Actor.person(request.user))
        return redirect("quality_cleansing_run", begun.pk)
    runs = CleansingRun.objects.order_by("-pk")[:15]
    context = {
        "tabs": tabs_for(request.user, "quality_cleansing"),
        "operations": OPERATIONS.values(),
        "runs": [{"run": run, "operation": OPERATIONS[run.operation]} for run in runs],
    }
    return render(request, "customers/quality/cleansing.html", context)


@needs("integration.import")
@require_safe
def run(request: Request, pk: int) -> HttpResponse:
    must_cleanse(request.user)
    found = get_object_or_404(CleansingRun, pk=pk)
    operation = OPERATIONS[found.operation]
    job = LongJob.objects.filter(pk=found.job_id or 0).first()
    mine = job and job.asked_by_id == request.user.pk
    # The doubtful ones first: they are what somebody has to look at.
    shown = found.changes.order_by("-is_doubtful", "record_id")[:SAMPLES]
    context = {
        "tabs": tabs_for(request.user, "quality_cleansing"), "run": found, "operation": operation,
        "job": job if job and (job.is_open or job.state != LongJob.State.DONE) else None,
        "trouble": trouble(job) if job else "", "is_mine": mine,
        "samples": [_sample(one, operation) for one in shown],
        "sure": found.proposed - found.doubtful,
    }  # fmt: skip
    return render(request, "customers/quality/cleansing_run.html", context)


def _sample(change: CleansingChange, operation: Operation) -> dict[str, object]:
    before, after = operation.shown
    return {
        "change": change, "before": change.before[before], "after": change.after[after],
        "url": Customer(pk=change.customer_id).get_absolute_url(),
    }  # fmt: skip


@needs("integration.import")
@require_POST
def application(request: Request, pk: int) -> HttpResponse:
    must_cleanse(request.user)
    found = get_object_or_404(CleansingRun, pk=pk)
    doubtful = request.POST.get("dudosos") == "1"
    if not asking.apply(found, Actor.person(request.user), doubtful):
        messages.info(request, _("It was asked for already."))
    return redirect("quality_cleansing_run", pk)


@needs("integration.import")
@require_POST
def reversal(request: Request, pk: int) -> HttpResponse:
    must_cleanse(request.user)
    found = get_object_or_404(CleansingRun, pk=pk)
    if not asking.undo(found, Actor.person(request.user)):
        messages.info(request, _("There is nothing to undo here now."))
    return redirect("quality_cleansing_run", pk)


@needs("integration.import")
@require_safe
def file(request: Request, pk: int) -> HttpResponseBase:
    """Every change of the run, as a file: what it was, what it became, what happened to it."""
    must_cleanse(request.user)
    found = get_object_or_404(CleansingRun, pk=pk)
    comma = request.company.decimal_separator == ","
    response = StreamingHttpResponse(
        _lines(found, ";" if comma else ","), content_type="text/csv; charset=utf-8"
    )
    name = f"{found.operation}-{found.pk}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _lines(found: CleansingRun, delimiter: str) -> Iterator[str]:
    before, after = OPERATIONS[found.operation].shown
    yield "\ufeff" + _line(
        [_("Customer"), _("Record"), _("Before"), _("After"), _("Doubtful"), _("State")], delimiter
    )
    for one in found.changes.order_by("record_id").iterator(chunk_size=2_000):
        yield _line(
            [
                str(one.customer_id), str(one.record_id), str(one.before[before]),
                str(one.after[after]), _("yes") if one.is_doubtful else "",
                str(one.get_state_display()),
            ],
            delimiter,
        )  # fmt: skip


def _line(cells: list[str], delimiter: str) -> str:
    out = StringIO()
    csv.writer(out, delimiter=delimiter).writerow([safe_cell(cell) for cell in cells])
    return out.getvalue()
