"""How what happens to tasks reads."""

from django.utils.translation import gettext as _

from vinculo.shell.activity.registry import Wording
from vinculo.shell.planner.events import TaskCameDue, TaskChanged, TaskGiven

WORDINGS = {
    TaskGiven.kind: Wording(
        "circle-check", "task", lambda payload: _("New task: %(title)s") % payload,
        personal=("title",),
    ),
    TaskChanged.kind: Wording(
        "pencil", "task", lambda payload: _("Changed the task: %(title)s") % payload,
        personal=("title", "fields"),
    ),
    TaskCameDue.kind: Wording(
        "alarm-clock", "task", lambda payload: _("Remember: %(title)s") % payload,
        personal=("title",),
    ),
}  # fmt: skip
