"""A large register, read by the worker."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from django.conf import settings
from django.utils.translation import gettext as _

from vinculo.customers.permission.suppression import import_register
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report

EVERY = 5_000


def import_in_background(job: LongJob, report: Report) -> dict[str, Any]:
    asked = job.asked
    path = Path(settings.DATA_DIR) / "registers" / Path(asked["path"]).name
    by = Actor.person(job.asked_by) if job.asked_by else Actor.system("registers")
    try:
        file = path.open("rb")
    except FileNotFoundError:
        raise Problem(_("The file is gone. Send it again.")) from None
    with file:
        lines = _lines(file, path.stat().st_size, report)
        done = import_register(asked["register"], lines, asked["country"], asked["name"], by)
    path.unlink(missing_ok=True)
    return {"entries": done.entries, "not_understood": done.not_understood}


def _lines(file: BinaryIO, size: int, report: Report) -> Iterator[str]:
    read = 0
    for number, line in enumerate(file):
        read += len(line)
        if number % EVERY == 0:
            report(read, size, "")
        yield line.decode("utf-8", "replace").lstrip("\ufeff")
