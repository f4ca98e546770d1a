"""The page of the rules of survivorship."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vinculo.customers.models import MergeRules
from vinculo.customers.stewarding.access import AREA, refuse_few
from vinculo.customers.stewarding.forms import RulesForm
from vinculo.customers.stewarding.rules import set_rules
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request


@needs(AREA)
@require_http_methods(["GET", "POST"])
def rules(request: Request) -> HttpResponse:
    refuse_few(request.user)
    row = MergeRules.current()
    initial = {**row.fields, "sources": "\n".join(row.sources)}
    form = RulesForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        set_rules(form.rules, form.cleaned_data["sources"], Actor.person(request.user))
        messages.success(request, _("Saved. It holds from the next merge on."))
        return redirect("merge_rules")
    status = 422 if form.errors else 200
    context = {"form": form, "row": row}
    return render(request, "customers/stewarding/rules.html", context, status=status)
