"""What the command line and the settings page ask of analytics; plain data in and out."""

from datetime import date
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from vinculo.analytics.matrix import closing, exporting, periods
from vinculo.analytics.warehouse import mirror
from vinculo.runtime.problem import Problem


def close_matrix(through: date | None = None) -> dict[str, Any]:
    """`through` any day of a month; without it, through the last complete one."""
    return closing.close_matrix(periods.of(through) if through else None)


def export_matrix(period: date | None, path: Path) -> dict[str, Any]:
    """One row per customer of a stored close, as CSV; without a period, of the last one."""
    return exporting.export(periods.of(period) if period else None, path)


def warehouse(verb: str) -> dict[str, Any]:
    """refresh, rebuild, status or verify."""
    if verb == "refresh":
        return mirror.refresh()
    if verb == "rebuild":
        return mirror.rebuild()
    if verb == "status":
        return mirror.status()
    if verb == "verify":
        return mirror.verify()
    raise Problem(_("The warehouse knows refresh, rebuild, status and verify."))
