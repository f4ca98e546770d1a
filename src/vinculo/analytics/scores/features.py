"""The features made of the whole numbers of `raw.py`; a share of nothing is missing."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vinculo.analytics.scores.catalogue import features_for
from vinculo.analytics.scoring.flat import Column, Flat, Floats

Raw = Mapping[str, NDArray[Any]]
E4 = 10_000
MONTH = 30.44  # days


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


OF: Mapping[str, Callable[[Raw], NDArray[Any]]] = {
    "kind": _text("kind"),
    "city": _text("city"),
    "industry": _text("industry"),
    "country": _text("country"),
    "preferred_channel": _text("preferred_channel"),
    "known_months": lambda raw: raw["known_days"] / MONTH,
    "purchases": _number("purchases"),
    "amount": _money("amount_e4"),
    "ticket": lambda raw: ratio(raw["sold_e4"], raw["purchases"]) / E4,
    "recent_purchases": _none("recent_purchases"),
    "recent_share": _share("recent_e4", "sold_e4"),
    "products": _none("products"),
    "categories": _none("categories"),
    "of_it": _none("of_it"),
    "discount_share": lambda raw: ratio(raw["gross_e4"] - raw["sold_e4"], raw["gross_e4"]),
    "margin_share": lambda raw: np.where(
        raw["cost_e4"] > 0, ratio(raw["sold_e4"] - raw["cost_e4"], raw["sold_e4"]), np.nan
    ),
    "channels": _none("channels"),
    "payments": _none("payments"),
    "late_share": _share("paid_late", "with_term"),
    "late_days": lambda raw: ratio(np.nan_to_num(raw["late_days"]), raw["with_term"]),
    "worst_late": _number("worst_late"),
    "owed": _money("owed_e4"),
    "owing": _none("owing"),
    "last_days": _number("last_days"),
    "first_months": lambda raw: raw["first_days"] / MONTH,
    "ever": _number("ever"),
    "months": _number("months"),
    "gap": _gap,
    "overdue": lambda raw: ratio(raw["last_days"], _gap(raw)),
    "contacts_in": _none("contacts_in"),
    "contacts_out": _none("contacts_out"),
    "contact_days": _number("contact_days"),
    "returns": _none("returns"),
    "returned_share": lambda raw: ratio(-np.nan_to_num(raw["returned_e4"]), raw["sold_e4"]),
    "largest_times": lambda raw: ratio(raw["largest_e4"] * raw["purchases"], raw["sold_e4"]),
    "same_day": lambda raw: raw["purchases"] - raw["days"],
    "shops": _none("shops"),
    "methods": _none("methods"),
    "reversed": _none("reversed_n"),
}


def features_of(raw: Raw, outcome_kind: str = "") -> Flat:
    found = []
    for feature in features_for(outcome_kind):
        values = OF[feature.name](raw)
        if feature.is_text:
            texts = np.array([value or "" for value in values], object)
            found.append(Column(feature.name, texts))
        else:
            found.append(Column(feature.name, values.astype(float)))
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
