"""Merge all pairs above a certainty: first what to expect, then the work, its result, its undo."""

import csv
from collections.abc import Iterator
from typing import Any

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.customers.jobs import merge_in_bulk, undo_bulk
from vinculo.customers.models import MergeRules, MergeRun
from vinculo.customers.stewarding.access import AREA, refuse_few
from vinculo.customers.stewarding.forms import ThresholdForm
from vinculo.customers.stewarding.rules import set_threshold
from vinculo.customers.stewarding.runs import THRESHOLDS, begin, expected, run_for
from vinculo.lib.spreadsheet import safe_cell
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.work.asking import ask
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.views import about


@needs(AREA)
@require_http_methods(["GET", "POST"])
def bulk(request: Request) -> HttpResponse:
    """The company sets the certainty after it has seen what to expect; only then it begins."""
    refuse_few(request.user)
    rules = MergeRules.current()
    percent = None if rules.threshold is None else round(rules.threshold * 100, 2)
    form = ThresholdForm(request.POST or None, initial={"percent": percent})
    by = Actor.person(request.user)
    if request.method == "POST" and form.is_valid():
        set_threshold(form.cleaned_data["percent"] / 100, by)
        return redirect("duplicate_bulk")
    context: dict[str, Any] = {
        "form": form,
        "rules": rules,
        "table": [expected(request.user, threshold) for threshold in THRESHOLDS],
        "chosen": None if rules.threshold is None else expected(request.user, rules.threshold),
        "runs": MergeRun.objects.filter(kind=MergeRun.Kind.BULK).order_by("-pk")[:5],
        **_under_way(),
    }
    status = 422 if form.errors else 200
    return render(request, "customers/stewarding/bulk.html", context, status=status)


def _under_way() -> dict[str, Any]:
    kinds = (merge_in_bulk.name, undo_bulk.name)
    job = LongJob.objects.open().filter(kind__in=kinds).order_by("-pk").first()
    return about(job) if job else {}


@needs(AREA)
@require_POST
def bulk_start(request: Request) -> HttpResponse:
    refuse_few(request.user)
    threshold, by = MergeRules.current().threshold, Actor.person(request.user)
    if threshold is not None and not _under_way():
        run = begin(threshold, by)
        share = f"{threshold:.2%}".rstrip("%").rstrip("0").rstrip(".")
        title = _("Merge all pairs from %(share)s %%") % {"share": share}
        page = reverse("merge_run", args=[run.pk])
        ask(merge_in_bulk, title, by, asked={"run": run.pk}, page=page)
    return redirect("duplicate_bulk")


@needs(AREA)
@require_safe
def run(request: Request, pk: int) -> HttpResponse:
    refuse_few(request.user)
    found = run_for(request.user, pk)
    page = keyset_page(found.merges.defer("state", "trace"), request.GET, ("-id",), size=50)
    context = {
        "run": found,
        "page": page,
        "merged": found.merges.count(),
        "standing": found.merges.in_force().count(),
        **_under_way(),
    }
    return render(request, "customers/stewarding/run.html", context)


@needs(AREA)
@require_POST
def run_undoing(request: Request, pk: int) -> HttpResponse:
    refuse_few(request.user)
    found = run_for(request.user, pk)
    if not _under_way():
        page = reverse("merge_run", args=[pk])
        by = Actor.person(request.user)
        ask(undo_bulk, _("Undo a merge of many"), by, asked={"run": found.pk}, page=page)
    return redirect("merge_run", pk)


@needs(AREA)
@require_safe
def run_file(request: Request, pk: int) -> StreamingHttpResponse:
    """What became of each pair. Written while it is read: no copy of it stays in the house."""
    refuse_few(request.user)
    found = run_for(request.user, pk)
    response = StreamingHttpResponse(_lines(found), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="uniones-{pk}.csv"'
    return response


class _Echo:
    def write(self, line: str) -> str:
        return line


def _lines(found: MergeRun) -> Iterator[str]:
    writer = csv.writer(_Echo())
    header = (
        _("kept"), _("name"), _("merged into it"), _("name"), _("certainty"), _("what became of it")
    )  # fmt: skip
    yield "\ufeff" + writer.writerow(header)
    for one in found.merges.defer("state", "trace").order_by("pk").iterator():
        what = _("undone") if one.undone_at else _("merged")
        names = (safe_cell(one.kept_name), safe_cell(one.absorbed_name))
        yield writer.writerow(
            (one.kept_id, names[0], one.absorbed_id, names[1], one.probability, what)
        )
    for left, right, _pair, words in found.refused:
        yield writer.writerow((left, "", right, "", "", safe_cell(words)))
