"""Backup: the database as one snapshot sees it, and the files; while people go on working."""

import json
import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from vinculo.runtime import pgtools
from vinculo.runtime.archive import is_backup, new_archive
from vinculo.runtime.datadir import MARKER, DataDir
from vinculo.runtime.words import gettext as _

# Not part of a backup: what is dumped otherwise, what can be rebuilt, what belongs to this machine.
LEFT_OUT = frozenset(
    {"postgres", "warehouse", "log", "locks", "secrets", "backups", MARKER, "last-backup.json"}
)
SECRET_KEY = "secret-key"  # noqa: S105  a file name


def back_up(data: DataDir, url: str, target: Path, tell: Callable[[str], None]) -> dict[str, Any]:
    """Write one file. The database first: files that it knows are never deleted before."""
    began = time.monotonic()
    if target.is_dir():
        target /= f"vinculo-{datetime.now():%Y%m%d-%H%M%S}.tar"
    with (
        new_archive(target) as archive,
        tempfile.TemporaryDirectory(dir=target.parent, prefix=".vinculo-dump-") as scratch,
        psycopg.connect(url) as connection,
    ):
        tell(_("Copying the database"))
        snapshot = _begin_snapshot(connection)
        dumped = Path(scratch) / "database.dump"
        major = connection.info.server_version // 10000
        pgtools.dump(url, dumped, snapshot, major, without=passing_tables(connection))
        archive.add("database.dump", dumped)
        tables = count_rows(connection)
        tell(_("Adding up every row"))
        facts = {
            "product": version("vinculo"),
            "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "postgresql": connection.info.server_version,
            "tables": tables,
            "checksums": add_up_rows(connection, tables),
        }
        dumped.unlink()
        tell(_("Copying the files"))
        if (data.secrets / SECRET_KEY).exists():
            archive.add(SECRET_KEY, data.secrets / SECRET_KEY)
        for path in files_of(data, target):
            archive.add(f"files/{path.relative_to(data.path).as_posix()}", path)
        archive.finish(facts)
    said = {
        "file": str(target),
        "bytes": target.stat().st_size,
        "tables": len(tables),
        "rows": sum(tables.values()),
        "files": sum(name.startswith("files/") for name in archive.members),
        "seconds": round(time.monotonic() - began, 2),
    }
    (data.path / "last-backup.json").write_text(json.dumps(said | {"at": facts["made_at"]}))
    return said


def _begin_snapshot(connection: psycopg.Connection) -> str:
    connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    row = connection.execute("SELECT pg_export_snapshot()").fetchone()
    return str(row[0]) if row else ""


def count_rows(connection: psycopg.Connection) -> dict[str, int]:
    """Rows of every table that is ours to keep, by schema and name."""
    counts = {}
    for schema, table in _tables(connection, "p"):
        query = sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(schema, table))
        row = connection.execute(query).fetchone()
        counts[f"{schema}.{table}"] = int(row[0]) if row else 0
    return counts


def passing_tables(connection: psycopg.Connection) -> list[str]:
    """Unlogged ones: what somebody is working on, made again after a crash and after a restore."""
    return [f"{schema}.{table}" for schema, table in _tables(connection, "u")]


def _tables(connection: psycopg.Connection, persistence: str) -> list[tuple[str, str]]:
    """`p` permanent, `u` unlogged; temporary ones of other sessions nobody may look into."""
    return connection.execute(
        """
        SELECT nspname, relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
        WHERE relkind IN ('r', 'p') AND relpersistence = %s
          AND nspname NOT IN ('pg_catalog', 'information_schema')
          AND nspname NOT LIKE 'before_restore_%%'
        ORDER BY 1, 2
        """,
        [persistence],
    ).fetchall()


# How a row reads as text must not depend on who asks.
PLAINLY = (
    "SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle ="
    " 'postgres'; SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1"
)

ROWS_ADDED_UP = (
    "SELECT coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0) FROM {} t"
)


def add_up_rows(connection: psycopg.Connection, tables: Iterable[str]) -> dict[str, str]:
    """A sum over each table's rows, whatever their order: equal sums, equal rows."""
    sums = {}
    with connection.transaction():
        connection.execute(PLAINLY)
        for name in tables:
            query = sql.SQL(ROWS_ADDED_UP).format(sql.Identifier(*name.split(".", 1)))
            row = connection.execute(query).fetchone()
            sums[name] = str(row[0]) if row else ""
    return sums


def files_of(data: DataDir, but: Path | None = None) -> Iterator[Path]:
    """Every plain file of the rooms; links, sockets and unfinished files are left out."""
    for top in sorted(data.path.iterdir()):
        if top.name in LEFT_OUT or top.name.startswith((".", "before-restore-")):
            continue
        for path in _below(top):
            if path.is_symlink() or not path.is_file() or path == but:
                continue
            if not (path.suffix == ".tar" and is_backup(path)):
                yield path


def _below(top: Path) -> Iterator[Path]:
    if not top.is_dir():
        yield top
    for folder, _folders, names in os.walk(top):  # which does not follow links
        yield from (Path(folder) / name for name in sorted(names))
