"""Keep a file of others under a random name, whatever it calls itself."""

import hashlib
import secrets
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from vinculo.integration.importing.problem import CannotImport
from vinculo.lib.text import clean

BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Stored:
    path: str  # below the data directory
    sha256: str
    size: int


def store(blocks: Iterable[bytes], limit: int) -> Stored:
    """Write the blocks to a new folder of their own; `limit` in bytes."""
    folder = Path("imports") / secrets.token_urlsafe(18)
    absolute = Path(settings.DATA_DIR) / folder
    absolute.mkdir(parents=True, mode=0o700)
    digest, size = hashlib.sha256(), 0
    try:
        with (absolute / "file").open("xb") as file:
            for block in blocks:
                size += len(block)
                if size > limit:
                    raise CannotImport(
                        _("The file is larger than %(limit)d MB. Split it and import the parts.")
                        % {"limit": limit >> 20}
                    )
                digest.update(block)
                file.write(block)
    except BaseException:
        shutil.rmtree(absolute, ignore_errors=True)
        raise
    return Stored(str(folder / "file"), digest.hexdigest(), size)


def blocks_of(path: Path) -> Iterable[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block


def display_name(name: str) -> str:
    """What a person sees of a file's name: its last part, without what cannot be seen."""
    last = clean(name).replace("\\", "/").rpartition("/")[2]
    return last[:255] or "file"


def forget(stored_path: str) -> None:
    shutil.rmtree((Path(settings.DATA_DIR) / stored_path).parent, ignore_errors=True)
