"""A household, or a group of companies, around a customer whom one may read."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from vinculo.customers.access import customer_for
from vinculo.shell.accounts.access import needs
from vinculo.shell.request import Request
from vinculo.workspace.groups.members import COMPANIES, HOUSEHOLD, group_of


@needs("customers.read")
@require_safe
def household(request: Request, pk: int) -> HttpResponse:
    return _page(request, pk, HOUSEHOLD)


@needs("customers.read")
@require_safe
def companies(request: Request, pk: int) -> HttpResponse:
    return _page(request, pk, COMPANIES)


def _page(request: Request, pk: int, kind: str) -> HttpResponse:
    found = customer_for(request.user, pk)
    context = {
        "customer": found,
        "group": group_of(found.pk, kind, request.user),
        "is_household": kind == HOUSEHOLD,
    }
    return render(request, "workspace/groups/group.html", context)
