"""Who stands in for whom, from when to when."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import User

LONGEST = timedelta(days=366)


class DelegationForm(forms.Form):
    giver = forms.ModelChoiceField(
        User.objects.none(), label=_("Whose customers"), empty_label=None
    )
    taker = forms.ModelChoiceField(
        User.objects.none(), label=_("Who stands in"), empty_label=_("Choose")
    )
    starts_on = forms.DateField(
        label=_("From"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    ends_on = forms.DateField(
        label=_("Until, including that day"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    because = forms.CharField(label=_("Why"), max_length=200, required=False)

    def __init__(self, *args: Any, by: User, decides: bool, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        here = User.objects.filter(is_active=True).order_by("full_name")
        self.today = today
        self.fields["taker"].queryset = here  # type: ignore[attr-defined]
        self.fields["starts_on"].initial = today
        if decides:
            self.fields["giver"].queryset = here  # type: ignore[attr-defined]
            self.fields["giver"].initial = by
        else:
            del self.fields["giver"]

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        first, last = data.get("starts_on"), data.get("ends_on")
        if last and last < self.today:
            self.add_error("ends_on", _("That day is over."))
        elif first and last and last < first:
            self.add_error("ends_on", _("It ends before it begins."))
        elif first and last and last - first > LONGEST:
            self.add_error("ends_on", _("At most a year; who is away for longer hands over."))
        return data
