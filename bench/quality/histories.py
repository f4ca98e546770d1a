"""Purchase histories: a real retailer's, and simulated ones whose truth is known."""

import os
from dataclasses import dataclass
from pathlib import Path

import duckdb
import numpy as np

ROOT = Path(__file__).resolve().parent.parent.parent
FULL_MONTHS = 12  # December 2010 to November 2011; the file ends on 9 December 2011
NEVER = -(10**6)


@dataclass(slots=True)
class History:
    """Customers by months: net amount, whether anything was bought, documents, and the day of
    the last purchase so far (counted from the first month; -1e6 where there is none yet)."""

    amount: np.ndarray
    bought: np.ndarray
    orders: np.ndarray
    last_day: np.ndarray

    @property
    def months(self) -> int:
        return int(self.amount.shape[1])

    @property
    def known(self) -> np.ndarray:
        return np.cumsum(self.bought | (self.amount != 0), 1) > 0

    @property
    def idle(self) -> np.ndarray:
        """Months since the last purchase, at every close."""
        months = np.arange(self.months)
        return months - np.maximum.accumulate(np.where(self.bought, months, NEVER), 1)

    def of(self, customers: np.ndarray) -> "History":
        return History(
            self.amount[customers],
            self.bought[customers],
            self.orders[customers],
            self.last_day[customers],
        )


def retailer_file() -> Path | None:
    named = os.environ.get("VINCULO_RETAIL")
    path = Path(named) if named else ROOT.parent / "shared" / "data" / "online_retail.csv.gz"
    return path if path.exists() else None


def retailer(path: Path) -> History:
    """One row of the history per identified customer; invoices starting with C take back."""
    rows = duckdb.connect().execute(
        """
        WITH lines AS (
          SELECT CustomerID AS customer, InvoiceNo AS invoice, InvoiceDate::TIMESTAMP AS moment,
                 Quantity::BIGINT * UnitPrice::DECIMAL(18, 4) AS amount
            FROM read_csv(?, all_varchar = true) WHERE CustomerID IS NOT NULL)
        SELECT dense_rank() OVER (ORDER BY customer) - 1 AS customer,
               (year(moment) * 12 + month(moment)) - (2010 * 12 + 12) AS month,
               sum(amount)::DOUBLE AS amount,
               count(DISTINCT invoice) FILTER (WHERE invoice NOT LIKE 'C%') AS orders,
               max(date_diff('day', TIMESTAMP '2010-12-01', moment))
                 FILTER (WHERE invoice NOT LIKE 'C%') AS last_day
          FROM lines GROUP BY lines.customer, month
        """,
        [str(path)],
    )
    table = rows.fetchnumpy()
    customers, months = int(table["customer"].max()) + 1, int(table["month"].max()) + 1
    place = table["customer"], table["month"]
    amount, orders = np.zeros((customers, months)), np.zeros((customers, months))
    days = np.full((customers, months), float(NEVER))
    amount[place], orders[place] = table["amount"], table["orders"]
    days[place] = np.ma.filled(table["last_day"].astype(float), NEVER)
    days = np.maximum.accumulate(days, 1)
    full = slice(0, FULL_MONTHS)
    return History(amount[:, full], orders[:, full] > 0, orders[:, full], days[:, full])


def simulated(kind: str, customers: int = 5_000, months: int = 36, seed: int = 1) -> History:
    """`steady`: people come, buy by their own rhythm, with seasons, and leave for good without
    a word. `once`: seven of ten never come back. `stop`: everybody stops eight months before
    the end."""
    chance = np.random.RandomState(seed)
    size = (customers,)
    start = np.where(chance.rand(*size) < 0.4, 0, chance.randint(0, months - 1, size))
    rate = chance.gamma(0.8, 0.9, size) + 0.02
    life = chance.geometric(0.04, size)
    value = np.exp(chance.normal(4, 0.8, size))
    if kind == "once":
        life = np.where(chance.rand(*size) < 0.7, 1, life)
    season = 1 + 0.35 * np.sin(2 * np.pi * (np.arange(months) - 2) / 12)
    amount, orders = np.zeros((customers, months)), np.zeros((customers, months))
    for month in range(months):
        alive = (month >= start) & (month < start + life)
        bought = np.where(alive, chance.poisson(rate * season[month]), 0)
        bought = np.where(month == start, np.maximum(bought, 1), bought)
        if kind == "stop" and month >= months - 8:
            bought[:] = 0
        orders[:, month] = bought
        amount[:, month] = (value * bought * np.exp(chance.normal(0, 0.5, size))).round(2)
    there = orders.any(1)
    days = np.maximum.accumulate(np.where(orders > 0, np.arange(months) * 30.0 + 15, NEVER), 1)
    return History(amount[there], orders[there] > 0, orders[there], days[there])
