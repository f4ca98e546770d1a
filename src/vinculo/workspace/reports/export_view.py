"""A report as a file for a spreadsheet; who took it is recorded."""

from collections.abc import Iterator
from decimal import Decimal

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vinculo.analytics.reports.models import Report
from vinculo.analytics.reports.survival import kaplan_meier
from vinculo.customers.events import CustomersExported
from vinculo.shell.accounts.access import needs, scope_of
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Scope, User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.exporting.answering import file_of
from vinculo.shell.exporting.writing import Cell
from vinculo.shell.request import Request
from vinculo.workspace.reports.shown import cohorts, members, must_see_everything, stays


@needs("customers.export")
@require_safe
def report_export(request: Request, key: str) -> HttpResponseBase:
    must_see_everything(request.user)
    report = Report.objects.filter(key=key).first()
    if report is None or scope_of(request.user, "customers.export") != Scope.ALL:
        raise Http404
    heads, rows = _table(request.user, report)
    announce(CustomersExported(f"informe-{key}"), Actor.person(request.user))
    name = f"informe-{key}-{report.as_of:%Y-%m-%d}"
    return file_of(request, name, key, heads, rows)


def _table(user: User, report: Report) -> tuple[list[str], Iterator[list[Cell]]]:
    if report.key == "retention":
        heads = [
            _("Until"), _("Customers who had bought"), _("Customers who stayed"),
            _("Customers lost"), _("New customers"), _("Customers who came back"),
            _("Bought before"), _("Bought now"),
        ]  # fmt: skip
        return heads, (
            [one.day, one.had, one.stayed, one.lost, one.won, one.back, one.before, one.kept]
            for one in stays(report)
        )
    if report.key == "cohorts":
        return [_("First purchase"), _("Customers"), *(str(age) for age in range(1, 13))], (
            [one.first, one.size, *(None if c.share is None else c.buyers for c in one.cells)]
            for one in cohorts(report)
        )
    if report.key == "survival":
        heads = [
            _("Months as a customer"), _("Customers"), _("Lost"), _("Still customers"),
            _("At least"), _("At most"),
        ]  # fmt: skip
        return heads, (
            [one.age, one.at_risk, one.lost, *(
                Decimal(str(round(share * 100, 2))) for share in (one.share, one.low, one.high)
            )]
            for one in kaplan_meier(report.content)
        )  # fmt: skip
    if not report.key.startswith("pareto."):
        raise Http404
    by = report.key.split(".")[1]
    return [_("Place"), _("Name"), _("Value"), _("Share"), _("Cumulative share"), _("Class")], (
        [one.place, one.name, one.value, Decimal(str(round(one.share * 100, 2))),
         Decimal(str(round(one.running * 100, 2))), one.grade]
        for one in members(user, by, report.content["first"])
    )  # fmt: skip
