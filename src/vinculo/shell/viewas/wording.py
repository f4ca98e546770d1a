"""How looking as another reads, in the audit and in the notice to that person."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vinculo.shell.activity.registry import Payload, Wording
from vinculo.shell.viewas.events import ViewAsBegan, ViewAsEnded


def _began(payload: Payload) -> str:
    return _("Began to look at the pages as %(person)s, changing nothing") % payload


def _ended(payload: Payload) -> str:
    return (
        ngettext(
            "Looked at the pages as %(person)s for %(minutes)s minute",
            "Looked at the pages as %(person)s for %(minutes)s minutes",
            payload["minutes"],
        )
        % payload
    )


def _because(payload: Payload) -> str:
    return str(payload["because"])


WORDINGS: dict[str, Wording] = {
    ViewAsBegan.kind: Wording("eye", "change", _began, _because, ("person", "because")),
    ViewAsEnded.kind: Wording("eye-off", "change", _ended, _because, ("person", "because")),
}
