"""The views that somebody made. What nobody else saw is of use to who goes on with the work."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.holding import ByColumn, Holding

VIEWS = Holding(
    "views", _("Saved views"), "bookmark",
    """SELECT id, NULL::bigint, name, NULL::timestamptz FROM shell_savedview
        WHERE owner_id = %(person)s AND removed_at IS NULL""",
    ByColumn("shell_savedview", "owner_id", "kept.removed_at IS NULL"),
)  # fmt: skip
