from django import forms
from django.utils.translation import gettext_lazy as _


class BecauseForm(forms.Form):
    because = forms.CharField(
        label=_("Why"), max_length=300, min_length=5, widget=forms.Textarea(attrs={"rows": 2})
    )
