"""PostgreSQL's own dump and restore, without a password on the command line."""

import itertools
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit

from vinculo.runtime.binaries import program
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _


def dump(
    url: str, into: Path, snapshot: str, server_major: int, without: Iterable[str] = ()
) -> None:
    """A custom-format dump of what one exported snapshot sees, without some tables."""
    _run(
        [
            *(_tool("pg_dump", server_major), "--format=custom", "--compress=gzip:3"),
            *("--no-owner", "--no-privileges", f"--snapshot={snapshot}", f"--file={into}"),
            *(f"--exclude-table={name}" for name in without),
        ],
        url,
        _("The database could not be backed up: %(reason)s"),
    )


def load(url: str, dumped: Path, server_major: int) -> None:
    """All of a dump into an empty database, or a Problem at the first error."""
    restore: list[str | Path] = [
        *(_tool("pg_restore", server_major), "--exit-on-error", "--no-owner", "--no-privileges")
    ]
    complaint = _("The database could not be restored: %(reason)s")
    if server_major < 17:
        _load_into_older(url, [*restore, "--file=-", dumped], complaint)
        return
    jobs = max(1, min(os.cpu_count() or 1, 4))
    _run([*restore, f"--jobs={jobs}", dumped], url, complaint)


def _load_into_older(url: str, script: list[str | Path], complaint: str) -> None:
    """pg_restore sets a parameter that servers before 17 do not know: leave that line out."""
    bare, env = _without_password(url)
    psql: list[str | Path] = [
        *(program("psql"), f"--dbname={bare}", "--no-psqlrc", "--quiet", "--output=/dev/null"),
        *("--set=ON_ERROR_STOP=1", "--single-transaction", "--file=-"),
    ]
    with (
        tempfile.TemporaryFile() as complaints,
        subprocess.Popen(
            psql, env=env, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=complaints
        ) as reader,
        subprocess.Popen(script, stdout=subprocess.PIPE, stderr=complaints) as writer,
    ):
        if reader.stdin and writer.stdout:
            with suppress(BrokenPipeError), reader.stdin as to:
                for line in itertools.islice(writer.stdout, 100):
                    if not line.startswith(b"SET transaction_timeout"):
                        to.write(line)
                shutil.copyfileobj(writer.stdout, to, 1024 * 1024)
            writer.stdout.close()
        if reader.wait() or writer.wait():
            complaints.seek(0)
            raise _problem(complaint, complaints.read().decode(errors="replace"))


def _run(command: list[str | Path], url: str, complaint: str) -> None:
    bare, env = _without_password(url)
    done = subprocess.run(
        [*command[:1], f"--dbname={bare}", *command[1:]],
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise _problem(complaint, done.stderr)


def _without_password(url: str) -> tuple[str, dict[str, str]]:
    """The address as other users may see it, and the environment that completes it."""
    parts = urlsplit(url)
    place = parts.netloc.rpartition("@")[2]
    user = f"{parts.username}@" if parts.username else ""
    env = dict(os.environ) | {"LC_ALL": "C"}
    if parts.password:
        env["PGPASSWORD"] = unquote(parts.password)
    return urlunsplit(parts._replace(netloc=user + place)), env


def _problem(complaint: str, said: str) -> Problem:
    lines = [line for line in said.splitlines() if "error" in line.lower()] or ["?"]
    return Problem(complaint % {"reason": lines[0]})


def _tool(name: str, server_major: int) -> Path:
    """The machine's own tool when it is as new as the server (it may know TLS); otherwise ours."""
    installed = shutil.which(name)
    if installed:
        said = subprocess.run([installed, "--version"], capture_output=True, text=True, check=False)
        found = re.search(r"\) (\d+)", said.stdout)
        if found and int(found[1]) >= server_major and int(found[1]) > 15:
            return Path(installed)
    return program(name)


def shape_of(url: str, *options: str) -> str:
    """Tables, functions and the first rows as one script that any supported server can run inside
    of a transaction; the days on which migrations were applied become the day it is run.
    `options` of pg_dump besides."""
    bare, env = _without_password(url)
    command: list[str | Path] = [
        *(program("pg_dump"), f"--dbname={bare}", "--no-owner", "--no-privileges"),
        *("--inserts", "--rows-per-insert=100", "--no-comments", *options),
    ]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
    text = _APPLIED.sub(lambda row: f"{row[1]}now())", _CHATTER.sub("", done.stdout))
    return f"SET LOCAL check_function_bodies = false;\n{text.strip()}\n"


# What only psql or newer servers know, and what would outlast the transaction; what says nothing.
_CHATTER = re.compile(
    r"^(?:SET \w+ = [^;]+;|SELECT pg_catalog\.set_config.*|\\(?:un)?restrict.*"
    r"|SELECT pg_catalog\.setval\('[\w.]+', 1, false\);"
    r"|--(?: (?:Name|Data for Name|Postgre|Dumped).*)?)\n+",
    re.M,
)
# Rows of django_migrations: number, room, name, and the moment.
_APPLIED = re.compile(r"(\(\d+, '\w+', '\w+', )'[^']+'\)")
