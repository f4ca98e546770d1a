"""Give somebody something to do."""

from datetime import datetime

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.planner.models import Task


def plan_task(
    title: str,
    by: Actor,
    assignee_id: int,
    due_at: datetime | None = None,
    subject: tuple[str, int] | None = None,
) -> Task:
    """A task, about a record ("customer", id) or about none."""
    kind, pk = subject or ("", None)
    return Task.objects.create(
        title=title,
        due_at=due_at,
        assignee_id=assignee_id,
        subject_kind=kind,
        subject_id=pk,
        created_by_name=by.name,
    )
