"""`vinculo doctor`: what is wrong, in plain words, and what to do."""

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal
from urllib.parse import urlsplit

from vinculo.cli.house import django_ready
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.locks import is_held
from vinculo.runtime.ports import answers
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _
from vinculo.runtime.words import ngettext

GIB = 1024**3
TOO_FULL, NEARLY_FULL = 1 * GIB, 5 * GIB
OLD_BACKUP = timedelta(days=7)
CLOCK_MAY_DIFFER = timedelta(seconds=5)


@dataclass(frozen=True)
class Finding:
    """`well`, a `note` that can wait, or `trouble` that cannot."""

    about: str
    state: Literal["well", "note", "trouble"]
    sentence: str
    advice: str = ""

    def as_data(self) -> dict[str, str]:
        return asdict(self)


def examine(data: DataDir) -> list[Finding]:
    findings = [_disk(data), *_files(data)]
    try:
        with django_ready(data, migrate=False):
            findings += [_reachable(), *_database(data)]
    except Problem as problem:
        advice = _("Look into the log: %(log)s") % {"log": data.log}
        findings.append(Finding("database", "trouble", str(problem), advice))
    return [*findings, _address(data), _last_backup(data)]


def _disk(data: DataDir) -> Finding:
    free = shutil.disk_usage(data.path).free
    entries = os.statvfs(data.path)
    words = {"free": f"{free / GIB:.1f}", "path": data.path}
    if entries.f_files and entries.f_favail < 1000:
        return Finding(
            "disk",
            "trouble",
            _("The disk of %(path)s has no room for more files.") % words,
            _("Delete what is not needed, or move the data directory to another disk."),
        )
    if free < TOO_FULL:
        return Finding(
            "disk",
            "trouble",
            _("Only %(free)s GB are free where %(path)s lies; the database may stop.") % words,
            _("Delete what is not needed, or move the data directory to another disk."),
        )
    if free < NEARLY_FULL:
        return Finding(
            "disk",
            "note",
            _("%(free)s GB are free where %(path)s lies.") % words,
            _("Make room before it falls below 1 GB."),
        )
    return Finding("disk", "well", _("%(free)s GB are free where %(path)s lies.") % words)


def _files(data: DataDir) -> Iterator[Finding]:
    open_ones = [
        path
        for path in (data.secrets, *sorted(data.secrets.glob("*")), data.postgres)
        if path.exists() and path.stat().st_mode & 0o077
    ]
    if open_ones:
        yield Finding(
            "permissions",
            "trouble",
            _("Other users of this machine can reach %(path)s.") % {"path": open_ones[0]},
            f"chmod go-rwx {' '.join(map(str, open_ones))}",
        )
    elif not os.access(data.path, os.W_OK | os.X_OK):
        yield Finding(
            "permissions",
            "trouble",
            _("This user may not write in %(path)s.") % {"path": data.path},
            _("Run Vínculo as the owner of that directory."),
        )
    else:
        yield Finding("permissions", "well", _("Passwords and data are closed to other users."))


def _reachable() -> Finding:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_setting('server_version'), current_setting('server_version_num')::int,"
            " (SELECT coalesce(sum(checksum_failures), 0) FROM pg_stat_database)"
        )
        shown, number, damaged = cursor.fetchone()
    if damaged:
        return Finding(
            "database",
            "trouble",
            _("The database found damaged pages on the disk (%(count)d).") % {"count": damaged},
            _("Check the disk, and restore the last backup into a new data directory."),
        )
    if number < 150000:
        return Finding(
            "database",
            "trouble",
            _("PostgreSQL %(version)s is too old.") % {"version": shown},
            _("Vínculo needs PostgreSQL 15 or newer."),
        )
    return Finding(
        "database", "well", _("The database answers (PostgreSQL %(version)s).") % {"version": shown}
    )


