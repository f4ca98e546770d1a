"""What analytics does by itself, without anybody's purchase asking for it."""

from contextlib import suppress
from typing import Any

from procrastinate.contrib.django import app

from vinculo.analytics.matrix import trials
from vinculo.analytics.matrix.closing import close_matrix
from vinculo.analytics.profit.making import make_profit
from vinculo.analytics.reports.making import make_reports
from vinculo.analytics.scores.models import Score, ScoreUse
from vinculo.runtime.problem import Problem
from vinculo.shell.jobs import AGAIN
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report, work_on

# Each takes the memory that DuckDB is allowed: one after the other.
ONE_BY_ONE = "analytics.long"


# In the small hours of the Americas, in the morning of Spain: the month that ended is closed
# even where nobody has bought yet in the new one.
@app.periodic(cron="23 9 * * *")
@app.task(
    name="analytics.close_matrix",
    queueing_lock="analytics.close_matrix",
    lock="analytics.matrix",
    retry=AGAIN,
)
def close_month(timestamp: int) -> None:
    close_matrix()


@app.task(name=trials.KIND, lock=ONE_BY_ONE)
def try_policy(job_id: int) -> None:
    work_on(job_id, trials.work_on_trial)


@app.task(name="analytics.close_again", lock=ONE_BY_ONE)
def close_again(job_id: int) -> None:
    work_on(job_id, lambda _job, report: close_matrix(report=report))


# After the closes: classes are those of the month that ended.
@app.periodic(cron="53 9 * * *")
@app.task(
    name="analytics.profit_nightly",
    queueing_lock="analytics.profit_nightly",
    lock=ONE_BY_ONE,
    retry=AGAIN,
)
def profit_nightly(timestamp: int) -> None:
    make_profit()


@app.task(name="analytics.profit", lock=ONE_BY_ONE)
def profit_again(job_id: int) -> None:
    work_on(job_id, lambda _job, report: make_profit(report))


@app.periodic(cron="13 10 * * *")
@app.task(
    name="analytics.reports_nightly",
    queueing_lock="analytics.reports_nightly",
    lock=ONE_BY_ONE,
    retry=AGAIN,
)
def reports_nightly(timestamp: int) -> None:
    make_reports()


@app.task(name="analytics.reports", lock=ONE_BY_ONE)
def reports_again(job_id: int) -> None:
    work_on(job_id, lambda _job, report: make_reports(report))


@app.periodic(cron="28 10 * * *")
@app.task(
    name="analytics.future_nightly",
    queueing_lock="analytics.future_nightly",
    lock=ONE_BY_ONE,
    retry=AGAIN,
)
def future_nightly(timestamp: int) -> None:
    """A house with too few purchases has nothing to foretell, and nothing failed."""
    from vinculo.analytics.future.making import make_future  # scipy takes a while to load

    with suppress(Problem):
        make_future()


@app.task(name="analytics.future", lock=ONE_BY_ONE)
def future_again(job_id: int) -> None:
    from vinculo.analytics.future.making import make_future

    work_on(job_id, lambda _job, report: make_future(report))


@app.periodic(cron="33 10 * * *")
@app.task(
    name="analytics.offers_nightly",
    queueing_lock="analytics.offers_nightly",
    lock=ONE_BY_ONE,
    retry=AGAIN,
)
def offers_nightly(timestamp: int) -> None:
    from vinculo.analytics.offers.making import make_offers  # LightGBM takes a while to load

    make_offers()


@app.task(name="analytics.offers", lock=ONE_BY_ONE)
def offers_again(job_id: int) -> None:
    from vinculo.analytics.offers.making import make_offers

    work_on(job_id, lambda _job, report: make_offers(report))


@app.task(name="analytics.score_making", lock=ONE_BY_ONE)
def make_score(job_id: int) -> None:
    from vinculo.analytics.scores.making import make_model  # LightGBM takes a while to load

    work_on(job_id, lambda job, report: make_model(job.asked["model"], report))


@app.task(name="analytics.score_applying", lock=ONE_BY_ONE)
def apply_score(job_id: int) -> None:
    from vinculo.analytics.scores import applying

    def verb(job: LongJob, report: Report) -> dict[str, Any]:
        return applying.apply_score(Score.objects.get(pk=job.asked["score"]), report)

    work_on(job_id, verb)


@app.periodic(cron="43 10 * * *")
@app.task(
    name="analytics.scores_nightly",
    queueing_lock="analytics.scores_nightly",
    lock=ONE_BY_ONE,
    retry=AGAIN,
)
def scores_nightly(timestamp: int) -> None:
    if ScoreUse.objects.filter(ended_at=None).exists():
        from vinculo.analytics.scores.applying import apply_all

        apply_all()
