"""Entering by password, or by a one-time link sent by mail."""

from typing import Any

from allauth.account.forms import LoginForm
from django import forms
from django.utils.translation import gettext_lazy as _


class SignInForm(LoginForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, label in (("login", _("E-mail")), ("password", _("Password"))):
            field = self.fields[name]
            field.label, field.help_text = label, ""
            field.widget.attrs.pop("placeholder", None)


class LinkRequestForm(forms.Form):
    email = forms.EmailField(label=_("Your e-mail"))

    def clean_email(self) -> str:
        email: str = self.cleaned_data["email"].strip().lower()
        return email

    def send(self) -> None:
        """In the background: the answer takes as long whether the person exists or not."""
        from vinculo.shell.jobs import mail_signin_link

        mail_signin_link.defer(email=self.cleaned_data["email"])
