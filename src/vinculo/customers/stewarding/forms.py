"""What a steward fills in: the rules of survivorship, and a certainty."""

from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from vinculo.customers.merging.survivorship import DEFAULTS, FIELDS, RULES
from vinculo.customers.stewarding.comparing import LABELS, RULE_WORDS


class RulesForm(forms.Form):
    sources = forms.CharField(
        label=_("Systems, the most trusted first"), required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("One per line. For the rule by the system it comes from."),
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in FIELDS:
            self.fields[name] = forms.ChoiceField(
                label=capfirst(str(LABELS[name])), initial=DEFAULTS[name].value,
                choices=[(rule.value, RULE_WORDS[rule]) for rule in RULES[name]],
            )  # fmt: skip
        self.order_fields([*FIELDS, "sources"])

    def clean_sources(self) -> list[str]:
        lines = self.cleaned_data["sources"].splitlines()
        return [line.strip()[:60] for line in lines if line.strip()][:20]

    @property
    def rules(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in FIELDS}


class ThresholdForm(forms.Form):
    percent = forms.FloatField(
        label=_("From which certainty, in percent"), min_value=80, max_value=100,
        help_text=_("Between 80 and 100. Nothing is merged by saving it."),
        widget=forms.NumberInput(attrs={"step": "any", "inputmode": "decimal"}),
    )  # fmt: skip
