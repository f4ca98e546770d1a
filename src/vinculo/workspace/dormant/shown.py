"""What the page says of the dormant together: of the company, or of those whom a person sees."""

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count, Sum

from vinculo.analytics.costs.kinds import KINDS
from vinculo.analytics.dormancy.models import Action
from vinculo.analytics.reports.models import Report
from vinculo.shell.accounts.models import User
from vinculo.workspace.dormant.listing import accounts_for
from vinculo.workspace.reports.shown import E4, sees_everything


@dataclass(frozen=True, slots=True)
class Advised:
    action: Action
    count: int
    cost: Decimal  # of a month


@dataclass(frozen=True, slots=True)
class Kind:
    label: str
    customers: int
    count: int
    cost: Decimal  # of a month


@dataclass(frozen=True, slots=True)
class Summary:
    """`monthly` is what they cost in a month on average; `accounts` all that there are, known
    only to who sees everybody."""

    dormant: int
    monthly: Decimal
    advised: list[Advised]
    kinds: list[Kind]
    accounts: int
    worth: Decimal

    @property
    def yearly(self) -> Decimal:
        return self.monthly * 12

    @property
    def share(self) -> float | None:
        return self.dormant / self.accounts if self.accounts else None


def summary(user: User, report: Report) -> Summary:
    months, content = report.months, report.content
    rows = accounts_for(user).values("advice").annotate(n=Count("pk"), cost=Sum("cost"))
    by_advice = {row["advice"]: row for row in rows}
    advised = [
        Advised(action, by_advice[action]["n"], by_advice[action]["cost"] / months)
        for action in Action if action in by_advice
    ]  # fmt: skip
    whole = sees_everything(user)
    kinds = [
        Kind(str(KINDS[row["kind"]].label), row["customers"], row["n"],
             Decimal(row["cost_e4"]) / E4 / months)
        for row in content["kinds"] if whole and row["kind"] in KINDS
    ]  # fmt: skip
    return Summary(
        sum(one.count for one in advised),
        sum((one.cost for one in advised), Decimal()),
        advised, kinds, content["accounts"] if whole else 0, Decimal(content["worth_e4"]) / E4,
    )  # fmt: skip
