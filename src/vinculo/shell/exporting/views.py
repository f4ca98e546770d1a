"""Ask for a list as a file; fetch it while it is there."""

import tempfile
from pathlib import Path

from django.conf import settings
from django.http import FileResponse, Http404, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.bulk.target import numbers_in
from vinculo.shell.columns.registry import Arranged, list_for, lists
from vinculo.shell.exporting import csv_file
from vinculo.shell.exporting.asking import FORMATS, ask_for_file, is_large
from vinculo.shell.exporting.events import ListTaken
from vinculo.shell.exporting.making import contents, write
from vinculo.shell.exporting.models import ExportFile
from vinculo.shell.filters.refusing import friendly
from vinculo.shell.request import Request
from vinculo.shell.work.views import about

TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
LONGEST = 8000


@require_POST
@friendly
def new_file(request: Request, records: str) -> HttpResponseBase:
    """`q` or `ids` say what, `as` the format."""
    arranged = _exportable(request.user, records)
    format = request.POST.get("as", "csv")
    if format not in FORMATS:
        raise Http404
    query = arranged.settled(request.POST.get("q", "")[:LONGEST], request.user)
    chosen = numbers_in(request.POST.get("ids", ""))
    announce(ListTaken(records, query, len(chosen)), Actor.person(request.user))
    if is_large(arranged, query, chosen, request.user):
        return redirect("export", ask_for_file(records, query, chosen, format, request.user).pk)
    name = f"{records}-{timezone.localdate():%Y-%m-%d}.{format}"
    head, lines = contents(arranged, query, chosen, request.user)
    if format == "csv":
        comma = request.company.decimal_separator == ","
        response: HttpResponseBase = StreamingHttpResponse(
            csv_file.lines(head, lines, comma), content_type=TYPES[format]
        )
    else:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            write(path, format, str(arranged.title), head, lines)
            response = HttpResponse(path.read_bytes(), content_type=TYPES[format])
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_safe
def export(request: Request, pk: int) -> HttpResponse:
    """How far it is, and then where to fetch it."""
    file = _file_for(request.user, pk)
    arranged = lists()[file.records]
    context = {
        "file": file,
        "title": arranged.title,
        "list_url": reverse(arranged.list_url) + file.query,
        "is_there": _is_there(file),
        **(about(file.job) if file.job else {}),
    }
    return render(request, "shell/exporting/file.html", context)


@require_safe
def export_content(request: Request, pk: int) -> FileResponse:
    file = _file_for(request.user, pk)
    if not _is_there(file):
        raise Http404
    path = Path(settings.DATA_DIR) / file.path
    name = f"{file.records}-{file.asked_at:%Y-%m-%d}.{file.format}"
    return FileResponse(
        path.open("rb"), as_attachment=True, filename=name, content_type=TYPES[file.format]
    )


def _file_for(person: User, pk: int) -> ExportFile:
    """One's own alone, while one may still take such lists out."""
    file = get_object_or_404(ExportFile.objects.select_related("job"), pk=pk, asked_by=person)
    _exportable(person, file.records)
    return file


def _exportable(person: User, records: str) -> Arranged:
    arranged = list_for(person, records)
    if not allowed(person, arranged.exports):
        raise Http404
    return arranged


def _is_there(file: ExportFile) -> bool:
    return bool(file.path and file.expires_at and file.expires_at > timezone.now())
