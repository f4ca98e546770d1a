"""Closes and their files hold figures by a customer's number: nothing here says who it is.

What is left of a customer is a figure about them: it is told, and goes with them. So is what a
score says of them, with its reasons, and what a person decided with it.
"""

from collections.abc import Iterator, Mapping

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.dormancy.models import DormantAccount, DormantDecision
from vinculo.analytics.dormancy.telling import sleep_of
from vinculo.analytics.future.models import CustomerFuture
from vinculo.analytics.offers.models import CustomerOffer, OfferAnswer
from vinculo.analytics.profit.models import CustomerProfit
from vinculo.analytics.scores.models import CustomerScore, ScoreDecision
from vinculo.analytics.scores.telling import decisions_of, scores_of
from vinculo.shell.personal_data import Forgotten, RoomRights, Section


def holds(customer_id: int) -> Iterator[Section]:
    """The class and its changes are told by `customers`, where they are written down."""
    columns = {
        "gross": _("Gross sales"), "discounts": _("Discounts"),
        "returns": _("Returns and cancellations"), "product_cost": _("What the goods cost"),
        "serve": _("cost of serving"), "contribution": _("What is left"),
    }  # fmt: skip
    rows = CustomerProfit.objects.filter(customer_id=customer_id).values(*columns)
    yield Section("profit", _("Cost to serve and profit"), columns, rows)
    yield scores_of(customer_id)
    yield decisions_of(customer_id)
    yield from sleep_of(customer_id)
    to_come = {
        "buys": _("Chance of buying"), "purchases": _("Expected purchases"),
        "value": _("Expected sales in 12 months"), "as_of": _("Date"),
    }  # fmt: skip
    yield Section(
        "future", _("What is to come"), to_come,
        CustomerFuture.objects.filter(customer_id=customer_id).values(*to_come),
    )  # fmt: skip
    offered = {"product__name": _("Product"), "kind": _("Kind"), "as_of": _("Date")}
    yield Section(
        "offers", _("Offers"), offered,
        CustomerOffer.objects.filter(customer_id=customer_id).values(*offered),
    )  # fmt: skip
    answered = {"product__name": _("Product"), "said": _("Answer"), "at": _("Date")}
    yield Section(
        "offer_answers", _("Answers to offers"), answered,
        OfferAnswer.objects.filter(customer_id=customer_id).values(*answered),
    )  # fmt: skip


def forget(who: Forgotten) -> Mapping[str, int]:
    gone, _kinds = CustomerProfit.objects.filter(customer_id=who.customer_id).delete()
    scored, _kinds = CustomerScore.objects.filter(customer_id=who.customer_id).delete()
    decided, _kinds = ScoreDecision.objects.filter(customer_id=who.customer_id).delete()
    asleep, _kinds = DormantAccount.objects.filter(customer_id=who.customer_id).delete()
    settled, _kinds = DormantDecision.objects.filter(customer_id=who.customer_id).delete()
    offered, _kinds = CustomerOffer.objects.filter(customer_id=who.customer_id).delete()
    answered, _kinds = OfferAnswer.objects.filter(customer_id=who.customer_id).delete()
    foretold, _kinds = CustomerFuture.objects.filter(customer_id=who.customer_id).delete()
    return {
        "profit": gone,
        "future": foretold,
        "offers": offered + answered,
        "scores": scored + decided,
        "dormant": asleep + settled,
        "settings": who.blank_column("analytics_matrixsettings", "because")
        + who.blank_column("analytics_unitcost", "because")
        + who.blank_column("analytics_scoreuse", "because")
        + who.blank_column("analytics_dormancyrule", "because"),
    }


_TABLES = frozenset([
    "analytics_customerprofit", "analytics_customerscore", "analytics_scoredecision",
    "analytics_dormantaccount", "analytics_dormantdecision",
    "analytics_customeroffer", "analytics_offeranswer", "analytics_customerfuture",
])  # fmt: skip
ROOM = RoomRights("analytics", holds, forget, _TABLES)
