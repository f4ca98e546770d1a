"""The running house from outside, what a broken run left, and the backups."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from vinculo.cli.doctor.finding import Finding, note, trouble, well
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.locks import is_held
from vinculo.runtime.ports import answers
from vinculo.runtime.words import gettext as _

OLD_BACKUP, FORGOTTEN_BACKUP = timedelta(days=7), timedelta(days=30)


def locks(data: DataDir) -> Iterator[Finding]:
    if data.parts.exists() and not is_held(data.run_lock):
        yield note(
            "left over",
            _("The last run broke off without stopping."),
            _("Nothing to do: the next start clears up and goes on."),
        )


def address(data: DataDir) -> Finding:
    if not is_held(data.run_lock):
        return note("address", _("Vínculo is not running."), "vinculo run")
    url = data.running().get("address", "")
    place = urlsplit(url)
    if answers(place.hostname or "", place.port or 80, "/healthz") == 200:
        return well("address", _("Vínculo answers at %(url)s") % {"url": url})
    return trouble(
        "address",
        _("Vínculo runs, but does not answer well at %(url)s") % {"url": url},
        _("Wait a minute; if it stays so, stop it and start it again: vinculo run"),
    )


def live(data: DataDir) -> Iterator[Finding]:
    """What tells open pages of news."""
    from vinculo.shell.live.asking import live_state

    if not is_held(data.run_lock):
        return
    state = live_state(data.path)
    if state and state["well"]:
        yield well("live", _("Open pages hear of news at once."))
    else:
        yield note(
            "live",
            _("Open pages do not hear of news; they show it when they are opened again."),
            _("Wait a minute; if it stays so, look into the log for “live”."),
        )


def last_backup(data: DataDir) -> Iterator[Finding]:
    advice = _("vinculo backup FILE, best every night and onto another disk")
    try:
        said = json.loads((data.path / "last-backup.json").read_text())
        age = datetime.now(UTC) - datetime.fromisoformat(said["at"])
    except (OSError, ValueError, KeyError):
        yield note("backup", _("There is no backup yet."), advice)
        return
    words = {"days": age.days, "file": said["file"]}
    file = Path(said["file"])
    if age > FORGOTTEN_BACKUP:
        yield trouble("backup", _("The last backup is %(days)d days old.") % words, advice)
    elif age > OLD_BACKUP:
        yield note("backup", _("The last backup is %(days)d days old.") % words, advice)
    elif file.exists() and file.stat().st_dev == data.path.stat().st_dev:
        sentence = _("The last backup, %(file)s, lies on the same disk as the data.") % words
        yield note("backup", sentence, _("A copy on another disk outlives the loss of this one."))
    else:
        yield well("backup", _("The last backup is %(file)s.") % words)
