"""Jobs in the background that somebody asked for and that are not over."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.holding import ByColumn, Holding

JOBS = Holding(
    "jobs", _("Jobs under way"), "loader",
    """SELECT id, NULL::bigint, title, asked_at FROM shell_longjob
        WHERE asked_by_id = %(person)s AND finished_at IS NULL AND kind NOT LIKE 'workspace.hand%%'
    """,
    ByColumn("shell_longjob", "asked_by_id"),
)  # fmt: skip
