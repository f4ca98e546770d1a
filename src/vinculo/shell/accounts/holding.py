"""Colleagues whose customers somebody sees to for a while."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.holding import ByColumn, Holding

STAND_INS = Holding(
    "stand_ins", _("Colleagues they stand in for"), "user-round-check",
    """SELECT d.id, NULL::bigint, giver.full_name, NULL::timestamptz
         FROM shell_delegation d JOIN shell_user giver ON giver.id = d.giver_id
        WHERE d.taker_id = %(person)s AND d.ended_at IS NULL AND d.ends_on >= current_date""",
    # Nobody stands in for themselves.
    ByColumn("shell_delegation", "taker_id", "kept.giver_id <> {to}"),
)  # fmt: skip
