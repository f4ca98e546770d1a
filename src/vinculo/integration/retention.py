"""Files that came in: the original, what was set aside of it, what looked like somebody.

What an import brought and changed stays, and with it its undo: that needs no file.
"""

import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from vinculo.integration.importing.erased import without_cells
from vinculo.integration.models import Import
from vinculo.integration.rights import imports_of
from vinculo.shell.retention.term import Held, Term

ENDED = (
    Import.Status.DONE, Import.Status.CANCELLED, Import.Status.FAILED, Import.Status.UNDONE
)  # fmt: skip


def _kept(before: datetime, held: Held) -> Iterator[Import]:
    """Those that are over and whose folder still holds something, the oldest first."""
    over = Import.objects.filter(status__in=ENDED, finished_at__lt=before)
    if held:
        over = over.exclude(pk__in=imports_of(held))
    for job in over.order_by("pk").iterator():
        if _is_their_own(job) and job.folder.is_dir() and any(job.folder.iterdir()):
            yield job


def _is_their_own(job: Import) -> bool:
    """A folder as `storing` makes it, for this file alone: nothing above it is ever cleared."""
    parts = Path(job.stored_path).parts
    return len(parts) == 3 and parts[0] == "imports"


def _count(before: datetime, held: Held, limit: int) -> int:
    return sum(1 for _one, _job in zip(range(limit), _kept(before, held), strict=False))


def _forget(before: datetime, held: Held, limit: int) -> int:
    count = 0
    for _one, job in zip(range(limit), _kept(before, held), strict=False):
        Import.objects.filter(pk=job.pk).update(
            sample=[], notes=[], columns=without_cells(job.columns),
            reading=without_cells(job.reading),
        )  # fmt: skip
        shutil.rmtree(job.folder)
        count += 1
    return count


TERMS = (
    Term(
        "import_files", _("Files that were imported"),
        _("The original and the rows that were set aside. What came in stays, and so does undo."),
        12, 1, _count, _forget,
    ),
)  # fmt: skip
