"""Workbooks (XLSX, XLS, ODS): read once, by a process with limits, into text that we stream."""

import hashlib
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vinculo.integration.reading import archives
from vinculo.integration.reading.limits import Limits
from vinculo.integration.reading.notes import Refused
from vinculo.integration.reading.packing import Content, unpack_to

_PROCESS = Path(__file__).with_name("workbook_process.py")


@dataclass(frozen=True, slots=True)
class Spool:
    """The sheet as text; `ours` when it lies in a temporary folder that goes with the source."""

    path: Path
    ours: bool
    sheet: str
    sheets: tuple[str, ...]
    rows: int
    merged: int
    date_system: str  # "1900" or "1904"


def spool(path: Path, content: Content, sheet: str, folder: Path | None, limits: Limits) -> Spool:
    """The sheet turned into text, or found turned into text already. Raises Refused."""
    state = path.stat()
    ours = folder is None
    folder = Path(tempfile.mkdtemp(prefix="vinculo-")) if folder is None else folder
    folder.mkdir(parents=True, exist_ok=True)
    mark = f"{path.resolve()}|{state.st_size}|{state.st_mtime_ns}|{sheet}"
    target = folder / f"{hashlib.sha256(mark.encode()).hexdigest()[:24]}.rows"
    facts = target.with_suffix(".json")
    if target.exists() and facts.exists():
        return _spool(target, ours, json.loads(facts.read_text()))
    book, unpacked = path, None
    try:
        if content.packing:
            unpacked = book = target.with_suffix(".book")
            unpack_to(path, content.packing, unpacked, limits.unpacked_bytes)
        system = _check(book, content, limits)
        found = _convert(book, target, sheet, limits) | {"date_system": system}
    except BaseException:
        target.unlink(missing_ok=True)
        if ours:
            _empty(folder)
        raise
    finally:
        if unpacked:
            unpacked.unlink(missing_ok=True)
    facts.write_text(json.dumps(found))
    return _spool(target, ours, found)


def _spool(target: Path, ours: bool, found: dict[str, Any]) -> Spool:
    return Spool(
        target,
        ours,
        found["sheet"],
        tuple(found["sheets"]),
        found["rows"],
        found["merged"],
        found["date_system"],
    )


def remove(path: Path) -> None:
    """The temporary folder of a source goes with it."""
    path.unlink(missing_ok=True)
    path.with_suffix(".json").unlink(missing_ok=True)
    _empty(path.parent)


def _empty(folder: Path) -> None:
    for left in folder.iterdir() if folder.exists() else ():
        left.unlink(missing_ok=True)
    if folder.exists():
        folder.rmdir()


def _check(book: Path, content: Content, limits: Limits) -> str:
    """Sizes, declared and real, before any reader touches it; returns the date system."""
    if content.kind == "xls":
        return "1900"
    with archives.open_zip(book) as archive:
        archives.check_sizes(archive, limits.workbook_bytes)
        if "xl/workbook.xml" not in archive.namelist():
            return "1900"
        with archive.open("xl/workbook.xml") as properties:
            head = properties.read(65_536)
    return "1904" if re.search(rb'date1904\s*=\s*"(?:1|true)"', head) else "1900"


def _convert(book: Path, target: Path, sheet: str, limits: Limits) -> dict[str, Any]:
    order = {
        "path": str(book),
        "spool": str(target),
        "sheet": sheet,
        "columns": limits.columns,
        "memory": limits.workbook_memory,
        "seconds": limits.workbook_seconds,
    }
    try:
        done = subprocess.run(
            [sys.executable, "-I", str(_PROCESS), json.dumps(order)],
            capture_output=True,
            timeout=limits.workbook_seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise Refused("too_slow", seconds=limits.workbook_seconds) from error
    if done.returncode != 0:  # killed by its own limits
        raise Refused("too_large_inside", limit=limits.workbook_memory)
    try:
        found: dict[str, Any] = json.loads(done.stdout)
    except ValueError as error:
        raise Refused("damaged") from error
    if code := found.pop("refused", ""):
        found.pop("why", None)
        raise Refused(code, **found)
    return found
