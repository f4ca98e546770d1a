"""Other settings tried before they are saved: a long job whose result is kept beside the form."""

from dataclasses import dataclass
from typing import Any

from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.matrix.previewing import Preview, preview
from vinculo.analytics.models import MatrixClose
from vinculo.shell.accounts.models import User
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report

KIND = "analytics.try_policy"


def work_on_trial(job: LongJob, report: Report) -> dict[str, Any] | None:
    tried = preview(Policy.from_dict(job.asked["policy"]), report)
    return tried.as_dict() if tried else None


@dataclass(frozen=True, slots=True)
class Trial:
    """`policy` is what was tried, `tried` what it would change; nothing while it is not done."""

    job: LongJob
    policy: Policy

    @property
    def tried(self) -> Preview | None:
        result = self.job.result
        is_done = self.job.state == LongJob.State.DONE and result is not None
        return Preview.from_dict(result) if is_done and result else None

    def is_of(self, policy: Policy | None) -> bool:
        return policy == self.policy

    def is_of_close(self, close: MatrixClose | None) -> bool:
        """Whether it was compared with that close, and not with one since made again."""
        return self.tried is not None and close is not None and self.tried.digest == close.digest


def trials_of(user: User) -> tuple[Trial | None, Trial | None]:
    """A person's last trial, and their last one with a result; often the same."""
    mine = LongJob.objects.filter(kind=KIND, asked_by=user).order_by("-pk")
    last = mine.first()
    if last is None or (last.state == LongJob.State.DONE and last.result):
        return (found := _trial(last)), found
    done = mine.filter(state=LongJob.State.DONE, result__isnull=False).first()
    return _trial(last), _trial(done)


def trial_of(user: User, pk: int) -> Trial | None:
    return _trial(LongJob.objects.filter(kind=KIND, asked_by=user, pk=pk).first())


def _trial(job: LongJob | None) -> Trial | None:
    return Trial(job, Policy.from_dict(job.asked["policy"])) if job else None
