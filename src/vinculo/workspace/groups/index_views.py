"""The page of all households and groups of companies, and its file."""

from collections.abc import Iterator

from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vinculo.customers.filter_values import class_names
from vinculo.lib.spreadsheet import safe_cell
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.exporting import csv_file
from vinculo.shell.exporting.events import ListTaken
from vinculo.shell.exporting.writing import Cell
from vinculo.shell.request import Request
from vinculo.workspace.groups.index import Line, every_line, index_of
from vinculo.workspace.groups.members import COMPANIES, HOUSEHOLD

COMPANIES_SHOWN = "empresas"  # the value of `ver`; households otherwise


def _kind(request: Request) -> str:
    return COMPANIES if request.GET.get("ver") == COMPANIES_SHOWN else HOUSEHOLD


@needs("customers.read")
@require_safe
def group_list(request: Request) -> HttpResponse:
    kind = _kind(request)
    index = index_of(kind, request.user, request.GET)
    told = {
        "index": index,
        "is_household": kind == HOUSEHOLD,
        "q": request.GET.get("q", ""),
        "chosen": request.GET.get("clase", ""),
        "classes": class_names() if index.sees_totals else (),
        "is_narrowed": bool(request.GET.get("q") or request.GET.get("clase")),
        "may_export": allowed(request.user, "customers.export"),
        "asked": request.GET.urlencode(),
    }
    return render(request, "workspace/groups/index.html", told)


@needs("customers.read")
@needs("customers.export")
@require_safe
def group_export(request: Request) -> StreamingHttpResponse:
    kind, sees = _kind(request), allowed(request.user, "commerce.read")
    announce(ListTaken("groups", request.GET.urlencode(), 0), Actor.person(request.user))
    head = [_("Household") if kind == HOUSEHOLD else _("Group of companies")]
    head += [_("With them"), _("Customers")]
    head += [_("Class"), _("Buy in a year")] if sees else []
    lines = every_line(kind, request.user, request.GET)
    comma = request.company.decimal_separator == ","
    response = StreamingHttpResponse(
        csv_file.lines(head, _rows(lines, sees), comma), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = 'attachment; filename="grupos.csv"'
    return response


def _rows(lines: Iterator[Line], sees: bool) -> Iterator[list[Cell]]:
    for one in lines:
        told: list[Cell] = [
            safe_cell(one.name), safe_cell(", ".join(one.others)), one.members,
        ]  # fmt: skip
        yield [*told, safe_cell(one.class_name), one.total] if sees else told
