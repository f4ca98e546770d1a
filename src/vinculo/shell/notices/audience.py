"""Who is meant by an event that the ground itself knows."""

from collections.abc import Collection, Iterable, Mapping

from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity
from vinculo.shell.notices.models import Following
from vinculo.shell.planner.access import tasks_for


def followers(activity: Activity) -> Iterable[int]:
    if activity.subject_id is None:
        return ()
    return Following.objects.filter(
        subject_kind=activity.subject_kind, subject_id=activity.subject_id
    ).values_list("person_id", flat=True)


def whose_task(activity: Activity) -> Iterable[int]:
    """The person, or everybody in the team."""
    said = activity.payload
    if said["assignee_id"]:
        return [said["assignee_id"]]
    return User.objects.filter(team=said["team_id"]).values_list("pk", flat=True)


def task_titles(user: User, ids: Collection[int]) -> Mapping[int, str]:
    return dict(tasks_for(user).filter(pk__in=ids).values_list("pk", "title"))
