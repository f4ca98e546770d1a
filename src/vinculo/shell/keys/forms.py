"""What a person says of a key that they want."""

from ipaddress import ip_network
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.accounts.models import Scope, User
from vinculo.shell.accounts.permissions import GROUPS
from vinculo.shell.keys.making import DAYS
from vinculo.shell.keys.reach import NO_TASKS, TASKS, choices_of, sentence

MOST_NETWORKS = 20


class KeyForm(forms.Form):
    """A sentence of the roles for each area, none further than the person's own."""

    name = forms.CharField(label=gettext_lazy("What it is for"), max_length=80)
    days = forms.TypedChoiceField(
        label=gettext_lazy("It works for"), coerce=int, initial=DAYS,
        choices=[
            (30, gettext_lazy("30 days")), (90, gettext_lazy("90 days")),
            (180, gettext_lazy("180 days")), (365, gettext_lazy("One year")),
        ],
    )  # fmt: skip
    networks = forms.CharField(
        label=gettext_lazy("Only from these IP addresses"), required=False, max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )  # fmt: skip
    per_minute = forms.IntegerField(
        label=gettext_lazy("Requests a minute, at the most"), initial=120, min_value=1,
        max_value=6000,
    )  # fmt: skip

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.areas = choices_of(person)
        for area, scopes in self.areas.items():
            self.fields[_field(area)] = forms.ChoiceField(
                label=str(sentence(area, scopes[-1])),
                choices=[(scope, sentence(area, scope)) for scope in scopes],
                initial=_nothing(area),
                required=False,
                widget=forms.RadioSelect,
            )

    def clean_networks(self) -> list[str]:
        """One to a line, or with commas between."""
        found = []
        for text in self.cleaned_data["networks"].replace(",", " ").split():
            try:
                found.append(str(ip_network(text, strict=False)))
            except ValueError:
                raise forms.ValidationError(
                    _("“%(text)s” is no IP address. Write 203.0.113.7 or 203.0.113.0/24.")
                    % {"text": text[:60]}
                ) from None
        if len(found) > MOST_NETWORKS:
            raise forms.ValidationError(_("At most 20 of them."))
        return found

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if not self.errors and not self.scopes():
            self.add_error(None, _("Choose at least one thing that the key can do."))
        return data

    def groups(self) -> list[tuple[Any, list[forms.BoundField]]]:
        said = [
            (title, [self[_field(area)] for area in areas if area in self.areas])
            for title, areas in GROUPS
        ]
        return [one for one in said if one[1]]

    def scopes(self) -> dict[str, str]:
        """What is granted; what is not is left out."""
        chosen = {area: self.cleaned_data.get(_field(area), "") for area in self.areas}
        return {
            area: scope
            for area, scope in chosen.items()
            if scope and (scope != Scope.NONE or area == TASKS)
        }


def _nothing(area: str) -> str:
    return NO_TASKS if area == TASKS else Scope.NONE


def _field(area: str) -> str:
    return area.replace(".", "_")
