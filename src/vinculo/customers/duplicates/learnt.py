"""What was learnt, kept for whom compares one customer with millions."""

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from vinculo.customers.duplicates.engine.model import Model
from vinculo.customers.duplicates.engine.preparing import RARITIES
from vinculo.customers.duplicates.engine.threshold import Curve
from vinculo.customers.models import DuplicateModel

if TYPE_CHECKING:
    import duckdb

# Of each key the values that are kept: many have them, so they tell of nobody.
MOST, LEAST_CUSTOMERS = 400, 8
BEFOREHAND = Path(__file__).parent / "engine" / "beforehand.json"

Common = dict[str, dict[str, Any]]


def common_values(con: "duckdb.DuckDBPyConnection") -> Common:
    """By key: `known`, how many have any, and `shares` of the values that many have."""
    found: Common = {}
    for column in RARITIES:
        [(known,)] = con.execute(f"SELECT count({column}) FROM records").fetchall()  # noqa: S608
        often = con.execute(
            f"SELECT value, share FROM often_{column} WHERE share * ? >= ?"  # noqa: S608
            " ORDER BY share DESC LIMIT ?",
            [known, LEAST_CUSTOMERS, MOST],
        ).fetchall()
        found[column] = {"known": known, "shares": dict(often)}
    return found


def keep(model: Model, common: Common, customers: int, curve: Curve) -> None:
    DuplicateModel.objects.update_or_create(
        pk=1,
        defaults={
            "weights": model.as_json(), "common": common, "customers": customers,
            "curve": curve.as_json(),
            "learnt_at": timezone.now(),
        },
    )  # fmt: skip


def last_curve() -> Curve | None:
    """What the last scan expects of each threshold; None before the first."""
    kept = DuplicateModel.objects.filter(pk=1).values_list("curve", flat=True).first()
    return Curve.from_json(kept) if kept else None


def learnt() -> tuple[Model, Common]:
    """By the last scan; before the first, from a made-up company of a hundred thousand."""
    kept = DuplicateModel.objects.filter(pk=1).values_list("weights", "common").first()
    weights, common = kept or beforehand()
    return Model.from_json(weights), common


@cache
def beforehand() -> tuple[dict[str, Any], Common]:
    told = json.loads(BEFOREHAND.read_text(encoding="utf-8"))
    return told["weights"], told["common"]
