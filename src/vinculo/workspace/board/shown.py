"""What the board shows: kept results put side by side, nothing is computed here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from vinculo.analytics.reports.models import Report
from vinculo.workspace.board.drawing import trend
from vinculo.workspace.reports.shown import E4, Stay, stays


@dataclass(frozen=True, slots=True)
class Month:
    """A month to its last day; the last one to the day of the figures. `stay` looks back a year."""

    day: date
    sales: Decimal
    year_before: Decimal
    stay: Stay

    @property
    def change(self) -> float | None:
        if self.year_before <= 0:
            return None
        return float(self.sales / self.year_before - 1)

    @property
    def active(self) -> int:
        return self.stay.stayed + self.stay.won + self.stay.back


@dataclass(frozen=True, slots=True)
class Number:
    """`kind` is how it is written: money, count or share. `page` is where it leads."""

    title: str
    kind: str
    value: Any
    words: str
    page: str
    drawing: SafeString


def months(retention: Report, sales: Report) -> list[Month]:
    """Oldest first. Both were made by one run, of the same days."""
    found = {stay.day: stay for stay in stays(retention)}
    return [
        Month(
            day, Decimal(row["now_e4"]) / E4, Decimal(row["before_e4"]) / E4, found[day]
        )
        for row in sales.content
        if (day := date.fromisoformat(row["day"])) in found
    ]  # fmt: skip


def numbers(rows: list[Month]) -> list[Number]:
    """Sales of a month that has not ended are not drawn: they would look like a fall."""
    year = _("Of those who bought in the year before")

    def one(title: str, kind: str, words: str, page: str, of: Callable[[Month], Any]) -> Number:
        drawn = rows[:-1] if kind == "money" else rows
        values = [None if of(row) is None else float(of(row)) for row in drawn]
        label = _("%(number)s, month by month") % {"number": title}
        return Number(title, kind, of(rows[-1]), words, page, trend(values, label))

    bought, stays_page = _("Bought in the last twelve months"), "report_retention"
    return [
        one(_("Sales of the month"), "money", "", "report_pareto", lambda row: row.sales),
        one(_("Active customers"), "count", bought, stays_page, lambda row: row.active),
        one(_("New"), "count", _("First purchase in the last twelve months"), stays_page,
            lambda row: row.stay.won),
        one(_("Lost"), "count", _("Bought the year before, and not since"), stays_page,
            lambda row: row.stay.lost),
        one(_("Retention"), "share", year, stays_page, lambda row: row.stay.rate),
        one(_("Of the money"), "share", _("What they buy now of what they bought before"),
            stays_page, lambda row: row.stay.revenue_rate),
    ]  # fmt: skip
