"""A DuckDB connection that can read and write one folder and nothing else."""

import os
from pathlib import Path

import duckdb


def connect(
    folder: Path, *, memory_mb: int | None = None, threads: int | None = None
) -> duckdb.DuckDBPyConnection:
    """An in-memory DuckDB over `folder`; larger results spill to `folder/spill`.

    The settings are locked afterwards: SQL that somebody slipped in can neither open other
    files nor reach the network. `memory_mb` defaults to VINCULO_ANALYTICS_MB, or 4,096.
    """
    folder = folder.absolute()
    spill = folder / "spill"
    spill.mkdir(parents=True, exist_ok=True)
    megabytes = memory_mb or int(os.environ.get("VINCULO_ANALYTICS_MB", "4096"))
    connection = duckdb.connect(":memory:")
    settings = {
        "TimeZone": "UTC",
        "memory_limit": f"{megabytes}MB",
        "temp_directory": str(spill),
        "max_temp_directory_size": f"{megabytes * 8}MB",
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "enable_progress_bar": False,
        "allowed_directories": [str(folder)],
    }
    if threads:
        settings["threads"] = threads
    for name, value in settings.items():
        connection.execute(f"SET {name} = ?", [value])
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection


def quoted(path: Path) -> str:
    """A path as an SQL string; table functions and COPY take no parameter there."""
    return "'" + str(path).replace("'", "''") + "'"


def arrived(path: Path, columns: dict[str, str]) -> str:
    """A relation over what PostgreSQL's COPY wrote; nothing about it is guessed."""
    return (
        f"read_csv({quoted(path)}, columns = {columns}, auto_detect = false, header = false,"
        " delim = ',', quote = '\"', escape = '\"', nullstr = '')"
    )
