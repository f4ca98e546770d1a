"""Decide what is done about dormant accounts: a task for each, and what it costs now."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.analytics.dormancy.models import Action, DormantAccount, DormantDecision
from vinculo.analytics.reports.models import Report
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.bulk.action import BulkAction, Done, Left, Outcomes, Values
from vinculo.shell.planner.bulk_actions import OWNER, TaskForMany
from vinculo.shell.planner.models import Task

ADVISED = "advised"
TITLES = {
    Action.REACTIVATE: gettext_lazy("Win back this dormant account"),
    Action.CHEAPEN: gettext_lazy("Make this dormant account cheaper: statement by e-mail"),
    Action.CLOSE: gettext_lazy("Close this dormant account: no more statements"),
}


class DecisionForm(TaskForMany):
    action = forms.ChoiceField(label=gettext_lazy("What is done"))
    field_order = ("action", "title", "due", "assignee")

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, person=person, **kwargs)
        self.fields["action"].choices = [  # type: ignore[attr-defined]
            (ADVISED, _("What is advised for each")),
            *((one.value, one.label) for one in TITLES),
        ]
        self.fields["title"].required = False
        self.fields["title"].help_text = _("Empty: what each action says.")


def _values(form: forms.Form, person: User) -> Values:
    due: datetime | None = form.cleaned_data["due"]
    return {
        "action": form.cleaned_data["action"],
        "title": form.cleaned_data["title"],
        "due_at": due.isoformat() if due else None,
        "assignee": form.cleaned_data["assignee"],
    }


def _title(values: Values) -> str:
    action = values["action"]
    said = _("What is advised for each") if action == ADVISED else Action(action).label
    return _("Dormant accounts: %(what)s") % {"what": said}


def _do(ids: Sequence[int], values: Values, by: Actor) -> Outcomes:
    due_at = datetime.fromisoformat(values["due_at"]) if values["due_at"] else None
    fixed = None if values["assignee"] == OWNER else int(values["assignee"])
    today, months = timezone.localdate(), _months()
    open_now = DormantDecision.objects.filter(customer__in=ids, ended_on=None)
    decided = set(open_now.values_list("customer_id", flat=True))
    outcomes: dict[int, Done | Left] = {pk: Left("awake") for pk in ids}
    tasks, accounts = [], []
    for account in DormantAccount.objects.filter(pk__in=ids).select_related("customer"):
        chosen = account.advice if values["action"] == ADVISED else values["action"]
        whose = fixed or account.customer.owner_id
        if account.pk in decided:
            outcomes[account.pk] = Left("decided")
        elif chosen == Action.LEAVE:
            outcomes[account.pk] = Left("leave")
        elif not whose:
            outcomes[account.pk] = Left("nobody")
        else:
            title = values["title"] or str(TITLES[Action(chosen)])
            tasks.append(
                Task(title=title, due_at=due_at, assignee_id=whose, subject_kind="customer",
                     subject_id=account.pk, created_by_name=by.name)
            )  # fmt: skip
            accounts.append((account, chosen))
    for task, (account, chosen) in zip(Task.objects.bulk_create(tasks), accounts, strict=True):
        decision = DormantDecision(
            customer_id=account.pk, action=chosen, decided_on=today, decided_by_id=by.user_id,
            decided_by_name=by.name, task=task, monthly_cost=account.cost / months,
        )  # fmt: skip
        decision.save()
        outcomes[account.pk] = Done({}, {"decision": decision.pk, "task": task.pk})
    return outcomes


def _months() -> int:
    """Of the run whose costs are kept."""
    report = Report.objects.filter(key="dormant").first()
    return report.months if report else 12


def _undo(was: Mapping[int, Done], by: Actor) -> set[int]:
    """Those of which nothing is done yet."""
    given = {done.after["decision"]: (pk, done.after["task"]) for pk, done in was.items()}
    same = list(
        DormantDecision.objects.select_for_update(of=("self",)).filter(
            pk__in=given, done_on=None, ended_on=None, task__done_at=None
        )
    )
    DormantDecision.objects.filter(pk__in=[one.pk for one in same]).delete()
    Task.objects.filter(pk__in=[given[one.pk][1] for one in same]).delete()
    return {given[one.pk][0] for one in same}


DECIDE = BulkAction(
    label=gettext_lazy("Decide and give tasks"), icon="circle-check", needs="interactions.write",
    form=DecisionForm, values=_values, title=_title, do=_do, undo=_undo,
    concerns=lambda values: [] if values["assignee"] == OWNER else [int(values["assignee"])],
    reasons={
        "nobody": gettext_lazy("Nobody answers for them."),
        "awake": gettext_lazy("They are not dormant any more."),
        "decided": gettext_lazy("Something was decided about them already."),
        "leave": gettext_lazy("They cost nothing: nothing is advised."),
    },
)  # fmt: skip
