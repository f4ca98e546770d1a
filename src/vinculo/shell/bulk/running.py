"""Do it, a few hundred at a time; and take it back. Both go on where they were broken off."""

from typing import Any

from django.db import transaction

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.bulk.action import LATER, NOT_YOURS, BulkAction, Done
from vinculo.shell.bulk.events import DoneToMany, UndoneOfMany
from vinculo.shell.bulk.models import BulkItem, BulkRun
from vinculo.shell.bulk.registry import actions
from vinculo.shell.bulk.target import changeable, meant, write_down
from vinculo.shell.columns.registry import lists
from vinculo.shell.history.context import BULK, acting
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report

AT_ONCE = 250
State = BulkItem.State


def do(run_id: int, job: LongJob, report: Report) -> dict[str, Any]:
    """For whoever asked, with what they reach by now."""
    run = BulkRun.objects.select_related("asked_by").get(pk=run_id)
    by = Actor.person(run.asked_by)
    _write_down(run)
    total = run.items.count()
    done = total - run.items.filter(state=State.WAITING).count()
    report(done, total, "")
    while count := _do_some(run, by):
        done += count
        report(done, total, "")
    result = {"done": _count(run, State.DONE), "left": _count(run, State.LEFT)}
    concerned = list(_action(run).concerns(run.values))
    announce(DoneToMany(run.pk, run.title, result["done"], result["left"], concerned), by)
    return result


def undo(run_id: int, job: LongJob, report: Report) -> dict[str, Any]:
    run = BulkRun.objects.select_related("asked_by").get(pk=run_id)
    by = Actor(job.asked_by_id, job.asked_by_name)
    _forget_waiting(run)
    total, done = _count(run, State.DONE), 0
    report(0, total, "")
    while count := _undo_some(run, by):
        done += count
        report(done, total, "")
    BulkRun.objects.filter(pk=run.pk).update(state=BulkRun.State.UNDONE)
    result = {"undone": _count(run, State.UNDONE), "kept": _count(run, State.KEPT)}
    announce(UndoneOfMany(run.pk, run.title, result["undone"], result["kept"]), by)
    return result


@transaction.atomic
def _write_down(run: BulkRun) -> None:
    held = BulkRun.objects.select_for_update().get(pk=run.pk)
    if held.is_written_down:
        return
    arranged = lists()[run.records]
    write_down(run, meant(arranged, run.query, run.chosen, run.asked_by))
    held.is_written_down = True
    held.save(update_fields=["is_written_down"])


@transaction.atomic
def _do_some(run: BulkRun, by: Actor) -> int:
    items = _next(run, State.WAITING)
    if not items:
        return 0
    arranged, action = lists()[run.records], _action(run)
    ids = [item.record_id for item in items]
    readable = arranged.numbered(ids, run.asked_by)
    may = changeable(readable, arranged, run.asked_by, action.needs).order_by()
    acting(by, BULK, run=run.pk)
    outcomes = action.do(sorted(may.values_list("pk", flat=True)), run.values, by)
    for item in items:
        outcome = outcomes.get(item.record_id)
        if isinstance(outcome, Done):
            item.state, item.before, item.after = State.DONE, outcome.before, outcome.after
        else:
            item.state = State.LEFT
            item.reason = outcome.reason if outcome else NOT_YOURS
    BulkItem.objects.bulk_update(items, ["state", "reason", "before", "after"])
    return len(items)


@transaction.atomic
def _undo_some(run: BulkRun, by: Actor) -> int:
    items = _next(run, State.DONE)
    if not items:
        return 0
    was = {item.record_id: Done(item.before, item.after) for item in items}
    acting(by, BULK, run=run.pk)
    put_back = _action(run).undo(was, by)
    for item in items:
        is_back = item.record_id in put_back
        item.state, item.reason = (State.UNDONE, "") if is_back else (State.KEPT, LATER)
    BulkItem.objects.bulk_update(items, ["state", "reason"])
    return len(items)


def _next(run: BulkRun, state: str) -> list[BulkItem]:
    waiting = run.items.filter(state=state).order_by("record_id")
    return list(waiting.select_for_update()[:AT_ONCE])


def _forget_waiting(run: BulkRun) -> None:
    """What a cancelled run did not reach any more."""
    run.items.filter(state=State.WAITING).delete()


def _action(run: BulkRun) -> BulkAction:
    return actions()[run.records][run.action]


def _count(run: BulkRun, state: str) -> int:
    return run.items.filter(state=state).count()
