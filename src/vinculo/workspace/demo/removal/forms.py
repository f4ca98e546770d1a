"""Being sure: the name of the company, written."""

from django import forms
from django.utils.translation import gettext_lazy as _

from vinculo.lib.text import fold
from vinculo.shell.accounts.models import Company


class RemovalForm(forms.Form):
    name = forms.CharField(label=_("Write the name of the company to be sure"), max_length=200)

    def __init__(self, *args: object, company: Company, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.company = company

    def clean_name(self) -> str:
        name: str = self.cleaned_data["name"]
        if fold(name) != fold(self.company.name):
            raise forms.ValidationError(
                _("It is written %(name)s.") % {"name": self.company.name}, code="another"
            )
        return name
