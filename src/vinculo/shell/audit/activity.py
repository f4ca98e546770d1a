"""Activities as audit: who, what and when stay; what was said of it may be forgotten."""

from django.utils.translation import gettext_lazy as _

from vinculo.shell.audit.source import Source

ACTIVITY = Source(
    "shell_activity", _("Activity"),
    ("id", "at", "kind", "actor_name", "subject_kind", "subject_id"), ("actor_id", "payload"),
    at="at",
)  # fmt: skip
