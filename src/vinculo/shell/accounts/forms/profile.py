"""One's own name, language, look and password."""

from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import User


class ProfileForm(forms.ModelForm):
    language = forms.ChoiceField(
        label=_("Language"), choices=settings.LANGUAGES, widget=forms.RadioSelect
    )
    theme = forms.ChoiceField(
        label=_("Theme"), choices=User.Theme.choices, widget=forms.RadioSelect
    )
    contrast = forms.ChoiceField(
        label=_("Contrast"), choices=User.Contrast.choices, widget=forms.RadioSelect, required=False
    )
    density = forms.ChoiceField(
        label=_("Tables"), choices=User.Density.choices, widget=forms.RadioSelect
    )

    uses_shortcuts = forms.BooleanField(
        label=_("Use keyboard shortcuts"), required=False,
        help_text=_("Press ? on any page to see them."),
    )  # fmt: skip

    class Meta:
        model = User
        fields = ("full_name", "language", "theme", "contrast", "density", "uses_shortcuts")


class PasswordForm(forms.Form):
    """The present one is asked for only where there is one."""

    current = forms.CharField(
        label=_("Your present password"), widget=forms.PasswordInput, strip=False
    )
    password = forms.CharField(
        label=_("New password"),
        widget=forms.PasswordInput,
        strip=False,
        help_text=_("At least ten characters. A short sentence is easier than symbols."),
    )

    def __init__(self, *args: object, person: User, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.person = person
        if not person.has_usable_password():
            del self.fields["current"]

    def clean_current(self) -> str:
        current: str = self.cleaned_data["current"]
        if not self.person.check_password(current):
            raise forms.ValidationError(_("This is not your present password."))
        return current

    def clean_password(self) -> str:
        password: str = self.cleaned_data["password"]
        validate_password(password, self.person)
        return password
