"""Tasks: what a person or a team has promised to do next, on any record."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import Team
from vinculo.shell.custom.models import CustomValue, constraints, indexes
from vinculo.shell.history.tracking import under_history


class TaskQuerySet(models.QuerySet["Task"]):
    def open(self) -> "TaskQuerySet":
        return self.filter(done_at=None)

    def of(self, subject_kind: str, subject_id: int) -> "TaskQuerySet":
        return self.filter(subject_kind=subject_kind, subject_id=subject_id)


@under_history(without=["reminded_at"])
class Task(models.Model):
    """Given to a person or to a team, of whom whoever comes first does it."""

    title = models.CharField(_("what to do"), max_length=300)
    due_at = models.DateTimeField(_("due"), null=True, blank=True)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="tasks",
        verbose_name=_("who"),
    )  # fmt: skip
    team = models.ForeignKey(Team, models.CASCADE, null=True, related_name="tasks")
    subject_kind = models.CharField(max_length=40, blank=True)
    subject_id = models.BigIntegerField(null=True)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by_name = models.CharField(max_length=200)
    done_at = models.DateTimeField(null=True)
    done_by_name = models.CharField(max_length=200, blank=True)
    rule = models.CharField(max_length=120, blank=True)  # recurrence.py
    # The one whose end made this one; at most one comes after each.
    after = models.OneToOneField("self", models.SET_NULL, null=True, related_name="next_one")
    remind_before = models.CharField(max_length=10, blank=True)  # reminding.py
    remind_at = models.DateTimeField(null=True)
    reminded_at = models.DateTimeField(null=True)

    objects = TaskQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["assignee", "due_at"], name="task_open", condition=Q(done_at=None)
            ),
            models.Index(
                fields=["team", "due_at"], name="task_open_team",
                condition=Q(done_at=None, team__isnull=False),
            ),
            models.Index(
                fields=["remind_at"], name="task_to_remember",
                condition=Q(done_at=None, reminded_at=None, remind_at__isnull=False),
            ),
            models.Index(fields=["subject_kind", "subject_id"], name="task_subject"),
        ]  # fmt: skip
        constraints = [
            models.CheckConstraint(
                condition=Q(assignee=None, team__isnull=False)
                | Q(assignee__isnull=False, team=None),
                name="task_is_of_a_person_or_a_team",
            ),
            models.CheckConstraint(
                condition=Q(rule="") | Q(due_at__isnull=False), name="task_that_recurs_has_a_date"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def owner_name(self) -> str:
        """Whose it is, a person's or a team's."""
        owner = self.assignee or self.team
        return str(owner) if owner else ""


@under_history(by_hand=True, whose=["task"])
class TaskOwn(CustomValue):
    """What the company writes down of a task beyond what the house knows."""

    records = "task"
    owner = "task_id"

    # The database's own key takes it along with its task: `goes_with` in the migration.
    task = models.ForeignKey(
        Task, models.CASCADE, related_name="own_values", db_index=False, db_constraint=False
    )

    class Meta:
        indexes = indexes("task", "task_own")
        constraints = constraints("task", "task_own")
