"""The company's rule of inactivity: from which day it holds, who set it, and why."""

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from vinculo.analytics.dormancy.models import DormancyRule, Movement
from vinculo.analytics.dormancy.rule import Rule, rule_on, set_rule
from vinculo.analytics.recording import reports_again
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.workspace.profit.costs_form import EARLIEST, LATEST, AmountField

SHOWN = 30  # of the history


class RuleForm(forms.Form):
    months = forms.IntegerField(
        label=gettext_lazy("Months without movement"), min_value=1, max_value=120,
        help_text=gettext_lazy("An account that moved nothing for so long is dormant."),
    )  # fmt: skip
    movement = forms.ChoiceField(
        label=gettext_lazy("What counts as movement"), choices=Movement.choices,
        widget=forms.RadioSelect,
    )  # fmt: skip
    worth = AmountField(
        label=gettext_lazy("Worth winning back"), required=False,
        help_text=gettext_lazy(
            "Who bought this much or more in their last year. Empty: as much as the dormant"
            " bought on average."
        ),
    )  # fmt: skip
    close_after = forms.IntegerField(
        label=gettext_lazy("Months until closing"), min_value=1, max_value=600,
        help_text=gettext_lazy(
            "Of those who are not worth it, who is quiet for so long is to be closed; the others"
            " are made cheaper."
        ),
    )  # fmt: skip
    valid_from = forms.DateField(
        label=gettext_lazy("Valid from"), widget=forms.DateInput({"type": "date"}, "%Y-%m-%d")
    )
    because = forms.CharField(
        label=gettext_lazy("Why it changes"), required=False, max_length=300,
        help_text=gettext_lazy("It stays in the history of the settings."),
    )  # fmt: skip

    def clean_valid_from(self) -> date:
        day: date = self.cleaned_data["valid_from"]
        if not EARLIEST <= day <= LATEST:
            raise forms.ValidationError(_("This day is too far away."))
        return day

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = self.cleaned_data
        if data.get("months") and data.get("close_after", 0) < data["months"]:
            self.add_error("close_after", _("Nobody is closed before being dormant."))
        return data

    def rule(self) -> Rule:
        data = self.cleaned_data
        worth: Decimal | None = data["worth"]
        return Rule(data["months"], data["movement"], worth, data["close_after"])


@needs("analytics.settings")
@require_http_methods(["GET", "POST"])
def dormancy_rule(request: Request) -> HttpResponse:
    today = timezone.localdate()
    now = rule_on(today)
    initial = {
        "months": now.months, "movement": now.movement, "worth": now.worth,
        "close_after": now.close_after, "valid_from": today,
    }  # fmt: skip
    form = RuleForm(request.POST if request.method == "POST" else None, initial=initial)
    if request.method == "POST" and form.is_valid():
        day, by = form.cleaned_data["valid_from"], Actor.person(request.user)
        if form.rule() == rule_on(day):
            messages.info(request, _("Nothing changed: this rule holds already."))
        else:
            set_rule(form.rule(), day, by, form.cleaned_data["because"])
            messages.success(request, _("The rule is kept. The dormant are looked for again."))
            if day <= today:
                reports_again(by, page=reverse("dormant"))
        return redirect("dormancy_rule")
    history = DormancyRule.objects.all()[:SHOWN]
    context = {"form": form, "history": history, "holds": now, "today": today}
    return render(
        request, "workspace/dormant/rule.html", context, status=422 if form.errors else 200
    )
