"""What each column is, and how its numbers and dates are read."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from vinculo.integration.forms import columns_form
from vinculo.integration.importing import going, preparing
from vinculo.integration.importing.looking import Look
from vinculo.integration.importing.problem import CannotImport
from vinculo.integration.models import Import
from vinculo.shell.accounts.access import needs

OPEN = (Import.Status.DRAFT, Import.Status.WAITING, Import.Status.READY)


@needs("integration.import")
@require_http_methods(["GET", "POST"])
def columns(request: HttpRequest, pk: int) -> HttpResponse:
    job = get_object_or_404(Import, pk=pk)
    if job.status not in OPEN:
        if request.method == "POST":
            raise Http404
        return redirect("import_detail", job.pk)
    if request.method == "GET":
        return _page(request, job)
    try:
        preparing.settle(job, *columns_form(job, request.POST))
        job.phase = ""  # what was checked before was checked by another reading
        job.keep()
        if "look" in request.POST:
            return _page(request, job)
        preparing.require_settled(job)
    except CannotImport as problem:
        return _page(request, job, str(problem))
    going.check_soon(job)
    return redirect("import_detail", job.pk)


def _page(request: HttpRequest, job: Import, problem: str = "") -> HttpResponse:
    context: dict[str, Any] = {"job": job, "look": Look(job), "problem": problem}
    status = 422 if problem else 200
    return render(request, "integration/columns.html", context, status=status)
