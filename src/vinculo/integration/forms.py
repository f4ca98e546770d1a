from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.integration.importing.preparing import LIMITS
from vinculo.integration.models import Import, ReturnDoubt


class UploadForm(forms.Form):
    kind = forms.ChoiceField(
        label=gettext_lazy("What it holds"), choices=Import.Kind.choices, widget=forms.RadioSelect
    )
    file = forms.FileField(label=gettext_lazy("File"), max_length=1000)
    source = forms.CharField(
        label=gettext_lazy("Where it comes from"),
        max_length=60,
        required=False,
        widget=forms.TextInput(attrs={"list": "sources", "autocomplete": "off"}),
    )

    def clean_file(self) -> UploadedFile:
        file: UploadedFile = self.cleaned_data["file"]
        if (file.size or 0) > LIMITS.file_bytes:
            raise forms.ValidationError(
                _("The file is larger than %(limit)d MB. Split it and import the parts.")
                % {"limit": LIMITS.file_bytes >> 20}
            )
        return file


class MatchForm(forms.Form):
    """What to do with those who are already there."""

    on_match = forms.ChoiceField(
        label=gettext_lazy("Those who are already there"),
        choices=Import.OnMatch.choices,
        widget=forms.RadioSelect,
    )


def columns_form(job: Import, data: Any) -> tuple[dict[str, str], dict[str, str]]:
    """Mapping and answers as the page sent them: {column: field}, {column: convention}."""
    mapping, answers = {}, {}
    for index, column in enumerate(job.columns):
        mapping[column["name"]] = data.get(f"field_{index}", "")
        if data.get(f"answer_{index}"):
            answers[column["name"]] = data[f"answer_{index}"]
    return mapping, answers


class DoubtForm(forms.Form):
    """Whether a row is about somebody who was forgotten; who is let in says why."""

    decision = forms.ChoiceField(choices=ReturnDoubt.Decision)
    because = forms.CharField(
        label=gettext_lazy("How do you know?"), max_length=300, required=False
    )

    def clean(self) -> dict[str, Any]:
        told = super().clean() or self.cleaned_data
        if told.get("decision") == ReturnDoubt.Decision.OTHER and not told.get("because"):
            self.add_error("because", _("Say how you know that it is somebody else."))
        return told
