"""People and teams."""

from typing import Any

from django import forms
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import Role, Team, User, teams_below
from vinculo.shell.accounts.roles import grantable_roles


class InvitationForm(forms.Form):
    full_name = forms.CharField(label=_("Full name"), max_length=200)
    email = forms.EmailField(label=_("E-mail"))
    role = forms.ChoiceField(label=_("Role"), initial=Role.SELLER)
    team = forms.ModelChoiceField(
        Team.objects.order_by(Lower("name")), label=_("Team"), required=False,
        empty_label=_("No team"),
    )  # fmt: skip

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = grantable_roles(by)  # type: ignore[attr-defined]

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"].strip().lower()
        if User.objects.filter(email=email).exists():
            raise forms.ValidationError(_("Somebody already signs in with this e-mail."))
        return email


class PersonForm(forms.ModelForm):
    role = forms.ChoiceField(label=_("Role"))

    class Meta:
        model = User
        fields = ("full_name", "role", "team")

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].choices = grantable_roles(by)  # type: ignore[attr-defined]
        self.fields["team"].empty_label = _("No team")  # type: ignore[attr-defined]


class LeavingForm(forms.Form):
    successor = forms.ModelChoiceField(
        User.objects.none(), label=_("Who takes over their customers"), required=False,
        empty_label=_("Nobody yet: they stay without anyone in charge"),
    )  # fmt: skip
    note = forms.CharField(
        label=_("What whoever takes over must know"),
        widget=forms.Textarea(attrs={"rows": 4}),
        required=False,
        max_length=2000,
    )
    orphans = forms.BooleanField(
        label=_("I know: what they hold stays without anyone in charge"), required=False
    )

    def __init__(self, *args: Any, person: User, holds: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.holds = holds
        others = User.objects.filter(is_active=True).exclude(pk=person.pk)
        self.fields["successor"].queryset = others.order_by("full_name")  # type: ignore[attr-defined]
        if not holds:
            del self.fields["orphans"]

    def clean(self) -> dict[str, Any]:
        """Nothing is left behind in silence."""
        given: dict[str, Any] = super().clean() or {}
        if self.holds and not given.get("successor") and not given.get("orphans"):
            self.add_error(
                "successor",
                _("Say who takes over, share it out first, or tick that it stays with nobody."),
            )
        return given


class TeamForm(forms.ModelForm):
    class Meta:
        model = Team
        fields = ("name", "parent")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        upper = self.fields["parent"]
        upper.empty_label = _("No other team")  # type: ignore[attr-defined]
        upper.queryset = Team.objects.order_by(Lower("name"))  # type: ignore[attr-defined]
        if self.instance.pk:
            below = teams_below(self.instance.pk)
            upper.queryset = upper.queryset.exclude(pk__in=below)  # type: ignore[attr-defined]

    def clean_name(self) -> str:
        name = " ".join(self.cleaned_data["name"].split())
        same = Team.objects.filter(name__iexact=name).exclude(pk=self.instance.pk)
        if same.exists():
            raise forms.ValidationError(_("There is already a team with this name."))
        return name
