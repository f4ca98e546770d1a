"""A one-time link by mail."""

from django import forms
from django.utils.translation import gettext_lazy as _


class LinkRequestForm(forms.Form):
    email = forms.EmailField(label=_("Your e-mail"))

    def clean_email(self) -> str:
        return self.cleaned_data["email"].strip().lower()

    def send(self) -> None:
        """In the background: the answer takes as long whether the person exists or not."""
        from vinculo.shell.jobs import mail_signin_link

        mail_signin_link.defer(email=self.cleaned_data["email"])
