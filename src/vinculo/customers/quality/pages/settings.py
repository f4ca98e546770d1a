"""The weights: tried on some customers beside the form, saved as a new version."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vinculo.customers.models import QualitySettings
from vinculo.customers.quality.company import change_settings, policy
from vinculo.customers.quality.faults import PART_NAMES
from vinculo.customers.quality.settings_form import SettingsForm
from vinculo.customers.quality.tabs import tabs_for
from vinculo.customers.quality.trying import attempt
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request


@needs("shell.company")
@require_http_methods(["GET", "POST"])
def quality_settings(request: Request) -> HttpResponse:
    """`do=save` saves; anything else shows what it would do."""
    before = policy()
    form = SettingsForm(request.POST or None, policy=before)
    trial = None
    if request.method == "POST" and form.is_valid():
        if request.POST.get("do") == "save":
            return _save(request, form)
        trial = attempt(form.policy)
    context: dict[str, Any] = {
        "tabs": tabs_for(request.user, "quality_settings"), "form": form, "trial": trial,
        "is_tried": request.method == "POST" and form.is_valid(),
        "moves": [(PART_NAMES[part], *rest) for part, *rest in trial.parts] if trial else [],
        "versions": QualitySettings.objects.order_by("-pk")[:10],
    }  # fmt: skip
    status = 422 if form.errors else 200
    return render(request, "customers/quality/settings.html", context, status=status)


def _save(request: Request, form: SettingsForm) -> HttpResponse:
    asked = form.policy
    if asked == form.before:
        messages.info(request, _("Nothing was changed."))
        return redirect("quality_settings")
    change_settings(
        asked.weights, asked.wanted, asked.fresh_months, form.cleaned_data["because"],
        Actor.person(request.user),
    )  # fmt: skip
    messages.success(request, _("Saved. Within a minute every customer is scored by it."))
    return redirect("quality_settings")
