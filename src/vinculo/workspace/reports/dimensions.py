"""The five dimensions as their page shows them: figure, trend, target, reference, customers."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.safestring import SafeString

from vinculo.analytics.dimensions.keys import GROUPS, Key
from vinculo.analytics.dimensions.models import DimensionGoal, EnteredFigure
from vinculo.analytics.measures.measure import Asked
from vinculo.analytics.reports.models import Report
from vinculo.workspace.reports.answers import lost_url
from vinculo.workspace.reports.drawing import trend_line


@dataclass(frozen=True, slots=True)
class Figure:
    """`entered` is the last of those that people entered; None where facts say it."""

    key: Key
    value: Decimal | None
    before: Decimal | None
    trend: SafeString | str
    goal: DimensionGoal | None
    entered: EnteredFigure | None
    drill: str

    @property
    def reaches(self) -> bool | None:
        """Whether the target is met; None without the one or the other."""
        if self.value is None or self.goal is None or self.goal.target is None:
            return None
        if self.key.less_is_better:
            return self.value <= self.goal.target
        return self.value >= self.goal.target

    @property
    def change(self) -> Decimal | None:
        """Against a year before: of shares the difference, of others how much of it more."""
        if self.value is None or not self.before:
            return None
        if self.key.unit == "percent":
            return self.value - self.before
        return self.value / self.before - 1


def figures(report: Report) -> list[tuple[Any, list[Figure]]]:
    goals = {goal.key: goal for goal in DimensionGoal.objects.select_related("owner")}
    entered: dict[str, list[EnteredFigure]] = {}
    for one in standing():
        entered.setdefault(one.key, []).append(one)
    return [
        (label, [_figure(key, report, goals.get(key.name), entered.get(key.name, []))
                 for key in keys])
        for label, keys in GROUPS
    ]  # fmt: skip


def standing() -> QuerySet[EnteredFigure]:
    """The newest first; what was withdrawn is left out."""
    return EnteredFigure.objects.filter(withdrawn_at=None)


def _figure(
    key: Key, report: Report, goal: DimensionGoal | None, entered: list[EnteredFigure]
) -> Figure:
    last = entered[0] if entered and key.of is None else None
    if key.of is not None:
        points = [(date.fromisoformat(row["day"]), key.of(row)) for row in report.content]
    else:
        points = [(one.on, one.value) for one in reversed(entered)]
    known = [(day, value) for day, value in points if value is not None]
    value = points[-1][1] if points else None
    before = points[0][1] if len(points) > 1 else None
    benchmark = goal.benchmark if goal else None
    trend = trend_line(known, benchmark, str(key.label)) if len(known) > 1 else ""
    return Figure(key, value, before, trend, goal, last, _drill(key.name, report))


def _drill(name: str, report: Report) -> str:
    """The list of the customers behind a figure, where a list can say who they are."""
    asked = Asked(report.as_of, report.months)
    until = f"{report.as_of:%Y-%m-%d}"
    since = f"{asked.since():%Y-%m-%d}"
    if name.startswith("retention.r"):
        return lost_url(report)
    bought = f"purchases(on.between:{since},{until})"
    if name == "acquisition.won":
        bought += f";!purchases(on.before:{since})"
    elif not name.startswith(("penetration.", "frequency.")):
        return ""
    return f"{reverse('customer_list')}?{urlencode({'vista': 'todos', 'f': bought})}"
