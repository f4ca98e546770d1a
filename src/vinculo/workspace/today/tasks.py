"""All that a person has promised to do, the longest overdue first, a page at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from django.db.models import BigIntegerField, F, Func, Value
from django.db.models.functions import Coalesce
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from vinculo.shell.accounts.models import User
from vinculo.shell.custom.seeing import seen_by
from vinculo.shell.custom.telling import in_words, names_in
from vinculo.shell.custom.values import values_of
from vinculo.shell.filters.as_text import from_text
from vinculo.shell.filters.compiling import Base, compiled
from vinculo.shell.filters.saying import explain
from vinculo.shell.planner.access import own_tasks
from vinculo.shell.planner.filter_fields import TASKS
from vinculo.shell.planner.models import TaskOwn
from vinculo.shell.ui.keyset import keyset_page
from vinculo.workspace.today.agenda import ToDo, todos

HEADINGS: dict[str, str | Promise] = {
    "late": _("Late"),
    "soon": _("Today"),
    "later": pgettext_lazy("tasks", "Later"),
    "": _("Without a date"),
}
# What has no date comes last; a keyset needs a value to go on from, exact to the microsecond.
_WHEN = Coalesce(
    Func(
        F("due_at"),
        template="(extract(epoch FROM %(expressions)s) * 1000000)::bigint",
        output_field=BigIntegerField(),
    ),
    Value(2**62, output_field=BigIntegerField()),
)


@dataclass(frozen=True, slots=True)
class Group:
    title: str | Promise
    is_late: bool
    todos: Sequence[ToDo]


@dataclass(frozen=True, slots=True)
class Own:
    """A field of the company's own, and whether it is shown under each task."""

    name: str
    label: str
    is_shown: bool


@dataclass(frozen=True, slots=True)
class Tasks:
    """`sentence` says what narrows them, `f` as the address does."""

    groups: Sequence[Group]
    previous_url: str | None
    next_url: str | None
    own: Sequence[Own]
    f: str
    sentence: str


def open_tasks(user: User, asked: Mapping[str, str], now: datetime) -> Tasks:
    """What an address asks: `f` narrows them, `columnas` names own fields. Raises FilterProblem."""
    own = own_tasks(user).open().select_related("assignee", "team").annotate(when=_WHEN)
    f, sentence = asked.get("f", ""), ""
    if f:
        tree = from_text(f)
        own = own.filter(compiled(tree, TASKS, user, Base(), now))
        sentence = explain(tree, TASKS, user)
    page = keyset_page(own, asked, ("when", "id"))
    offered = _offered(asked.get("columnas", ""), user)
    found = _with_own(todos(page.rows, user, now), offered, user)
    groups = [
        Group(HEADINGS[state], state == "late", list(items))
        for state, items in groupby(found, key=lambda item: item.step.state)
    ]
    return Tasks(groups, page.previous_url, page.next_url, offered, f, sentence)


def _offered(chosen: str, user: User) -> list[Own]:
    names = chosen.split(",")
    seen = seen_by(user, TaskOwn.records)
    return [Own(one.name, one.label, one.name in names) for one in seen]


def _with_own(found: Sequence[ToDo], offered: Sequence[Own], user: User) -> list[ToDo]:
    """With what they say in the fields that are shown: one statement for all of them."""
    shown = {one.name for one in offered if one.is_shown}
    if not shown:
        return list(found)
    known = [one for one in seen_by(user, TaskOwn.records) if one.name in shown]
    said = values_of(TaskOwn, [item.step.task.pk for item in found])
    names = names_in(known, said.values(), user)

    def words(pk: int) -> tuple[tuple[str, str], ...]:
        told = ((one.label, in_words(one, said.get(pk, {}).get(one.key), names)) for one in known)
        return tuple((label, text) for label, text in told if text)

    return [replace(item, own=words(item.step.task.pk)) for item in found]
