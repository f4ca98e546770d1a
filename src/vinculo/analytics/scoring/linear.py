"""Regularised logistic regression over standardised numbers and indicators of categories."""

from dataclasses import dataclass
from typing import Any, ClassVar, Self

import numpy as np

from vinculo.analytics.scoring.evidence import deviance
from vinculo.analytics.scoring.flat import Bools, Column, Flat, Floats
from vinculo.analytics.scoring.plan import Plan, parts
from vinculo.analytics.scoring.ridge import fit_line

PRICES = (0.3, 3.0, 30.0)
INNER = 3


@dataclass(frozen=True)
class Input:
    """A number less its middle by its spread, or 1 for each category; missing is nil, and told."""

    name: str
    middle: float = 0.0
    spread: float = 1.0
    categories: tuple[str, ...] = ()
    can_be_missing: bool = False

    @classmethod
    def of(cls, column: Column) -> Self:
        if not column.is_numeric:
            known = sorted({text for text in column.values if text})
            return cls(column.name, categories=tuple(known) or ("",))
        plain = column.values[~np.isnan(column.values)]
        if not len(plain):
            return cls(column.name)
        missing = len(plain) < len(column.values)
        return cls(
            column.name, float(plain.mean()), float(plain.std()) or 1.0, can_be_missing=missing
        )

    def matrix(self, column: Column) -> Floats:
        if self.categories:
            return np.stack([column.values == text for text in self.categories], 1).astype(float)
        lost = np.isnan(column.values)
        value = np.where(lost, 0.0, (column.values - self.middle) / self.spread)
        return np.stack([value, lost.astype(float)][: 1 + self.can_be_missing], axis=1)


@dataclass(frozen=True)
class Linear:
    method: ClassVar[str] = "logistic"
    inputs: tuple[Input, ...]
    constant: float
    slopes: tuple[tuple[float, ...], ...]
    price: float

    @property
    def variables(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.inputs)

    def shares(self, flat: Flat) -> tuple[tuple[tuple[str, ...], ...], Floats]:
        columns = [
            one.matrix(flat.column(one.name)) @ np.array(slope)
            for one, slope in zip(self.inputs, self.slopes, strict=True)
        ]
        return tuple((name,) for name in self.variables), np.stack(columns, axis=1)

    def log_odds(self, flat: Flat) -> Floats:
        return np.asarray(self.constant + self.shares(flat)[1].sum(axis=1), float)

    def as_data(self) -> dict[str, Any]:
        return {
            "constant": self.constant, "price": self.price,
            "variables": [
                {
                    "name": one.name, "middle": one.middle, "spread": one.spread,
                    "categories": list(one.categories), "can_be_missing": one.can_be_missing,
                    "slopes": list(slope),
                }
                for one, slope in zip(self.inputs, self.slopes, strict=True)
            ],
        }  # fmt: skip

    @classmethod
    def of_data(cls, data: dict[str, Any]) -> Self:
        rows = data["variables"]
        inputs = tuple(
            Input(one["name"], one["middle"], one["spread"], tuple(one["categories"]),
                  one["can_be_missing"])
            for one in rows
        )  # fmt: skip
        slopes = tuple(tuple(one["slopes"]) for one in rows)
        return cls(inputs, data["constant"], slopes, data["price"])


def fit_linear(flat: Flat, yes: Bools, plan: Plan) -> Linear:
    """The price of coefficients is the one with which held-out rows are told best."""
    inputs = tuple(Input.of(column) for column in flat.columns)
    blocks = [one.matrix(column) for one, column in zip(inputs, flat.columns, strict=True)]
    x = np.concatenate(blocks, axis=1)
    losses = dict.fromkeys(PRICES, 0.0)
    for train, held in parts(yes, INNER, plan.seed):
        for price in PRICES:
            losses[price] += deviance(yes[held], fit_line(x[train], yes[train], price).at(x[held]))
    price = min(PRICES, key=lambda one: losses[one])
    line = fit_line(x, yes, price)
    cuts = np.cumsum([block.shape[1] for block in blocks])[:-1]
    slopes = tuple(tuple(map(float, part)) for part in np.split(line.slopes, cuts))
    return Linear(inputs, line.intercept, slopes, price)
