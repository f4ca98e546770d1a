"""What the command line and the settings page ask of analytics; plain data in and out."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from time import monotonic
from typing import Any

from django.utils.translation import gettext as _

from vinculo.analytics.matrix import closing, exporting, periods
from vinculo.analytics.measures import answering
from vinculo.analytics.measures.measure import Asked
from vinculo.analytics.recommendation.answering import offers_as_of, routes_as_of
from vinculo.analytics.scores import command as kept_scores
from vinculo.analytics.warehouse import gathering, mirror, proving
from vinculo.runtime.problem import Problem
from vinculo.shell.work.working import Report, unheard


def close_matrix(through: date | None = None, report: Report = unheard) -> dict[str, Any]:
    """`through` any day of a month; without it, through the last complete one."""
    if through and periods.of(through) > periods.of(closing.today()):
        raise Problem(_("%(month)s has not begun yet.") % {"month": f"{through:%Y-%m}"})
    return closing.close_matrix(periods.of(through) if through else None, report)


def export_matrix(period: date | None, path: Path) -> dict[str, Any]:
    """One row per customer of a stored close, as CSV; without a period, of the last one."""
    return exporting.export(periods.of(period) if period else None, path)


def run_measure(
    name: str,
    as_of: date | None = None,
    months: int = 12,
    by: str = "customer",
    value: str = "sales",
    engine: str = "",
    report: Report = unheard,
) -> dict[str, Any]:
    """A measure as of a day, over facts that are up to date. `engine` as ANALYTICS_ENGINE."""
    if months < 1:
        raise Problem(_("At least one month counts."))
    asked = Asked(as_of or closing.today(), months, by, value)
    measure = answering.measure_named(name)
    answering.check_choices(measure, asked)
    mirror.refresh(report)
    gathering.gather(report)
    with answering.asking(engine) as ready:
        began = monotonic()
        rows = answering.answer(measure, asked, ready)
        seconds = round(monotonic() - began, 3)
    said = answering.described(measure, asked)
    return said | {"engine": ready.name, "seconds": seconds, "rows": rows}


def product_routes(
    as_of: date | None = None, most: int = 50, report: Report = unheard
) -> dict[str, Any]:
    """Which product follows which, with support, confidence, lift and median days."""
    if most < 1:
        raise Problem(_("At least one route counts."))
    on = as_of or closing.today()
    gathering.gather(report)
    began = monotonic()
    rows = routes_as_of(on, most)
    return _told("routes", _("Product routes"), on, began, rows)


def product_offers(
    as_of: date | None = None,
    customers: Sequence[int] = (),
    most: int = 3,
    period: int = 30,
    report: Report = unheard,
) -> dict[str, Any]:
    """The next products of each customer, new and repeated, with the reason of each."""
    if most < 1 or period < 1:
        raise Problem(_("At least one product and one day count."))
    on = as_of or closing.today()
    gathering.gather(report)
    began = monotonic()
    rows = offers_as_of(on, customers, most, period)
    return _told("offers", _("What to offer"), on, began, rows)


def _told(
    name: str, title: str, on: date, began: float, rows: list[dict[str, Any]]
) -> dict[str, Any]:
    seconds = round(monotonic() - began, 3)
    said = {"measure": name, "title": title, "as_of": on, "engine": "duckdb"}
    return said | {"seconds": seconds, "rows": rows}


def warehouse(verb: str, report: Report = unheard) -> dict[str, Any]:
    """refresh, rebuild, status or verify."""
    if verb == "refresh":
        return mirror.refresh(report) | gathering.gather(report)
    if verb == "rebuild":
        return mirror.rebuild(report) | gathering.gather(report, again=True)
    if verb == "status":
        return proving.status()
    if verb == "verify":
        return proving.verify(report)
    raise Problem(_("The warehouse knows refresh, rebuild, status and verify."))


def scores() -> list[dict[str, Any]]:
    """The scores that the company keeps, with their versions."""
    return kept_scores.listed()


def renew_score(pk: int, method: str = "", report: Report = unheard) -> dict[str, Any]:
    """A new version of a score, made at once; it is put in use by a person."""
    return kept_scores.renew(pk, method, report)


def run_scores(pk: int | None = None, report: Report = unheard) -> dict[str, Any]:
    """Score the customers with what is in use; with one score, or with all of them."""
    return kept_scores.run(pk, report)
