"""`vinculo upgrade`: back up, migrate, look whether all is well, and go back if it is not."""

import os
import shutil
import time
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psycopg

from vinculo.cli.doctor import Finding, examine_database
from vinculo.cli.house import django_ready, tell
from vinculo.cli.migrations import apply_migrations
from vinculo.runtime.backup import back_up, count_rows
from vinculo.runtime.datadir import DataDir, own_like
from vinculo.runtime.locks import PATIENCE, FileLock
from vinculo.runtime.problem import Problem
from vinculo.runtime.restore import go_back
from vinculo.runtime.words import gettext as _

KEPT = 3  # backups of earlier upgrades
ROOM_TO_WORK = 500 * 1024 * 1024
# Rows that the machinery itself writes and forgets.
NOT_COMPARED = ("public.django_", "public.procrastinate_", "public.auth_permission")
OTHERS = """
    SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
    AND backend_type = 'client backend' AND pid <> pg_backend_pid()
"""


class LeftHalfway(Problem):
    """The database is neither the old one nor the new one: a person must restore the backup."""

    status = 3


def upgrade(data: DataDir, backup: Path | None) -> dict[str, Any]:
    """0 when all is well afterwards, 1 when nothing was changed, 3 when a person must restore."""
    began = time.monotonic()
    lock = FileLock(data.run_lock)
    try:
        if not lock.try_take(PATIENCE):
            raise Problem(_("Vínculo is running with this data directory. Stop it first."))
        with django_ready(data, migrate=False):
            said = _upgrade(data, backup)
    finally:
        lock.close()
    return said | {"seconds": round(time.monotonic() - began, 2)}


def bring_up_to_date(data: DataDir) -> None:
    """What `run` begins with, in `django_ready`: as `upgrade`, where there is anything to do."""
    from vinculo.config.health import pending_migrations

    if pending_migrations():
        _upgrade(data, None)
    else:
        apply_migrations(tell)


def _upgrade(data: DataDir, backup: Path | None) -> dict[str, Any]:
    from vinculo.config.health import pending_migrations

    url = os.environ["DATABASE_URL"]
    steps = len(pending_migrations())
    before = _rows(url)
    if not steps or not before:  # nothing to do, or nothing that could be lost
        return _answer(apply_migrations(tell), None, _verified(data, url, before))
    _refuse_company(url)
    _refuse_little_room(data, url)
    file = backup or _place_for_backup(data)
    tell(
        _("The database is of an earlier version; first it is backed up: %(file)s") % {"file": file}
    )
    back_up(data, url, file, tell)
    try:
        applied = apply_migrations(tell)
        findings = _verified(data, url, before)
    except (Exception, KeyboardInterrupt) as error:
        _take_back(url, file, error)
    _forget_old_backups(data)
    return _answer(applied, file, findings)


def _answer(applied: int, backup: Path | None, findings: list[Finding]) -> dict[str, Any]:
    return {
        "version": version("vinculo"),
        "applied": applied,
        "backup": str(backup) if backup else None,
        "findings": [finding.as_data() for finding in findings],
    }


def _verified(data: DataDir, url: str, before: dict[str, int]) -> list[Finding]:
    """The database as the doctor sees it; a Problem when it is not well or rows are missing."""
    tell(_("Looking whether everything is there"))
    after = _rows(url)
    for table, count in before.items():
        if after.get(table, count) < count:
            words = {"table": table, "before": count, "after": after[table]}
            raise Problem(_("%(table)s had %(before)d rows and has %(after)d now") % words)
    findings = examine_database(data, at_rest=True)
    for finding in findings:
        if finding.state == "trouble":
            raise Problem(finding.sentence)
    return findings


def _rows(url: str) -> dict[str, int]:
    with psycopg.connect(url) as connection:
        counts = count_rows(connection)
    return {name: n for name, n in counts.items() if not name.startswith(NOT_COMPARED)}


def _take_back(url: str, file: Path, error: BaseException) -> None:
    """Never returns: it says what failed, and in which state the database is now."""
    from django.db import connections

    connections.close_all()
    reason = (str(error).strip() or type(error).__name__).splitlines()[0].rstrip(".")
    tell(_("It failed; going back to the backup"))
    try:
        go_back(url, file)
    except (Exception, KeyboardInterrupt) as second:
        raise LeftHalfway(
            _(
                "The upgrade failed: %(reason)s. Going back failed too: %(second)s. Do not start "
                "Vínculo; restore the backup: vinculo restore %(file)s --overwrite --verify"
            )
            % {"reason": reason, "second": second, "file": file}
        ) from error
    raise Problem(
        _(
            "The upgrade failed: %(reason)s. The database is again as it was before. Install the "
            "version you had and start that; the backup is %(file)s"
        )
        % {"reason": reason, "file": file}
    ) from error


def _refuse_company(url: str) -> None:
    """Somebody else's web or worker would write into tables that change under them."""
    from django.db import connections

    connections.close_all()
    deadline = time.monotonic() + PATIENCE
    with psycopg.connect(url, autocommit=True) as connection:
        while connection.execute(OTHERS).fetchone() != (0,):
            if time.monotonic() > deadline:
                raise Problem(_("Other programs use the database. Stop web and worker first."))
            time.sleep(0.1)


def _refuse_little_room(data: DataDir, url: str) -> None:
    with psycopg.connect(url) as connection:
        row = connection.execute("SELECT pg_database_size(current_database())").fetchone()
    needed = ROOM_TO_WORK + (int(row[0]) if row else 0)
    free = shutil.disk_usage(data.path).free
    if free < needed:
        raise Problem(
            _("The upgrade needs %(needed)d MB of free disk; there are %(free)d MB.")
            % {"needed": needed >> 20, "free": free >> 20}
        )


def _place_for_backup(data: DataDir) -> Path:
    folder = data.path / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    own_like(data.path, folder)
    return folder / f"before-upgrade-{datetime.now():%Y%m%d-%H%M%S}.tar"


def _forget_old_backups(data: DataDir) -> None:
    for old in sorted((data.path / "backups").glob("before-upgrade-*.tar"))[:-KEPT]:
        old.unlink()
