"""How this room's events read."""

from django.utils.translation import gettext as _

from vinculo.analytics.scores.models import Band
from vinculo.shell.activity.registry import Payload, Wording


def _closed(payload: Payload) -> str:
    return _("The value matrix was closed through %(period)s") % {
        "period": payload["last_period"][:7]
    }


def _decided(payload: Payload) -> str:
    band = Band(payload["decided"] or payload["band"]).label
    words = {"name": payload["name"], "band": band}
    if payload["decided"]:
        return _("Score “%(name)s”: a person put it at “%(band)s”") % words
    return _("Score “%(name)s”: a person agreed with “%(band)s”") % words


def _answered(payload: Payload) -> str:
    said = {
        "yes": _("They accepted the offer of %(product)s"),
        "later": _("They do not want %(product)s now"),
        "never": _("They never want to be offered %(product)s"),
    }[payload["said"]]
    return said % {"product": payload["product"]}


def _withdrawn(payload: Payload) -> str:
    return _("The answer about %(product)s was taken back") % {"product": payload["product"]}


WORDINGS = {
    "analytics.matrix_closed": Wording("layers", "class", _closed),
    "analytics.policy_changed": Wording(
        "sliders-horizontal",
        "change",
        lambda payload: _("The settings of the value matrix changed"),
        lambda payload: payload["because"],
    ),
    "analytics.dormancy_rule_changed": Wording(
        "moon",
        "change",
        lambda payload: _("When an account counts as dormant changed"),
        lambda payload: payload["because"],
    ),
    "analytics.unit_costs_changed": Wording(
        "coins",
        "change",
        lambda payload: _("What serving customers costs changed"),
        lambda payload: payload["because"],
    ),
    "analytics.score_put_in_use": Wording(
        "gauge",
        "change",
        lambda payload: (
            _("Score “%(name)s”: version %(version)s is in use")
            % {"name": payload["name"], "version": payload["version"]}
        ),
        lambda payload: payload["because"],
    ),
    "analytics.score_ended": Wording(
        "gauge",
        "change",
        lambda payload: _("Score “%(name)s” is not in use any more") % {"name": payload["name"]},
    ),
    "analytics.score_decided": Wording(
        "gauge", "change", _decided, lambda payload: payload["because"], ("because",)
    ),
    "analytics.offer_answered": Wording("gift", "note", _answered),
    "analytics.offer_answer_withdrawn": Wording("undo-2", "change", _withdrawn),
}
