"""What serving customers costs the example company, and what is left of each of its customers."""

from contextlib import suppress
from datetime import date
from decimal import Decimal

from django.utils import timezone

from vinculo.analytics.costs.recording import Cost, set_unit_costs
from vinculo.analytics.future.making import make_future
from vinculo.analytics.models import (
    CustomerFuture,
    CustomerOffer,
    DormantAccount,
    DormantDecision,
    FutureRun,
    OfferRun,
    ProductRoute,
    ProfitRun,
    UnitCost,
)
from vinculo.analytics.offers.making import make_offers
from vinculo.analytics.profit.making import make_profit
from vinculo.analytics.reports.models import Report
from vinculo.commerce.panels import figures_until
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor

# In pesos, as a distributor of Bogotá would reckon them; a year before they were a little lower.
PESOS = {
    "statement": 1_200, "letter": 6_500, "call_minute": 450, "visit": 38_000, "counter": 5_200,
    "whatsapp": 320, "email": 90, "chat": 380, "request": 2_500, "delivery": 14_500,
    "discount": 800,
}  # fmt: skip
BEFORE = Decimal("0.92")
WHO = Actor.system("demo")


def write_serving() -> None:
    year = figures_until(timezone.localdate()).year
    set_unit_costs(
        [
            Cost(kind, day, (share * each).quantize(Decimal(1)))
            for day, share in ((date(year - 1, 1, 1), BEFORE), (date(year, 1, 1), Decimal(1)))
            for kind, each in PESOS.items()
        ],
        WHO,
    )
    make_profit()
    make_offers()
    with suppress(Problem):  # a very small example foretells nothing
        make_future()


def remove_serving() -> None:
    """What the example made up; what people said themselves stays."""
    UnitCost.objects.filter(made_by=None, made_by_name=WHO.name).delete()
    ProfitRun.objects.all().delete()
    Report.objects.all().delete()
    DormantAccount.objects.all().delete()
    DormantDecision.objects.all().delete()
    for model in (CustomerOffer, ProductRoute, OfferRun, CustomerFuture, FutureRun):
        model._default_manager.all().delete()
