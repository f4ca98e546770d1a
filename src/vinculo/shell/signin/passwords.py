"""Passwords that are known to have been stolen elsewhere, asked without telling them.

Off unless VINCULO_STOLEN_PASSWORDS names a range service (`https://.../range/`): it is sent the
first five figures of the password's SHA-1 and answers with all that begin so (k-anonymity).
When it does not answer, the password is taken: the local list of the commonest ones still holds.
"""

import hashlib
import logging

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vinculo.lib.outbound import Outbound, OutboundError

log = logging.getLogger(__name__)


class NotStolen:
    """A validator of AUTH_PASSWORD_VALIDATORS."""

    def __init__(self, outbound: Outbound | None = None) -> None:
        self.outbound = outbound or Outbound(seconds=3, largest=512 * 1024)

    def validate(self, password: str, user: object = None) -> None:
        if settings.STOLEN_PASSWORDS and self._is_known(password, settings.STOLEN_PASSWORDS):
            raise ValidationError(
                _("This password is known from thefts elsewhere. Choose another."), code="stolen"
            )

    def get_help_text(self) -> str:
        return _("Not one that was stolen elsewhere.")

    def _is_known(self, password: str, service: str) -> bool:
        digest = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest().upper()
        try:
            answer = self.outbound.fetch(service + digest[:5], headers={"Add-Padding": "true"})
        except OutboundError as error:
            log.warning("stolen passwords could not be asked: %s", error.why)
            return False
        if answer.status != 200:
            log.warning("stolen passwords answered %s", answer.status)
            return False
        lines = answer.body.decode("ascii", "replace").splitlines()
        known = (line.strip().upper().partition(":") for line in lines)
        # Padding comes with a count of nought.
        return any(rest == digest[5:] and count != "0" for rest, _sign, count in known)
