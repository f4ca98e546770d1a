"""What a person types about something to do."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.lib.text import clean
from vinculo.shell.accounts.models import Team, User
from vinculo.shell.editing.shared_form import SharedForm
from vinculo.shell.planner import recurrence
from vinculo.shell.planner.due_words import read_due
from vinculo.shell.planner.models import Task
from vinculo.shell.planner.reminding import CHOICES
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.moments import format_instant, weekday_names


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


class TaskForm(SharedForm, forms.Form):
    """`task` is the one that is changed: an empty due then leaves its day as it is."""

    silent = frozenset(["due"])

    title = forms.CharField(label=gettext_lazy("What to do"), max_length=300)
    due = DueField(label=gettext_lazy("For when"), required=False, max_length=60)
    assignee = forms.ModelChoiceField(
        label=gettext_lazy("Who"), required=False, empty_label=gettext_lazy("Me"),
        queryset=User.objects.filter(is_active=True).order_by("full_name"),
    )  # fmt: skip
    team = forms.ModelChoiceField(
        label=gettext_lazy("Or a whole team"), required=False, empty_label=gettext_lazy("No team"),
        queryset=Team.objects.order_by("name"),
    )  # fmt: skip
    repeat = forms.ChoiceField(
        label=gettext_lazy("Repeat"), required=False,
        choices=[
            ("", gettext_lazy("Only once")),
            (recurrence.DAY, gettext_lazy("Days")),
            (recurrence.WORKDAY, gettext_lazy("Working days")),
            (recurrence.WEEK, gettext_lazy("Weeks")),
            (recurrence.MONTH, gettext_lazy("Months")),
            (recurrence.YEAR, gettext_lazy("Years")),
        ],
    )  # fmt: skip
    every = forms.IntegerField(
        label=gettext_lazy("Every how many"), required=False, min_value=1,
        max_value=recurrence.MOST,
    )  # fmt: skip
    weekdays = forms.TypedMultipleChoiceField(
        label=gettext_lazy("On these days of the week"), required=False, coerce=int,
        widget=forms.CheckboxSelectMultiple,
    )  # fmt: skip
    remind = forms.ChoiceField(label=gettext_lazy("Reminder"), required=False, choices=CHOICES)

    def __init__(
        self, *args: Any, month_first: bool = False, task: Task | None = None, **kwargs: Any
    ) -> None:
        if task is not None:
            kwargs["initial"] = _said(task) | kwargs.get("initial", {})
        super().__init__(*args, **kwargs)
        self.task = task
        self.fields["due"].month_first = month_first  # type: ignore[attr-defined]
        self.fields["weekdays"].choices = list(enumerate(weekday_names()))  # type: ignore[attr-defined]

    def shows(self, name: str) -> Any:
        """The day is not in its field, so that it can be said in words."""
        if name == "due" and self.task and self.task.due_at:
            return format_instant(self.task.due_at, current_style())
        return super().shows(name)

    def clean_title(self) -> str:
        return clean(self.cleaned_data["title"])

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if self.errors:
            return data
        if data["assignee"] and data["team"]:
            self.add_error("team", _("Choose a person or a team, not both."))
        due = data["due"] or (self.task.due_at if self.task else None)
        if due is None and (data["repeat"] or data["remind"]):
            self.add_error("due", _("Say for when: it is counted from there."))
        elif data["repeat"]:
            first = timezone.localdate(due)
            every = data["every"] or 1
            data["rule"] = recurrence.rule_of(data["repeat"], first, every, data["weekdays"])
        return data

    def planned(self, asking: User) -> dict[str, Any]:
        """What `plan_task` and `change_task` take: the one who asks, unless it says another."""
        data = self.cleaned_data
        assignee = None if data["team"] else data["assignee"] or asking
        return {
            "title": data["title"],
            "due_at": data["due"] or (self.task.due_at if self.task else None),
            "assignee_id": assignee.pk if assignee else None,
            "team_id": data["team"].pk if data["team"] else None,
            "rule": data.get("rule", ""),
            "remind_before": data["remind"],
        }


def _said(task: Task) -> dict[str, Any]:
    unit, every, weekdays = recurrence.asked(task.rule)
    return {
        "title": task.title,
        "assignee": task.assignee_id,
        "team": task.team_id,
        "repeat": unit,
        "every": every if unit else None,
        "weekdays": weekdays,
        "remind": task.remind_before,
    }


class PostponeForm(forms.Form):
    until = DueField(label=gettext_lazy("Until when"), max_length=60)

    def __init__(self, *args: Any, month_first: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["until"].month_first = month_first  # type: ignore[attr-defined]
