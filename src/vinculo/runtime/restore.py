"""Restore: a backup into an empty place, checked. What was there is set aside, never deleted."""

import contextlib
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from vinculo.runtime import pgtools
from vinculo.runtime.archive import unpack
from vinculo.runtime.backup import LEFT_OUT, SECRET_KEY, add_up_rows, count_rows
from vinculo.runtime.datadir import DataDir, own_like
from vinculo.runtime.locks import PATIENCE, FileLock, is_held
from vinculo.runtime.postgres import database
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

Tell = Callable[[str], None]
SET_ASIDE = "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'before_restore_%' ORDER BY 1"


def restore(
    data: DataDir, source: Path, external: str | None, overwrite: bool, verify: bool, tell: Tell
) -> dict[str, Any]:
    """Bring a backup back, into `external` (a database URL) or into the embedded server."""
    began = time.monotonic()
    data.prepare()
    with contextlib.ExitStack() as stack:
        stack.enter_context(_nobody_at_work(data))
        made = tempfile.mkdtemp(dir=data.path, prefix=".restore-")
        stack.callback(shutil.rmtree, made, ignore_errors=True)
        tell(_("Reading and checking the backup"))
        manifest = unpack(source, Path(made))
        _refuse_newer(manifest)
        stack.enter_context(_set_aside(data, external is None, overwrite))
        tell(_("Restoring the database"))
        url = external or stack.enter_context(database(data, tell)).url
        with _emptied(url, overwrite) as connection:
            pgtools.load(url, Path(made) / "database.dump", connection.info.server_version // 10000)
            if verify:
                tell(_("Comparing with the backup"))
                _compare(manifest["tables"], count_rows(connection))
                _compare_rows(manifest.get("checksums", {}), connection)
        files = _bring_files(data, Path(made))
    return {
        "file": str(source),
        "made_at": manifest["made_at"],
        "tables": len(manifest["tables"]),
        "rows": sum(manifest["tables"].values()),
        "files": files,
        "verified": verify,
        "checksums": len(manifest.get("checksums", {})) if verify else 0,
        "seconds": round(time.monotonic() - began, 2),
    }


def go_back(url: str, source: Path) -> None:
    """The database alone as a backup has it; what was there is dropped after the comparison."""
    with tempfile.TemporaryDirectory(dir=source.parent, prefix=".go-back-") as made:
        manifest = unpack(source, Path(made))
        with _emptied(url, overwrite=True) as connection:
            pgtools.load(url, Path(made) / "database.dump", connection.info.server_version // 10000)
            _compare(manifest["tables"], count_rows(connection))
            _compare_rows(manifest.get("checksums", {}), connection)
        with psycopg.connect(url, autocommit=True) as connection:
            for (aside,) in connection.execute(SET_ASIDE).fetchall()[-1:]:
                connection.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(aside)))


def _refuse_newer(manifest: dict[str, Any]) -> None:
    made_by, ours = manifest["product"], version("vinculo")
    if _as_numbers(made_by) > _as_numbers(ours):
        raise Problem(
            _("The backup was made by Vínculo %(made_by)s; this is %(ours)s. Install that version.")
            % {"made_by": made_by, "ours": ours}
        )


def _as_numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(".") if part.isdigit()]


@contextlib.contextmanager
def _nobody_at_work(data: DataDir) -> Iterator[None]:
    lock = FileLock(data.run_lock)
    try:
        if not lock.try_take(PATIENCE) or is_held(data.keeper_lock):
            raise Problem(
                _("Vínculo is running with this data directory. Stop it first, then restore.")
            )
        yield
    finally:
        lock.close()


@contextlib.contextmanager
def _set_aside(data: DataDir, with_database: bool, overwrite: bool) -> Iterator[None]:
    """Free the place; when the restore fails, everything is again as it was."""
    present = _contents(data, with_database)
    if present and not overwrite:
        raise Problem(
            _(
                "%(path)s is not empty. Choose an empty directory, or add --overwrite: "
                "what is there now is then set aside, not deleted."
            )
            % {"path": data.path}
        )
    aside = data.path / f"before-restore-{datetime.now():%Y%m%d-%H%M%S}"
    if present:
        aside.mkdir(mode=0o700)
        own_like(data.path, aside)
        key = data.secrets / SECRET_KEY
        if key.exists():
            shutil.copy2(key, aside / SECRET_KEY)
    for path in present:
        path.rename(aside / path.name)
    try:
        yield
    except BaseException:
        for path in _contents(data, with_database):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        for path in present:
            (aside / path.name).rename(path)
        if present:
            shutil.rmtree(aside)
        raise


def _contents(data: DataDir, with_database: bool) -> list[Path]:
    """What a restore replaces."""
    stays = LEFT_OUT - {"postgres", "warehouse"} | (set() if with_database else {"postgres"})
    return [
        path
        for path in data.path.iterdir()
        if path.name not in stays and not path.name.startswith((".", "before-restore-"))
    ]


@contextlib.contextmanager
def _emptied(url: str, overwrite: bool) -> Iterator[psycopg.Connection]:
    """A database without our tables; those that were there move to a schema of their own."""
    with psycopg.connect(url, autocommit=True) as connection:
        count = len(count_rows(connection))
        if count and not overwrite:
            raise Problem(
                _(
                    "The database is not empty. Choose an empty one, or add --overwrite: "
                    "what is there now is then set aside in a schema of its own, not deleted."
                )
            )
        public, aside = (
            sql.Identifier("public"),
            sql.Identifier(f"before_restore_{datetime.now():%Y%m%d_%H%M%S}"),
        )
        rename = sql.SQL("ALTER SCHEMA {} RENAME TO {}")
        if count:
            connection.execute(rename.format(public, aside))
            connection.execute("CREATE SCHEMA public")
        try:
            yield connection
        except BaseException:
            connection.execute("DROP SCHEMA public CASCADE")
            if count:
                connection.execute(rename.format(aside, public))
            else:
                connection.execute("CREATE SCHEMA public")
            raise


def _compare(expected: dict[str, int], found: dict[str, int]) -> None:
    differing = sorted(
        name for name in expected.keys() | found.keys() if expected.get(name) != found.get(name)
    )
    if differing:
        name = differing[0]
        raise Problem(
            _("The restored table %(table)s has %(found)s rows; the backup says %(expected)s.")
            % {"table": name, "found": found.get(name), "expected": expected.get(name)}
        )


def _compare_rows(expected: dict[str, str], connection: psycopg.Connection) -> None:
    """Backups of earlier versions have none."""
    found = add_up_rows(connection, expected)
    differing = sorted(name for name in expected if expected[name] != found[name])
    if differing:
        raise Problem(
            _("The rows of the restored table %(table)s are not those of the backup.")
            % {"table": differing[0]}
        )


def _bring_files(data: DataDir, made: Path) -> int:
    """The unpacked files to their places; the secret key with them."""
    key = made / SECRET_KEY
    if key.exists():
        key.chmod(0o600)
        own_like(data.path, key)
        key.replace(data.secrets / SECRET_KEY)
    count = 0
    for path in sorted((made / "files").rglob("*")):
        target = data.path / path.relative_to(made / "files")
        if path.is_dir():
            target.mkdir(mode=0o750, exist_ok=True)
        else:
            path.chmod(0o640)
            path.replace(target)
            count += 1
        own_like(data.path, target)
    return count
