"""A run of cleansing: proposed, applied, undone; each a long job that may begin again.

A record is changed only while every column of the run still is as it was when it was proposed,
and put back only while every one still is as the run left it. Nobody's work is overwritten.
"""

import dataclasses
from typing import Any

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.models import CleansingChange, CleansingRun
from vinculo.customers.quality.cleansing.operations import OPERATIONS, Operation
from vinculo.customers.quality.events import DataCleansed
from vinculo.customers.search import index_customers
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.models import Activity
from vinculo.shell.history.context import CLEANSING, acting
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report

PIECE = 2_000
State, Change = CleansingRun.State, CleansingChange.State

_MOVE = """
WITH wanted AS (
  SELECT change.id, change.record_id, change.{old} AS old, change.{new} AS new
    FROM customers_cleansingchange change WHERE change.id = ANY(%(ids)s)),
held AS (
  SELECT record.id FROM {table} record JOIN wanted ON wanted.record_id = record.id
   ORDER BY record.id FOR UPDATE OF record),
moved AS (
  UPDATE {table} record SET {sets}
    FROM wanted JOIN held ON held.id = wanted.record_id,
         LATERAL jsonb_populate_record(NULL::{table}, wanted.new) said
   WHERE record.id = wanted.record_id AND {unchanged}
  RETURNING wanted.id)
UPDATE customers_cleansingchange change
   SET state = CASE WHEN change.id IN (SELECT id FROM moved) THEN %(done)s ELSE %(passed)s END
 WHERE change.id = ANY(%(ids)s)
RETURNING change.customer_id, change.state
"""


def _run(job: LongJob) -> tuple[CleansingRun, Operation, Actor]:
    run = CleansingRun.objects.filter(pk=job.asked["run"]).first()
    if run is None:
        raise Problem(_("This run is gone. Begin again."))
    by = Actor.person(job.asked_by) if job.asked_by else Actor.system("cleansing")
    return run, OPERATIONS[run.operation], by


def propose(job: LongJob, report: Report) -> dict[str, Any]:
    """What would change; nothing is written but the proposals."""
    run, operation, _by = _run(job)
    run.changes.all().delete()
    total = operation.count()
    proposed = doubtful = 0
    for piece in operation.proposals(lambda looked: report(looked, total, "")):
        CleansingChange.objects.bulk_create(
            CleansingChange(run=run, **dataclasses.asdict(one)) for one in piece
        )
        proposed += len(piece)
        doubtful += sum(one.is_doubtful for one in piece)
    CleansingRun.objects.filter(pk=run.pk).update(
        state=State.PROPOSED, looked_at=total, proposed=proposed, doubtful=doubtful
    )
    return {"looked_at": total, "proposed": proposed, "doubtful": doubtful}


def apply(job: LongJob, report: Report) -> dict[str, Any]:
    """All proposals, or all but the doubtful ones: those stay proposed."""
    run, operation, by = _run(job)
    waiting = run.changes.filter(state=Change.PROPOSED)
    if not job.asked.get("doubtful"):
        waiting = waiting.filter(is_doubtful=False)
    _move_all(run, operation, by, waiting, report, undone=False)
    done = run.changes.filter(state=Change.APPLIED).count()
    CleansingRun.objects.filter(pk=run.pk).update(
        state=State.APPLIED, applied=done, applied_at=timezone.now()
    )
    return {"applied": done, "passed": run.changes.filter(state=Change.PASSED).count()}


def undo(job: LongJob, report: Report) -> dict[str, Any]:
    """Everything that still is as the run left it goes back to exactly what it was."""
    run, operation, by = _run(job)
    _move_all(run, operation, by, run.changes.filter(state=Change.APPLIED), report, undone=True)
    done = run.changes.filter(state=Change.UNDONE).count()
    CleansingRun.objects.filter(pk=run.pk).update(
        state=State.UNDONE, undone=done, undone_at=timezone.now()
    )
    return {"undone": done, "kept": run.changes.filter(state=Change.KEPT).count()}


def _move_all(
    run: CleansingRun, operation: Operation, by: Actor, changes: Any, report: Report, undone: bool
) -> None:
    total, done = changes.count(), 0
    while ids := list(changes.order_by("pk").values_list("pk", flat=True)[:PIECE]):
        _move(run, operation, by, ids, undone)
        done += len(ids)
        report(done, total, "")


@transaction.atomic
def _move(run: CleansingRun, operation: Operation, by: Actor, ids: list[int], undone: bool) -> None:
    old, new = ("after", "before") if undone else ("before", "after")
    statement = _MOVE.format(
        old=old, new=new, table=operation.table,
        sets=", ".join(f"{column} = said.{column}" for column in operation.columns),
        unchanged=" AND ".join(
            f"to_jsonb(record) -> '{column}' IS NOT DISTINCT FROM wanted.old -> '{column}'"
            for column in operation.columns
        ),
    )  # fmt: skip
    acting(by, CLEANSING, run=run.pk)
    success = Change.UNDONE if undone else Change.APPLIED
    with connection.cursor() as cursor:
        cursor.execute(
            statement,
            {"ids": ids, "done": success, "passed": Change.KEPT if undone else Change.PASSED},
        )
        told = cursor.fetchall()
    touched = [customer for customer, state in told if state == success]
    _write_history(run, by, touched, undone)
    if operation.renames:
        index_customers(touched)


def _write_history(run: CleansingRun, by: Actor, touched: list[int], undone: bool) -> None:
    """One line for each customer: as many events would be announced as there are customers."""
    now = timezone.now()
    events = [DataCleansed(pk, run.operation, run.pk, undone) for pk in dict.fromkeys(touched)]
    Activity.objects.bulk_create(
        (
            Activity(
                at=now, kind=event.kind, actor_id=by.user_id, actor_name=by.name,
                subject_kind="customer", subject_id=event.customer_id,
                payload=dataclasses.asdict(event),
            )
            for event in events
        ),
        batch_size=1000,
    )  # fmt: skip
