"""What the command line and the settings page ask of analytics; plain data in and out."""

from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from vinculo.analytics import warehouse as store
from vinculo.analytics.matrix import closing, exporting, periods
from vinculo.runtime.problem import Problem


def close_matrix(through: str | None = None) -> dict[str, Any]:
    """`through` as 2026-03; without it, through the last complete month."""
    return closing.close_matrix(_period(through) if through else None)


def export_matrix(period: str | None, path: str) -> dict[str, Any]:
    """One row per customer of a stored close, as CSV; without a period, of the last one."""
    return exporting.export(_period(period) if period else None, Path(path))


def warehouse(verb: str) -> dict[str, Any]:
    """refresh, rebuild, status or verify."""
    if verb == "refresh":
        return store.refresh()
    if verb == "rebuild":
        return store.rebuild()
    if verb == "status":
        return store.status()
    if verb == "verify":
        return store.verify()
    raise Problem(_("The warehouse knows refresh, rebuild, status and verify."))


def _period(text: str) -> int:
    try:
        return periods.named(text)
    except ValueError:
        raise Problem(
            _("Write the month as 2026-03, not as “%(text)s”.") % {"text": text}
        ) from None
