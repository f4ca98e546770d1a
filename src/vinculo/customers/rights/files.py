"""Files of the desk: under a random name, with their hash, gone when their time is over."""

import hashlib
import os
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta
from io import BufferedReader
from pathlib import Path

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone

from vinculo.customers.models import RightsFile, RightsRequest

FOLDER = "rights"
LARGEST = 15 * 1024 * 1024  # of what somebody sends
EXPORTS_LAST = timedelta(days=30)


def keep_file(
    request: RightsRequest, kind: str, name: str, content_type: str, blocks: Iterable[bytes],
    expires_at: datetime | None = None,
) -> RightsFile:  # fmt: skip
    stored_as = secrets.token_urlsafe(24)
    path = _path(stored_as)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o750)
    digest, size = hashlib.sha256(), 0
    with open(path, "xb", opener=lambda file, flags: os.open(file, flags, 0o640)) as kept:
        for block in blocks:
            digest.update(block)
            size += len(block)
            kept.write(block)
        kept.flush()
        os.fsync(kept.fileno())
    return RightsFile.objects.create(
        request=request, kind=kind, stored_as=stored_as, file_name=name[:200],
        content_type=content_type[:100], size=size, sha256=digest.hexdigest(),
        stored_at=timezone.now(), expires_at=expires_at,
    )  # fmt: skip


def open_file(file: RightsFile) -> BufferedReader:
    """FileNotFoundError when it is gone from the disk."""
    return path_of(file).open("rb")


def path_of(file: RightsFile) -> Path:
    return _path(file.stored_as)


def drop_files(files: QuerySet[RightsFile]) -> int:
    """The file goes; that there was one, when, and its hash stay."""
    now, count = timezone.now(), 0
    for file in files.filter(erased_at=None):
        path_of(file).unlink(missing_ok=True)
        RightsFile.objects.filter(pk=file.pk).update(erased_at=now, file_name="")
        count += 1
    return count


def drop_expired(now: datetime) -> int:
    return drop_files(RightsFile.objects.filter(expires_at__lte=now))


def letter_with(digest: str) -> RightsFile | None:
    """The letter of ours that has this hash, though its file may be long gone."""
    return (
        RightsFile.objects.filter(sha256=digest, kind=RightsFile.Kind.LETTER)
        .select_related("request")
        .first()
    )


def _path(name: str) -> Path:
    return Path(settings.DATA_DIR) / FOLDER / name[:2] / name
