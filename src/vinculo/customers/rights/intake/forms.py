"""What somebody fills in on the public page."""

from django import forms
from django.utils.translation import gettext_lazy

from vinculo.customers.models import RightsRequest

Right = RightsRequest.Right
# In the words of who asks; the desk has its own.
WORDS = {
    Right.ACCESS: gettext_lazy("Know what you hold about me"),
    Right.RECTIFICATION: gettext_lazy("Put right what is wrong"),
    Right.PORTABILITY: gettext_lazy("Take my data with me"),
    Right.BLOCKING: gettext_lazy("Stop using my data"),
    Right.ERASURE: gettext_lazy("Have my data erased"),
    Right.OBJECTION: gettext_lazy("Not be contacted any more"),
}


class FilingForm(forms.Form):
    right = forms.ChoiceField(label=gettext_lazy("What do you want?"), choices=list(WORDS.items()))
    applicant = forms.CharField(label=gettext_lazy("Your whole name"), max_length=200)
    known_by = forms.CharField(
        label=gettext_lazy("Your document, e-mail or telephone"), max_length=254
    )
    answer_to = forms.EmailField(label=gettext_lazy("E-mail where you want the answer"))
    represents = forms.CharField(
        label=gettext_lazy("If you ask for somebody else, who they are"), max_length=200,
        required=False,
    )  # fmt: skip
    asked = forms.CharField(
        label=gettext_lazy("Tell us more, if you want"), required=False, max_length=4000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )  # fmt: skip


class CodeForm(forms.Form):
    code = forms.CharField(label=gettext_lazy("The code of six figures"), max_length=12)
