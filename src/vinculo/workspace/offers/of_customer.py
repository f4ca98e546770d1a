"""What to offer one customer: the offers, and whether one may come to them with an offer now."""

from dataclasses import dataclass

from django.utils import timezone

from vinculo.analytics.offers.asked import Offers, offers_for
from vinculo.customers.models import Customer
from vinculo.customers.permission.engine import Reason
from vinculo.customers.permission.gathering import gather
from vinculo.customers.permission.purposes import BUILT_IN
from vinculo.customers.permission.saying import QUICK, REASONS, Cell, answers

ADVERTISING = next(one for one in BUILT_IN if one.slug == "advertising")


@dataclass(frozen=True, slots=True)
class ToOffer:
    """`ways` says of each channel whether an offer may go out by it now."""

    offers: Offers
    ways: tuple[Cell, ...]

    @property
    def open_ways(self) -> str:
        return ", ".join(way.label for way in self.ways if way.state == "yes")

    @property
    def why_not(self) -> str:
        """Where no channel is open: a reason that is more than a missing telephone, if any."""
        if self.open_ways:
            return ""
        missing = str(REASONS[Reason.UNREACHABLE])
        told = [way.reason for way in self.ways if way.reason]
        return next((one for one in told if one != missing), missing)


def to_offer(customer: Customer) -> ToOffer | None:
    """Nothing before the first run, and for whom nothing speaks."""
    found = offers_for(customer.pk)
    if not found:
        return None
    if not found.any:
        return ToOffer(found, ())
    now = timezone.now()
    ways = answers(gather(customer.pk, now), ADVERTISING, QUICK, now)
    return ToOffer(found, tuple(ways))
