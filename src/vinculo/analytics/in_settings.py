"""How value is computed, in the file of settings."""

import json
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from vinculo.analytics.costs.kinds import KINDS
from vinculo.analytics.costs.recording import (
    Cost,
    set_unit_costs,
    unit_costs,
    withdraw_unit_cost,
)
from vinculo.analytics.dormancy.models import Movement
from vinculo.analytics.dormancy.rule import Rule, rule_on, set_rule
from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.models import current_policy
from vinculo.analytics.recording import change_policy
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.settings_file.part import BadSettings, Part, one_of, only, wanted


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


def _dormancy() -> dict[str, Any]:
    return rule_on(timezone.localdate()).as_dict()


def _set_dormancy(data: Any, by: Actor) -> None:
    """It holds from today on."""
    said = wanted(data, dict, "dormancy")
    worth = said.get("worth")
    given = only(said | {"worth": worth or ""}, {
        "months": int, "movement": str, "close_after": int, "worth": str,
    }, "dormancy")  # fmt: skip
    one_of(given["movement"], Movement.values, "dormancy.movement")
    try:
        amount = Decimal(worth) if worth else None
    except InvalidOperation:
        amount = Decimal(-1)
    if not (1 <= given["months"] <= 120 and 1 <= given["close_after"] <= 600) or (
        amount is not None and not 0 <= amount < 10**14
    ):
        raise BadSettings(_now("%(at)s: something else was expected.") % {"at": "dormancy"})
    rule = Rule(given["months"], given["movement"], amount, given["close_after"])
    today = timezone.localdate()
    if rule != rule_on(today):
        set_rule(rule, today, by)


DORMANCY = Part("dormancy", _("When an account is dormant"), _dormancy, _set_dormancy)


def _costs() -> list[dict[str, str]]:
    return [
        {"kind": cost.kind, "valid_from": cost.valid_from.isoformat(), "amount": f"{cost.amount:f}"}
        for cost in unit_costs()
    ]


def _set_costs(data: Any, by: Actor) -> None:
    """Those of the file, and no others."""
    said = [_cost(one, f"unit_costs.{n}") for n, one in enumerate(wanted(data, list, "unit_costs"))]
    days = {(cost.kind, cost.valid_from) for cost in said}
    for cost in unit_costs():
        if (cost.kind, cost.valid_from) not in days:
            withdraw_unit_cost(cost.kind, cost.valid_from, by)
    set_unit_costs(said, by)


def _cost(data: Any, at: str) -> Cost:
    one = only(data, {"kind": str, "valid_from": str, "amount": str}, at)
    one_of(one["kind"], KINDS, f"{at}.kind")
    try:
        amount, day = Decimal(one["amount"]), date.fromisoformat(one["valid_from"])
    except (InvalidOperation, ValueError):
        raise BadSettings(_now("%(at)s: something else was expected.") % {"at": at}) from None
    if not amount.is_finite() or not 0 <= amount < 10**14 or amount != round(amount, 4):
        raise BadSettings(_now("%(at)s: something else was expected.") % {"at": at})
    return Cost(one["kind"], day, amount)


COSTS = Part("unit_costs", _("What serving customers costs"), _costs, _set_costs)
