"""The five dimensions; and who answers for a figure, where it should be, and what was entered."""

from collections.abc import Iterator
from decimal import Decimal

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.analytics.dimensions.keys import KEYS, Key
from vinculo.analytics.dimensions.models import DimensionGoal, EnteredFigure
from vinculo.customers.events import CustomersExported
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.exporting.answering import file_of
from vinculo.shell.exporting.writing import Cell
from vinculo.shell.request import Request
from vinculo.workspace.profit.costs_form import AmountField
from vinculo.workspace.reports.computing import computing
from vinculo.workspace.reports.dimensions import figures
from vinculo.workspace.reports.shown import must_see_everything, report_named

HUNDRED = Decimal(100)


class GoalForm(forms.Form):
    owner = forms.ModelChoiceField(
        User.objects.filter(is_active=True).order_by("full_name"), required=False,
        label=gettext_lazy("Who answers for it"),
    )  # fmt: skip
    target = AmountField(label=gettext_lazy("Target"), required=False)
    benchmark = AmountField(label=gettext_lazy("Reference"), required=False)
    source = forms.CharField(
        label=gettext_lazy("Whose reference it is"), required=False, max_length=300
    )


class FigureForm(forms.Form):
    value = AmountField(label=gettext_lazy("Value"))
    on = forms.DateField(
        label=gettext_lazy("As of"), widget=forms.DateInput({"type": "date"}, "%Y-%m-%d")
    )
    source = forms.CharField(
        label=gettext_lazy("Where it comes from"), max_length=300,
        help_text=gettext_lazy("The survey, who was asked and how many; or the account it is of."),
    )  # fmt: skip


@needs("analytics.matrix")
@require_safe
def dimensions(request: Request) -> HttpResponse:
    must_see_everything(request.user)
    report = report_named("dimensions")
    if report is None:
        return render(request, "workspace/reports/none.html", computing(request.user))
    context = {"report": report, "groups": figures(report), **computing(request.user, report)}
    return render(request, "workspace/reports/dimensions.html", context)


@needs("customers.export")
@require_safe
def dimensions_export(request: Request) -> HttpResponseBase:
    must_see_everything(request.user)
    report = report_named("dimensions")
    if report is None or not allowed(request.user, "analytics.matrix"):
        raise Http404
    announce(CustomersExported("informe-dimensions"), Actor.person(request.user))
    heads = [_("Dimension"), _("Measure"), _("Definition"), _("Now"), _("A year before"),
             _("Target"), _("Reference"), _("Who answers for it")]  # fmt: skip
    rows: Iterator[list[Cell]] = (
        [str(label), str(one.key.label), str(one.key.words), typed(one.key, one.value),
         typed(one.key, one.before), typed(one.key, one.goal.target if one.goal else None),
         typed(one.key, one.goal.benchmark if one.goal else None),
         str(one.goal.owner) if one.goal and one.goal.owner else ""]
        for label, found in figures(report) for one in found
    )  # fmt: skip
    name = f"informe-dimensions-{report.as_of:%Y-%m-%d}"
    return file_of(request, name, _("Five dimensions"), heads, rows)


@needs("analytics.settings")
@require_http_methods(["GET", "POST"])
def dimension(request: Request, name: str) -> HttpResponse:
    """POST `do=goal` or `do=value`."""
    key = _key(name)
    goal = DimensionGoal.objects.filter(pk=name).first()
    asked = request.POST.get("do", "") if request.method == "POST" else ""
    initial = {
        "owner": goal.owner_id if goal else None, "source": goal.source if goal else "",
        "target": typed(key, goal.target if goal else None),
        "benchmark": typed(key, goal.benchmark if goal else None),
    }  # fmt: skip
    form = GoalForm(request.POST if asked == "goal" else None, initial=initial)
    entry = FigureForm(
        request.POST if asked == "value" else None, initial={"on": timezone.localdate()}
    )
    who = request.user.full_name
    if asked == "goal" and form.is_valid():
        data = form.cleaned_data
        DimensionGoal.objects.update_or_create(pk=name, defaults={
            "owner": data["owner"], "target": read(key, data["target"]),
            "benchmark": read(key, data["benchmark"]), "source": data["source"],
            "changed_by_name": who,
        })  # fmt: skip
        messages.success(request, _("It is kept."))
        return redirect("report_dimensions")
    if asked == "value" and key.of is None and entry.is_valid():
        data = entry.cleaned_data
        EnteredFigure.objects.create(
            key=name, on=data["on"], value=read(key, data["value"]) or 0,
            source=data["source"], made_by_name=who,
        )  # fmt: skip
        messages.success(request, _("It is kept."))
        return redirect("report_dimension", name)
    context = {
        "key": key, "form": form, "entry": entry if key.of is None else None, "goal": goal,
        "history": EnteredFigure.objects.filter(key=name)[:30],
    }  # fmt: skip
    status = 422 if request.method == "POST" else 200
    return render(request, "workspace/reports/dimension.html", context, status=status)


@needs("analytics.settings")
@require_POST
def figure_withdrawal(request: Request, pk: int) -> HttpResponse:
    row = EnteredFigure.objects.filter(pk=pk, withdrawn_at=None).first()
    if row is None:
        raise Http404
    row.withdrawn_at = timezone.now()
    row.save(update_fields=["withdrawn_at"])
    messages.success(request, _("It holds no more. It stays in the history."))
    return redirect("report_dimension", row.key)


def typed(key: Key, value: Decimal | None) -> Decimal | None:
    """As people write it: a share in points of a hundred."""
    if value is None:
        return None
    return round(value * HUNDRED if key.unit == "percent" else value, 2)


def read(key: Key, value: Decimal | None) -> Decimal | None:
    return value / HUNDRED if value is not None and key.unit == "percent" else value


def _key(name: str) -> Key:
    if name not in KEYS:
        raise Http404
    return KEYS[name]
