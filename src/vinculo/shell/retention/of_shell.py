"""The terms of the ground: what was said of what happened, earlier states, finished work."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from vinculo.shell.activity.models import Activity
from vinculo.shell.activity.registry import wordings
from vinculo.shell.audit.forgetting import TERM, forgetting
from vinculo.shell.history.forgetting import pasts
from vinculo.shell.retention.deleting import delete_rows, old_rows
from vinculo.shell.retention.term import Held, Term

NOTHING: tuple[Any, ...] = ("", [], {})


def _tellings(before: datetime, held: Held) -> "models.QuerySet[Activity]":
    """Activities that still say more than who, when and what kind of thing."""
    told = models.Q(pk__in=[])
    for kind, wording in wordings().items():
        for name in wording.personal:
            for nothing in NOTHING:
                told |= models.Q(kind=kind, **{f"payload__{name}": nothing})
    kinds = [kind for kind, wording in wordings().items() if wording.personal]
    found = Activity.objects.filter(at__lt=before, kind__in=kinds).exclude(told)
    return found.exclude(subject_kind="customer", subject_id__in=list(held)).order_by("pk")


def _count_tellings(before: datetime, held: Held, limit: int) -> int:
    return _tellings(before, held)[:limit].count()


def _forget_tellings(before: datetime, held: Held, limit: int) -> int:
    with forgetting(TERM):
        found = list(_tellings(before, held).select_for_update()[:limit])
        for one in found:
            for name in wordings()[one.kind].personal:
                if name in one.payload:
                    value = one.payload[name]
                    one.payload[name] = type(value)() if isinstance(value, list | dict) else ""
                else:
                    one.payload[name] = ""
        Activity.objects.bulk_update(found, ["payload"], batch_size=500)
    return len(found)


def _past_tables() -> Iterator[tuple[str, str]]:
    """Each table of history, and SQL of its rows that are of somebody of whom nothing may go."""
    for past in pasts():
        keys = [
            field.column
            for field in past._meta.concrete_fields
            if field.name == "customer"
            or (field.name == "pgh_obj" and past._meta.db_table == "customers_customerevent")
        ]
        held = " OR ".join(f"{key} = ANY(%(held)s)" for key in keys) or "false"
        yield past._meta.db_table, held


def _count_past(before: datetime, held: Held, limit: int) -> int:
    count = 0
    for table, unless in _past_tables():
        count += old_rows(
            table, "pgh_created_at", before, limit - count, key="pgh_id", unless=unless, held=held
        )
    return count


def _forget_past(before: datetime, held: Held, limit: int) -> int:
    gone = 0
    for table, unless in _past_tables():
        gone += delete_rows(
            table, "pgh_created_at", before, limit - gone, key="pgh_id", unless=unless, held=held
        )
    return gone


def _jobs(before: datetime, held: Held, limit: int) -> int:
    return old_rows("shell_longjob", "finished_at", before, limit)


def _forget_jobs(before: datetime, held: Held, limit: int) -> int:
    from vinculo.shell.work.models import LongJob

    ids = LongJob.objects.filter(finished_at__lt=before).values_list("pk", flat=True)[:limit]
    return LongJob.objects.filter(pk__in=list(ids)).delete()[0]


TERMS = (
    Term(
        "activity", _("What was said of what happened"),
        _("Who did what and when stays for ever; names, numbers and texts in it go."),
        60, 12, _count_tellings, _forget_tellings,
    ),
    Term(
        "history", _("What records said before"),
        _("After that nobody can see any more what a field said, nor take the change back."),
        36, 3, _count_past, _forget_past,
    ),
    Term(
        "jobs", _("Finished work"),
        _("The list of long jobs, with their results."), 3, 1, _jobs, _forget_jobs,
    ),
)  # fmt: skip
