"""The embedded PostgreSQL: use it for a while, whoever started it."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import psycopg
from psycopg import sql

from vinculo.runtime.binaries import program
from vinculo.runtime.cluster import (
    ADMIN,
    DATABASE,
    OWNER,
    create_cluster,
    database_url,
    write_settings,
)
from vinculo.runtime.datadir import DataDir, own_like
from vinculo.runtime.locks import FileLock, is_held
from vinculo.runtime.logfile import part_and_message
from vinculo.runtime.privileges import identity_for
from vinculo.runtime.problem import Problem
from vinculo.runtime.stale import clear_remains
from vinculo.runtime.words import gettext as _

Tell = Callable[[str], None]
START_LIMIT = float(os.environ.get("VINCULO_DATABASE_START_LIMIT", "7200"))
TELL_EVERY = 5.0


def silent(_message: str) -> None:
    pass


class Use:
    """A share in the running server. The last one to release it stops the server."""

    def __init__(self, data: DataDir) -> None:
        self.data = data
        self.lock = FileLock(data.use_lock)
        self.keeper: subprocess.Popen[bytes] | None = None
        self.give_up: Callable[[], bool] = lambda: False  # asked while waiting for the server

    @property
    def url(self) -> str:
        return database_url(self.data)

    @property
    def admin_url(self) -> str:
        return database_url(self.data, ADMIN, "postgres")

    def ensure(self, tell: Tell = silent, extra: dict[str, str] | None = None) -> None:
        """Make sure that the server runs and answers. Called again after a failure, it recovers."""
        with FileLock(self.data.start_lock):
            self.lock.share()
            log_size = self.data.log.stat().st_size if self.data.log.exists() else 0
            if not is_held(self.data.keeper_lock):
                self._start(tell, extra or {})
            with self._connect_when_ready(tell, log_size) as connection:
                self._ensure_database(connection)
        for lock in (self.data.start_lock, self.data.use_lock, self.data.keeper_lock):
            own_like(self.data.path, lock)

    def _start(self, tell: Tell, extra: dict[str, str]) -> None:
        identity = identity_for(self.data.postgres, program("postgres"))
        self.data.postgres.mkdir(mode=0o700, exist_ok=True)
        clear_remains(self.data)
        if not self.data.cluster.exists():
            tell(_("Creating the database in %(path)s") % {"path": self.data.postgres})
        create_cluster(self.data, identity)
        write_settings(self.data, identity, extra)
        self.keeper = subprocess.Popen(
            [sys.executable, "-m", "vinculo.runtime.keeper", str(self.data.path)],
            start_new_session=True,
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _keeper_lives(self) -> bool:
        if self.keeper is not None and self.keeper.poll() is None:
            return True
        return is_held(self.data.keeper_lock)

    def _connect_when_ready(self, tell: Tell, log_size: int) -> psycopg.Connection:
        """Wait as long as the server is at work: recovery after a crash may take minutes."""
        began = told = time.monotonic()
        while True:
            try:
                return psycopg.connect(self.admin_url, autocommit=True, connect_timeout=10)
            except psycopg.OperationalError as error:
                now = time.monotonic()
                if self.give_up():
                    raise Problem(_("The database was still getting ready.")) from error
                if not self._keeper_lives() or now - began > START_LIMIT:
                    raise Problem(
                        _("The database did not start: %(reason)s (the log is %(log)s)")
                        % {"reason": self._reason(log_size, error), "log": self.data.log}
                    ) from error
                if now - told > TELL_EVERY:
                    told = now
                    tell(
                        _(
                            "The database is getting ready (%(seconds)d s); "
                            "after a crash it first recovers"
                        )
                        % {"seconds": now - began}
                    )
                time.sleep(min(0.03 + (now - began) / 10, 0.5))

    def _reason(self, log_size: int, error: Exception) -> str:
        try:
            with self.data.log.open("rb") as log:
                log.seek(log_size)
                lines = log.read().decode(errors="replace").splitlines()
        except OSError:
            lines = []
        telling = [
            line if "contains errors" not in line else before
            for before, line in zip(["", *lines], lines, strict=False)
            if "FATAL:" in line or "PANIC:" in line
        ]
        return part_and_message(telling[-1])[1] if telling else str(error).splitlines()[-1]

    def _ensure_database(self, connection: psycopg.Connection) -> None:
        owner, password = sql.Identifier(OWNER), sql.Literal(self.data.secret("database-owner"))
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [OWNER]).fetchone():
            connection.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(owner, password))
        # Bulk loads that lock what they refer to may leave out the check of each row's keys.
        statement = sql.SQL("GRANT SET ON PARAMETER session_replication_role TO {}")
        connection.execute(statement.format(owner))
        if not connection.execute(
            "SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]
        ).fetchone():
            statement = sql.SQL("CREATE DATABASE {} OWNER {}")
            connection.execute(statement.format(sql.Identifier(DATABASE), owner))

    def release(self) -> None:
        """Stop using the server; when nobody else does, wait until it has stopped."""
        with FileLock(self.data.start_lock):
            self.lock.release()
            last = self.lock.try_take()
            self.lock.close()
        if last:
            self._await_stop()
        if self.keeper is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.keeper.wait(0.5)

    def _await_stop(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            os.kill(int(self.data.keeper_lock.read_text()), signal.SIGTERM)
        began = time.monotonic()
        while is_held(self.data.keeper_lock) and time.monotonic() - began < 90:
            if time.monotonic() - began > 5 and not self._is_stopping():
                return  # somebody else began to use it
            time.sleep(0.03)

    def _is_stopping(self) -> bool:
        return is_held(self.data.use_lock)


@contextlib.contextmanager
def database(
    data: DataDir, tell: Tell = silent, extra: dict[str, str] | None = None
) -> Iterator[Use]:
    """The running embedded server, started when needed, for the length of a `with` block."""
    data.prepare()
    use = Use(data)
    try:
        use.ensure(tell, extra)
        yield use
    finally:
        use.release()
