"""The provider as an administrator writes it down."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.signin.oidc import asking
from vinculo.shell.signin.oidc.models import IdentityProvider
from vinculo.shell.signin.oidc.provider import Provider, may_be_asked, sealed


class ProviderForm(forms.ModelForm):
    """The secret is never shown again; left empty it stays."""

    issuer = forms.URLField(
        label=gettext_lazy("Address of the provider"), max_length=300, assume_scheme="https"
    )
    client_id = forms.CharField(label=gettext_lazy("Identifier of the client"), max_length=200)
    secret = forms.CharField(
        label=gettext_lazy("Secret of the client"), max_length=400, required=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )  # fmt: skip
    is_on = forms.BooleanField(
        label=gettext_lazy("People can sign in with it"), required=False, initial=True
    )

    class Meta:
        model = IdentityProvider
        fields = ("name", "issuer", "client_id", "is_on")
        labels = {"name": gettext_lazy("Name on the button")}

    def clean(self) -> dict[str, Any]:
        """Tried at once: a wrong address is found here and not by the first person to enter."""
        data: dict[str, Any] = super().clean() or self.cleaned_data
        issuer = data.get("issuer", "")
        if not issuer or not data.get("is_on"):
            return data
        if not may_be_asked(issuer):
            self.add_error("issuer", _("It has to begin with https."))
            return data
        try:
            asking.places(Provider("", issuer, data.get("client_id", ""), ""))
        except asking.NoAnswer:
            self.add_error(
                "issuer", _("There is no provider at this address, or it calls itself otherwise.")
            )
        return data

    def save(self, commit: bool = True) -> Any:
        if self.cleaned_data["secret"]:
            self.instance.sealed_secret = sealed(self.cleaned_data["secret"])
        return super().save(commit)
