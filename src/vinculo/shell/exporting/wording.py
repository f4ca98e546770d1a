"""How it reads in the audit that a list left the house."""

from django.utils.translation import gettext as _

from vinculo.shell.activity.registry import Wording
from vinculo.shell.exporting.events import ListTaken

WORDINGS: dict[str, Wording] = {
    ListTaken.kind: Wording(
        "download", "change", lambda payload: _("Took a list as a file: %(records)s") % payload,
        detail=lambda payload: str(payload["query"]), personal=("query",),
    ),
}  # fmt: skip
