"""Tasks in filters: on records of any kind."""

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from vinculo.shell.accounts.models import User
from vinculo.shell.custom.filtering import fields_of
from vinculo.shell.filters.fields import Column, Field, FieldSet, Path, Quantities, Words, named
from vinculo.shell.filters.kinds import Kind
from vinculo.shell.filters.people import PEOPLE
from vinculo.shell.planner.access import tasks_for
from vinculo.shell.planner.models import TaskOwn


def _door(viewer: User, area: str) -> QuerySet[Any]:
    return tasks_for(viewer)


TASKS = FieldSet(
    "task",
    _("Tasks"),
    named(
        Field(
            "due", Kind.INSTANT, _("When it is due"),
            Words(_("are due %(value)s"), _("are not due %(value)s"), _("due %(value)s")),
            Column("due_at"), can_be_empty=True,
        ),
        Field(
            "assignee", Kind.CHOICE, _("Who does it"),
            Words(_("are for %(value)s"), _("are not for %(value)s"), _("for %(value)s")),
            Column("assignee_id"), values=PEOPLE, can_be_empty=True, is_whole=True,
        ),
        Field(
            "title", Kind.TEXT, _("What to do"),
            Words(_("say “%(value)s”"), _("do not say “%(value)s”"), _("of %(value)s")),
            Column("title"),
        ),
    ),
    _door,
).growing(fields_of(TaskOwn))  # fmt: skip


def open_tasks_on(kind: str) -> Path:
    """The open tasks that a person reaches; who asks for others finds none."""
    return Path(
        "tasks", _("Open tasks"),
        Quantities(
            some=_("have an open task%(what)s"),
            none=_("have no open task%(what)s"),
            count=lambda n: ngettext(
                "have at least %(count)s open task%(what)s",
                "have at least %(count)s open tasks%(what)s", n,
            ),
            count_denied=lambda n: ngettext(
                "do not have %(count)s open task%(what)s",
                "have fewer than %(count)s open tasks%(what)s", n,
            ),
        ),
        TASKS,
        rows=lambda viewer: tasks_for(viewer).filter(subject_kind=kind, done_at=None),
        key="subject_id",
    )  # fmt: skip
