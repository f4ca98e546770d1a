"""The settings of the matrix, tried before they are saved; and the close as a file."""

from collections.abc import Iterator

from django.contrib import messages
from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from vinculo.analytics.matrix.exporting import csv_lines
from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.matrix.previewing import preview
from vinculo.analytics.models import MatrixClose, MatrixSettings, current_policy
from vinculo.analytics.recording import change_policy
from vinculo.customers.models import Customer
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.workspace.value.labels import tenure_labels
from vinculo.workspace.value.settings_form import PolicyForm


@needs("analytics.settings")
def matrix_settings(request: Request) -> HttpResponse:
    """Change the policy: first see what it would do, then save it."""
    policy = current_policy()
    form = PolicyForm(request.POST or None, policy=policy)
    tried = None
    if request.method == "POST" and form.is_valid() and form.policy:
        if request.POST.get("do") == "save":
            change_policy(form.policy, Actor.person(request.user), form.cleaned_data["because"])
            messages.success(request, _("Saved. The closes are being made again."))
            return redirect("matrix")
        tried = preview(form.policy)
    shown = form.policy or policy
    return render(
        request,
        "workspace/value/settings.html",
        {
            "form": form,
            "policy": shown,
            "grid": _grid(shown),
            "tenures": tenure_labels(shown),
            "ranks": list(enumerate(shown.classes, 1)),
            "tried": tried,
            "examples": _named(tried.examples) if tried else [],
            "versions": MatrixSettings.objects.select_related("made_by").order_by("-pk")[:10],
        },
        status=422 if form.errors else 200,
    )


def _grid(policy: Policy) -> list[tuple[int, list[tuple[str, int]]]]:
    """Rows of (name of the select, rank), the highest amounts first."""
    return [
        (a + 1, [(f"cell_{a}_{t}", rank) for t, rank in enumerate(row)])
        for a, row in enumerate(policy.cells)
    ]


def _named(examples: list[tuple[int, str, str]]) -> list[tuple[Customer, str, str]]:
    customers = Customer.objects.in_bulk([customer for customer, _, _ in examples])
    return [(customers[pk], now, then) for pk, now, then in examples if pk in customers]


@needs("customers.export")
def matrix_export(request: Request) -> StreamingHttpResponse:
    """Everybody's value at a close, as a file for a spreadsheet."""
    month = request.GET.get("period", "")
    close = next(
        (one for one in MatrixClose.objects.select_related("settings")
         if f"{one.period:%Y-%m}" == month), None,
    )  # fmt: skip
    if close is None:
        raise Http404
    answer = StreamingHttpResponse(_lines(close), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="matriz-{month}.csv"'
    return answer


def _lines(close: MatrixClose) -> Iterator[str]:
    yield "\ufeff"
    yield from csv_lines(close)
