"""The records that somebody follows. Who follows one already does not follow it twice."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.holding import ByColumn, Holding

_NOT_YET = """NOT EXISTS (
    SELECT FROM shell_following other WHERE other.person_id = {to}
       AND other.subject_kind = kept.subject_kind AND other.subject_id = kept.subject_id)"""

FOLLOWED = Holding(
    "followed", _("Records they follow"), "eye",
    """SELECT f.id, CASE WHEN f.subject_kind = 'customer' THEN f.subject_id END,
              f.subject_kind, NULL::timestamptz
         FROM shell_following f
        WHERE f.person_id = %(person)s""",
    ByColumn("shell_following", "person_id", _NOT_YET),
)  # fmt: skip
