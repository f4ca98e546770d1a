"""Fit the models, let what was held back choose, and write down what comes: all or nothing."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import quoted
from vinculo.analytics.future.models import FutureRun
from vinculo.analytics.lifetime.choosing import Judged, choose
from vinculo.analytics.lifetime.fitted import fitted
from vinculo.analytics.lifetime.fitting import NoFit
from vinculo.analytics.lifetime.histories import Floats, Ints, histories_of
from vinculo.analytics.lifetime.spend import Spending, fit_spending
from vinculo.analytics.lifetime.value import Terms, Value, value_of
from vinculo.analytics.warehouse import gathering, mirror
from vinculo.analytics.warehouse.manifest import Manifest, folder
from vinculo.commerce.panels import figures_until
from vinculo.runtime.problem import Problem
from vinculo.shell.work.working import Report, unheard

WEEK, YEAR = 7.0, 365 / 7.0  # days; weeks
HELD_BACK = 182  # days, or a third of a shorter history
STAGED = "customer_id, buys, purchases, value, low, high"


@dataclass(frozen=True, slots=True)
class Days:
    """A row per customer and day with sales, sorted so; amounts in the company's currency."""

    customer: Ints
    day: Ints
    amount: Floats


def make_future(report: Report = unheard, as_of: date | None = None) -> dict[str, Any]:
    """As of a day: today, or the last purchase of a house whose data is old."""
    day = as_of or figures_until(timezone.localdate())
    until = (day - date(1970, 1, 1)).days
    report(0, 5, _("Reading what changed"))
    mirror.refresh()
    gathering.gather()
    days = _read(day)
    try:
        report(1, 5, _("Holding back the last months and letting the models foretell them"))
        held_back, judged = _judged(days, until)
        report(2, 5, _("Fitting the best model to everything"))
        ids, histories = histories_of(days.customer, days.day, until, WEEK)
        model = fitted(judged[0].model.model, histories)
        spending = _spending(days)
        amounts = fit_spending(spending)
        report(3, 5, _("Foretelling the next twelve months of each customer"))
        buys = model.buys(histories, YEAR)
        value = value_of(model, amounts, histories, spending, Terms(YEAR))
    except NoFit as why:
        raise Problem(
            _(
                "There are too few purchases to foretell more: it takes thirty customers, ten of"
                " whom bought again."
            )
        ) from why
    report(4, 5, _("Writing down what comes"))
    with transaction.atomic():
        customers = _keep(ids, buys, value, day)
        FutureRun.objects.update_or_create(
            pk=1,
            defaults={
                "as_of": day, "made_at": timezone.now(), "model": model.model.key,
                "parameters": model.parameters, "held_back": held_back,
                "judged": [_told(one) for one in judged], "customers": customers,
                **dict(zip(("total", "low", "high"), (_money(n) for n in value.total),
                           strict=True)),
            },
        )  # fmt: skip
    report(5, 5, _("What comes is up to date"))
    return {"as_of": day.isoformat(), "model": model.model.key, "customers": customers}


def _read(day: date) -> Days:
    sales = Manifest.load(folder()).parts("sales")
    if not sales:
        nothing = np.empty(0, np.int64)
        return Days(nothing, nothing, np.empty(0))
    files = ", ".join(map(quoted, sales))
    with connect(folder()) as engine:
        rows = engine.execute(
            "SELECT customer_id, datediff('day', DATE '1970-01-01', occurred_on) AS day,"
            f" sum(amount_e4) / 10000.0 AS amount FROM read_parquet([{files}])"
            " WHERE customer_id IS NOT NULL AND amount_e4 > 0 AND occurred_on <= ?"
            " GROUP BY ALL ORDER BY ALL",
            [day],
        ).fetchnumpy()
    who, when = (np.asarray(rows[name]).astype(np.int64) for name in ("customer_id", "day"))
    return Days(who, when, np.asarray(rows["amount"], float))


def _judged(days: Days, until: int) -> tuple[int, list[Judged]]:
    """How many days were held back, and the models by how well they foretold them."""
    if not len(days.day):
        raise NoFit("nothing was bought")
    held_back = min(HELD_BACK, int(until - days.day.min()) // 3)
    cut = until - held_back
    ids, histories = histories_of(days.customer, days.day, cut, WEEK)
    later = days.customer[days.day > cut]
    place = np.searchsorted(ids, later)
    known = place < len(ids)
    known[known] = ids[place[known]] == later[known]
    bought = np.bincount(place[known], minlength=len(ids)).astype(float)
    return held_back, choose(histories, bought, held_back / WEEK)


def _spending(days: Days) -> Spending:
    """Of the days after the first: the average of what each came to."""
    _ids, first, member = np.unique(days.customer, return_index=True, return_inverse=True)
    many = np.bincount(member)
    later = np.bincount(member, days.amount) - days.amount[first]
    again = many - 1
    return Spending.of(again, np.where(again > 0, later / np.maximum(again, 1), 0.0))


def _told(one: Judged) -> dict[str, Any]:
    names = ("deviance", "total_error", "absolute_error", "mean_error", "auc", "alive_auc")
    return {"model": one.model.model.key} | {n: round(getattr(one, n), 4) for n in names}


def _money(amount: float) -> str:
    return f"{amount:.2f}" if np.isfinite(amount) else "0"


def _keep(ids: Ints, buys: Floats, value: Value, day: date) -> int:
    """Rows go in by COPY; who was deleted meanwhile is passed over."""
    columns = (value.purchases, value.expected, value.outcome_low, value.outcome_high)
    purchases, expected, low, high = (np.nan_to_num(one, posinf=0.0) for one in columns)
    alive = np.clip(np.nan_to_num(buys), 0, 1)
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TEMP TABLE to_come (customer_id bigint, buys float8, purchases float8,"
            " value numeric(18, 2), low numeric(18, 2), high numeric(18, 2)) ON COMMIT DROP"
        )
        with cursor.copy(f"COPY to_come ({STAGED}) FROM STDIN") as copy:
            for row in zip(ids, alive, purchases, expected, low, high, strict=True):
                copy.write_row((int(row[0]), float(row[1]), float(row[2]), *map(_money, row[3:])))
        cursor.execute("DELETE FROM analytics_customerfuture")
        cursor.execute(
            f"INSERT INTO analytics_customerfuture ({STAGED}, as_of) SELECT {STAGED}, %s"
            " FROM to_come t WHERE EXISTS"
            " (SELECT FROM customers_customer c WHERE c.id = t.customer_id)",
            [day],
        )
        count: int = cursor.rowcount
        cursor.execute("DROP TABLE to_come")
    return count
