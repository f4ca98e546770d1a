"""What the commands of quality answer, as plain values."""

import time
from typing import Any

from vinculo.customers.models import QualityDue, QualitySnapshot
from vinculo.customers.quality.policy import PARTS
from vinculo.customers.quality.scoring import rescore_all
from vinculo.shell.work.working import Report, unheard

Scope = QualitySnapshot.Scope


def quality_as_data() -> dict[str, Any]:
    """The company's number as last written down; `score` is null before the first time."""
    row = QualitySnapshot.objects.filter(scope=Scope.COMPANY).order_by("-day").first()
    waiting = QualityDue.objects.exists()
    if row is None:
        return {"score": None, "customers": 0, "waiting": waiting}
    faults = QualitySnapshot.objects.filter(scope=Scope.FAULT, day=row.day)
    return {
        "day": row.day,
        "score": round(row.score, 2),
        "customers": row.customers,
        "faulty": row.faulty,
        "parts": {part: round(getattr(row, part), 2) for part in PARTS},
        "faults": dict(faults.order_by("-customers", "key").values_list("key", "customers")),
        "waiting": waiting,
    }


def rescore_as_data(report: Report = unheard) -> dict[str, Any]:
    began = time.monotonic()
    done = rescore_all(report)
    told = quality_as_data()
    number = {name: told[name] for name in ("score", "faulty", "parts") if name in told}
    return dict(done) | {"seconds": round(time.monotonic() - began, 2)} | number
