"""The engine's background jobs; each may run twice."""

from procrastinate.contrib.django import app

from vinculo.customers.duplicates import recording
from vinculo.customers.duplicates.scanning import scan, scan_in_background
from vinculo.customers.models import Customer
from vinculo.shell.work.working import work_on

FEW = 1_000  # new customers: more of them are found sooner by comparing all


@app.task(name="customers.scan_duplicates", lock="customers.scan_duplicates")
def scan_duplicates(job_id: int) -> None:
    work_on(job_id, scan_in_background)


@app.periodic(cron="41 3 * * 0")
@app.task(
    name="customers.scan_duplicates_weekly", lock="customers.scan_duplicates",
    queueing_lock="customers.scan_duplicates_weekly",
)  # fmt: skip
def scan_weekly(timestamp: int) -> None:
    """What is common changes with the customers: the weights are learnt anew."""
    scan()


@app.task(name="customers.compare_import", lock="customers.scan_duplicates")
def compare_import(import_id: int) -> None:
    new = Customer.objects.filter(import_id=import_id)
    if len(new.values_list("pk")[: FEW + 1]) > FEW:
        scan()
    else:
        recording.compare_import(import_id)
