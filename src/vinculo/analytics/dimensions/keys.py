"""Each figure of the five dimensions: what it is called, what it means, and how it is said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext_lazy as _

E4 = Decimal(10_000)
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Key:
    """`of` takes it from a month's answers; without it people enter it. `unit` is percent (a
    share), money, number or count. Of some, less is better."""

    name: str
    label: Any
    words: Any
    unit: str
    of: Callable[[Row], Decimal | None] | None = None
    less_is_better: bool = False


def _ratio(part: str, whole: str) -> Callable[[Row], Decimal | None]:
    def of(row: Row) -> Decimal | None:
        if not row[whole]:
            return None
        part_of = Decimal(row[part]) / Decimal(row[whole])
        both = (part.endswith("_e4"), whole.endswith("_e4"))
        return part_of / E4 if both == (True, False) else part_of

    return of


GROUPS: tuple[tuple[Any, tuple[Key, ...]], ...] = (
    (_("Retention"), (
        Key("retention.rate", _("Customers who stayed"),
            _("Of who bought in the year before, the share that bought in this one too."),
            "percent", _ratio("stayed", "had")),
        Key("retention.revenue", _("Money that stayed"),
            _("What who bought in the year before buys in this one, of what they bought then."),
            "percent", _ratio("kept_e4", "before_e4")),
        Key("retention.satisfaction", _("Satisfaction"),
            _("Of those asked, the share that is satisfied or very satisfied. From a survey."),
            "percent"),
    )),
    (_("Acquisition"), (
        Key("acquisition.won", _("New customers"),
            _("Who bought for the first time ever, in twelve months."), "count",
            lambda row: Decimal(row["won"])),
        Key("acquisition.cost", _("Cost of a new customer"),
            _("What advertising and selling to new ones cost in twelve months, for each of them."),
            "money", less_is_better=True),
        Key("acquisition.quality6", _("Bought again within six months"),
            _("Of who came in the year that ended six months ago."), "percent",
            _ratio("again_6", "came_6")),
        Key("acquisition.quality12", _("Bought again within twelve months"),
            _("Of who came in the year that ended twelve months ago."), "percent",
            _ratio("again_12", "came_12")),
        Key("acquisition.campaigns", _("New customers by campaigns"),
            _("Of the new customers, the share that came by a campaign."), "percent"),
    )),
    (_("Penetration"), (
        Key("penetration.sales", _("Sales per customer"),
            _("Net sales of twelve months, by who bought in them."), "money",
            _ratio("amount_e4", "buyers")),
        Key("penetration.categories", _("Categories per customer"),
            _("How many categories of products each who bought took, on average."), "number",
            _ratio("categories", "sorted_buyers")),
    )),
    (_("Frequency and amount"), (
        Key("frequency.purchases", _("Purchases per customer"),
            _("How many times in twelve months each who bought did, on average."), "number",
            _ratio("purchases", "buyers")),
        Key("frequency.amount", _("Amount of a purchase"),
            _("Net sales of twelve months, by the purchases in them."), "money",
            _ratio("amount_e4", "purchases")),
    )),
    (_("Brand"), (
        Key("brand.awareness", _("Know the brand"),
            _("Of those asked in your market, the share that knows your name. From a survey."),
            "percent"),
        Key("brand.products", _("Know the products"),
            _("Of those asked, the share that can name one of your products. From a survey."),
            "percent"),
    )),
)  # fmt: skip
KEYS = {key.name: key for _label, keys in GROUPS for key in keys}
