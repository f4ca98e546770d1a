"""The room's background jobs; each may run twice."""

from django.utils import timezone
from procrastinate.contrib.django import app

from vinculo.customers.duplicates import jobs as duplicates_jobs  # noqa: F401  so that they are found
from vinculo.customers.permission.registers import import_in_background
from vinculo.customers.quality import jobs as quality_jobs  # noqa: F401  so that they are found
from vinculo.customers.rights.erasing import erase_in_background
from vinculo.customers.rights.exporting import copy_in_background
from vinculo.customers.rights.files import drop_expired
from vinculo.customers.rights.requests import remind
from vinculo.customers.stewarding.runs import merge_many, undo_many
from vinculo.shell.accounts.models import Company
from vinculo.shell.work.working import work_on


@app.task(name="customers.import_suppressions", lock="customers.import_suppressions")
def import_suppressions(job_id: int) -> None:
    work_on(job_id, import_in_background)


@app.task(name="customers.rights_copy")
def rights_copy(job_id: int) -> None:
    work_on(job_id, copy_in_background)


@app.task(name="customers.rights_erasure", lock="customers.rights_erasure")
def rights_erasure(job_id: int) -> None:
    work_on(job_id, erase_in_background)


@app.task(name="customers.rights_code")
def rights_code(intake_id: int) -> None:
    """Of who asked on the public page: to the e-mail on record, if there is one."""
    from vinculo.customers.rights.intake.proving import send_code  # it defers this job itself

    send_code(intake_id)


@app.periodic(cron="23 6 * * *")
@app.task(name="customers.rights_daily", queueing_lock="customers.rights_daily")
def rights_daily(timestamp: int) -> None:
    """What comes due is said; copies whose time is over go."""
    remind(timezone.localdate(timezone=Company.get().zone))
    drop_expired(timezone.now())


@app.task(name="customers.merge_in_bulk", lock="customers.merge")
def merge_in_bulk(job_id: int) -> None:
    work_on(job_id, merge_many)


@app.task(name="customers.undo_bulk", lock="customers.merge")
def undo_bulk(job_id: int) -> None:
    work_on(job_id, undo_many)
