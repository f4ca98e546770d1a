"""How the events of entering read in the audit."""

from django.utils.translation import gettext as _

from vinculo.shell.activity.registry import Payload, Wording
from vinculo.shell.signin.events import SecondFactorForgotten, SignInPolicyChanged


def _forgotten(payload: Payload) -> str:
    return _("Took away the second factor of %(person)s") % payload


WORDINGS: dict[str, Wording] = {
    SecondFactorForgotten.kind: Wording("shield-minus", "change", _forgotten, personal=("person",)),
    SignInPolicyChanged.kind: Wording(
        "shield-check", "change", lambda payload: _("Changed who must have a second factor")
    ),
}
