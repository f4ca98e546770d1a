"""What a retailer's customers bought next, foretold beside popularity, kNN, ALS and EASE.

The file is named by VINCULO_RETAIL, or lies in ../shared/data/online_retail.csv.gz.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import duckdb
import numpy as np

from bench import Section, Table
from bench.quality.histories import retailer_file
from vinculo.analytics.recommendation.bought import Bought
from vinculo.analytics.recommendation.features import ANY, NEW, state
from vinculo.analytics.recommendation.ranking import earlier, train

OUT = Path(__file__).parent / ".out"
COMPARATORS = Path(os.environ.get("BENCH_COMPARATORS", OUT / "comparators"))
PERIOD = 30
METHOD = (
    "Invoice lines with a customer, a positive quantity and a product's number, {rows:,} of a "
    "customer, product and day. Learnt before the last {period} days, asked for those: ten "
    "products for each of the {customers:,} customers who then bought something that counts. "
    "Recall@10 is the mean share of what they bought, NDCG@10 has the best order possible as 1. "
    "Our candidates and settings were chosen on the {period} days before; what the methods of "
    "others reach on these days was known then. "
    "Seconds are of learning and answering, by the clock and of the processor, on a machine that "
    "was doing other work too."
)
Scores = Callable[[], np.ndarray]
_LINES = """
SELECT CustomerID AS customer, StockCode AS product,
       InvoiceDate::TIMESTAMP::DATE - DATE '2010-12-01' AS day
  FROM read_csv(?, all_varchar = true)
 WHERE CustomerID IS NOT NULL AND InvoiceNo NOT LIKE 'C%' AND Quantity::BIGINT > 0
   AND regexp_matches(StockCode, '^[0-9]{5}')
"""


def run(quick: bool) -> Section:
    path = retailer_file()
    if path is None:
        section = Section("offers", "Offers", "")
        section.notes.append("**Left out.** Name the retailer's file in VINCULO_RETAIL.")
        return section
    bought = _read(path)
    until = int(bought.day.max()) + 1
    day = until - PERIOD
    known, later = bought.before(day), bought.between(day, until).matrix().toarray() > 0
    owned = known.matrix().toarray()
    sold = owned.any(0)
    method = METHOD.format(
        rows=len(bought.day), period=PERIOD,
        customers=int(((owned > 0).any(1) & (later & sold).any(1)).sum()),
    )  # fmt: skip
    section = Section("offers", "Offers", method)
    for kind, title in ((NEW, "Products not bought before"), (ANY, "Any product")):
        counts = later & sold & ((owned == 0) if kind == NEW else True)
        who = np.flatnonzero((owned > 0).any(1) & counts.any(1))
        rows: list[list[Any]] = []
        for name, scores in _engines(kind, known, day, owned, quick, section):
            wall, cpu = perf_counter(), process_time()
            told = scores()[who]
            wall, cpu = perf_counter() - wall, process_time() - cpu
            if kind == NEW:
                told = np.where(owned[who] > 0, -np.inf, told)
            recall, gain = measured(told, counts[who])
            rows.append([name, f"{recall:.4f}", f"{gain:.4f}", wall, cpu])
            print(kind, *rows[-1], file=sys.stderr, flush=True)
        columns = ("engine", "recall@10", "NDCG@10", "seconds", "CPU seconds")
        section.tables.append(Table(f"{title}, {len(who):,} customers", columns, rows))
    return section


def measured(told: np.ndarray, right: np.ndarray, most: int = 10) -> tuple[float, float]:
    """Recall and NDCG; equal scores in the order of the products."""
    top = np.argsort(-told, 1, kind="stable")[:, :most]
    hits = np.take_along_axis(right, top, 1)
    worth = 1 / np.log2(np.arange(2, most + 2))
    many = right.sum(1)
    best = np.cumsum(worth)[np.minimum(many, most) - 1]
    return float((hits.sum(1) / many).mean()), float((hits @ worth / best).mean())


def _read(path: Path) -> Bought:
    found = duckdb.connect().execute(_LINES, [str(path)]).fetchnumpy()
    customers, customer = np.unique(found["customer"].astype(str), return_inverse=True)
    products, product = np.unique(found["product"].astype(str), return_inverse=True)
    return Bought.of(
        customer, product, found["day"].astype(np.int64), len(customers), len(products)
    )


def _engines(
    kind: str, known: Bought, day: int, owned: np.ndarray, quick: bool, section: Section
) -> Iterator[tuple[str, Scores]]:
    yes = (owned > 0).astype(np.float32)
    yield "popularity", lambda: np.broadcast_to(yes.sum(0), yes.shape)
    yield f"popularity, last {PERIOD} days", lambda: np.broadcast_to(
        np.bincount(
            known.between(day - PERIOD, day).first_days().product, minlength=known.products
        ), yes.shape,
    )  # fmt: skip
    if kind == ANY:
        yield "own purchases, the most often and latest", lambda: _own(known, owned)
    yield "item-kNN, cosine", lambda: _cosine(yes)
    if (COMPARATORS / "implicit").is_dir():
        yield "implicit, ALS", lambda: _als(known, quick)
    elif kind == NEW:
        section.notes.append(
            "`implicit` is left out here. `pip install --no-deps --target "
            "bench/.out/comparators implicit` brings it."
        )
    yield "EASE", lambda: _ease(yes)
    if kind == NEW:
        yield "Vínculo, routes alone", lambda: state(known, day).by_route
    yield "Vínculo", lambda: _ours(kind, known, day)


def _own(known: Bought, owned: np.ndarray) -> np.ndarray:
    last = np.zeros(owned.shape)
    np.maximum.at(last, (known.customer, known.product), known.day + 1.0)
    return owned + last / 1e5


def _cosine(yes: np.ndarray) -> np.ndarray:
    together = yes.T @ yes
    size = np.sqrt(np.diag(together)) + 1e-9
    alike = together / size[:, None] / size
    np.fill_diagonal(alike, 0)
    return np.asarray(yes @ alike)


def _ease(yes: np.ndarray, ridge: float = 300.0) -> np.ndarray:
    inverse = np.linalg.inv(yes.T @ yes + ridge * np.eye(yes.shape[1], dtype=np.float32))
    weights = -inverse / np.diag(inverse)
    np.fill_diagonal(weights, 0)
    return np.asarray(yes @ weights)


def _als(known: Bought, quick: bool) -> np.ndarray:
    sys.path.insert(0, str(COMPARATORS))
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from implicit.als import AlternatingLeastSquares

    model = AlternatingLeastSquares(
        factors=64, iterations=3 if quick else 15, random_state=1, num_threads=1
    )
    model.fit(known.matrix(), show_progress=False)
    return np.asarray(model.user_factors @ model.item_factors.T)


def _ours(kind: str, known: Bought, day: int) -> np.ndarray:
    ranker = train(kind, known, earlier(known, day, PERIOD), PERIOD)
    now = state(known, day)
    everybody = np.flatnonzero((now.times > 0).any(1))
    row, product = now.candidates(kind, everybody)
    told = np.full(now.times.shape, -1e9, np.float32)
    told[everybody[row], product] = ranker.scores(now, everybody, row, product)
    return told
