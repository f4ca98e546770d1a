"""One import: what checking found, how far it is, what became of it."""

from pathlib import Path

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from vinculo.customers.rights import desk
from vinculo.integration.forms import MatchForm
from vinculo.integration.importing import background, engine, going
from vinculo.integration.importing.customers.alike import file_of, first_alike
from vinculo.integration.importing.doubts import waiting_of
from vinculo.integration.importing.looking import Look
from vinculo.integration.importing.outcome import beside, foreseen, outcome
from vinculo.integration.importing.rejects import first_rejects
from vinculo.integration.models import Import
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.request import Request

Status = Import.Status


@needs("integration.import")
@require_GET
def detail(request: Request, pk: int) -> HttpResponse:
    job = get_object_or_404(Import, pk=pk)
    if job.status in {Status.DRAFT, Status.WAITING}:
        return redirect("import_columns", job.pk)
    if job.status == Status.READY:
        return _review(request, job)
    if job.is_at_work:
        return render(request, "integration/running.html", _at_work(job))
    return render(
        request,
        "integration/done.html",
        {
            "job": job,
            "outcome": outcome(job),
            "beside": beside(job),
            "rejects": first_rejects(job),
            "in_doubt": waiting_of(job).count() if allowed(request.user, desk.AREA) else 0,
        },
    )


def _review(request: HttpRequest, job: Import, status: int = 200) -> HttpResponse:
    context = {
        "job": job,
        "look": Look(job),
        "foreseen": foreseen(job),
        "form": MatchForm(initial={"on_match": job.on_match}),
        "rejects": first_rejects(job),
        "alike": first_alike(job),
        "before": job.same_file_before,
    }
    return render(request, "integration/review.html", context, status=status)


def _at_work(job: Import) -> dict[str, object]:
    began = job.status in {Status.RUNNING, Status.QUEUED}
    return {
        "job": job,
        "is_interrupted": job.status == Status.RUNNING and background.is_free(),
        "can_stop": began and not job.stop_requested,
        "written": job.created + job.updated + job.unchanged,
    }


@needs("integration.import")
@require_GET
def progress(request: HttpRequest, pk: int) -> HttpResponse:
    """The part of the page that renews itself; it calls for the whole page when all is over."""
    job = get_object_or_404(Import, pk=pk)
    if not job.is_at_work:
        response = HttpResponse(status=204)
        response["HX-Redirect"] = reverse("import_detail", args=[job.pk])
        return response
    return render(request, "integration/progress.html", _at_work(job))


@needs("integration.import")
@require_POST
def start(request: HttpRequest, pk: int) -> HttpResponse:
    job = get_object_or_404(Import, pk=pk)
    if job.status == Status.RUNNING and background.is_free():
        going.run_soon(job)  # its worker died
        return redirect("import_detail", job.pk)
    if job.status != Status.READY:
        return redirect("import_detail", job.pk)
    form = MatchForm(request.POST)
    if not form.is_valid():
        return _review(request, job, status=422)
    job.on_match = form.cleaned_data["on_match"]
    job.keep()
    going.run_soon(job)
    return redirect("import_detail", job.pk)


@needs("integration.import")
@require_POST
def stop(request: HttpRequest, pk: int) -> HttpResponse:
    job = get_object_or_404(Import, pk=pk)
    if job.status in {Status.RUNNING, Status.QUEUED}:
        engine.request_stop(job)
        messages.info(request, _("It stops as soon as the rows being written are complete."))
    return redirect("import_detail", job.pk)


@needs("integration.import")
@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    job = get_object_or_404(Import, pk=pk)
    if not (job.can_be_undone or job.status == Status.UNDONE):
        raise Http404
    if job.is_long_ago and job.status != Status.UNDONE and "long_ago" not in request.POST:
        messages.error(request, _("Say that you know how old it is; then it is undone."))
        return redirect("import_detail", job.pk)
    going.undo_soon(job)
    return redirect("import_detail", job.pk)


@needs("integration.import")
@require_POST
def forget(request: HttpRequest, pk: int) -> HttpResponse:
    """A file that will not be imported after all."""
    job = get_object_or_404(Import, pk=pk)
    is_draft = job.status in {Status.DRAFT, Status.WAITING, Status.READY}
    if is_draft or (job.status == Status.FAILED and not job.started_at):
        engine.forget(job)
        messages.success(request, _("The file was discarded; nothing was imported."))
        return redirect("import_list")
    raise Http404


@needs("integration.import")
@require_GET
def rejects(request: HttpRequest, pk: int) -> HttpResponseBase:
    job = get_object_or_404(Import, pk=pk)
    return _download(job, job.rejects_file, _("set-aside"))


@needs("integration.import")
@require_GET
def alike(request: HttpRequest, pk: int) -> HttpResponseBase:
    job = get_object_or_404(Import, pk=pk)
    return _download(job, file_of(job), _("alike"))


def _download(job: Import, file: Path | None, what: str) -> HttpResponseBase:
    if file is None or not file.exists():
        raise Http404
    response = FileResponse(
        file.open("rb"),
        as_attachment=True,
        filename=f"{Path(job.file_name).stem}-{what}.csv",
        content_type="text/csv; charset=utf-8",
    )
    response["X-Content-Type-Options"] = "nosniff"
    return response
