"""What analytics does by itself, without anybody's purchase asking for it."""

from procrastinate.contrib.django import app

from vinculo.analytics.matrix import trials
from vinculo.analytics.matrix.closing import close_matrix
from vinculo.analytics.profit.making import make_profit
from vinculo.analytics.reports.making import make_reports
from vinculo.shell.jobs import AGAIN
from vinculo.shell.work.working import work_on

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
