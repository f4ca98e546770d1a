"""How a change of hours reads in the audit."""

from django.utils.translation import gettext as _

from vinculo.shell.activity.registry import Payload, Wording
from vinculo.shell.hours.events import HoursChanged


def _changed(payload: Payload) -> str:
    if not payload["owner"]:
        return _("The company's hours changed")
    return _("The hours of %(owner)s changed") % payload


WORDINGS = {HoursChanged.kind: Wording("clock", "change", _changed, personal=("owner",))}
