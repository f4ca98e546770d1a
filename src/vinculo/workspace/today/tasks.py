"""All that a person has promised to do, the longest overdue first, a page at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.db.models import BigIntegerField, F, Func, Value
from django.db.models.functions import Coalesce
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from vinculo.shell.accounts.models import User
from vinculo.shell.planner.access import own_tasks
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
class Tasks:
    groups: Sequence[Group]
    previous_url: str | None
    next_url: str | None


def open_tasks(user: User, place: Mapping[str, str], now: datetime) -> Tasks:
    own = own_tasks(user).open().select_related("assignee", "team").annotate(when=_WHEN)
    page = keyset_page(own, place, ("when", "id"))
    found = todos(page.rows, user, now)
    groups = [
        Group(HEADINGS[state], state == "late", list(items))
        for state, items in groupby(found, key=lambda item: item.step.state)
    ]
    return Tasks(groups, page.previous_url, page.next_url)
