"""A new entry standard, as a form."""

import re
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.customers.models import Customer, EntryStandard, Standing
from vinculo.customers.quality.columns import OF_PERSONS, PLACES, WRITTEN
from vinculo.customers.quality.faults import FIELD_NAMES
from vinculo.shell.accounts.models import Team

MOST_ALLOWED = 200


class StandardForm(forms.Form):
    field = forms.ChoiceField(
        label=gettext_lazy("Field"), choices=[(name, FIELD_NAMES[name]) for name in PLACES]
    )
    kind = forms.ChoiceField(
        label=gettext_lazy("For whom"), required=False,
        choices=[("", gettext_lazy("Persons and organisations")), *Customer.Kind.choices],
    )  # fmt: skip
    rank = forms.ChoiceField(label=gettext_lazy("Class"), required=False)
    team = forms.ModelChoiceField(
        label=gettext_lazy("Team"), queryset=Team.objects.none(), required=False,
        empty_label=gettext_lazy("All teams"),
    )  # fmt: skip
    is_required = forms.BooleanField(
        label=gettext_lazy("It must be there"), required=False,
        help_text=gettext_lazy("Who opens a record has to write it."),
    )  # fmt: skip
    mask = forms.CharField(
        label=gettext_lazy("Format"), max_length=60, required=False,
        help_text=gettext_lazy("9 is a digit, A a letter, * anything: AA-9999."),
    )  # fmt: skip
    allowed = forms.CharField(
        label=gettext_lazy("Allowed values"), required=False, max_length=8000,
        widget=forms.Textarea(attrs={"rows": 3}), help_text=gettext_lazy("One on each line."),
    )  # fmt: skip
    on_import = forms.ChoiceField(
        label=gettext_lazy("A row of a file that is not so"),
        choices=EntryStandard.OnImport, initial=EntryStandard.OnImport.WARN,
        widget=forms.RadioSelect,
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        ranks = Standing.objects.order_by("rank").values_list("rank", "class_name").distinct()
        classes = [("", _("All classes")), *((str(rank), name) for rank, name in ranks)]
        self.fields["rank"].choices = classes  # type: ignore[attr-defined]
        self.fields["team"].queryset = Team.objects.order_by("name")  # type: ignore[attr-defined]

    def clean_allowed(self) -> list[str]:
        lines = [line.strip() for line in re.split(r"[\r\n]+", self.cleaned_data["allowed"])]
        values = list(dict.fromkeys(line for line in lines if line))
        if len(values) > MOST_ALLOWED:
            self.add_error("allowed", _("These are too many: 200 at most."))
        return values

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        field = cleaned.get("field")
        if cleaned.get("kind") == Customer.Kind.ORGANISATION and field in OF_PERSONS:
            self.add_error("kind", _("Only a person has this."))
        if field and field not in WRITTEN and (cleaned.get("mask") or cleaned.get("allowed")):
            self.add_error("field", _("Of this field one can only ask that it is there."))
        if not self.errors and not any(
            cleaned.get(name) for name in ("is_required", "mask", "allowed")
        ):
            self.add_error(
                None, _("Say what is asked: that it is there, its format, or its values.")
            )
        return cleaned

    @property
    def standard(self) -> EntryStandard:
        given = self.cleaned_data
        kind = given["kind"] or ("person" if given["field"] in OF_PERSONS else "")
        return EntryStandard(
            field=given["field"], kind=kind, rank=int(given["rank"]) if given["rank"] else None,
            team=given["team"], is_required=given["is_required"], mask=given["mask"].strip(),
            allowed=given["allowed"], on_import=given["on_import"],
        )  # fmt: skip
