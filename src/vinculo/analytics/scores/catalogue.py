"""The features of a score, in five families: what each is called and how it is made.

Each is made of the whole numbers of `raw.py`; what can not be said (a share of nothing) is missing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from django.utils.translation import gettext_lazy as _
from numpy.typing import NDArray

from vinculo.analytics.scoring.flat import Column, Flat, Floats

Raw = Mapping[str, NDArray[Any]]
E4 = 10_000
MONTH = 30.44  # days

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
    of: Callable[[Raw], NDArray[Any]]

    @property
    def is_text(self) -> bool:
        return self.unit == "text"


def _text(name: str) -> Callable[[Raw], NDArray[Any]]:
    return lambda raw: raw[name]


def _number(name: str) -> Callable[[Raw], Floats]:
    return lambda raw: raw[name]


def _none(name: str) -> Callable[[Raw], Floats]:
    """Missing is none of it: no payment, no contact."""
    return lambda raw: np.nan_to_num(raw[name])


def _money(name: str) -> Callable[[Raw], Floats]:
    return lambda raw: np.nan_to_num(raw[name]) / E4


def _share(part: str, whole: str) -> Callable[[Raw], Floats]:
    return lambda raw: ratio(np.nan_to_num(raw[part]), raw[whole])


def ratio(part: Floats, whole: Floats) -> Floats:
    safe = np.where(whole > 0, whole, np.nan)
    return np.asarray(part / safe, float)


def _gap(raw: Raw) -> Floats:
    """Days between two days of purchase; of who bought on one day, none."""
    return ratio(raw["first_days"] - raw["last_days"], raw["ever_days"] - 1)


FEATURES = tuple(
    Feature(*row)
    for row in (
        ("kind", "who", _("Kind of customer"), "text", _text("kind")),
        ("city", "who", _("City"), "text", _text("city")),
        ("industry", "who", _("Trade"), "text", _text("industry")),
        ("country", "who", _("Country"), "text", _text("country")),
        ("preferred_channel", "who", _("Preferred channel"), "text", _text("preferred_channel")),
        ("known_months", "who", _("Months on record"), "months",
         lambda raw: raw["known_days"] / MONTH),
        ("purchases", "bought", _("Purchases"), "count", _number("purchases")),
        ("amount", "bought", _("Amount bought, net of returns"), "money", _money("amount_e4")),
        ("ticket", "bought", _("Amount of a purchase"), "money",
         lambda raw: ratio(raw["sold_e4"], raw["purchases"]) / E4),
        ("recent_purchases", "bought", _("Purchases in the last third"), "count",
         _none("recent_purchases")),
        ("recent_share", "bought", _("Share of the money in the last third"), "share",
         _share("recent_e4", "sold_e4")),
        ("products", "bought", _("Different products"), "count", _none("products")),
        ("categories", "bought", _("Different categories"), "count", _none("categories")),
        ("of_it", "bought", _("Purchases of that category"), "count", _none("of_it")),
        ("discount_share", "bought", _("Discount"), "share",
         lambda raw: ratio(raw["gross_e4"] - raw["sold_e4"], raw["gross_e4"])),
        ("margin_share", "bought", _("Margin"), "share",
         lambda raw: np.where(
             raw["cost_e4"] > 0, ratio(raw["sold_e4"] - raw["cost_e4"], raw["sold_e4"]), np.nan)),
        ("channels", "bought", _("Sales channels used"), "count", _none("channels")),
        ("payments", "paid", _("Payments"), "count", _none("payments")),
        ("late_share", "paid", _("Payments made late"), "share",
         _share("paid_late", "with_term")),
        ("late_days", "paid", _("Days late, on average"), "days",
         lambda raw: ratio(np.nan_to_num(raw["late_days"]), raw["with_term"])),
        ("worst_late", "paid", _("Days late, the worst"), "days", _number("worst_late")),
        ("owed", "paid", _("Overdue and unpaid"), "money", _money("owed_e4")),
        ("owing", "paid", _("Overdue invoices"), "count", _none("owing")),
        ("last_days", "loyal", _("Days since the last purchase"), "days", _number("last_days")),
        ("first_months", "loyal", _("Months since the first purchase"), "months",
         lambda raw: raw["first_days"] / MONTH),
        ("ever", "loyal", _("Purchases ever"), "count", _number("ever")),
        ("months", "loyal", _("Months with a purchase"), "count", _number("months")),
        ("gap", "loyal", _("Usual days between purchases"), "days", _gap),
        ("overdue", "loyal", _("Time without buying, against the usual"), "times",
         lambda raw: ratio(raw["last_days"], _gap(raw))),
        ("contacts_in", "loyal", _("Contacts they began"), "count", _none("contacts_in")),
        ("contacts_out", "loyal", _("Contacts we began"), "count", _none("contacts_out")),
        ("contact_days", "loyal", _("Days since the last contact"), "days",
         _number("contact_days")),
        ("returns", "odd", _("Returns and cancellations"), "count", _none("returns")),
        ("returned_share", "odd", _("Share of the money returned"), "share",
         lambda raw: ratio(-np.nan_to_num(raw["returned_e4"]), raw["sold_e4"])),
        ("largest_times", "odd", _("Largest purchase, against the usual"), "times",
         lambda raw: ratio(raw["largest_e4"] * raw["purchases"], raw["sold_e4"])),
        ("same_day", "odd", _("Purchases repeated on one day"), "count",
         lambda raw: raw["purchases"] - raw["days"]),
        ("shops", "odd", _("Shops used"), "count", _none("shops")),
        ("methods", "odd", _("Ways of paying used"), "count", _none("methods")),
        ("reversed", "odd", _("Payments reversed"), "count", _none("reversed_n")),
    )
)  # fmt: skip
BY_NAME = {feature.name: feature for feature in FEATURES}
ONLY_FOR = {"of_it": "propensity"}


def features_of(raw: Raw, outcome_kind: str = "") -> Flat:
    found = []
    for feature in FEATURES:
        if ONLY_FOR.get(feature.name, outcome_kind) != outcome_kind:
            continue
        values = feature.of(raw)
        if feature.is_text:
            values = np.array([value or "" for value in values], object)
        found.append(Column(feature.name, values if feature.is_text else values.astype(float)))
    return Flat(tuple(found))


def telling(flat: Flat) -> Flat:
    """Without the columns that say the same of everybody."""
    return flat.without(one.name for one in flat.columns if not _differs(one))


def _differs(column: Column) -> bool:
    values = column.values
    if column.is_numeric:
        plain = values[~np.isnan(values)]
        return len(plain) > 0 and (len(plain) < len(values) or bool(plain.min() < plain.max()))
    return len(set(values.tolist())) > 1
