"""A view's name, and who sees it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import User
from vinculo.shell.saved_views.keeping import shares_of
from vinculo.shell.saved_views.models import SavedView


class RenameForm(forms.Form):
    name = forms.CharField(label=_("Name of the view"), max_length=80)
    share = forms.ChoiceField(
        label=_("Who sees it"), choices=SavedView.Share.choices, widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, person: User, area: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offered = shares_of(person, area)
        if current := self.initial.get("share"):
            offered = list(dict.fromkeys([*offered, current]))
        field: Any = self.fields["share"]
        field.choices = [pair for pair in SavedView.Share.choices if pair[0] in offered]


class ViewForm(RenameForm):
    is_at_head = forms.BooleanField(
        label=_("Show it as a tab at the head of the list"), required=False, initial=True
    )
    opens_first = forms.BooleanField(label=_("Open the list with this view"), required=False)
