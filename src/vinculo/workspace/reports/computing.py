"""How far the computation of the reports is, on each of their pages."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.jobs import reports_again as task
from vinculo.analytics.recording import reports_again
from vinculo.analytics.reports.models import Report
from vinculo.shell.accounts.models import User
from vinculo.shell.work.again import Computed

REPORTS = Computed(
    task.name, reports_again, "analytics.settings", "reports", "report_making",
    _("The reports are up to date."),
)  # fmt: skip


def computing(user: User, report: Report | None = None) -> dict[str, Any]:
    return REPORTS.shown(user, report.made_at if report else None)
