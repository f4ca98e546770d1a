"""The data directory: everything a company's Vínculo keeps, in one place.

secrets/    0700  secret key and database passwords, 0600 each, generated once
postgres/   0700  the embedded server: its cluster, its socket; owned by the server's user
log/              vinculo.log
uploads/, rejects/, warehouse/, ...   written by the rooms
"""

import contextlib
import json
import os
import pwd
import secrets
from dataclasses import dataclass
from pathlib import Path

from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

MARKER = "VINCULO_DATA"


@dataclass(frozen=True)
class DataDir:
    path: Path

    @property
    def secrets(self) -> Path:
        return self.path / "secrets"

    @property
    def postgres(self) -> Path:
        return self.path / "postgres"

    @property
    def cluster(self) -> Path:
        return self.postgres / "cluster"

    @property
    def log(self) -> Path:
        return self.path / "log" / "vinculo.log"

    @property
    def start_lock(self) -> Path:
        """Held while the database is being started or stopped."""
        return self.path / "locks" / "database-start"

    @property
    def use_lock(self) -> Path:
        """Shared by everyone who uses the embedded database."""
        return self.path / "locks" / "database-use"

    @property
    def keeper_lock(self) -> Path:
        return self.path / "locks" / "database-keeper"

    @property
    def run_lock(self) -> Path:
        """Held by `vinculo run`; says its process and address."""
        return self.path / "locks" / "run"

    @property
    def parts(self) -> Path:
        """The processes `vinculo run` started, for the start after a crash."""
        return self.path / "locks" / "parts.json"

    def prepare(self) -> None:
        """Create what is missing; touch no permission of a folder that is not ours."""
        try:
            self._prepare()
        except PermissionError as error:
            raise Problem(
                _("The data directory %(path)s cannot be written by this user (%(file)s).")
                % {"path": self.path, "file": error.filename}
            ) from error
        except (FileExistsError, NotADirectoryError) as error:
            raise Problem(_("%(path)s is not a directory.") % {"path": error.filename}) from error
        self._refuse_closed()

    def _refuse_closed(self) -> None:
        for folder in (self.path, self.secrets, self.log.parent, self.run_lock.parent):
            if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
                raise Problem(
                    _(
                        "The data directory %(path)s belongs to the user %(owner)s. "
                        "Start Vínculo as that user."
                    )
                    % {"path": self.path, "owner": user_name(folder.stat().st_uid)}
                )

    def _prepare(self) -> None:
        missing = not self.path.exists()
        self.path.mkdir(parents=True, exist_ok=True)
        marker = self.path / MARKER
        if missing or (not marker.exists() and not any(self.path.iterdir())):
            # As root the database runs as another user, who must pass through to its own folder.
            self.path.chmod(0o711 if os.geteuid() == 0 else 0o700)
        for name in ("secrets", "log", "locks"):
            folder = self.path / name
            if not folder.exists():
                folder.mkdir(mode=0o700)
                own_like(self.path, folder)
        if not marker.exists():
            marker.write_text("1\n")
            own_like(self.path, marker)

    @property
    def is_ours(self) -> bool:
        return (self.path / MARKER).exists()

    def secret(self, name: str) -> str:
        """A secret that is generated on first use and then stays."""
        path = self.secrets / name
        if not path.exists():
            new = self.secrets / f".{name}.{os.getpid()}"
            descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w") as file:
                file.write(secrets.token_urlsafe(48))
            own_like(self.path, new)
            with contextlib.suppress(FileExistsError):
                os.link(new, path)  # whoever comes second takes the first one's secret
            new.unlink()
        return path.read_text().strip()

    def running(self) -> dict[str, str]:
        """What the last `vinculo run` said of itself: `address`, `pid`."""
        try:
            said: dict[str, str] = json.loads(self.run_lock.read_text() or "{}")
        except (OSError, ValueError):
            return {}
        return said


def own_like(parent: Path, path: Path) -> None:
    """Root working in somebody's data directory leaves them able to go on."""
    if os.geteuid() == 0:
        owner = parent.stat()
        if owner.st_uid != 0:
            os.chown(path, owner.st_uid, owner.st_gid)


def user_name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def default_data_dir() -> Path:
    if named := os.environ.get("VINCULO_DATA"):
        return Path(named).absolute()
    here = Path(".data").absolute()
    if (here / MARKER).exists():
        return here
    return Path("~/.local/share/vinculo").expanduser()
