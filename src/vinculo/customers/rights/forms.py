"""What people fill in at the rights desk."""

from datetime import date
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.customers.models import Customer, IdentityCheck, RightsRequest
from vinculo.customers.rights import desk
from vinculo.customers.rights.files import LARGEST
from vinculo.customers.rights.letters import LONGEST, PLACEHOLDERS, unknown_in
from vinculo.customers.search import search
from vinculo.shell.accounts.models import User

DATE = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class WhoseField(forms.CharField):
    """A customer by what people type: name, number, telephone. Those who are blocked as well."""

    def __init__(self, **more: Any) -> None:
        more.setdefault("label", gettext_lazy("Whose data it is"))
        super().__init__(max_length=200, **more)

    def clean(self, value: Any) -> Customer | None:  # type: ignore[override]
        typed = super().clean(value)
        if not typed:
            return None
        hits = search(typed, None, limit=3)
        if not hits:
            raise forms.ValidationError(_("Nobody was found by that."))
        if len(hits) > 1 and hits[0].score == hits[1].score:
            names = ", ".join(hit.customer.name for hit in hits)
            raise forms.ValidationError(
                _("Several are meant by that: %(names)s.") % {"names": names}
            )
        return hits[0].customer


class RequestForm(forms.Form):
    right = forms.ChoiceField(label=gettext_lazy("What they ask for"), choices=RightsRequest.Right)
    whose = WhoseField(
        required=False,
        help_text=gettext_lazy("Name, document or telephone. It may be said later."),
    )
    applicant = forms.CharField(label=gettext_lazy("Who asks"), max_length=200)
    represents = forms.CharField(
        label=gettext_lazy("In whose name, if not their own"), max_length=200, required=False
    )
    way = forms.ChoiceField(label=gettext_lazy("How it came"), choices=RightsRequest.Way)
    received_on = forms.DateField(label=gettext_lazy("When it came"), widget=DATE)
    answer_to = forms.CharField(
        label=gettext_lazy("Where to answer"), max_length=254,
        help_text=gettext_lazy("E-mail, address or telephone."),
    )  # fmt: skip
    asked = forms.CharField(
        label=gettext_lazy("In their words"), required=False, max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )  # fmt: skip

    def clean_received_on(self) -> date:
        day: date = self.cleaned_data["received_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("That day has not come yet."))
        return day


class WhoseForm(forms.Form):
    whose = WhoseField()


class IdentityForm(forms.Form):
    method = forms.ChoiceField(label=gettext_lazy("How"), choices=IdentityCheck.Method)
    note = forms.CharField(label=gettext_lazy("Note"), max_length=300, required=False)
    evidence = forms.FileField(
        label=gettext_lazy("Photo or PDF"), required=False,
        help_text=gettext_lazy("Only if it is needed; up to 15 MB. It is erased with them."),
    )  # fmt: skip

    def clean_evidence(self) -> UploadedFile | None:
        file: UploadedFile | None = self.cleaned_data.get("evidence")
        if file and (file.size or 0) > LARGEST:
            raise forms.ValidationError(_("The file is larger than 15 MB."))
        return file


class BecauseForm(forms.Form):
    because = forms.CharField(label=gettext_lazy("Why"), max_length=300)


class HoldForm(BecauseForm):
    until_on = forms.DateField(label=gettext_lazy("Until"), widget=DATE, required=False)


class NoteForm(forms.Form):
    text = forms.CharField(
        label=gettext_lazy("Note"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )


class GiveForm(forms.Form):
    person = forms.ModelChoiceField(
        label=gettext_lazy("Who answers for it"), queryset=User.objects.none(), empty_label=None
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        able = User.objects.filter(pk__in=[person.pk for person in desk.people()])
        self.fields["person"].queryset = able.order_by("full_name")  # type: ignore[attr-defined]


class AnswerForm(forms.Form):
    """No outcome: the request stays open."""

    text = forms.CharField(
        label=gettext_lazy("The letter"), max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 14}),
    )  # fmt: skip
    outcome = forms.ChoiceField(
        label=gettext_lazy("With it the request is"), required=False,
        choices=[("", gettext_lazy("Still open")), *RightsRequest.Outcome.choices],
    )  # fmt: skip


class DeskForm(GiveForm):
    backup_days = forms.IntegerField(
        label=gettext_lazy("Days that backups are kept"), min_value=1, max_value=3650,
        help_text=gettext_lazy("By then, whoever is erased today is in none of them."),
    )  # fmt: skip
    has_public_page = forms.BooleanField(
        label=gettext_lazy("People may ask on a public page"), required=False
    )


class LetterForm(forms.Form):
    text = forms.CharField(
        label=gettext_lazy("The letter"), max_length=LONGEST, required=False,
        widget=forms.Textarea(attrs={"rows": 12}),
    )  # fmt: skip

    def clean_text(self) -> str:
        text = str(self.cleaned_data["text"])
        if unknown := unknown_in(text):
            raise forms.ValidationError(
                _("We do not know {%(word)s}. You may use: %(all)s.")
                % {"word": unknown[0], "all": ", ".join(f"{{{one}}}" for one in PLACEHOLDERS)}
            )
        return text


class ReturnForm(BecauseForm):
    typed = forms.CharField(
        label=gettext_lazy("Their document, telephone or e-mail"), max_length=200
    )


class VerifyForm(forms.Form):
    file = forms.FileField(label=gettext_lazy("The letter, as PDF"))
