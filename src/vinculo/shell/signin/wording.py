"""How the events of entering read in the audit."""

from django.utils.translation import gettext as _

from vinculo.shell.activity.registry import Payload, Wording
from vinculo.shell.signin.events import (
    IdentityTied,
    ProviderChanged,
    SecondFactorForgotten,
    SignInPolicyChanged,
)


def _forgotten(payload: Payload) -> str:
    return _("Took away the second factor of %(person)s") % payload


def _tied(payload: Payload) -> str:
    return _("%(person)s entered with %(provider)s for the first time") % payload


WORDINGS: dict[str, Wording] = {
    SecondFactorForgotten.kind: Wording("shield-minus", "change", _forgotten, personal=("person",)),
    IdentityTied.kind: Wording("user-round-check", "change", _tied, personal=("person",)),
    ProviderChanged.kind: Wording(
        "building-2", "change", lambda payload: _("Changed which accounts people sign in with")
    ),
    SignInPolicyChanged.kind: Wording(
        "shield-check", "change", lambda payload: _("Changed who must have a second factor")
    ),
}
