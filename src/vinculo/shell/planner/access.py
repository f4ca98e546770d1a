"""The only door to tasks for a person: their own and their team's, and those of whom they lead.

"shell.tasks" says how far somebody leads: a team, or everybody.
"""

from django.db.models import Q
from django.shortcuts import get_object_or_404

from vinculo.shell.accounts.access import scope_of, teams_of
from vinculo.shell.accounts.models import Scope, User
from vinculo.shell.planner.models import Task, TaskQuerySet

AREA = "shell.tasks"


def own_tasks(user: User) -> TaskQuerySet:
    """What a person has to do: given to them, or to their team."""
    return Task.objects.filter(_own(user))


def tasks_for(user: User) -> TaskQuerySet:
    if not user.is_active:
        return Task.objects.none()
    match scope_of(user, AREA):
        case Scope.ALL:
            return Task.objects.all()
        case Scope.TEAM if user.team_id:
            led = Q(assignee__team__in=teams_of(user)) | Q(team__in=teams_of(user))
            return Task.objects.filter(_own(user) | led)
    return own_tasks(user)


def task_for(user: User, pk: int) -> Task:
    return get_object_or_404(tasks_for(user), pk=pk)


def may_change(user: User, task: Task) -> bool:
    """The same rule for a task already at hand, with its assignee."""
    if not user.is_active:
        return False
    if task.assignee_id == user.pk or (task.team_id and task.team_id == user.team_id):
        return True
    match scope_of(user, AREA):
        case Scope.ALL:
            return True
        case Scope.TEAM if user.team_id:
            team = task.assignee.team_id if task.assignee else task.team_id
            return team in teams_of(user)
    return False


def led_by(user: User, person: str) -> str:
    """For a statement of our own, given `me` and `team`: the condition on a table of people."""
    match scope_of(user, AREA):
        case Scope.ALL:
            return f"{person}.id <> %(me)s"
        case Scope.TEAM if user.team_id:
            teams = ", ".join(str(int(pk)) for pk in teams_of(user))
            return f"{person}.team_id IN ({teams}) AND {person}.id <> %(me)s"
    return "FALSE"


def _own(user: User) -> Q:
    own = Q(assignee=user.pk)
    return own | Q(team=user.team_id) if user.team_id else own
