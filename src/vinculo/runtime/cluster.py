"""The embedded server's files: its cluster, its settings, its socket's place."""

import os
import subprocess
import tempfile
from pathlib import Path
from urllib.parse import quote, urlencode

from vinculo.runtime.binaries import MAJOR, program
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.privileges import Identity
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

ADMIN = "postgres"
OWNER = "vinculo"
DATABASE = "vinculo"
LONGEST_SOCKET_FOLDER = 85  # sun_path holds 108 bytes (104 on macOS), with "/.s.PGSQL.5432.lock"
MIB = 1024 * 1024


def create_cluster(data: DataDir, identity: Identity) -> None:
    """initdb with a generated password and no trust for anybody.

    Built beside its final place and renamed when complete, so that an interrupted
    creation leaves nothing that looks like a database.
    """
    if (data.cluster / "PG_VERSION").exists():
        found = (data.cluster / "PG_VERSION").read_text().strip()
        if found != str(MAJOR):
            raise Problem(
                _(
                    "The database in %(path)s is of PostgreSQL %(found)s; "
                    "this version needs %(needed)s."
                )
                % {"path": data.cluster, "found": found, "needed": MAJOR}
            )
        return
    with tempfile.TemporaryDirectory(dir=data.postgres, prefix="new-") as made:
        new = Path(made)
        identity.own(new)
        password = new / "password"
        password.touch(mode=0o600)
        password.write_text(data.secret("database-admin"))
        identity.own(password)
        done = subprocess.run(
            [
                program("initdb"),
                f"--pgdata={new / 'cluster'}",
                f"--username={ADMIN}",
                f"--pwfile={password}",
                "--auth=scram-sha-256",
                "--locale=C",
                "--encoding=UTF8",
                "--data-checksums",
            ],
            preexec_fn=identity.starter(),
            cwd="/",
            env={"PATH": os.environ.get("PATH", ""), "TZ": "UTC", "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            last = (done.stderr.strip().splitlines() or ["?"])[-1]
            raise Problem(_("The database could not be created: %(reason)s") % {"reason": last})
        (new / "cluster").rename(data.cluster)


def write_settings(data: DataDir, identity: Identity, extra: dict[str, str]) -> None:
    """The server's settings for this machine; `postgres/local.conf` has the last word."""
    settings = _settings(prepare_socket_folder(data, identity)) | extra
    lines = [f"{name} = '{value}'" for name, value in settings.items()]
    if (local := data.postgres / "local.conf").exists():
        lines.append(f"include '{local}'")
    _write(data.cluster / "postgresql.conf", lines, identity)
    _write(data.cluster / "pg_hba.conf", ["local all all scram-sha-256"], identity)


def _write(path: Path, lines: list[str], identity: Identity) -> None:
    """The whole file or, on a full disk, the one that is there."""
    text = "\n".join(lines) + "\n"
    if path.exists() and path.read_text() == text:
        return
    new = path.with_suffix(".new")
    new.write_text(text)
    identity.own(new)
    new.replace(path)


def _settings(socket: Path) -> dict[str, str]:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    cores = os.cpu_count() or 1
    return {
        "listen_addresses": "",
        "unix_socket_directories": str(socket),
        "unix_socket_permissions": "0700",
        "max_connections": "80",
        "shared_buffers": f"{_between(64, memory // 8 // MIB, 2048)}MB",
        "effective_cache_size": f"{_between(256, memory // 2 // MIB, 65536)}MB",
        "work_mem": "16MB",
        "maintenance_work_mem": f"{_between(64, memory // 16 // MIB, 1024)}MB",
        "max_wal_size": "2GB",
        "wal_compression": "pglz",
        "random_page_cost": "1.1",
        "jit": "off",
        "max_parallel_workers_per_gather": str(_between(0, cores // 2, 4)),
        "dynamic_shared_memory_type": "posix" if _shared_memory() >= 256 * MIB else "mmap",
        "timezone": "UTC",
        "log_timezone": "UTC",
        "lc_messages": "C",
        "log_line_prefix": "",
        "log_checkpoints": "off",
        "log_lock_waits": "on",
        "log_error_verbosity": "terse",  # details and statements hold what people typed
        "log_min_error_statement": "panic",
        "password_encryption": "scram-sha-256",
    }


def _between(least: int, wished: int, most: int) -> int:
    return max(least, min(wished, most))


def _shared_memory() -> int:
    """Containers often get 64 MB of /dev/shm, too little for parallel queries."""
    try:
        found = os.statvfs("/dev/shm")  # noqa: S108
    except OSError:
        return 1024 * MIB
    return found.f_frsize * found.f_blocks


def socket_folder(data: DataDir) -> Path:
    """Where the server's socket is: in the data directory, unless that path is too long."""
    inside = data.postgres / "socket"
    if len(os.fsencode(inside)) <= LONGEST_SOCKET_FOLDER:
        return inside
    noted = data.postgres / "socket-folder"
    return Path(noted.read_text()) if noted.exists() else inside


def prepare_socket_folder(data: DataDir, identity: Identity) -> Path:
    folder = socket_folder(data)
    if len(os.fsencode(folder)) > LONGEST_SOCKET_FOLDER or not (
        folder.parent == data.postgres or _is_private(folder, identity)
    ):
        folder = Path(tempfile.mkdtemp(prefix="vinculo-", dir="/tmp"))
        (data.postgres / "socket-folder").write_text(str(folder))
    folder.mkdir(mode=0o700, exist_ok=True)
    identity.own(folder)
    return folder


def _is_private(folder: Path, identity: Identity) -> bool:
    """Folders in /tmp may be swept away, and anyone may then take their name."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    found = folder.stat()
    owner = os.geteuid() if identity.uid is None else identity.uid
    return found.st_uid == owner and found.st_mode & 0o077 == 0


def database_url(data: DataDir, user: str = OWNER, database: str = DATABASE) -> str:
    secret = data.secret("database-admin" if user == ADMIN else "database-owner")
    place = urlencode({"host": str(socket_folder(data))}, quote_via=quote)
    return f"postgresql://{user}:{quote(secret)}@/{database}?{place}"
