"""How it reads in history and audit."""

from django.utils.translation import gettext as _

from vinculo.shell.activity.registry import Payload, Wording
from vinculo.shell.retention.term import terms


def _label(key: str) -> str:
    term = terms().get(key)
    return str(term.label) if term else key


def _changed(payload: Payload) -> str:
    return "; ".join(
        _("%(what)s: %(before)s → %(after)s months")
        % {"what": _label(key), "before": before, "after": after}
        for key, (before, after) in payload["months"].items()
    )


def _gone(payload: Payload) -> str:
    return "; ".join(f"{_label(key)}: {count}" for key, count in payload["gone"].items())


WORDINGS = {
    "shell.terms_changed": Wording(
        "hourglass", "change", lambda payload: _("Changed how long things are kept"), _changed
    ),
    "shell.terms_carried_out": Wording(
        "hourglass", "change", lambda payload: _("What was kept long enough is gone"), _gone
    ),
}
