"""Who the customers are and how they buy: one chunk at a time, all its figures drawn at once."""

from dataclasses import dataclass

import numpy as np

from vinculo.workspace.demo import trades
from vinculo.workspace.demo.copying import Array
from vinculo.workspace.demo.span import Span
from vinculo.workspace.demo.words import places

CHUNK = 5_000  # customers; memory grows with this, never with the size of the company

ORGANISATION, MERCHANT, HOUSEHOLD, CONTACT, DUPLICATE = range(5)
CONTACTS, DUPLICATES = 0.04, 0.015
STEADY, GROWING, SHRINKING, LEFT, DORMANT, NEVER = range(6)
COURSES = (0.47, 0.14, 0.1, 0.12, 0.14, 0.03)
DAYS_A_YEAR = 365.25


@dataclass(slots=True)
class Profiles:
    """One row per customer of the chunk; days are numbers within the span.

    `joined` may lie before the span. `first` is the row of the chunk whom a duplicate repeats or
    for whom a contact works, -1 for the others.
    """

    kind: Array
    trade: Array
    course: Array
    gap: Array
    ticket: Array
    yearly_growth: Array
    joined: Array
    stopped: Array
    late_days: Array
    discount: Array
    city: Array
    channel: Array
    first: Array
    luck: Array

    def __len__(self) -> int:
        return len(self.kind)

    @property
    def is_business(self) -> Array:
        return self.kind <= MERCHANT

    @property
    def credit_days(self) -> Array:
        return trades.column("credit_days")[self.trade]


def kinds_of(customers: int) -> tuple[float, ...]:
    """How many of each kind: who has every shop of its cities goes on growing in homes."""
    business = 0.5 * min(1, 10_000 / customers) ** 0.35
    homes = 1 - business - CONTACTS - DUPLICATES
    return (business * 0.54, business * 0.46, homes, CONTACTS, DUPLICATES)


def draw_profiles(
    rng: np.random.Generator, rows: int, span: Span, shares: tuple[float, ...]
) -> Profiles:
    kind = rng.choice(5, rows, p=shares)
    # A duplicate and a contact need somebody before them.
    kind[:12] = np.where(kind[:12] > HOUSEHOLD, HOUSEHOLD, kind[:12])
    trade = _trades(rng, kind)
    course = rng.choice(6, rows, p=COURSES)
    course[kind == CONTACT] = NEVER
    joined = _joined(rng, rows, span)
    stopped = np.full(rows, span.days)
    for which, least, most in ((LEFT, 0.2, 0.97), (DORMANT, 0.05, 0.8)):
        gone = course == which
        since = np.maximum(joined[gone], 0)
        stopped[gone] = since + (span.days - since) * rng.uniform(least, most, gone.sum())
    growth = rng.normal(0.0, 0.06, rows)
    growth[course == GROWING] = rng.uniform(0.15, 0.55, (course == GROWING).sum())
    growth[course == SHRINKING] = rng.uniform(-0.7, -0.2, (course == SHRINKING).sum())
    gap = trades.column("gap")[trade] * rng.lognormal(0, 0.32, rows)
    ticket = trades.column("ticket")[trade] * rng.lognormal(-0.12, 0.5, rows)
    # A second record of somebody got a few purchases by mistake.
    gap[kind == DUPLICATE] *= 6
    weights = np.array([city[3] for city in places.CITIES], float)
    return Profiles(
        kind=kind, trade=trade, course=course, gap=gap, ticket=ticket, yearly_growth=growth,
        joined=joined, stopped=stopped, late_days=_lateness(rng, rows),
        discount=rng.choice([0, 0, 0, 0.02, 0.03, 0.05], rows),
        city=rng.choice(len(weights), rows, p=weights / weights.sum()),
        channel=_channels(rng, kind), first=_first(rng, kind), luck=rng.random(rows),
    )  # fmt: skip


def _trades(rng: np.random.Generator, kind: Array) -> Array:
    trade = np.where(rng.random(len(kind)) < 0.22, trades.CHRISTMAS_HOUSEHOLD, trades.HOUSEHOLD)
    for of_kind, column in ((ORGANISATION, 0), (MERCHANT, 1)):
        weights = np.array([one.weight[column] for one in trades.TRADES], float)
        here = kind == of_kind
        trade[here] = rng.choice(len(weights), here.sum(), p=weights / weights.sum())
    return trade


def _joined(rng: np.random.Generator, rows: int, span: Span) -> Array:
    """Half were customers before the first purchase on record, some for fourteen years."""
    before = -rng.gamma(1.5, 2.6 * DAYS_A_YEAR, rows).clip(30, 14 * DAYS_A_YEAR)
    during = rng.uniform(0, span.days - 10, rows)
    return np.where(rng.random(rows) < 0.52, before, during).astype(int)


def _lateness(rng: np.random.Generator, rows: int) -> Array:
    """Days after the due date: most near it, one in six far behind."""
    late = rng.normal(1.0, 3.0, rows)
    bad = rng.random(rows) < 0.16
    late[bad] = rng.uniform(8, 55, bad.sum())
    return late


# What they like best, as customers_customer.preferred_channel says it; the last is "not known".
CHANNELS = ("whatsapp", "call", "visit", "email", "counter", "post", "")


def _channels(rng: np.random.Generator, kind: Array) -> Array:
    business = rng.choice(7, len(kind), p=(0.42, 0.2, 0.16, 0.1, 0.02, 0.005, 0.095))
    others = rng.choice(7, len(kind), p=(0.37, 0.09, 0.0, 0.08, 0.28, 0.01, 0.17))
    return np.where(kind <= MERCHANT, business, others)


def _first(rng: np.random.Generator, kind: Array) -> Array:
    """Whom a duplicate repeats (anybody real before it), and where a contact works."""
    first = np.full(len(kind), -1)
    organisations = np.flatnonzero(kind == ORGANISATION)
    real = np.flatnonzero(kind <= HOUSEHOLD)
    for row in np.flatnonzero(kind >= CONTACT):
        before = organisations if kind[row] == CONTACT else real
        candidates = before[: np.searchsorted(before, row)]
        if not len(candidates):
            kind[row] = HOUSEHOLD
            continue
        first[row] = candidates[int(rng.random() * len(candidates))]
    return first
