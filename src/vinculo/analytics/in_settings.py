"""How value is computed, in the file of settings."""

import json
from typing import Any

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.models import current_policy
from vinculo.analytics.recording import change_policy
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.settings_file.part import Part, one_of, wanted


def _value() -> dict[str, Any]:
    return current_policy().as_dict()


def _set_value(data: Any, by: Actor) -> None:
    """Every close is made again with it, by a long job."""
    said = wanted(data, dict, "value_matrix")
    _alike(said, json.loads(json.dumps(Policy().as_dict())), "value_matrix")
    change_policy(Policy.from_dict(said), by)


def _alike(said: Any, usual: Any, at: str) -> None:
    """Of the shape of the usual policy: its names, figures where it has figures."""
    if isinstance(usual, dict):
        for key in wanted(said, dict, at).keys() | usual.keys():
            one_of(key, usual, at)
            one_of(key, said, at)
            _alike(said[key], usual[key], f"{at}.{key}")
    elif isinstance(usual, list):
        for one in wanted(said, list, at):
            _alike(one, usual[0] if usual else one, at)
    elif usual is not None:
        wanted(said, type(usual), at)


VALUE = Part("value_matrix", _("How value is computed"), _value, _set_value)
