"""The bands of the matrix in words."""

from decimal import Decimal
from itertools import pairwise

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vinculo.analytics.matrix.policy import E4, Policy
from vinculo.lib.money import NBSP, format_money
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.tags.figures import short_money, whole_money


def amount_labels(limits_e4: list[int]) -> list[str]:
    """From the highest band down: `More than $ 42 M`, `$ 12 M to $ 42 M`, `Less than $ 3 M`."""
    limits = [_brief(Decimal(limit) / E4) for limit in limits_e4]
    if not limits:
        return []
    between = [
        _("%(low)s to %(high)s") % {"low": low, "high": high} for high, low in pairwise(limits)
    ]
    return [
        _("More than %(limit)s") % {"limit": limits[0]},
        *between,
        _("Less than %(limit)s") % {"limit": limits[-1]},
    ]


def _brief(amount: Decimal) -> str:
    """`$ 8,7 M`: two figures are enough for the name of a band."""
    millions = amount / 1_000_000
    if millions >= 10:
        return short_money(amount)
    if millions < 1:
        return whole_money(amount)
    return f"{format_money(millions, current_style(), places=1)}{NBSP}M"


def tenure_labels(policy: Policy) -> list[str]:
    """From the newest: `Less than 3 months`, `3 to 12 months`, `More than 3 years`."""
    starts = policy.tenure_from
    first = _("Less than %(time)s") % {"time": _span(starts[1])} if len(starts) > 1 else _("All")
    between = [_between(low, high) for low, high in pairwise(starts[1:])]
    last = [_("More than %(time)s") % {"time": _span(starts[-1])}] if len(starts) > 1 else []
    return [first, *between, *last]


def _between(low: int, high: int) -> str:
    if low % 12 == 0 and high % 12 == 0:
        return _("%(low)s to %(high)s") % {"low": low // 12, "high": _span(high)}
    if high <= 12:
        return _("%(low)s to %(high)s") % {"low": low, "high": _months(high)}
    return _("%(low)s to %(high)s") % {"low": _span(low), "high": _span(high)}


def _span(months: int) -> str:
    if months % 12:
        return _months(months)
    years = months // 12
    return ngettext("%(count)s year", "%(count)s years", years) % {"count": years}


def _months(months: int) -> str:
    return ngettext("%(count)s month", "%(count)s months", months) % {"count": months}
