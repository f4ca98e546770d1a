"""Whether a policy can be meant: what a settings page says before saving it."""

from django.utils.translation import gettext as _

from vinculo.analytics.matrix.policy import Policy


def problems(policy: Policy) -> dict[str, str]:
    """Field of the policy -> what is wrong with it, in the active language."""
    found: dict[str, str] = {}
    bands, tenures, classes = policy.bands, len(policy.tenure_from), len(policy.classes)
    if policy.bands_by == "percentile":
        if len(policy.shares) != bands or min(policy.shares, default=0) < 1:
            found["shares"] = _("Give one share of customers per band, none of them empty.")
        elif sum(policy.shares) != 100:
            found["shares"] = _("The shares must add up to 100 %.")
    elif len(policy.limits) != bands - 1 or list(policy.limits) != sorted(
        set(policy.limits), reverse=True
    ):
        found["limits"] = _("Give the amounts between the bands from the highest to the lowest.")
    elif min(policy.limits) <= 0:
        found["limits"] = _("The amounts must be above zero.")
    if not 2 <= bands <= 9:
        found["cells"] = _("Use two to nine bands of amount.")
    if not policy.tenure_from or policy.tenure_from[0] != 0:
        found["tenure_from"] = _("The first band of tenure starts at 0 months.")
    elif list(policy.tenure_from) != sorted(set(policy.tenure_from)):
        found["tenure_from"] = _("The bands of tenure must start one after the other.")
    if not 2 <= classes <= 9 or len(set(policy.classes)) != classes or not all(policy.classes):
        found["classes"] = _("Use two to nine classes with different names.")
    found |= _cell_problems(policy, tenures, classes)
    if not 500 <= policy.keep_permille <= 990:
        found["keep_permille"] = _("Keep between 50 % and 99 % from one month to the next.")
    if not 1 <= policy.window_months <= 60:
        found["window_months"] = _("The window has one to sixty months.")
    if policy.margin_up < 0 or not 0 <= policy.margin_down < 100:
        found["margin_down"] = _("A margin downwards is between 0 and 99 %, upwards 0 or more.")
    if min(policy.closes_up, policy.closes_down, policy.weak_months) < 1:
        found["closes_down"] = _("Patience is counted in closes, one or more.")
    if policy.stop_closes < 2:
        found["stop_closes"] = _("One month without a purchase is not stopping; use two or more.")
    if policy.dormant_closes < policy.stop_closes:
        found["dormant_closes"] = _("Asleep comes after stopped.")
    if not 1 <= policy.stop_rank <= classes:
        found["stop_rank"] = _("Choose one of the classes.")
    if not 1 <= policy.adapt_percent <= 100:
        found["adapt_percent"] = _("Follow the market by 1 to 100 % a month.")
    return found


def _cell_problems(policy: Policy, tenures: int, classes: int) -> dict[str, str]:
    rows = policy.cells
    if any(len(row) != tenures for row in rows):
        return {"cells": _("Every cell needs a class.")}
    if any(not 1 <= rank <= classes for row in rows for rank in row):
        return {"cells": _("Every cell needs one of the classes.")}
    columns = list(zip(*rows, strict=True))
    if any(list(column) != sorted(column) for column in columns):
        return {"cells": _("Buying more can never give a worse class.")}
    if any(list(row) != sorted(row, reverse=True) for row in rows):
        return {"cells": _("Staying longer can never give a worse class.")}
    return {}
