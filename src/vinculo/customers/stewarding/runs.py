"""Merges of many pairs at once: what one may expect, the work, and the way back of all of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Avg, Count
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.duplicates.learnt import last_curve
from vinculo.customers.merging.follower import MergeRefused
from vinculo.customers.merging.sides import sides_of, worth_of
from vinculo.customers.merging.survivorship import survivor
from vinculo.customers.merging.unmerge import unmerge
from vinculo.customers.models import DuplicatePair, MergeRun
from vinculo.customers.stewarding.access import may_do_many, may_undo, pairs_for
from vinculo.customers.stewarding.deciding import merge_pair
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report

THRESHOLDS = (0.999, 0.995, 0.99, 0.98, 0.95, 0.9)


@dataclass(frozen=True, slots=True)
class Expected:
    """What merging all pairs from a certainty on would do: of so many, so many wrongly.

    `found` is the share of all duplicates that the last scan expects from there on, if any scanned.
    """

    threshold: float
    pairs: int
    wrong: float
    found: float | None = None

    @property
    def share(self) -> float:
        return self.wrong / self.pairs if self.pairs else 0.0


def expected(user: User, threshold: float) -> Expected:
    """By the curve of the last scan, and never less than the pairs' own certainty leaves open:
    where the surest are merged already, those that are left are worse than the scan's."""
    found = (
        pairs_for(user)
        .filter(verdict="", probability__gte=threshold)
        .aggregate(pairs=Count("pk"), certainty=Avg("probability"))
    )
    pairs, open_share = found["pairs"], 1 - (found["certainty"] or 1)
    if (curve := last_curve()) is None:
        return Expected(threshold, pairs, pairs * open_share)
    line = curve.at(threshold)
    return Expected(threshold, pairs, pairs * max(line.error, open_share), 1 - line.missed)


def run_for(user: User, pk: int) -> MergeRun:
    """A group for who may part its records again; a bulk for who may do such things at all."""
    run = get_object_or_404(MergeRun, pk=pk)
    if run.kind == MergeRun.Kind.BULK:
        if not may_do_many(user):
            raise Http404
    elif not may_undo(user, run.merges.in_force()):
        raise Http404
    return run


def begin(threshold: float, by: Actor) -> MergeRun:
    return MergeRun.objects.create(
        kind=MergeRun.Kind.BULK, threshold=threshold, begun_at=timezone.now(),
        begun_by_id=by.user_id, begun_by_name=by.name,
    )  # fmt: skip


def merge_many(job: LongJob, report: Report) -> dict[str, Any]:
    """One pair after another, the surest first, each by itself: stopped, the rest is as it was."""
    user, by = _asker(job)
    run = MergeRun.objects.get(pk=job.asked["run"])
    passed = {row[2] for row in run.refused}
    total = run.merges.count() + expected(user, run.threshold or 1).pairs
    for done, pair in enumerate(_pairs_left(user, run, passed), start=run.merges.count()):
        report(done, total, f"{pair.left.name} · {pair.right.name}"[:120])
        both = (pair.left, pair.right)
        kept = survivor(sides_of(both), worth_of([one.pk for one in both])).pk
        try:
            merge_pair(pair, kept, {}, by, run)
        except MergeRefused as refusal:
            passed.add(pair.pk)
            run.refused = [*run.refused, [pair.left_id, pair.right_id, pair.pk, str(refusal)]]
            run.save(update_fields=["refused"])
    run.finished_at = timezone.now()
    run.save(update_fields=["finished_at"])
    return {"merged": run.merges.count(), "refused": len(run.refused)}


def _pairs_left(user: User, run: MergeRun, passed: set[int]) -> Iterator[DuplicatePair]:
    """Asked anew each time: a merge takes pairs away and gives others new sides."""
    while True:
        pair = (
            pairs_for(user)
            .filter(verdict="", probability__gte=run.threshold)
            .exclude(pk__in=passed)
            .order_by("-probability", "-pk")
            .first()
        )
        if pair is None:
            return
        yield pair


def undo_many(job: LongJob, report: Report) -> dict[str, Any]:
    """The newest first; what can not be parted any more is said, and the rest goes on."""
    _user, by = _asker(job)
    run = MergeRun.objects.get(pk=job.asked["run"])
    standing = list(run.merges.in_force().order_by("-pk").values_list("pk", flat=True))
    undone, refused = 0, []
    for done, pk in enumerate(standing):
        merge = run.merges.get(pk=pk)
        report(done, len(standing), merge.absorbed_name)
        try:
            unmerge(merge, by)
            undone += 1
        except MergeRefused as refusal:
            refused.append([merge.pk, str(refusal)])
    return {"undone": undone, "refused": refused}


def _asker(job: LongJob) -> tuple[User, Actor]:
    """What they may do now, not what they might when they asked."""
    if job.asked_by is None or not may_do_many(job.asked_by):
        raise Problem(_("Who asked for it may not merge all customers any more."))
    return job.asked_by, Actor.person(job.asked_by)
