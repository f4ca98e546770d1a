"""PostgreSQL's own dump and restore, without a password on the command line."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit

from vinculo.runtime.binaries import program
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _


def dump(url: str, into: Path, snapshot: str, server_major: int) -> None:
    """A custom-format dump of what one exported snapshot sees."""
    _run(
        [
            *(_tool("pg_dump", server_major), "--format=custom", "--compress=gzip:3"),
            *("--no-owner", "--no-privileges", f"--snapshot={snapshot}", f"--file={into}"),
        ],
        url,
        _("The database could not be backed up: %(reason)s"),
    )


def load(url: str, dumped: Path, server_major: int) -> None:
    """All of a dump into an empty database, or a Problem at the first error."""
    jobs = max(1, min(os.cpu_count() or 1, 4))
    _run(
        [
            *(_tool("pg_restore", server_major), "--exit-on-error", "--no-owner"),
            *("--no-privileges", f"--jobs={jobs}", dumped),
        ],
        url,
        _("The database could not be restored: %(reason)s"),
    )


def _run(command: list[str | Path], url: str, complaint: str) -> None:
    parts = urlsplit(url)
    place = parts.netloc.rpartition("@")[2]
    bare = urlunsplit(
        parts._replace(netloc=f"{parts.username}@{place}" if parts.username else place)
    )
    env = dict(os.environ) | {"LC_ALL": "C"}
    if parts.password:
        env["PGPASSWORD"] = unquote(parts.password)
    done = subprocess.run(
        [*command[:1], f"--dbname={bare}", *command[1:]],
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if "error" in line] or ["?"]
        raise Problem(complaint % {"reason": lines[0]})


def _tool(name: str, server_major: int) -> Path:
    """The machine's own tool when it is as new as the server (it may know TLS); otherwise ours."""
    installed = shutil.which(name)
    if installed:
        said = subprocess.run([installed, "--version"], capture_output=True, text=True, check=False)
        found = re.search(r"\) (\d+)", said.stdout)
        if found and int(found[1]) >= server_major and int(found[1]) > 15:
            return Path(installed)
    return program(name)
