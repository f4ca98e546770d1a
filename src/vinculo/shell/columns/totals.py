"""The foot of a list: sums, averages and how much is filled in, of everybody whom a filter means.

One statement for what stands in the records, one for each column that stands elsewhere, and asked
for only after the page stands: it reads the whole set.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Aggregate, Avg, Count, Q, QuerySet, Sum
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import User
from vinculo.shell.columns.access import columns_for, tells_of_all
from vinculo.shell.columns.column import Column
from vinculo.shell.columns.registry import Arranged
from vinculo.shell.filters.kinds import Kind
from vinculo.shell.ui.tags.figures import number, percent, whole_money

SUM, MEAN, FILLED = "sum", "mean", "filled"
WAYS: Mapping[str, type[Aggregate]] = {SUM: Sum, MEAN: Avg, FILLED: Count}
WORDS = {SUM: _("in all"), MEAN: _("on average"), FILLED: _("filled in")}


@dataclass(frozen=True, slots=True)
class Total:
    """`amount.sum` in an address."""

    column: Column
    what: str

    @property
    def name(self) -> str:
        return f"{self.column.name}.{self.what}"


@dataclass(frozen=True, slots=True)
class Foot:
    """How many there are, and a line under each column that has one."""

    count: int
    lines: Mapping[str, tuple[str, str]]  # column -> figure and what it is


def totals_for(asked: Sequence[str], arranged: Arranged, viewer: User) -> list[Total]:
    """What does not exist, or may not be added up by this person, is passed over."""
    known, found = columns_for(arranged, viewer), []
    for text in dict.fromkeys(asked):
        name, _dot, what = text.partition(".")
        column = known.get(name)
        if column and what in column.totals and tells_of_all(column, arranged, viewer):
            found.append(Total(column, what))
    return found


def foot(records: QuerySet[Any], totals: Sequence[Total]) -> Foot:
    plain = [total for total in totals if not total.column.adds]
    asked = {_key(total): _aggregate(total) for total in plain}
    answer = records.order_by().aggregate(rows_in_all=Count("pk"), **asked)
    for total in totals:
        if total.column.adds:
            rows, column = total.column.adds(records.order_by())
            answer[_key(total)] = rows.aggregate(found=WAYS[total.what](column))["found"]
    count = answer["rows_in_all"]
    lines = {
        total.column.name: (
            _said(total, answer[_key(total)], count), str(WORDS[total.what])
        )
        for total in totals
    }  # fmt: skip
    return Foot(count, lines)


def _key(total: Total) -> str:
    return total.name.replace(".", "_")


def _aggregate(total: Total) -> Any:
    path = total.column.paths[0]
    match total.what:
        case "sum":
            return Sum(path)
        case "mean":
            return Avg(path)
    empty = Q(**{f"{path}__isnull": True})
    if total.column.kind == Kind.TEXT:
        empty |= Q(**{path: ""})
    return Count("pk", filter=~empty)


def _said(total: Total, value: Any, count: int) -> str:
    if total.what == FILLED:
        return percent(value / count) if count else "—"
    if value is None:
        return "—"
    if total.column.kind == Kind.MONEY:
        return str(total.column.draw(value)) if total.column.draw else whole_money(value)
    return number(Decimal(value), 1 if total.what == MEAN else None)
