"""What is wrong with a value, in words that need no knowledge of the validator's."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext as _

_NUMBERS = ("ge", "gt", "le", "lt", "max_length", "min_length", "expected")


def words_for(error: Mapping[str, Any]) -> str:
    """Of one error as pydantic tells it: `type`, `ctx`."""
    kind, about = str(error.get("type", "")), error.get("ctx") or {}
    limit = next((about[name] for name in _NUMBERS if name in about), "")
    match kind:
        case "missing":
            return _("It is needed.")
        case "extra_forbidden":
            return _("There is no such field here.")
        case "string_too_long" | "too_long":
            return _("It is longer than %(limit)s.") % {"limit": limit}
        case "string_too_short" | "too_short":
            return _("It is shorter than %(limit)s.") % {"limit": limit}
        case "literal_error" | "enum":
            return _("It is one of: %(choices)s.") % {"choices": limit}
        case "json_invalid" | "json_type":
            return _("It is not written as JSON.")
        case "greater_than_equal" | "greater_than" | "less_than_equal" | "less_than":
            return _("It is out of range.")
        case "value_error":
            return _("It holds signs that cannot be kept.")
    if kind.startswith("string"):
        return _("It should be text.")
    if kind.startswith("int"):
        return _("It should be a whole number.")
    if kind.startswith("decimal"):
        return _("It should be an amount: 1234.50.")
    if kind.startswith("bool"):
        return _("It should be true or false.")
    if kind.startswith("datetime"):
        return _("It should be an instant: 2026-03-31T15:00:00-05:00.")
    if kind.startswith("date"):
        return _("It should be a day: 2026-03-31.")
    return _("It does not fit.")
