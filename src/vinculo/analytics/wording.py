"""How this room's events read."""

from django.utils.translation import gettext as _

from vinculo.shell.activity.registry import Payload, Wording


def _closed(payload: Payload) -> str:
    return _("The value matrix was closed through %(period)s") % {
        "period": payload["last_period"][:7]
    }


WORDINGS = {
    "analytics.matrix_closed": Wording("layers", "class", _closed),
    "analytics.policy_changed": Wording(
        "sliders-horizontal",
        "change",
        lambda payload: _("The settings of the value matrix changed"),
        lambda payload: payload["because"],
    ),
    "analytics.unit_costs_changed": Wording(
        "coins",
        "change",
        lambda payload: _("What serving customers costs changed"),
        lambda payload: payload["because"],
    ),
}
