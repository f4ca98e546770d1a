"""`vinculo clv fit`: histories read row by row, the rows that are none put aside with a reason."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import isfinite, log
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

from vinculo.analytics.lifetime.fitted import FEWEST, FEWEST_AGAIN, fitted, models_for
from vinculo.analytics.lifetime.fitting import Fit, NoFit
from vinculo.analytics.lifetime.histories import Histories
from vinculo.analytics.lifetime.spend import NAMES, Spending, fit_spending
from vinculo.cli.csv_file import damaged, delimiter_of, heads_of, opened, refuse_itself, replaced
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

NEEDED = ("frequency", "recency", "T")
AMOUNT = "monetary_value"


@dataclass
class Read:
    heads: list[str]
    rows: list[tuple[float, ...]] = field(default_factory=list)
    left_out: list[tuple[list[str], str]] = field(default_factory=list)
    has_amounts: bool = False


def fit_file(source: Path, only: str | None, rejected: Path | None) -> dict[str, Any]:
    began = perf_counter()
    read = _read(source)
    target = _put_aside(source, rejected, read)
    columns = np.array(read.rows, float).reshape(len(read.rows), -1).T
    again = int((columns[0] > 0).sum()) if read.rows else 0
    if len(read.rows) < FEWEST or again < FEWEST_AGAIN:
        words = {"rows": len(read.rows), "again": again, "least": FEWEST, "buyers": FEWEST_AGAIN}
        raise Problem(
            _("%(rows)d usable rows, %(again)d of them with frequency above 0: at least %(least)d"
              " and %(buyers)d are needed.") % words
        )  # fmt: skip
    histories = Histories.of(*columns[:3])
    models = {}
    for model in models_for(histories):
        if only in (None, model.key):
            try:
                found = fitted(model, histories).fit
            except NoFit:
                continue
            models[model.key] = _told(found, model.names, len(histories))
    if not models:
        raise Problem(_("The data do not tell the parameters of the model."))
    return {
        "file": str(source),
        "customers": len(histories),
        "bought_again": again,
        "left_out": len(read.left_out),
        "rejected": target and str(target),
        "models": models,
        "best": min(models, key=lambda key: models[key]["bic"]),
        "amounts": _amounts(columns) if read.has_amounts else None,
        "seconds": round(perf_counter() - began, 3),
    }


def _told(fit: Fit, names: tuple[str, ...], customers: int) -> dict[str, Any]:
    errors = fit.parameters * np.sqrt(np.diag(fit.covariance))
    sure = not fit.is_at_the_edge
    return {
        "parameters": dict(zip(names, map(float, fit.parameters), strict=True)),
        "standard_errors": dict(zip(names, map(float, errors), strict=True)) if sure else None,
        "log_likelihood": fit.log_likelihood,
        "bic": len(names) * log(customers) - 2 * fit.log_likelihood,
    }


def _amounts(columns: np.ndarray) -> dict[str, Any] | None:
    spending = Spending.of(columns[0], columns[3])
    try:
        found = fit_spending(spending)
    except NoFit:
        return None
    known = len(spending.known.amount)
    return _told(found, NAMES, known) | {
        "customers": known,
        "correlation_with_frequency": spending.correlation,
    }


def _read(source: Path) -> Read:
    with opened(source) as file:
        delimiter = delimiter_of(file)
        rows = csv.reader(file, delimiter=delimiter)
        heads = heads_of(rows, source)
        places = _places(heads, source)
        read = Read(heads, has_amounts=len(places) > len(NEEDED))
        try:
            for row in rows:
                if not row:
                    continue
                numbers = _numbers(row, places, comma=delimiter != ",")
                if reason := _fault(numbers):
                    read.left_out.append((row, reason))
                else:
                    read.rows.append(numbers)
        except csv.Error as error:
            raise damaged(source, rows.line_num) from error
    return read


def _places(heads: list[str], source: Path) -> list[int]:
    """Where the columns stand; `monetary_value` where there is one."""
    known = {head.strip().casefold(): at for at, head in enumerate(heads)}
    missing = [name for name in NEEDED if name.casefold() not in known]
    if missing:
        words = {"file": source, "missing": ", ".join(missing), "columns": ", ".join(heads)}
        raise Problem(_("%(file)s lacks %(missing)s. It has: %(columns)s.") % words)
    return [known[name.casefold()] for name in (*NEEDED, AMOUNT) if name.casefold() in known]


def _numbers(row: list[str], places: list[int], comma: bool) -> tuple[float, ...]:
    return tuple(_number(row[at] if at < len(row) else "", comma) for at in places)


def _number(text: str, comma: bool) -> float:
    try:
        value = float(text.replace(",", ".") if comma else text)
    except ValueError:
        return float("nan")
    return value if isfinite(value) else float("nan")


def _fault(numbers: tuple[float, ...]) -> str:
    frequency, recency, age = numbers[:3]
    for name, value in zip((*NEEDED, AMOUNT), numbers, strict=False):
        if value != value:
            return _("%(column)s is no number") % {"column": name}
        if value < 0:
            return _("%(column)s is below 0") % {"column": name}
    if frequency != int(frequency):
        return _("frequency is no whole number")
    if recency > age:
        return _("recency is greater than T")
    if frequency == 0 and recency > 0:
        return _("recency above 0 without purchases after the first")
    return ""


def _put_aside(source: Path, rejected: Path | None, read: Read) -> Path | None:
    if not read.left_out:
        return None
    ending = _("rejected")
    target = rejected or source.with_name(f"{source.stem}.{ending}.csv")
    refuse_itself(source, target)
    with replaced(target) as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow([*read.heads, _("reason")])
        writer.writerows(_padded(read))
    return target


def _padded(read: Read) -> Iterator[list[str]]:
    wide = len(read.heads)
    for row, reason in read.left_out:
        yield [*row[:wide], *[""] * (wide - len(row)), reason]