def _database(data: DataDir) -> Iterator[Finding]:
    from vinculo.config.health import pending_migrations

    yield _clock()
    if pending := pending_migrations():
        yield Finding(
            "migrations",
            "trouble",
            ngettext(
                "The database lacks %(count)d step of this version.",
                "The database lacks %(count)d steps of this version.",
                len(pending),
            )
            % {"count": len(pending)},
            "vinculo migrate",
        )
        return
    yield Finding("migrations", "well", _("The database has the shape of this version."))
    yield _worker(data)
    yield _stalled()


def _clock() -> Finding:
    """A clock that jumped back would date new records before old ones."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        difference = abs(cursor.fetchone()[0] - datetime.now(UTC))
    if difference > CLOCK_MAY_DIFFER:
        return Finding(
            "clock",
            "trouble",
            _("The clocks of this machine and of the database differ by %(seconds)d seconds.")
            % {"seconds": difference.total_seconds()},
            _("Let both machines set their clocks from the network (NTP)."),
        )
    if datetime.now(UTC).year < 2026:
        return Finding(
            "clock",
            "trouble",
            _("The clock of this machine says %(now)s.") % {"now": f"{datetime.now():%Y-%m-%d}"},
            _("Set the clock."),
        )
    return Finding("clock", "well", _("The clock is right."))


def _worker(data: DataDir) -> Finding:
    from vinculo.shell import jobs

    heartbeat = jobs.last_heartbeat()
    late = heartbeat is None or datetime.now(UTC) - heartbeat > timedelta(seconds=30)
    if not late:
        return Finding("worker", "well", _("Background jobs are being done."))
    if is_held(data.run_lock):
        return Finding(
            "worker",
            "trouble",
            _("Nobody does the background jobs, although Vínculo is running."),
            _("Look for “worker” in the log: %(log)s") % {"log": data.log},
        )
    return Finding("worker", "note", _("Background jobs wait until Vínculo runs."), "vinculo run")


def _stalled() -> Finding:
    from django.db import connection

    from vinculo.shell import jobs

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM procrastinate_jobs WHERE status = 'failed' AND id IN ("
            "SELECT job_id FROM procrastinate_events"
            " WHERE type = 'failed' AND at > now() - interval '1 day')"
        )
        failed = cursor.fetchone()[0]
    if stalled := jobs.stalled_jobs():
        return Finding(
            "jobs",
            "note",
            ngettext(
                "%(count)d background job was interrupted and waits to be taken up again.",
                "%(count)d background jobs were interrupted and wait to be taken up again.",
                stalled,
            )
            % {"count": stalled},
            _("The worker takes them up within two minutes of its start."),
        )
    if failed:
        return Finding(
            "jobs",
            "note",
            ngettext(
                "%(count)d background job failed since yesterday.",
                "%(count)d background jobs failed since yesterday.",
                failed,
            )
            % {"count": failed},
            _("The log says why."),
        )
    return Finding("jobs", "well", _("No background job is stuck."))


def _address(data: DataDir) -> Finding:
    if not is_held(data.run_lock):
        return Finding("address", "note", _("Vínculo is not running."), "vinculo run")
    address = data.running().get("address", "")
    place = urlsplit(address)
    status = answers(place.hostname or "", place.port or 80, "/healthz")
    if status == 200:
        return Finding("address", "well", _("Vínculo answers at %(url)s") % {"url": address})
    return Finding(
        "address",
        "trouble",
        _("Vínculo runs, but does not answer well at %(url)s") % {"url": address},
        _("Wait a minute; if it stays so, stop it and start it again: vinculo run"),
    )


def _last_backup(data: DataDir) -> Finding:
    advice = _("vinculo backup FILE, best every night and onto another disk")
    try:
        said = json.loads((data.path / "last-backup.json").read_text())
        age = datetime.now(UTC) - datetime.fromisoformat(said["at"])
    except (OSError, ValueError, KeyError):
        return Finding("backup", "note", _("There is no backup yet."), advice)
    words = {"days": age.days, "file": said["file"]}
    if age > OLD_BACKUP:
        return Finding("backup", "note", _("The last backup is %(days)d days old.") % words, advice)
    return Finding("backup", "well", _("The last backup is %(file)s.") % words)
