"""The backup's file: an uncompressed tar that is complete or not there.

VINCULO_BACKUP   the format's number, first
database.dump    pg_dump's custom format, compressed
secret-key       so that sessions and signed links stay valid
files/...        uploads and other files of the data directory
manifest.json    last: versions, row counts, size and SHA-256 of every other member
"""

import hashlib
import io
import json
import os
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, Any

from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

FORMAT = 1
FIRST = "VINCULO_BACKUP"
MANIFEST = "manifest.json"
CHUNK = 1024 * 1024


class _Hashing:
    """A file that is hashed while it is read."""

    def __init__(self, file: IO[bytes]) -> None:
        self.file = file
        self.digest = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        data = self.file.read(size)
        self.digest.update(data)
        return data


class Writer:
    def __init__(self, tar: tarfile.TarFile) -> None:
        self.tar = tar
        self.members: dict[str, dict[str, Any]] = {}
        self._add_text(FIRST, f"{FORMAT}\n")

    def add(self, name: str, path: Path) -> None:
        """One file as it is now. A file that shrinks meanwhile is a Problem."""
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.mode = found.st_size, int(found.st_mtime), 0o600
            reader = _Hashing(file)
            try:
                self.tar.addfile(info, reader)  # type: ignore[arg-type]
            except OSError as error:
                if error.errno is not None:
                    raise
                raise Problem(
                    _("%(path)s changed during the backup. Please try again.") % {"path": path}
                ) from error
        self.members[name] = {"bytes": info.size, "sha256": reader.digest.hexdigest()}

    def finish(self, facts: dict[str, Any]) -> None:
        manifest = {"format": FORMAT, **facts, "members": self.members}
        self._add_text(MANIFEST, json.dumps(manifest, indent=1, ensure_ascii=False) + "\n")

    def _add_text(self, name: str, text: str) -> None:
        info = tarfile.TarInfo(name)
        data = text.encode()
        info.size, info.mode = len(data), 0o600
        self.tar.addfile(info, io.BytesIO(data))


@contextmanager
def new_archive(path: Path) -> Iterator[Writer]:
    """Written beside its place and renamed when complete and on the disk."""
    if path.exists() and not is_backup(path):
        raise Problem(
            _("%(path)s exists and is not a backup of Vínculo; it was left alone.") % {"path": path}
        )
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as tar:
                yield Writer(tar)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        _sync_folder(path.parent)
    finally:
        partial.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def is_backup(path: Path) -> bool:
    try:
        with tarfile.open(path, "r:") as tar:
            first = tar.next()
    except (OSError, tarfile.TarError):
        return False
    return first is not None and first.name == FIRST


def unpack(path: Path, into: Path) -> dict[str, Any]:
    """Everything into an empty folder, checked against the manifest, which is returned.

    Only plain files below `into` are written, whatever the archive says.
    """
    if not path.is_file():
        raise Problem(_("There is no file %(path)s.") % {"path": path})
    if not is_backup(path):
        raise Problem(_("%(path)s is not a backup of Vínculo.") % {"path": path})
    found: dict[str, dict[str, Any]] = {}
    try:
        with tarfile.open(path, "r:") as tar:
            for member in tar:
                found[member.name] = _unpack_member(tar, member, into)
    except (tarfile.TarError, EOFError) as error:
        raise _damaged(path, str(error)) from error
    if MANIFEST not in found:
        raise _damaged(path, _("its end is missing"))
    manifest: dict[str, Any] = json.loads((into / MANIFEST).read_text())
    if manifest["format"] != FORMAT:
        raise Problem(_("%(path)s was made by a newer version of Vínculo.") % {"path": path})
    del found[MANIFEST], found[FIRST]
    if found != manifest["members"]:
        differing = {
            name
            for name in found.keys() | manifest["members"].keys()
            if found.get(name) != manifest["members"].get(name)
        }
        raise _damaged(path, sorted(differing)[0])
    return manifest


def _damaged(path: Path, what: str) -> Problem:
    return Problem(_("The backup %(path)s is damaged: %(what)s") % {"path": path, "what": what})


def _unpack_member(tar: tarfile.TarFile, member: tarfile.TarInfo, into: Path) -> dict[str, Any]:
    name = PurePosixPath(member.name)
    if not member.isreg() or name.is_absolute() or ".." in name.parts:
        raise tarfile.TarError(member.name)
    target = into / name
    target.parent.mkdir(parents=True, exist_ok=True)
    source = tar.extractfile(member)
    if source is None:
        raise tarfile.TarError(member.name)
    reader, size = _Hashing(source), 0
    with target.open("xb") as file:
        while chunk := reader.read(CHUNK):
            file.write(chunk)
            size += len(chunk)
    if size != member.size:
        raise EOFError(member.name)
    os.utime(target, (member.mtime, member.mtime))
    return {"bytes": size, "sha256": reader.digest.hexdigest()}
