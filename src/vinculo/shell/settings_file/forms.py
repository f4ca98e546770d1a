"""A file of settings, as somebody brings it."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.settings_file.document import LONGEST, from_text
from vinculo.shell.settings_file.part import BadSettings


class FileForm(forms.Form):
    """The file itself, or its text as the page of differences carries it on."""

    file = forms.FileField(label=gettext_lazy("File of settings"), required=False)
    text = forms.CharField(required=False, widget=forms.HiddenInput, strip=False)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        file, text = cleaned.get("file"), cleaned.get("text", "")
        if file:
            if file.size > LONGEST:
                raise forms.ValidationError(_("The file is too large."))
            text = file.read().decode("utf-8", "replace")
        if not text:
            self.add_error("file", _("Choose the file."))
            return cleaned
        try:
            cleaned["document"], cleaned["text"] = from_text(text), text
        except BadSettings as problem:
            self.add_error("file", str(problem))
        return cleaned
