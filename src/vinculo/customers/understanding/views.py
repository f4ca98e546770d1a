"""The line under a field while somebody types: nothing is written here."""

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from vinculo.customers.forms import IdentityForm
from vinculo.customers.models import Customer
from vinculo.customers.understanding import lines
from vinculo.customers.understanding.fields import FIELDS
from vinculo.shell.accounts.access import needs
from vinculo.shell.request import Request

MOST_TYPED = 500


@needs("customers.write")
@require_POST
def understood(request: Request, what: str) -> HttpResponse:
    """`?usar=1` puts the understood name into its fields."""
    if what == "name":
        return _name(request)
    field = FIELDS.get(what)
    if field is None:
        raise Http404
    sent = request.POST.dict()
    typed = str(sent.get(field.name, ""))[:MOST_TYPED]
    line = field.reader({name: str(value) for name, value in sent.items()})(
        typed, request.company.country
    )
    context = {"what": what, "source": field.source, "meaning": field.meaning, "line": line}
    return render(request, "customers/understood.html", context)


def _name(request: Request) -> HttpResponse:
    typed = {
        name: request.POST.get(name, "")[:MOST_TYPED]
        for name in ("kind", "given_names", "surnames", "name")
    }
    country = request.company.country
    is_organisation = typed["kind"] == Customer.Kind.ORGANISATION
    if is_organisation:
        line = lines.organisation_line(typed["name"], country)
    else:
        line = lines.person_line(typed["given_names"], typed["surnames"], country)
    if "usar" in request.GET and line.usable:
        if is_organisation:
            typed["name"] = line.understood
        else:
            typed |= {"given_names": line.given_names, "surnames": line.surnames}
        line = lines.Line(line.understood)
    context = {"form": IdentityForm(initial=typed), "line": line}
    return render(request, "customers/names.html", context)
