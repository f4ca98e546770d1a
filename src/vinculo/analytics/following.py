"""What is said of a customer follows them into another record until the next run says it anew."""

from django.utils.translation import gettext_lazy as _

from vinculo.customers.merging.follower import Follower
from vinculo.customers.merging.one_each import OneEach
from vinculo.customers.merging.rows import NEVER, Rows, doubled

_SCORED = """EXISTS (SELECT FROM analytics_customerscore k
    WHERE k.customer_id = %(kept)s AND k.score_id = t.score_id)"""

FOLLOWERS: tuple[Follower, ...] = (
    OneEach(table="analytics_customerprofit"),
    Rows(table="analytics_customerscore", label=_("Scores"), behind=_SCORED, belongs=NEVER),
    Rows(table="analytics_scoredecision", label=_("Decisions about scores"), belongs=NEVER),
    OneEach(table="analytics_customerfuture"),
    OneEach(table="analytics_dormantaccount"),
    Rows(
        table="analytics_dormantdecision", label=_("Decisions about a dormant account"),
        behind="t.ended_on IS NULL AND EXISTS (SELECT FROM analytics_dormantdecision o"
        " WHERE o.customer_id = %(kept)s AND o.ended_on IS NULL)",
        belongs=NEVER,
    ),
    Rows(
        table="analytics_customeroffer", label=_("Offers"), belongs=NEVER,
        behind=doubled("analytics_customeroffer", "product_id"),
    ),
    Rows(table="analytics_offeranswer", label=_("Answers to offers"), belongs=NEVER),
)  # fmt: skip
