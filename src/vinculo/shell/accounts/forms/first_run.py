"""The first person, and the company."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.countries import (
    COUNTRIES,
    country_choices,
    currency_choices,
    zone_choices,
)
from vinculo.shell.accounts.models import Company, User


class FirstPersonForm(forms.Form):
    full_name = forms.CharField(label=_("Your name"), max_length=200)
    email = forms.EmailField(label=_("Your e-mail"))
    password = forms.CharField(
        label=_("Password"),
        widget=forms.PasswordInput,
        strip=False,
        help_text=_("At least ten characters. A short sentence is easier than symbols."),
    )

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"].lower()
        return email

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if password := data.get("password"):
            person = User(email=data.get("email", ""), full_name=data.get("full_name", ""))
            try:
                validate_password(password, person)
            except forms.ValidationError as error:
                self.add_error("password", error)
        return data


class CompanyForm(forms.ModelForm):
    decimal_separator = forms.ChoiceField(
        label=_("Figures"), choices=[(",", "1.234,56"), (".", "1,234.56")]
    )
    date_order = forms.ChoiceField(
        label=_("Dates"),
        choices=[
            ("dmy", _("day/month/year")),
            ("mdy", _("month/day/year")),
            ("ymd", _("year-month-day")),
        ],
    )

    class Meta:
        model = Company
        fields = (
            "name", "tax_id", "country", "currency", "time_zone", "decimal_separator", "date_order",
        )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        language = (get_language() or "es")[:2]
        for name, choices in (
            ("country", country_choices(language)),
            ("currency", currency_choices(language)),
            ("time_zone", zone_choices(language)),
        ):
            label = self.fields[name].label
            self.fields[name] = forms.ChoiceField(label=label, choices=choices)
        self.fields["name"].label = _("Name of the company")

    @staticmethod
    def usual(country: str) -> dict[str, str]:
        """What the country usually means for the other fields."""
        known = COUNTRIES.get(country)
        if known is None:
            return {}
        return {
            "currency": known.currency,
            "time_zone": known.time_zone,
            "decimal_separator": known.decimal_separator,
            "date_order": known.date_order,
        }
