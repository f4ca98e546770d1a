"""What a person may see of the reports: sums are of the whole company, or not shown at all."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.http import Http404
from django.utils.translation import gettext as _

from vinculo.analytics.reports.models import Report
from vinculo.commerce.models import Product, Shop
from vinculo.customers.access import customers_for
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.access import scope_of
from vinculo.shell.accounts.models import Scope, User

E4 = 10_000


def sees_everything(user: User) -> bool:
    return bool(scope_of(user, "analytics.matrix") == Scope.ALL)


def must_see_everything(user: User) -> None:
    if not sees_everything(user):
        raise Http404


def report_named(key: str) -> Report | None:
    return Report.objects.filter(key=key).first()


@dataclass(frozen=True, slots=True)
class Member:
    """`customer` is their number where the page may lead to them."""

    place: int
    name: str
    value: Decimal
    share: float
    running: float
    grade: str
    customer: int | None


def members(user: User, by: str, rows: list[dict[str, Any]]) -> list[Member]:
    keys = [row["member"] for row in rows]
    names = _names(user, by, keys)
    return [
        Member(
            row["place"], names.get(row["member"], "") or _nameless(by, row["member"]),
            Decimal(row["value_e4"]) / E4, row["share"], row["running"], row["grade"],
            int(row["member"]) if by == "customer" and row["member"] in names else None,
        )
        for row in rows
    ]  # fmt: skip


def _names(user: User, by: str, keys: list[str]) -> dict[str, str]:
    if by in ("customer", "product", "shop", "owner"):
        numbers = [int(key) for key in keys if key]
        records: Any = {
            "customer": customers_for(user), "product": Product.objects.all(),
            "shop": Shop.objects.all(), "owner": User.objects.all(),
        }[by]  # fmt: skip
        return {str(record.pk): str(record) for record in records.filter(pk__in=numbers)}
    if by == "channel":
        named = {key: str(label) for key, label in Interaction.Channel.choices}
        return {key: named.get(key, key) for key in keys}
    return {key: key for key in keys}


def _nameless(by: str, key: str) -> str:
    if not key:
        return {
            "customer": _("Sales to nobody known"), "owner": _("Without a seller"),
            "product": _("Without a product"), "shop": _("Without a shop"),
            "city": _("Without a city"), "category": _("Without a category"),
        }.get(by, _("Without a channel"))  # fmt: skip
    return _("Not here any more, or not yours to see")


@dataclass(frozen=True, slots=True)
class Stay:
    """Who stayed, of the twelve months to a day against the twelve before."""

    day: date
    had: int
    stayed: int
    lost: int
    won: int
    back: int
    before: Decimal
    kept: Decimal
    now: Decimal

    @property
    def rate(self) -> float | None:
        return self.stayed / self.had if self.had else None

    @property
    def revenue_rate(self) -> float | None:
        return float(self.kept / self.before) if self.before > 0 else None

    def kept_more(self, points: Decimal) -> Decimal:
        """What so many points of retention more would bring a year, each who stays buying what
        those who stay buy now on average."""
        return self.kept / self.stayed * self.had * points / 100 if self.stayed else Decimal()


def stays(report: Report) -> list[Stay]:
    return [
        Stay(
            date.fromisoformat(row["day"]), row["had"], row["stayed"], row["lost"], row["won"],
            row["back"], *(Decimal(row[f"{of}_e4"]) / E4 for of in ("before", "kept", "now")),
        )
        for row in report.content
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Heat:
    """Of a cohort, the share that buys so many months later; None has not come yet."""

    share: float | None
    buyers: int
    heat: int


@dataclass(frozen=True, slots=True)
class Cohort:
    first: date
    size: int
    cells: list[Heat]


def cohorts(report: Report, ages: int = 12) -> list[Cohort]:
    """The newest last; a month in which nobody of them bought is a zero."""
    found: dict[str, dict[int, dict[str, int]]] = {}
    for row in report.content:
        found.setdefault(row["cohort"], {})[row["age"]] = row
    last = report.as_of.year * 12 + report.as_of.month
    shown = []
    for name, by_age in sorted(found.items()):
        first = date.fromisoformat(f"{name}-01")
        size = by_age[0]["size"]
        old = last - (first.year * 12 + first.month)
        cells = [_heat(by_age.get(age), size, age <= old) for age in range(1, ages + 1)]
        shown.append(Cohort(first, size, cells))
    return shown


def _heat(row: dict[str, int] | None, size: int, is_lived: bool) -> Heat:
    if not is_lived:
        return Heat(None, 0, 0)
    buyers = row["buyers"] if row else 0
    share = buyers / size if size else 0.0
    return Heat(share, buyers, min(5, 1 + int(share * 5)) if buyers else 0)
