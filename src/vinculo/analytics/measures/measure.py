"""What a measure is: a question over the facts, stated once, that every engine answers alike."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from dateutil.relativedelta import relativedelta

if TYPE_CHECKING:
    import ibis.expr.types as ir

Tables = Mapping[str, "ir.Table"]


@dataclass(frozen=True, slots=True)
class Asked:
    """The day of which one asks, and the months up to it that count.

    `by` is the dimension and `value` what is added up, of the measures that let one choose.
    """

    as_of: date
    months: int = 12
    by: str = "customer"
    value: str = "sales"

    def since(self, windows: int = 1) -> date:
        """The first day of the window; of the one before it, with 2."""
        first: date = self.as_of - relativedelta(months=self.months * windows, days=-1)
        return first

    def day_after(self) -> date:
        return self.as_of + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Measure:
    """`needs` are the facts it reads; `order` is total, so that engines agree on it too.

    A column `..._e4` is money in 1/10,000 of the company's currency.
    """

    name: str
    title: Any
    words: Any
    needs: tuple[str, ...]
    state: "Callable[[Tables, Asked], ir.Table]"
    order: tuple[str, ...]
    choices: Mapping[str, tuple[str, ...]] | None = None
