"""What the company weighs and wants, as a form."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vinculo.customers.quality.columns import OF_PERSONS, WANTABLE
from vinculo.customers.quality.faults import FIELD_NAMES, PART_NAMES
from vinculo.customers.quality.policy import MOST_WEIGHT, PARTS, Policy

HINTS = {
    "completeness": _("Of what you want to know of each, how much there is."),
    "validity": _("Of what there is, how much can be right."),
    "freshness": _("How long nobody has looked."),
    "uniqueness": _("Whether another record may be the same customer."),
    "reachability": _("Whether one can reach them, and may."),
}


class SettingsForm(forms.Form):
    because = forms.CharField(label=_("Why"), max_length=200, required=False)
    fresh_months = forms.IntegerField(
        label=_("Data are up to date for how many months"), min_value=1, max_value=120
    )
    person = forms.MultipleChoiceField(
        label=_("What you want to know of a person"), required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[(name, FIELD_NAMES[name]) for name in WANTABLE if name != "industry"],
    )  # fmt: skip
    organisation = forms.MultipleChoiceField(
        label=_("What you want to know of an organisation"), required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=[(name, FIELD_NAMES[name]) for name in WANTABLE if name not in OF_PERSONS],
    )  # fmt: skip

    def __init__(self, *args: Any, policy: Policy, **kwargs: Any) -> None:
        self.before = policy
        kwargs["initial"] = {
            "fresh_months": policy.fresh_months, "person": policy.wanted["person"],
            "organisation": policy.wanted["organisation"],
            **{f"weight_{part}": policy.weights[part] for part in PARTS},
        }  # fmt: skip
        super().__init__(*args, **kwargs)
        for part in PARTS:
            self.fields[f"weight_{part}"] = forms.IntegerField(
                label=str(PART_NAMES[part]),
                help_text=HINTS[part],
                min_value=0,
                max_value=MOST_WEIGHT,
            )

    @property
    def weights(self) -> list[forms.BoundField]:
        return [self[f"weight_{part}"] for part in PARTS]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if not self.errors and not any(cleaned[f"weight_{part}"] for part in PARTS):
            self.add_error(None, _("Something has to weigh: write a number above zero."))
        return cleaned

    @property
    def policy(self) -> Policy:
        given = self.cleaned_data
        return Policy(
            {part: given[f"weight_{part}"] for part in PARTS},
            {"person": tuple(given["person"]), "organisation": tuple(given["organisation"])},
            given["fresh_months"],
            self.before.standards,
        )
