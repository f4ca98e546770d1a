"""When each sale was due and when it was paid, if it was."""

from dataclasses import dataclass

import numpy as np

from vinculo.workspace.demo.buying import SALE, Purchases
from vinculo.workspace.demo.copying import Array
from vinculo.workspace.demo.profiles import LEFT, Profiles
from vinculo.workspace.demo.span import Span

METHODS = ("Transferencia", "Efectivo", "PSE", "Nequi", "Tarjeta", "Cheque")
BUSINESS_PAYS = (0.52, 0.17, 0.15, 0.06, 0.04, 0.06)
HOME_PAYS = (0.10, 0.42, 0.08, 0.22, 0.18, 0.0)


@dataclass(slots=True)
class Payments:
    """One row per sale that is or should be paid: its row, due day, days late, money, method.

    `paid` tells whether it has been paid by today.
    """

    purchase: Array
    due: Array
    paid_day: Array
    late_days: Array
    amount: Array
    base: Array
    method: Array
    paid: Array


def draw_payments(
    rng: np.random.Generator, who: Profiles, purchases: Purchases, span: Span
) -> Payments:
    """A return is taken off what is paid; a cancelled sale is not paid at all."""
    undoing = np.flatnonzero(purchases.kind != SALE)
    amount, base = purchases.amount.copy(), purchases.base.copy()
    for name, money in (("amount", amount), ("base", base)):
        np.add.at(money, purchases.undoes[undoing], getattr(purchases, name)[undoing])
    sale = np.flatnonzero((purchases.kind == SALE) & (amount > 0))
    customer = purchases.customer[sale]
    credit = who.credit_days[customer]
    due = purchases.day[sale] + credit
    late = np.rint(who.late_days[customer] + rng.normal(0, 2.5, len(sale))).astype(int)
    late = np.where(credit > 0, np.maximum(late, -credit), 0)
    paid_day = due + late
    # The last purchase of some who left was never paid.
    last = (who.course[customer] == LEFT) & (purchases.day[sale] > who.stopped[customer] - 20)
    never = last & (rng.random(len(sale)) < 0.25) & (credit > 0)
    method = rng.choice(len(METHODS), len(sale), p=BUSINESS_PAYS)
    homes = ~who.is_business[customer]
    method[homes] = rng.choice(len(METHODS), homes.sum(), p=HOME_PAYS)
    return Payments(
        sale, due, paid_day, np.where(never, span.days - due, late), amount[sale], base[sale],
        method, (paid_day < span.days) & ~never,
    )  # fmt: skip
