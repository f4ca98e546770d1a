"""The company as it is written everywhere; changed whenever it needs to be."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import CompanyChanged
from vinculo.shell.accounts.forms.first_run import CompanyForm
from vinculo.shell.activity.announcing import announce
from vinculo.shell.request import Request
from vinculo.shell.ui.frame import demo_address


@needs("shell.company")
@require_http_methods(["GET", "POST"])
def company(request: Request) -> HttpResponse:
    """Everything but the currency: amounts already written would not be converted."""
    form = CompanyForm(request.POST or None, instance=request.company)
    del form.fields["currency"]
    if request.method == "POST" and form.is_valid():
        form.save()
        if form.changed_data:
            announce(CompanyChanged(form.changed_data), Actor.person(request.user))
        messages.success(request, _("Saved."))
        return redirect("company")
    status = 422 if form.errors else 200
    context = {"form": form, "demo_url": demo_address() if request.company.is_demo else None}
    return render(request, "shell/accounts/company.html", context, status=status)
