"""The purchases of a chunk of customers: when, what, how much, what came back, what was paid."""

from dataclasses import dataclass

import numpy as np

from vinculo.workspace.demo import trades
from vinculo.workspace.demo.catalogue import PESO, dollar
from vinculo.workspace.demo.copying import Array
from vinculo.workspace.demo.profiles import DAYS_A_YEAR, NEVER, Profiles
from vinculo.workspace.demo.span import Span

FAVOURITES = 10
SALE, RETURN, CANCELLATION = range(3)
RETURNED, CANCELLED = 0.024, 0.007
TRADE_HOTEL = trades.TRADE_NUMBER["Hotel"]


@dataclass(slots=True)
class Purchases:
    """One row per document, sales first in order of customer and day, then what undoes them.

    `undoes` is the row of the sale, -1 for sales. Money in 1/10,000; amounts in the currency of
    the document, cost and base amounts in pesos.
    """

    customer: Array
    day: Array
    minute: Array
    kind: Array
    undoes: Array
    in_dollars: Array
    rate: Array
    amount: Array
    base: Array
    cost: Array

    def __len__(self) -> int:
        return len(self.customer)


@dataclass(slots=True)
class Lines:
    """One row per line, in the order of their purchases."""

    purchase: Array
    position: Array
    product: Array
    quantity: Array
    price: Array
    amount: Array
    cost: Array


def draw_days(rng: np.random.Generator, who: Profiles, span: Span) -> tuple[Array, Array]:
    """Customer and day of every sale; a renewal process in the buying time of their season."""
    season = trades.SEASON[who.trade]
    first = np.clip(who.joined, 0, span.days - 1)
    passed = span.seasons[season, first]
    left = span.seasons[season, np.clip(who.stopped, 1, span.days)] - passed
    left[who.course == NEVER] = 0
    regular = trades.column("regular")[who.trade]
    expected = np.maximum(left / who.gap, 0)
    count = np.where(left > 0, expected + 4 * np.sqrt(expected / regular + 1) + 3, 0).astype(int)
    customer = np.repeat(np.arange(len(who)), count)
    steps = rng.gamma(regular[customer]) / regular[customer] * who.gap[customer]
    starts = np.cumsum(count) - count
    # Who was a customer already is somewhere between two purchases.
    has = count > 0
    steps[starts[has]] *= np.where(who.joined[has] < 0, rng.random(has.sum()), 0.02)
    time = np.cumsum(steps)
    time -= np.repeat((time - steps)[np.minimum(starts, len(time) - 1)] if len(time) else 0, count)
    inside = time < left[customer]
    customer, time = customer[inside], (time + passed[customer])[inside]
    day = np.zeros(len(customer), np.int64)
    for number in range(len(span.seasons)):
        here = season[customer] == number
        day[here] = np.searchsorted(span.seasons[number], time[here], side="right") - 1
    sunday = (np.datetime64(span.start).astype(int) + day + 3) % 7 == 6
    day = np.where(sunday, np.where(day + 1 < span.days, day + 1, day - 1), day).clip(0)
    one_a_day = np.unique(customer * span.days + day)
    return one_a_day // span.days, one_a_day % span.days


def draw_lines(
    rng: np.random.Generator, who: Profiles, customer: Array, day: Array, span: Span,
    prices: Array, costs: Array, wish: Array,
) -> Lines:  # fmt: skip
    """What each sale consists of: mostly the customer's ten usual products."""
    wanted = wish[who.trade] + rng.gumbel(size=(len(who), wish.shape[1])).astype(np.float32)
    usual = np.argpartition(-wanted, FAVOURITES, axis=1)[:, :FAVOURITES]
    mean = trades.column("lines")[who.trade][customer]
    count = 1 + np.minimum(rng.poisson(mean - 1), FAVOURITES - 1)
    sale = np.repeat(np.arange(len(customer)), count)
    position = np.arange(len(sale)) - np.repeat(np.cumsum(count) - count, count)
    buyer = customer[sale]
    slot = (rng.integers(0, FAVOURITES, len(customer))[sale] + position) % FAVOURITES
    product = usual[buyer, slot]
    month = span.months[day][sale]
    listed = prices[month, product]
    price = listed - (listed * who.discount[buyer]).astype(np.int64) // (10 * PESO) * (10 * PESO)
    years = (day - span.days)[sale] / DAYS_A_YEAR
    budget = who.ticket[buyer] / mean[sale] * np.exp(who.yearly_growth[buyer] * years)
    noise = rng.lognormal(-0.06, 0.36, len(sale))
    quantity = np.maximum(np.rint(budget * noise / (prices[-1, product] / PESO)), 1).astype(
        np.int64
    )
    cost = quantity * costs[month, product]
    return Lines(sale, position + 1, product, quantity, price, quantity * price, cost)


