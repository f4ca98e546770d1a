"""A customer's copy of everything that is held about them, from all rooms."""

import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.models import Customer, RightsFile, RightsRequest
from vinculo.customers.rights.files import EXPORTS_LAST, keep_file
from vinculo.customers.rights.packing import Cover, pack
from vinculo.customers.rights.redaction import Redaction
from vinculo.customers.rights.requests import step
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company
from vinculo.shell.personal_data import rooms
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report, unheard

BLOCK = 1 << 20


def copy_in_background(job: LongJob, report: Report) -> dict[str, Any]:
    request = RightsRequest.objects.get(pk=job.asked["request"])
    by = Actor.person(job.asked_by) if job.asked_by else Actor.system("rights")
    file, rows = make_copy(request, report)
    step(request, "copy_made", file.sha256, by)
    return {"file": file.pk, "rows": rows}


def make_copy(request: RightsRequest, report: Report = unheard) -> tuple[RightsFile, int]:
    """The zip, kept for thirty days; and how many rows it holds."""
    customer_id = request.customer_id
    if customer_id is None:
        raise Problem(_("Say first which customer it is about."))
    company, now = Company.get(), timezone.localtime()
    cover = Cover(
        _("What %(company)s holds about you") % {"company": company.name},
        (
            _("Request %(code)s, copy of %(day)s") % {
                "code": request.code, "day": now.date().isoformat(),
            },
            _("What would tell about other people was left out."),
        ),
    )  # fmt: skip
    total = events_of(customer_id)
    with tempfile.TemporaryDirectory(prefix="vinculo-copy-") as scratch:
        path = Path(scratch) / "copy.zip"
        rows = pack(
            path, cover, chain.from_iterable(room.holds(customer_id) for room in rooms()),
            chain.from_iterable(room.files(customer_id) for room in rooms()),
            Redaction(customer_id), lambda done: report(done, max(total, done), ""),
        )  # fmt: skip
        file = keep_file(
            request, RightsFile.Kind.EXPORT, f"datos-{request.code}.zip", "application/zip",
            _blocks(path), timezone.now() + EXPORTS_LAST,
        )  # fmt: skip
    return file, rows


def events_of(customer_id: int) -> int:
    """About how many rows there are, for the progress."""
    customer = Customer.objects.get(pk=customer_id)
    related = ("purchases", "interactions", "payments", "contact_decisions", "consents")
    return sum(getattr(customer, name).count() for name in related if hasattr(customer, name))


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block
