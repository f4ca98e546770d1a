"""What can be found on the ground: people, tasks, saved views."""

from collections.abc import Sequence

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.columns.registry import lists
from vinculo.shell.kept import kept
from vinculo.shell.planner.access import tasks_for
from vinculo.shell.planner.models import Task
from vinculo.shell.saved_views.reading import views_for
from vinculo.shell.search.kinds import EXACT, Found, Kind, Typed
from vinculo.shell.search.matching import nearest, nearness
from vinculo.shell.search.words import with_words
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.moments import format_instant

Person = tuple[int, str, str, str]


@kept("people")
def _people() -> tuple[Person, ...]:
    rows = User.objects.filter(is_active=True).order_by("full_name")
    return tuple(rows.values_list("pk", "full_name", "email", "role"))


def find_people(typed: Typed, limit: int) -> list[Found]:
    people = _people()
    if "@" in typed.text:
        found = [(EXACT * 1.0, one) for one in people if one[2].startswith(typed.text.lower())]
    else:
        found = nearest(typed.words, ((one[1], one) for one in people), limit)
    return [
        Found(
            name, reverse("person", args=[pk]), pk, User(role=role).get_role_display(),
            "user-round", score=score, is_meant=typed.text.lower() == email,
        )
        for score, (pk, name, email, role) in found[:limit]
    ]  # fmt: skip


def find_tasks(typed: Typed, limit: int) -> list[Found]:
    return _tasks(_with(typed).filter(done_at=None), typed, limit) if typed.words else []


def more_tasks(typed: Typed, below: int, limit: int) -> list[Found]:
    rows = _with(typed)
    return _tasks(rows.filter(pk__lt=below) if below else rows, typed, limit)


def show_tasks(viewer: User, numbers: Sequence[int]) -> list[Found]:
    return [_task(task) for task in tasks_for(viewer).filter(pk__in=numbers)]


def _with(typed: Typed) -> QuerySet[Task]:
    return tasks_for(typed.viewer).filter(pk__in=with_words("task", typed.words))


def _tasks(rows: QuerySet[Task], typed: Typed, limit: int) -> list[Found]:
    return [_task(task, nearness(typed.words, task.title)) for task in rows.order_by("-pk")[:limit]]


def _task(task: Task, score: float = 0) -> Found:
    if task.done_at:
        aside = _("Done")
    else:
        aside = format_instant(task.due_at, current_style()) if task.due_at else _("Without a date")
    return Found(task.title, reverse("task", args=[task.pk]), task.pk, aside, "check", score=score)


def find_views(typed: Typed, limit: int) -> list[Found]:
    found = []
    for records, arranged in lists().items():
        if not allowed(typed.viewer, arranged.needs):
            continue
        views = ((view.name, view) for view in views_for(typed.viewer, records))
        for score, view in nearest(typed.words, views, limit):
            url = f"{reverse(arranged.list_url)}?v={view.pk}"
            found.append(Found(view.name, url, view.pk, str(arranged.title), "list-filter",
                               score=score))  # fmt: skip
    return found[:limit]


PEOPLE = Kind(
    "personas", gettext_lazy("People of the house"), "users-round", find_people, "shell.people"
)
TASKS = Kind("tareas", gettext_lazy("Tasks"), "list-todo", find_tasks, show=show_tasks,
             more=more_tasks)  # fmt: skip
VIEWS = Kind("vistas", gettext_lazy("Saved views"), "list-filter", find_views)
