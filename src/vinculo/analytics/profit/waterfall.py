"""The steps from gross sales to what is left, of anything that has them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.costs.kinds import KINDS
from vinculo.analytics.profit.models import CustomerProfit

SOLD = {
    "gross": _("Gross sales"),
    "discounts": _("Discounts"),
    "returns": _("Returns and cancellations"),
    "product_cost": _("What the goods cost"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """`amount` is signed; `kind` is empty where it is not one of serving."""

    key: str
    label: Any
    amount: Decimal
    count: int = 0
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Waterfall:
    gross: Decimal
    steps: Sequence[Step]
    contribution: Decimal

    @property
    def serving(self) -> Sequence[Step]:
        return [step for step in self.steps if step.kind]

    @property
    def serve(self) -> Decimal:
        return sum((step.amount for step in self.serving), Decimal())

    @property
    def net(self) -> Decimal:
        """Of discounts and returns."""
        return self.gross + sum(
            (step.amount for step in self.steps if step.key in ("discounts", "returns")), Decimal()
        )

    @property
    def margin(self) -> Decimal | None:
        """What is left of each unit of net sales."""
        return self.contribution / self.net if self.net > 0 else None

    @property
    def knows_costs(self) -> bool:
        return any(step.key == "product_cost" and step.amount for step in self.steps)


def of_row(row: Mapping[str, Any]) -> Waterfall:
    """Of a row of the measure whose money is in 1/10,000, as a run keeps it."""
    sold = {key: money(row[f"{key}_e4"]) for key in SOLD}
    serving = {key: [row[f"{key}_n"], row[f"{key}_e4"]] for key in KINDS if row[f"{key}_n"]}
    return _waterfall(sold, serving, money(row["contribution_e4"]))


def of_customer(kept: CustomerProfit) -> Waterfall:
    sold = {key: getattr(kept, key) for key in SOLD}
    return _waterfall(sold, kept.serving, kept.contribution)


def _waterfall(
    sold: Mapping[str, Decimal], serving: Mapping[str, Sequence[int]], left: Decimal
) -> Waterfall:
    """Steps that are nothing are left out; serving from the dearest on."""
    steps = [Step(key, SOLD[key], sold[key]) for key in SOLD if key != "gross" and sold[key]]
    kinds = sorted(serving.items(), key=lambda one: one[1][1])
    steps += [
        Step(key, KINDS[key].label, money(amount), count, key)
        for key, (count, amount) in kinds
        if key in KINDS
    ]
    return Waterfall(sold["gross"], steps, left)


def money(amount_e4: int) -> Decimal:
    return Decimal(amount_e4).scaleb(-4)
