"""What one decides of a hand-over: why, to whom, and by which rule."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import User
from vinculo.workspace.handover.models import HandOver
from vinculo.workspace.handover.planning import Rule


class RuleForm(forms.Form):
    """`places` are the fields `place-<name>`, of the rules by city, class or team."""

    receivers = forms.ModelMultipleChoiceField(
        User.objects.none(), label=_("Who receives"), widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one person who receives.")},
    )  # fmt: skip
    by = forms.ChoiceField(
        label=_("How to share out"), choices=HandOver.By, initial=HandOver.By.NUMBER
    )
    keeps_together = forms.BooleanField(
        label=_("Keep families and groups of companies with one person"),
        required=False, initial=True,
    )  # fmt: skip
    rest_to = forms.ModelChoiceField(
        User.objects.none(), label=_("Who receives what is of no customer"), required=False,
        empty_label=_("The first of those who receive"),
    )  # fmt: skip

    def __init__(self, *args: Any, person: User | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        others = User.objects.filter(is_active=True).order_by("full_name", "pk")
        others = others.exclude(pk=person.pk if person else 0)
        for name in ("receivers", "rest_to"):
            self.fields[name].queryset = others  # type: ignore[attr-defined]

    def rule(self) -> Rule:
        given = self.cleaned_data
        places = {
            name.removeprefix("place-"): int(value)
            for name, value in self.data.items()
            if name.startswith("place-") and str(value).isdecimal()
        }
        return Rule(
            [person.pk for person in given["receivers"]], given["by"], given["keeps_together"],
            places, given["rest_to"].pk if given["rest_to"] else None,
        )  # fmt: skip


class HandOverForm(RuleForm):
    because = forms.ChoiceField(
        label=_("Why"), choices=HandOver.Because, widget=forms.RadioSelect,
        initial=HandOver.Because.LEAVES,
    )  # fmt: skip
    note = forms.CharField(
        label=_("What whoever takes over must know"), required=False, max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )  # fmt: skip
