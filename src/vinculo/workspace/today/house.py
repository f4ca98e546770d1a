"""How the house itself is doing: is it empty, what came in, what was closed, what happened."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from vinculo.analytics.matrix.queries import ClassTotal, classes
from vinculo.analytics.models import MatrixClose
from vinculo.customers.models import Customer
from vinculo.integration.models import Import
from vinculo.shell.activity.models import Activity
from vinculo.shell.activity.registry import wordings
from vinculo.shell.kept import kept


def is_empty() -> bool:
    return not Customer.objects.exists()


@dataclass(frozen=True, slots=True)
class Close:
    close: MatrixClose
    classes: Sequence[ClassTotal]


@kept("matrix_closes", "matrix_settings")
def last_close() -> Close | None:
    found = MatrixClose.last()
    return Close(found, tuple(classes(found))) if found else None


def last_imports(count: int = 4) -> Sequence[Import]:
    found = Import.objects.only("kind", "status", "file_name", "created_at")
    return list(found.order_by("-id")[:count])


@dataclass(frozen=True, slots=True)
class Happened:
    at: datetime
    who: str
    sentence: str
    customer_id: int | None


def happened(count: int = 15) -> list[Happened]:
    told = wordings()
    return [
        Happened(
            row.at,
            row.actor_name,
            str(told[row.kind].sentence(row.payload)) if row.kind in told else row.kind,
            row.subject_id if row.subject_kind == "customer" else None,
        )
        for row in Activity.objects.order_by("-at", "-id")[:count]
    ]
