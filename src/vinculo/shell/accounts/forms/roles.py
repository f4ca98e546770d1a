"""The company's own roles."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import (
    FieldAccess,
    FieldLimit,
    OwnRole,
    RoleScope,
    Scope,
    role_choices,
)
from vinculo.shell.accounts.permissions import GROUPS, PERMISSIONS
from vinculo.shell.accounts.restrictable import restrictable
from vinculo.shell.editing.shared_form import SharedForm

# For what nobody changes by hand: `write` stands for no limit.
SEEN_OR_NOT = [
    (FieldAccess.HIDDEN, FieldAccess.HIDDEN.label),
    (FieldAccess.WRITE, FieldAccess.READ.label),
]


def _free(name: str, but: str = "") -> str:
    said = " ".join(name.split())
    if said.casefold() in {label.casefold() for slug, label in role_choices() if slug != but}:
        raise forms.ValidationError(_("There is already a role with this name."))
    return said


class NewRoleForm(forms.Form):
    name = forms.CharField(label=_("Name of the role"), max_length=60)
    source = forms.ChoiceField(label=_("Begin with what this role can see and do"))

    def __init__(self, *args: Any, sources: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["source"].choices = sources  # type: ignore[attr-defined]

    def clean_name(self) -> str:
        return _free(self.cleaned_data["name"])


class RoleForm(SharedForm, forms.Form):
    """A sentence to choose for each area, grouped by what people do."""

    name = forms.CharField(label=_("Name of the role"), max_length=60)

    def __init__(self, *args: Any, role: OwnRole, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.role = role
        self.fields["name"].initial = role.name
        holds = dict(RoleScope.objects.filter(role=role.slug).values_list("area", "scope"))
        for area, sentences in PERMISSIONS.items():
            self.fields[_field(area)] = forms.ChoiceField(
                label=str(sentences[Scope.ALL]),
                choices=list(sentences.items()),
                initial=holds.get(area, Scope.NONE),
                widget=forms.RadioSelect,
            )
        limits = dict(FieldLimit.objects.filter(role=role.slug).values_list("field", "access"))
        self.restrictable = restrictable()
        for name, field in self.restrictable.items():
            self.fields[_field(name)] = forms.ChoiceField(
                label=str(field.label),
                help_text=str(field.covers),
                choices=[*FieldAccess.choices] if field.writable else SEEN_OR_NOT,
                initial=limits.get(name, FieldAccess.WRITE),
                # One that was defined while somebody read this page stays as it is.
                required=not name.startswith("own."),
            )

    def clean_name(self) -> str:
        return _free(self.cleaned_data["name"], self.role.slug)

    def groups(self) -> list[tuple[Any, list[forms.BoundField]]]:
        return [(title, [self[_field(area)] for area in areas]) for title, areas in GROUPS]

    def fields_to_limit(self) -> list[forms.BoundField]:
        return [self[_field(name)] for name in self.restrictable]

    def limits(self) -> dict[str, str]:
        said = {name: self.cleaned_data[_field(name)] for name in self.restrictable}
        return {name: access or self[_field(name)].initial for name, access in said.items()}

    def scopes(self) -> dict[str, str]:
        return {area: self.cleaned_data[_field(area)] for area in PERMISSIONS}


def _field(area: str) -> str:
    return area.replace(".", "_")