def draw_purchases(
    rng: np.random.Generator, who: Profiles, span: Span, prices: Array, costs: Array, wish: Array
) -> tuple[Purchases, Lines]:
    customer, day = draw_days(rng, who, span)
    lines = draw_lines(rng, who, customer, day, span, prices, costs, wish)
    minute = (420 + 640 * rng.beta(1.6, 1.9, len(customer))).astype(np.int64)
    # One hotel in twelve is billed in dollars.
    in_dollars = ((who.trade == TRADE_HOTEL) & (who.luck < 0.08))[customer]
    rate = np.where(in_dollars, dollar(span.months[day]), PESO)
    abroad = in_dollars[lines.purchase]
    cents = np.rint(lines.price / rate[lines.purchase] * 100).astype(np.int64) * (PESO // 100)
    lines.price = np.where(abroad, np.maximum(cents, PESO // 100), lines.price)
    lines.amount = lines.quantity * lines.price
    sales = Purchases(
        customer, day, minute, np.full(len(customer), SALE), np.full(len(customer), -1),
        in_dollars, rate, *(np.zeros((3, len(customer)), np.int64)),
    )  # fmt: skip
    undoing, undone = _undoings(rng, sales, lines, span)
    purchases = Purchases(
        *(np.concatenate([getattr(sales, n), getattr(undoing, n)]) for n in Purchases.__slots__)
    )
    lines = Lines(
        *(np.concatenate([getattr(lines, n), getattr(undone, n)]) for n in Lines.__slots__)
    )
    _add_up(purchases, lines)
    return purchases, lines


def _undoings(
    rng: np.random.Generator, sales: Purchases, lines: Lines, span: Span
) -> tuple[Purchases, Lines]:
    """A return takes back part of the first line; a cancellation the whole document, that day."""
    luck = rng.random(len(sales))
    later = sales.day + rng.integers(1, 8, len(sales))
    fate = np.where(
        luck < CANCELLED, CANCELLATION, np.where(luck < CANCELLED + RETURNED, RETURN, SALE)
    )
    fate[(fate == RETURN) & (later >= span.days)] = SALE
    undone = np.flatnonzero(fate != SALE)
    row_of = np.full(len(sales), -1)
    row_of[undone] = len(sales) + np.arange(len(undone))
    taken = (fate[lines.purchase] == CANCELLATION) | (
        (fate[lines.purchase] == RETURN) & (lines.position == 1)
    )
    part = np.ceil(lines.quantity[taken] * rng.uniform(0.1, 0.6, taken.sum())).astype(np.int64)
    whole = fate[lines.purchase[taken]] == CANCELLATION
    quantity = np.where(whole, lines.quantity[taken], part)
    unit_cost = lines.cost[taken] // lines.quantity[taken]
    back = Lines(
        row_of[lines.purchase[taken]], lines.position[taken], lines.product[taken], -quantity,
        lines.price[taken], -quantity * lines.price[taken], -quantity * unit_cost,
    )  # fmt: skip
    cancelled = fate[undone] == CANCELLATION
    day = np.where(cancelled, sales.day[undone], later[undone])
    minute = np.where(cancelled, sales.minute[undone] + 40, 480 + sales.minute[undone] // 2)
    documents = Purchases(
        sales.customer[undone], day, minute, fate[undone], undone, sales.in_dollars[undone],
        sales.rate[undone], *(np.zeros((3, len(undone)), np.int64)),
    )  # fmt: skip
    return documents, back


def _add_up(purchases: Purchases, lines: Lines) -> None:
    for name in ("amount", "cost"):
        # Exact: bincount adds floats, and these are integers below 2^53.
        total = np.bincount(lines.purchase, getattr(lines, name), len(purchases))
        setattr(purchases, name, np.rint(total).astype(np.int64))
    foreign = purchases.amount // 100 * (purchases.rate // PESO) * 100
    purchases.base = np.where(purchases.in_dollars, foreign, purchases.amount)
