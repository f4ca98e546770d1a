"""Ask for a long job, and ask for it again."""

from typing import Any

from django.db import transaction
from procrastinate.contrib.django import app
from procrastinate.tasks import Task

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.work.models import LongJob


@transaction.atomic
def ask(
    task: Task,
    title: str,
    by: Actor,
    *,
    asked: dict[str, Any] | None = None,
    page: str = "",
    subject: tuple[str, int] | None = None,
) -> LongJob:
    """The record and the queued task, in the caller's transaction. `title` is in the language
    of who asks; `page` is where the result is looked at; `{job}` in it
    is the job's number."""
    subject_kind, subject_id = subject or ("", None)
    job = LongJob.objects.create(
        kind=task.name, title=title, asked=asked or {},
        subject_kind=subject_kind, subject_id=subject_id,
        asked_by_id=by.user_id, asked_by_name=by.name,
    )  # fmt: skip
    job.queue_id = task.defer(job_id=job.pk)
    job.page = page.replace("{job}", str(job.pk))
    job.save(update_fields=["queue_id", "page"])
    return job


def ask_again(job: LongJob, by: Actor) -> LongJob:
    """The same, as a job of its own: what became of the first stays in the history."""
    subject = (job.subject_kind, job.subject_id) if job.subject_id is not None else None
    page = job.page.replace(f"={job.pk}", "={job}")
    return ask(app.tasks[job.kind], job.title, by, asked=job.asked, page=page, subject=subject)
