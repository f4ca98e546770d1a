"""An own field of the company as outcome: a choice that was made, or a date that came."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from vinculo.analytics.scores.outcomes import Outcome
from vinculo.analytics.scores.windows import Windows
from vinculo.customers.models import OwnValue


def _start(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def own_answers(outcome: Outcome, windows: Windows) -> tuple[set[int], set[int]]:
    """Of whom it became true within the outcome window, and of whom it was true before it."""
    kept = OwnValue.objects.filter(field__key=outcome.field, field__records="customer")
    after = windows.on + timedelta(days=1)
    end = windows.until + timedelta(days=1)
    if outcome.choice:
        kept = kept.filter(choice__key=outcome.choice)
        within: dict[str, Any] = {
            "written_at__gte": _start(after), "written_at__lt": _start(end)
        }  # fmt: skip
        before: dict[str, Any] = {"written_at__lt": _start(after)}
    else:
        within = {"day__gte": after, "day__lt": end}
        before = {"day__lt": after}
    return (
        set(kept.filter(**within).values_list("customer_id", flat=True)),
        set(kept.filter(**before).values_list("customer_id", flat=True)),
    )
