"""How changes of the company's own fields read in the audit."""

from django.utils.translation import gettext as _

from vinculo.shell.activity.registry import Payload, Wording
from vinculo.shell.custom.events import ChoicesChanged, FieldChanged, FieldMade, FieldRemoved


def _choices(payload: Payload) -> str:
    said = []
    if payload["fresh"]:
        said.append(_("New: %(labels)s") % {"labels": ", ".join(payload["fresh"])})
    if payload["gone"]:
        said.append(_("No longer offered: %(labels)s") % {"labels": ", ".join(payload["gone"])})
    return "; ".join(said)


WORDINGS: dict[str, Wording] = {
    FieldMade.kind: Wording(
        "plus", "change", lambda payload: _("New field of our own: %(label)s") % payload
    ),
    FieldChanged.kind: Wording(
        "pencil", "change", lambda payload: _("The field “%(label)s” was changed") % payload
    ),
    FieldRemoved.kind: Wording(
        "trash-2", "change",
        lambda payload: _("The field “%(label)s” was deleted with its values") % payload,
        lambda payload: str(payload["values"]),
    ),
    ChoicesChanged.kind: Wording(
        "list", "change", lambda payload: _("The list “%(name)s” was changed") % payload, _choices
    ),
}  # fmt: skip
