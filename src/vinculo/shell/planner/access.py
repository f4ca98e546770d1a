"""The only door to tasks for a person: their own, and those of the people they lead."""

from django.db.models import Q
from django.shortcuts import get_object_or_404

from vinculo.shell.accounts.models import Role, User
from vinculo.shell.planner.models import Task, TaskQuerySet

LEADERS = {Role.ADMINISTRATOR, Role.MANAGER}


def tasks_for(user: User) -> TaskQuerySet:
    """Own tasks; a manager reaches those of the team, or everybody's when in no team."""
    if user.role not in LEADERS:
        return Task.objects.filter(assignee=user)
    if user.team_id is None:
        return Task.objects.all()
    return Task.objects.filter(Q(assignee=user) | Q(assignee__team=user.team_id))


def task_for(user: User, pk: int) -> Task:
    return get_object_or_404(tasks_for(user), pk=pk)
