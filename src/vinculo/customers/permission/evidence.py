"""Files that prove an authorisation: under a random name, with their hash, never changed."""

import hashlib
import os
import secrets
from io import BufferedReader
from pathlib import Path

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone

from vinculo.customers.models import ConsentEvidence

LARGEST = 15 * 1024 * 1024
# What a browser would run is never handed out as what it says it is.
SHOWN = {"application/pdf", "image/jpeg", "image/png", "audio/mpeg", "audio/ogg", "audio/wav"}


def keep_evidence(upload: UploadedFile) -> ConsentEvidence:
    name = secrets.token_urlsafe(24)
    digest, size = hashlib.sha256(), 0
    path = _path(name)
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o750)
    with open(path, "xb", opener=lambda file, flags: os.open(file, flags, 0o640)) as kept:
        for chunk in upload.chunks():
            digest.update(chunk)
            size += len(chunk)
            kept.write(chunk)
        kept.flush()
        os.fsync(kept.fileno())
    return ConsentEvidence.objects.create(
        stored_as=name, file_name=(upload.name or "")[:200],
        content_type=(upload.content_type or "")[:100], size=size, sha256=digest.hexdigest(),
        stored_at=timezone.now(),
    )  # fmt: skip


def open_evidence(evidence: ConsentEvidence) -> BufferedReader:
    """FileNotFoundError when it is gone from the disk."""
    return _path(evidence.stored_as).open("rb")


def is_unchanged(evidence: ConsentEvidence) -> bool:
    """Whether the file is there and still has the hash that was written down."""
    try:
        with open_evidence(evidence) as kept:
            return hashlib.file_digest(kept, "sha256").hexdigest() == evidence.sha256
    except FileNotFoundError:
        return False


def path_of(evidence: ConsentEvidence) -> Path:
    return _path(evidence.stored_as)


def _path(name: str) -> Path:
    return Path(settings.DATA_DIR) / "evidence" / name[:2] / name
