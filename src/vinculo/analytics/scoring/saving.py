"""A model as one readable JSON file: what it is, of which data, by which hands; and back again."""

import json
import platform
from importlib.metadata import version
from typing import Any

from vinculo.analytics.scoring.flat import Column, Flat, as_kind
from vinculo.analytics.scoring.training import KINDS, Model

FORMAT = 1
LIBRARIES = ("vinculo", "numpy", "scipy", "lightgbm")


class NotAModel(ValueError):
    """The file is none of ours, or of a later version."""


def as_data(
    model: Model, flat: Flat, target: str, yes_is: str, seed: int, reference: list[float]
) -> dict[str, Any]:
    """`reference` are quantiles of the held-out scores, for telling drift later."""
    return {
        "format": FORMAT,
        "method": model.method,
        "target": target,
        "yes": yes_is,
        "columns": [{"name": c.name, "numeric": c.is_numeric} for c in flat.columns],
        "data": {"rows": len(flat), "sha256": flat.fingerprint()},
        "seed": seed,
        "versions": {"python": platform.python_version()}
        | {name: version(name) for name in LIBRARIES},
        "reference": reference,
        "model": model.as_data(),
    }


def as_text(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def of_text(text: str) -> tuple[Model, dict[str, Any]]:
    try:
        data = json.loads(text)
        if data["format"] > FORMAT:
            raise NotAModel("of a later version")
        model: Model = KINDS[data["method"]].of_data(data["model"])
    except (ValueError, KeyError, TypeError, IndexError) as reason:
        raise NotAModel(str(reason)) from reason
    return model, data


def missing_columns(data: dict[str, Any], names: tuple[str, ...]) -> list[str]:
    return [one["name"] for one in data["columns"] if one["name"] not in names]


def as_trained(data: dict[str, Any], flat: Flat, comma: bool = False) -> Flat:
    """The columns that the model knows, read as it knows them."""
    found: list[Column] = []
    for one in data["columns"]:
        found.append(as_kind(flat.column(one["name"]), one["numeric"], comma))
    return Flat(tuple(found))
