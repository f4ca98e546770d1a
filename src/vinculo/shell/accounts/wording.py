"""How the events of people read in the audit."""

from django.utils.translation import gettext as _

from vinculo.shell.accounts.events import (
    CompanyChanged,
    PersonChanged,
    PersonInvited,
    PersonLeft,
    PersonReturned,
)
from vinculo.shell.accounts.models import Role
from vinculo.shell.activity.registry import Payload, Wording


def _invited(payload: Payload) -> str:
    return _("Invited %(person)s as %(role)s") % {
        "person": payload["person"], "role": Role(payload["role"]).label,
    }  # fmt: skip


def _changed(payload: Payload) -> str:
    return _("Changed the role or team of %(person)s") % payload


def _left(payload: Payload) -> str:
    return _("%(person)s no longer works here") % payload


def _returned(payload: Payload) -> str:
    return _("%(person)s is back") % payload


WORDINGS: dict[str, Wording] = {
    PersonInvited.kind: Wording("user-plus", "change", _invited, personal=("person",)),
    PersonChanged.kind: Wording("user-cog", "change", _changed, personal=("person",)),
    PersonLeft.kind: Wording("user-minus", "change", _left, lambda p: p["note"], ("person",)),
    CompanyChanged.kind: Wording(
        "building-2", "change", lambda payload: _("The company's settings changed")
    ),
    PersonReturned.kind: Wording("user-check", "change", _returned, personal=("person",)),
}
