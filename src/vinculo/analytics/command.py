"""What the command line and the settings page ask of analytics; plain data in and out."""

from datetime import date
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from vinculo.analytics.matrix import closing, exporting, periods
from vinculo.analytics.warehouse import mirror, proving
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


def warehouse(verb: str, report: Report = unheard) -> dict[str, Any]:
    """refresh, rebuild, status or verify."""
    if verb == "refresh":
        return mirror.refresh(report)
    if verb == "rebuild":
        return mirror.rebuild(report)
    if verb == "status":
        return proving.status()
    if verb == "verify":
        return proving.verify(report)
    raise Problem(_("The warehouse knows refresh, rebuild, status and verify."))
