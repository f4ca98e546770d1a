"""The open tasks that somebody has: what was promised, what comes again, what to remember."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.holding import ByColumn, Holding

_PASSING = ByColumn("shell_task", "assignee_id", "kept.done_at IS NULL")
_HELD = """
SELECT id, CASE WHEN subject_kind = 'customer' THEN subject_id END, title, due_at FROM shell_task
 WHERE assignee_id = %(person)s AND done_at IS NULL AND """

TASKS = Holding(
    "tasks", _("Tasks and promises"), "list-checks",
    _HELD + "rule = '' AND remind_before = ''", _PASSING,
)  # fmt: skip
SERIES = Holding(
    "series", _("Tasks that come again"), "repeat", _HELD + "rule <> ''", _PASSING
)  # fmt: skip
REMINDERS = Holding(
    "reminders", _("Tasks with a reminder"), "bell",
    _HELD + "rule = '' AND remind_before <> ''", _PASSING,
)  # fmt: skip
