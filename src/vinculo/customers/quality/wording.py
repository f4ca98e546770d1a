"""How the events of quality read in history and audit."""

from django.utils.translation import gettext as _

from vinculo.customers.quality.cleansing.operations import OPERATIONS
from vinculo.shell.activity.registry import Payload, Wording


def _cleansed(payload: Payload) -> str:
    return _("A cleansing was undone") if payload["undone"] else _("Put right by a cleansing")


def _operation(payload: Payload) -> str:
    operation = OPERATIONS.get(payload["operation"])
    return str(operation.label) if operation else payload["operation"]


def _standard(payload: Payload) -> str:
    return f"{payload['field']}: {payload['said']}"


WORDINGS = {
    "customers.confirmed": Wording(
        "check", "change", lambda payload: _("Confirmed that the data hold")
    ),
    "customers.cleansed": Wording("sparkles", "change", _cleansed, _operation),
    "customers.quality_settings_changed": Wording(
        "scale", "change", lambda payload: _("Changed the weights of data quality"),
        lambda payload: payload["because"],
    ),
    "customers.standard_set": Wording(
        "clipboard-check", "change", lambda payload: _("Set an entry standard"), _standard
    ),
    "customers.standard_ended": Wording(
        "clipboard-x", "change", lambda payload: _("Ended an entry standard"), _standard
    ),
    "customers.meaning_taken_back": Wording(
        "undo-2", "change", lambda payload: _("Took back what was taught"),
        lambda payload: f"{payload['typed']}: {payload['meaning']}",
        personal=("typed", "meaning"),
    ),
}  # fmt: skip
