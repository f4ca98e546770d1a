"""How the end of the example reads in the audit."""

from django.utils.translation import gettext as _

from vinculo.shell.activity.registry import Payload, Wording
from vinculo.workspace.demo.events import DemoRemoved


def _removed(payload: Payload) -> str:
    return _("Removed the example: %(customers)s customers, %(purchases)s purchases") % payload


WORDINGS = {DemoRemoved.kind: Wording("eraser", "change", _removed)}
