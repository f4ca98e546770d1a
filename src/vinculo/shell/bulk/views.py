"""Something for many: what is meant, the page before it, how far it is, what became of each."""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Any

from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.lib.spreadsheet import safe_cell
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.models import User
from vinculo.shell.bulk.asking import begin, can_be_undone, may_see, take_back
from vinculo.shell.bulk.checking import check_page
from vinculo.shell.bulk.models import BulkItem, BulkRun
from vinculo.shell.bulk.registry import action_for, actions
from vinculo.shell.bulk.target import numbers_in
from vinculo.shell.columns.registry import list_for, lists
from vinculo.shell.filters.problem import FilterProblem
from vinculo.shell.filters.refusing import friendly
from vinculo.shell.request import Request
from vinculo.shell.work.views import about

LONGEST = 8000
AT_ONCE = 1000


@require_POST
def new_run(request: Request, records: str) -> HttpResponse:
    """`do` names the action; `ids` those chosen, or nothing for all that `q` means."""
    arranged = list_for(request.user, records)
    name = request.POST.get("do", "")
    action_for(request.user, records, name)
    query = request.POST.get("q", "")[:LONGEST]
    run = BulkRun.objects.create(
        records=records, action=name, asked_by=request.user,
        query=arranged.settled(query, request.user),
        chosen=numbers_in(request.POST.get("ids", "")),
    )  # fmt: skip
    return redirect("bulk_run", run.pk)


@require_http_methods(["GET", "HEAD", "POST"])
@friendly
def bulk_run(request: Request, pk: int) -> HttpResponse:
    run = run_for(request.user, pk)
    if run.state != BulkRun.State.DRAFT:
        return _begun(request, run)
    if run.asked_by_id != request.user.pk:
        raise Http404
    arranged = list_for(request.user, run.records)
    action = action_for(request.user, run.records, run.action)
    sent = request.POST if request.method == "POST" else None
    form = action.form(sent, person=request.user)
    if request.method == "POST" and form.is_valid():
        begin(run, action, action.values(form, request.user), request.user)
        return redirect("bulk_run", pk)
    back = reverse(arranged.list_url) + run.query
    context: dict[str, Any] = {"run": run, "action": action, "form": form, "back": back}
    try:
        context["check"] = check_page(run, arranged, action, request.user)
    except (Problem, FilterProblem) as problem:
        context["problem"] = str(problem)
    status = 422 if request.method == "POST" else 200
    return render(request, "shell/bulk/check.html", context, status=status)


@require_POST
def bulk_undoing(request: Request, pk: int) -> HttpResponse:
    run = run_for(request.user, pk)
    take_back(run, _("Undo: %(what)s") % {"what": run.title}, request.user)
    return redirect("bulk_run", pk)


@require_safe
def bulk_result(request: Request, pk: int) -> StreamingHttpResponse:
    """What became of each, for a spreadsheet: those alone that the person still reads."""
    run = run_for(request.user, pk)
    list_for(request.user, run.records)
    response = StreamingHttpResponse(
        _lines(run, request.user, request.company.decimal_separator == ","),
        content_type="text/csv; charset=utf-8",
    )
    response["Content-Disposition"] = f'attachment; filename="{_("result")}-{run.pk}.csv"'
    return response


def run_for(person: User, pk: int) -> BulkRun:
    """The only door to runs: one's own; an administrator reaches everybody's."""
    run = get_object_or_404(BulkRun.objects.select_related("job", "undoing", "asked_by"), pk=pk)
    if not may_see(run, person) or run.records not in lists():
        raise Http404
    return run


def _begun(request: Request, run: BulkRun) -> HttpResponse:
    counts = {str(state): run.items.filter(state=state).count() for state in BulkItem.State}
    action = actions()[run.records][run.action]
    reasons: dict[str, int] = {}
    for reason in run.items.exclude(reason="").values_list("reason", flat=True).order_by():
        reasons[action.why(reason)] = reasons.get(action.why(reason), 0) + 1
    watched = run.undoing if run.undoing and run.undoing.is_open else run.job
    arranged = lists()[run.records]
    context = {
        "run": run, "action": action, "counts": counts, "reasons": sorted(reasons.items()),
        "can_be_undone": can_be_undone(run), "title": arranged.title,
        "list_url": reverse(arranged.list_url) + run.query,
        **(about(watched) if watched else {}),
    }  # fmt: skip
    return render(request, "shell/bulk/run.html", context)


def _lines(run: BulkRun, viewer: User, comma: bool) -> Iterator[str]:
    action, arranged = actions()[run.records][run.action], lists()[run.records]
    yield "\ufeff" + _csv([["id", _("Name"), _("What became of it"), _("Why")]], comma)
    last = 0
    items = run.items.order_by("record_id")
    while piece := list(items.filter(record_id__gt=last)[:AT_ONCE]):
        last = piece[-1].record_id
        readable = arranged.numbered([item.record_id for item in piece], viewer)
        names = dict(readable.values_list("pk", arranged.name))
        yield _csv(
            [
                [str(one.record_id), safe_cell(names[one.record_id]), one.get_state_display(),
                 action.why(one.reason)]
                for one in piece if one.record_id in names
            ],
            comma,
        )  # fmt: skip


def _csv(rows: list[list[str]], comma: bool) -> str:
    out = StringIO()
    csv.writer(out, delimiter=";" if comma else ",").writerows(rows)
    return out.getvalue()
