"""Flat tables: columns of numbers or of texts, with what is missing marked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
MISSING = {"", "na", "n/a", "nan", "null", "none", "nd", "-"}
MOSTLY = 0.98  # of the values that stand there, to call a column one of numbers


@dataclass(frozen=True)
class Column:
    """`values` are floats with NaN, or texts with "" where nothing is known."""

    name: str
    values: NDArray[Any]

    @property
    def is_numeric(self) -> bool:
        return self.values.dtype.kind == "f"

    def take(self, rows: NDArray[Any]) -> "Column":
        return Column(self.name, self.values[rows])


@dataclass(frozen=True)
class Flat:
    columns: tuple[Column, ...]

    def __len__(self) -> int:
        return len(self.columns[0].values) if self.columns else 0

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)

    def column(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)

    def take(self, rows: NDArray[Any]) -> "Flat":
        return Flat(tuple(column.take(rows) for column in self.columns))

    def without(self, names: Iterable[str]) -> "Flat":
        dropped = set(names)
        return Flat(tuple(one for one in self.columns if one.name not in dropped))

    def fingerprint(self) -> str:
        """Of the data as they were read; a model names the one it was trained on."""
        sums = sha256()
        for column in self.columns:
            sums.update(column.name.encode())
            if column.is_numeric:
                sums.update(np.ascontiguousarray(column.values).tobytes())
            else:
                sums.update("\x1f".join(column.values.tolist()).encode())
        return sums.hexdigest()


def is_missing(text: str) -> bool:
    return text.strip().casefold() in MISSING


def column_of(name: str, texts: Sequence[str], comma: bool = False) -> Column:
    """What a column of typed texts is: numbers if nearly all that stands there are.

    Texts among numbers ("unknown", "s/d") are then missing. `comma` marks decimals.
    """
    numbers = np.array([_number(text, comma) for text in texts])
    stands = np.array([not is_missing(text) for text in texts], bool)
    if stands.any() and np.isfinite(numbers[stands]).mean() >= MOSTLY:
        return Column(name, np.where(np.isfinite(numbers), numbers, np.nan))
    return Column(name, texts_of(texts))


def texts_of(texts: Sequence[str]) -> NDArray[Any]:
    return np.array(["" if is_missing(text) else text.strip() for text in texts], object)


def as_kind(column: Column, numeric: bool, comma: bool = False) -> Column:
    """A column of another file read as the model knows it."""
    if column.is_numeric == numeric:
        return column
    if numeric:
        return Column(column.name, np.array([_number(text, comma) for text in column.values]))
    return Column(
        column.name, np.array(["" if v != v else f"{v:g}" for v in column.values], object)
    )


def _number(text: str, comma: bool) -> float:
    try:
        return float(text.replace(",", ".") if comma else text)
    except ValueError:
        return float("nan")
