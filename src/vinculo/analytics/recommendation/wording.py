"""Why a product is offered, in words."""

from collections.abc import Callable

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vinculo.analytics.recommendation.offering import OWN, ROUTE, Because


def because_text(because: Because, name_of: Callable[[int], str]) -> str:
    """`name_of` names a product by its place."""
    if because.code == ROUTE:
        return _(
            "Bought %(first)s; of the %(buyers)d customers who bought it, %(share)d %% took this "
            "later, half of them within %(days)d days."
        ) % {
            "first": name_of(because.first), "buyers": because.buyers,
            "share": round(because.confidence * 100), "days": round(because.days),
        }  # fmt: skip
    if because.code == OWN and because.times > 1:
        return _(
            "Bought it on %(times)d days, every %(every)d days on average; the last time was "
            "%(days)d days ago."
        ) % {
            "times": because.times, "every": round(because.every), "days": round(because.days),
        }  # fmt: skip
    if because.code == OWN:
        return ngettext(
            "Bought it once, %(days)d day ago.", "Bought it once, %(days)d days ago.",
            round(because.days),
        ) % {"days": round(because.days)}  # fmt: skip
    return ngettext(
        "%(buyers)d customer took it in the last 30 days.",
        "%(buyers)d customers took it in the last 30 days.",
        because.buyers,
    ) % {"buyers": because.buyers}
