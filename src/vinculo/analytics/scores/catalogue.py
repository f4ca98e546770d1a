"""The features of a score, in five families: what each is called; `features.py` makes them."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

FAMILIES = {
    "who": _("Who it is"), "bought": _("What they buy"), "paid": _("How they pay"),
    "loyal": _("How loyal they are"), "odd": _("Signs of fraud"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Feature:
    """`unit`: text, count, money, share, days, months or times."""

    name: str
    family: str
    label: Any
    unit: str

    @property
    def is_text(self) -> bool:
        return self.unit == "text"


FEATURES = tuple(
    Feature(*row)
    for row in (
        ("kind", "who", _("Kind of customer"), "text"),
        ("city", "who", _("City"), "text"),
        ("industry", "who", _("Trade"), "text"),
        ("country", "who", _("Country"), "text"),
        ("preferred_channel", "who", _("Preferred channel"), "text"),
        ("known_months", "who", _("Months on record"), "months"),
        ("purchases", "bought", _("Purchases"), "count"),
        ("amount", "bought", _("Amount bought, net of returns"), "money"),
        ("ticket", "bought", _("Amount of a purchase"), "money"),
        ("recent_purchases", "bought", _("Purchases in the last third"), "count"),
        ("recent_share", "bought", _("Share of the money in the last third"), "share"),
        ("products", "bought", _("Different products"), "count"),
        ("categories", "bought", _("Different categories"), "count"),
        ("of_it", "bought", _("Purchases of that category"), "count"),
        ("discount_share", "bought", _("Discount"), "share"),
        ("margin_share", "bought", _("Margin"), "share"),
        ("channels", "bought", _("Sales channels used"), "count"),
        ("payments", "paid", _("Payments"), "count"),
        ("late_share", "paid", _("Payments made late"), "share"),
        ("late_days", "paid", _("Days late, on average"), "days"),
        ("worst_late", "paid", _("Days late, the worst"), "days"),
        ("owed", "paid", _("Overdue and unpaid"), "money"),
        ("owing", "paid", _("Overdue invoices"), "count"),
        ("last_days", "loyal", _("Days since the last purchase"), "days"),
        ("first_months", "loyal", _("Months since the first purchase"), "months"),
        ("ever", "loyal", _("Purchases ever"), "count"),
        ("months", "loyal", _("Months with a purchase"), "count"),
        ("gap", "loyal", _("Usual days between purchases"), "days"),
        ("overdue", "loyal", _("Time without buying, against the usual"), "times"),
        ("contacts_in", "loyal", _("Contacts they began"), "count"),
        ("contacts_out", "loyal", _("Contacts we began"), "count"),
        ("contact_days", "loyal", _("Days since the last contact"), "days"),
        ("returns", "odd", _("Returns and cancellations"), "count"),
        ("returned_share", "odd", _("Share of the money returned"), "share"),
        ("largest_times", "odd", _("Largest purchase, against the usual"), "times"),
        ("same_day", "odd", _("Purchases repeated on one day"), "count"),
        ("shops", "odd", _("Shops used"), "count"),
        ("methods", "odd", _("Ways of paying used"), "count"),
        ("reversed", "odd", _("Payments reversed"), "count"),
    )
)
BY_NAME = {feature.name: feature for feature in FEATURES}
ONLY_FOR = {"of_it": "propensity"}


def features_for(outcome_kind: str) -> tuple[Feature, ...]:
    return tuple(f for f in FEATURES if ONLY_FOR.get(f.name, outcome_kind) == outcome_kind)
