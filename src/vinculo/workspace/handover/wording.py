"""How a hand-over reads in notices and audit."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vinculo.shell.activity.registry import Payload, Wording
from vinculo.workspace.handover.events import WorkHanded


def _handed(payload: Payload) -> str:
    if not payload["customers"]:
        return _("You received the open work of %(giver)s") % payload
    return ngettext(
        "You received %(customers)s customer of %(giver)s",
        "You received %(customers)s customers of %(giver)s",
        payload["customers"],
    ) % {"customers": payload["customers"], "giver": payload["giver"]}


def _others(payload: Payload) -> str:
    if not payload["others"]:
        return ""
    return ngettext(
        "And one more thing that was open", "And %(n)s more things that were open",
        payload["others"],
    ) % {"n": payload["others"]}  # fmt: skip


WORDINGS = {WorkHanded.kind: Wording("arrow-right-left", "task", _handed, _others)}
