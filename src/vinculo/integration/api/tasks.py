"""Things to do: read, given, finished."""

from typing import Annotated, Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from ninja import Query, Router
from ninja.responses import Status

from vinculo.customers.access import customers_for
from vinculo.integration.api.asking import actor, needs_tasks
from vinculo.integration.api.own_fields import own_sent, with_own
from vinculo.integration.api.pages import page
from vinculo.integration.api.refusing import one_field
from vinculo.integration.api.shapes import (
    REFUSALS,
    Cursor,
    Here,
    Instant,
    Limit,
    Line,
    Number,
    Person,
    Sent,
    Told,
)
from vinculo.lib.text import clean
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.access import task_for, tasks_for
from vinculo.shell.planner.models import Task, TaskOwn
from vinculo.shell.planner.planning import finish_task, plan_task

router = Router(tags=["tasks"])


class NewTask(Sent):
    """For the key's person unless said; about a customer, or about none."""

    title: Line
    due_at: Instant | None = None
    assignee: Number | None = None
    customer: Number | None = None
    own: dict[str, Any] = {}


class TaskRow(Told):
    id: int
    title: str
    due_at: Instant | None = None
    assignee: Person | None = None
    team: Person | None = None
    customer: int | None = None
    done_at: Instant | None = None
    own: dict[str, Any] = {}


class Tasks(Told):
    items: list[TaskRow]
    next: str = ""


@router.get("", response={200: Tasks, **REFUSALS}, url_name="api_tasks", exclude_unset=True)
def list_tasks(
    request: HttpRequest, after: Cursor, limit: Limit, done: Annotated[bool, Query(False)]
) -> dict[str, Any]:
    """Their own and their team's, and those of whom they lead; the newest first."""
    person = needs_tasks(request)
    rows = tasks_for(person).select_related("assignee", "team").exclude(done_at=None)
    if not done:
        rows = tasks_for(person).open().select_related("assignee", "team")
    answer = page(rows, after, ("-id",), limit, _row)
    with_own(TaskOwn, answer["items"], person)
    return answer


@router.post("", response={201: TaskRow, **REFUSALS}, url_name="api_tasks", exclude_unset=True)
def give_task(request: HttpRequest, sent: NewTask) -> Status[Any]:
    person = needs_tasks(request)
    title = clean(sent.title)
    if not title:
        raise one_field("title", _("It is needed."))
    whose = person.pk if sent.assignee is None else sent.assignee
    if not User.objects.filter(pk=whose, is_active=True).exists():
        raise one_field("assignee", _("There is nothing here."))
    about = None
    if sent.customer is not None:
        # Who may not read a customer learns here neither that there is one.
        if not customers_for(person).filter(pk=sent.customer).exists():
            raise one_field("customer", _("There is nothing here."))
        about = ("customer", sent.customer)
    own = own_sent(TaskOwn, sent.own, person, "", is_new=True)
    row = _row(plan_task(title, actor(request), whose, sent.due_at, about, own=own))
    with_own(TaskOwn, [row], person)
    return Status(201, row)


@router.post(
    "/{int:pk}/closure", response={200: TaskRow, **REFUSALS}, url_name="api_task_closure",
    exclude_unset=True,
)  # fmt: skip
def close_task(request: HttpRequest, pk: Here) -> dict[str, Any]:
    """Finished; once is enough, and twice is the same."""
    task = task_for(needs_tasks(request), pk)
    finish_task(task, actor(request), timezone.now())
    task.refresh_from_db()
    row = _row(task)
    with_own(TaskOwn, [row], needs_tasks(request))
    return row


def _row(one: Task) -> dict[str, Any]:
    return {
        "id": one.pk,
        "title": one.title,
        "due_at": _local(one.due_at),
        "assignee": one.assignee and {"id": one.assignee.pk, "name": one.assignee.full_name},
        "team": one.team and {"id": one.team.pk, "name": one.team.name},
        "customer": one.subject_id if one.subject_kind == "customer" else None,
        "done_at": _local(one.done_at),
    }


def _local(at: Any) -> Any:
    return timezone.localtime(at) if at else None
