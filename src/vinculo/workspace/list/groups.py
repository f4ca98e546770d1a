"""What the customers of a list can be grouped by: in its table, and as the columns of a board.

A group is the same list narrowed down once more; so it has an address, an order and its pages.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, F, Sum
from django.db.models.functions import TruncMonth
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.customers.models import Customer
from vinculo.shell.accounts.models import Team, User
from vinculo.shell.columns.column import Text
from vinculo.shell.columns.totals import totals_for
from vinculo.shell.filters.as_text import to_line
from vinculo.shell.filters.patience import patience
from vinculo.shell.filters.tree import All, Condition, Has, Node, Not, Related
from vinculo.shell.ui.tags.figures import day, whole_money
from vinculo.workspace.list.asked import NEVER, Asked
from vinculo.workspace.list.chosen import arranged
from vinculo.workspace.list.listing import customers
from vinculo.workspace.list.narrowing import written
from vinculo.workspace.list.people import people
from vinculo.workspace.list.tabs import class_names, sees_money

MOST = 200
Into = Callable[[Asked, Any], Asked]


@dataclass(frozen=True, slots=True)
class Group:
    label: str
    asked: Asked
    count: int | None = None
    amount: str = ""


@dataclass(frozen=True, slots=True)
class Grouping:
    """`by` is read with each customer; `into` narrows the list to one value of it."""

    label: Text
    by: Any
    into: Into
    named: Callable[[Sequence[Any]], Mapping[Any, str]]
    nobody: Text
    is_worth: bool = False


def adding(asked: Asked, *parts: Node) -> Asked:
    """With more conditions in its filter."""
    return asked.but(f=to_line(All((*written(asked), *parts))), v=None)


def _by(field: str) -> Into:
    def into(asked: Asked, value: Any) -> Asked:
        if value in (None, ""):
            return adding(asked, Condition(field, "empty"))
        return adding(asked, Condition(field, "is", (str(value),)))

    return into


def _into_class(asked: Asked, rank: int | None) -> Asked:
    if rank is None:
        return adding(asked, Condition("class", "empty"))
    return asked.but(rank=rank, v=None)


def _into_month(asked: Asked, value: date | None) -> Asked:
    return asked.but(mes=f"{value:%Y-%m}" if value else NEVER, v=None)


def _owners(keys: Sequence[Any]) -> Mapping[Any, str]:
    everybody = people()
    return {key: everybody[key].full_name for key in keys if key in everybody}


def _teams(keys: Sequence[Any]) -> Mapping[Any, str]:
    return dict(Team.objects.filter(pk__in=[key for key in keys if key]).values_list("pk", "name"))


def _classes(keys: Sequence[Any]) -> Mapping[Any, str]:
    return dict(enumerate(class_names(), start=1))


def _months(keys: Sequence[Any]) -> Mapping[Any, str]:
    return {key: day(key, "month") for key in keys if key}


def _kinds(keys: Sequence[Any]) -> Mapping[Any, str]:
    return {value: str(label) for value, label in Customer.Kind.choices}


def _same(keys: Sequence[Any]) -> Mapping[Any, str]:
    return {key: key for key in keys if key}


GROUPINGS: dict[str, Grouping] = {
    "clase": Grouping(
        gettext_lazy("Class"), F("standing__rank"), _into_class, _classes,
        gettext_lazy("Without a class yet"), is_worth=True,
    ),
    "ciudad": Grouping(
        gettext_lazy("City"), F("city"), _by("city"), _same, gettext_lazy("Without a city")
    ),
    "responsable": Grouping(
        gettext_lazy("Attended by"), F("owner"), _by("owner"), _owners,
        gettext_lazy("Nobody attends them"),
    ),
    "equipo": Grouping(
        gettext_lazy("Team"), F("team"), _by("team"), _teams, gettext_lazy("Without a team")
    ),
    "mes": Grouping(
        gettext_lazy("Month of the last purchase"), TruncMonth("standing__last_purchase_on"),
        _into_month, _months, gettext_lazy("Have not bought yet"), is_worth=True,
    ),
    "tipo": Grouping(
        gettext_lazy("Person or organisation"), F("kind"), _by("kind"), _kinds, "—"
    ),
    "oficio": Grouping(
        gettext_lazy("Trade"), F("industry"), _by("industry"), _same,
        gettext_lazy("Without a trade"),
    ),
}  # fmt: skip
STEP = "paso"


def groupings_for(viewer: User) -> dict[str, Grouping]:
    """No group may tell what the viewer does not see of every customer."""
    money = sees_money(viewer)
    return {name: one for name, one in GROUPINGS.items() if money or not one.is_worth}


def groups(asked: Asked, grouping: Grouping, viewer: User, most: int = MOST) -> list[Group]:
    """With how many are in each and what they buy, in one statement; the greatest first."""
    sums = {t.column.name: t for t in totals_for(("amount.sum",), arranged(), viewer)}
    told: dict[str, Any] = {"count": Count("pk")}
    if "amount" in sums:
        told["amount"] = Sum("standing__amount")
    order = "key" if grouping.is_worth else "-count"
    counted: Any = customers(asked, viewer).order_by().values(key=grouping.by)
    with patience():
        rows: list[dict[str, Any]] = list(counted.annotate(**told).order_by(order)[:most])
    rows.sort(key=lambda row: row["key"] in (None, ""))
    if rows and isinstance(rows[0]["key"], date):
        rows.sort(key=lambda row: row["key"] or date.min, reverse=True)
    names = grouping.named([row["key"] for row in rows])
    merged: list[Group] = []
    for row in rows:
        key = row["key"]
        label = names.get(key) or (str(grouping.nobody) if key in (None, "") else str(key))
        amount = whole_money(row["amount"]) if row.get("amount") is not None else ""
        merged.append(Group(label, grouping.into(asked, key), row["count"], amount))
    return merged


def steps(asked: Asked, viewer: User) -> list[Group]:
    """By what is to be done next: nobody stands in two of them."""
    today = timezone.localdate()
    tomorrow, week = today + timedelta(days=1), today + timedelta(days=7)

    def due(lookup: str, *values: date) -> Related:
        return Related("tasks", Condition("due", lookup, tuple(map(str, values))))

    late, now = due("before", today), due("on", today)
    soon = due("between", tomorrow, week)
    parts: list[tuple[str, tuple[Node, ...]]] = [
        (_("Late"), (late,)),
        (_("Today"), (now, Not(late))),
        (_("In the next seven days"), (soon, Not(now), Not(late))),
        (_("Later, or without a day"), (Related("tasks"), Not(soon), Not(now), Not(late))),
        (_("No next step"), (Related("tasks", None, Has.NONE),)),
    ]
    return [Group(label, adding(asked, *nodes)) for label, nodes in parts]


def board_columns(asked: Asked, viewer: User, most: int) -> list[Group]:
    if asked.por == STEP:
        return steps(asked, viewer)
    known = groupings_for(viewer)
    name = asked.por if asked.por in known else ("clase" if "clase" in known else "responsable")
    return groups(asked, known[name], viewer, most)
