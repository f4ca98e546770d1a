"""Give somebody something to do about each of many records."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.lib.text import clean
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.bulk.action import BulkAction, Done, Left, Outcomes, Values
from vinculo.shell.planner.forms import DueField
from vinculo.shell.planner.models import Task

OWNER = "owner"  # whoever answers for each


class TaskForMany(forms.Form):
    title = forms.CharField(label=gettext_lazy("What to do"), max_length=300)
    due = DueField(label=gettext_lazy("For when"), required=False, max_length=60)
    assignee = forms.ChoiceField(label=gettext_lazy("Who"))

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["due"].month_first = Company.get().date_order == "mdy"  # type: ignore[attr-defined]
        people = User.objects.filter(is_active=True).order_by("full_name")
        self.fields["assignee"].choices = [  # type: ignore[attr-defined]
            (OWNER, _("Whoever answers for each one")), (str(person.pk), _("Me")),
            *((str(pk), name) for pk, name in people.values_list("pk", "full_name")
              if pk != person.pk),
        ]  # fmt: skip

    def clean_title(self) -> str:
        return clean(self.cleaned_data["title"])


def _values(form: forms.Form, person: User) -> Values:
    due: datetime | None = form.cleaned_data["due"]
    return {
        "title": form.cleaned_data["title"],
        "due_at": due.isoformat() if due else None,
        "assignee": form.cleaned_data["assignee"],
    }


def tasks_about(kind: str, rows: QuerySet[Any], area: str) -> BulkAction:
    """`rows` are the records, which have an owner."""

    def do(ids: Sequence[int], values: Values, by: Actor) -> Outcomes:
        due_at = datetime.fromisoformat(values["due_at"]) if values["due_at"] else None
        fixed = None if values["assignee"] == OWNER else int(values["assignee"])
        owners = dict(rows.filter(pk__in=ids).values_list("pk", "owner_id"))
        outcomes: dict[int, Done | Left] = {pk: Left("nobody") for pk in ids}
        tasks = [
            Task(title=values["title"], due_at=due_at, assignee_id=fixed or owner,
                 subject_kind=kind, subject_id=pk, created_by_name=by.name)
            for pk, owner in owners.items() if fixed or owner
        ]  # fmt: skip
        for task in Task.objects.bulk_create(tasks):
            assert task.subject_id is not None  # noqa: S101  as just written
            after = {"task": task.pk, "assignee": task.assignee_id}
            outcomes[task.subject_id] = Done({}, after)
        return outcomes

    def undo(was: Mapping[int, Done], by: Actor) -> set[int]:
        """Those that nobody did, changed or gave away."""
        given = {done.after["task"]: (pk, done.after["assignee"]) for pk, done in was.items()}
        tasks = Task.objects.select_for_update().filter(pk__in=given, done_at=None)
        same = [
            task.pk for task in tasks
            if (task.subject_id, task.assignee_id) == given[task.pk] and not task.rule
        ]  # fmt: skip
        Task.objects.filter(pk__in=same).delete()
        return {given[pk][0] for pk in same}

    return BulkAction(
        label=gettext_lazy("Give a task"), icon="circle-check", needs=area,
        form=TaskForMany, values=_values,
        title=lambda values: _("Task: %(title)s") % values,
        do=do, undo=undo, concerns=_concerned,
        reasons={"nobody": gettext_lazy("Nobody answers for them.")},
    )  # fmt: skip


def _concerned(values: Values) -> Sequence[int]:
    return [] if values["assignee"] == OWNER else [int(values["assignee"])]
