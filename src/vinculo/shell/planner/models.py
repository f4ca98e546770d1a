"""Tasks: what a person has promised to do next, on any record."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.actor import Actor


class TaskQuerySet(models.QuerySet["Task"]):
    def open(self) -> "TaskQuerySet":
        return self.filter(done_at=None)

    def of(self, subject_kind: str, subject_id: int) -> "TaskQuerySet":
        return self.filter(subject_kind=subject_kind, subject_id=subject_id)


class Task(models.Model):
    title = models.CharField(_("what to do"), max_length=300)
    due_at = models.DateTimeField(_("due"), null=True, blank=True)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="tasks", verbose_name=_("who")
    )
    subject_kind = models.CharField(max_length=40, blank=True)
    subject_id = models.BigIntegerField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by_name = models.CharField(max_length=200)
    done_at = models.DateTimeField(null=True)
    done_by_name = models.CharField(max_length=200, blank=True)

    objects = TaskQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["assignee", "due_at"], name="task_open", condition=models.Q(done_at=None)
            ),
            models.Index(fields=["subject_kind", "subject_id"], name="task_subject"),
        ]

    def __str__(self) -> str:
        return self.title

    def finish(self, by: Actor, at: datetime) -> None:
        self.done_at, self.done_by_name = at, by.name
        self.save(update_fields=["done_at", "done_by_name"])

    def reopen(self) -> None:
        self.done_at, self.done_by_name = None, ""
        self.save(update_fields=["done_at", "done_by_name"])

    def postpone(self, due_at: datetime) -> None:
        self.due_at = due_at
        self.save(update_fields=["due_at"])
