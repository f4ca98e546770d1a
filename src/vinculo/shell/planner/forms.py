"""What a person types about something to do."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.lib.text import clean
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.due_words import read_due


class DueField(forms.CharField):
    """A moment said in words; the form says who is asking, in which order of day and month."""

    month_first = False

    def clean(self, value: Any) -> datetime | None:  # type: ignore[override]
        said = super().clean(value)
        if not said:
            return None
        due = read_due(said, timezone.localtime(), self.month_first)
        if due is None:
            raise forms.ValidationError(
                _("I do not understand “%(said)s”. Try “tomorrow 3 pm”, “Friday” or “in 3 days”.")
                % {"said": said}
            )
        return due


class TaskForm(forms.Form):
    title = forms.CharField(label=gettext_lazy("What to do"), max_length=300)
    due = DueField(label=gettext_lazy("For when"), required=False, max_length=60)
    assignee = forms.ModelChoiceField(
        label=gettext_lazy("Who"), required=False, empty_label=gettext_lazy("Me"),
        queryset=User.objects.filter(is_active=True).order_by("full_name"),
    )  # fmt: skip

    def __init__(self, *args: Any, month_first: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["due"].month_first = month_first  # type: ignore[attr-defined]

    def clean_title(self) -> str:
        return clean(self.cleaned_data["title"])


class PostponeForm(forms.Form):
    until = DueField(label=gettext_lazy("Until when"), max_length=60)

    def __init__(self, *args: Any, month_first: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["until"].month_first = month_first  # type: ignore[attr-defined]
