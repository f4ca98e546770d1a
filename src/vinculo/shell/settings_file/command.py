"""What the commands of settings do, as plain values."""

from pathlib import Path
from typing import Any

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.settings_file.document import (
    check,
    differences,
    export,
    from_text,
    to_text,
)
from vinculo.shell.settings_file.versions import put_in


def export_to(path: Path | None) -> dict[str, Any]:
    """Into a file; without one, the document itself."""
    document = export()
    if path is None:
        return document
    path.write_text(to_text(document), encoding="utf-8")
    return {"file": str(path), "parts": len(document) - 1}


def apply_from(path: Path, is_trial: bool) -> dict[str, Any]:
    """What becomes different; with `is_trial` nothing does."""
    document = from_text(path.read_text(encoding="utf-8"))
    if is_trial:
        check(document)
        found = differences(export(), document)
    else:
        found = put_in(document, Actor.system("vinculo settings apply"))
    return {
        "applied": not is_trial,
        "differences": [{"at": one.at, "now": one.now, "then": one.then} for one in found],
    }
