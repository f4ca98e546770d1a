"""`vinculo run`: the whole product, from nothing to an address and a link."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from typing import Any

from vinculo.cli.gunicorn import gunicorn_command
from vinculo.cli.house import database_ready, tell
from vinculo.runtime.datadir import DataDir, own_like
from vinculo.runtime.follow import follow
from vinculo.runtime.locks import PATIENCE, FileLock
from vinculo.runtime.parts import Part, end_left_parts
from vinculo.runtime.ports import address_for_people, answers, refuse_busy_port
from vinculo.runtime.privileges import end_with_parent_signal
from vinculo.runtime.problem import Problem
from vinculo.runtime.supervisor import Supervisor
from vinculo.runtime.words import gettext as _

COMMAND = [sys.executable, "-m", "vinculo.cli"]


def run_everything(data: DataDir, host: str, port: int, demo: bool) -> None:
    """Return after having been asked to stop, when all that was started has ended."""
    data.prepare()
    with _only_one(data, address := address_for_people(host, port)):
        refuse_busy_port(host, port)
        for name in end_left_parts(data.parts):
            tell(_("Ended “%(part)s”, left over from a run that broke off.") % {"part": name})
        os.environ.setdefault("VINCULO_URL", address)
        with database_ready(data) as use:
            env = os.environ | {"PYTHONUNBUFFERED": "1", "VINCULO_LIVE": "1"}
            supervisor = Supervisor(data, env, use)
            link = _prepare(env, demo)
            supervisor.stop_on_signals()
            with follow(data.log, sys.stdout):
                try:
                    _start(supervisor, host, port)
                    if not supervisor.asked.is_set():
                        _welcome(os.environ["VINCULO_URL"], link)
                    supervisor.keep_alive()
                    tell(_("Stopping..."))
                finally:
                    supervisor.stop()
    tell(_("Vínculo has stopped."))


@contextlib.contextmanager
def _only_one(data: DataDir, address: str) -> Iterator[None]:
    lock = FileLock(data.run_lock)
    try:
        if not lock.try_take(PATIENCE):
            raise Problem(
                _("Vínculo is already running with this data directory: %(address)s")
                % {"address": data.running().get("address", "?")}
            )
        own_like(data.path, data.run_lock)
        known = {"address": address, "pid": os.getpid(), "version": version("vinculo")}
        lock.write(json.dumps(known))
        yield
    finally:
        lock.close()


def _prepare(env: dict[str, str], demo: bool) -> str:
    """Migrations, demo company, link: in a process of its own, whose memory ends with it."""
    done = subprocess.run(
        [*COMMAND, "prepare", "--json", *(["--demo"] if demo else [])],
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        preexec_fn=end_with_parent_signal,
        check=False,
    )
    try:
        said: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        said = {}
    if done.returncode != 0:
        raise Problem(said.get("error") or _("Vínculo could not be prepared."))
    return str(said["link"])


def _start(supervisor: Supervisor, host: str, port: int) -> None:
    web = Part("web", gunicorn_command(host, port))
    worker = Part("worker", [*COMMAND, "worker"])
    live = Part("live", [*COMMAND, "live"])
    supervisor.start([web, worker, live])
    supervisor.wait_for(web, lambda: answers(host, port, "/healthz") is not None)


def _welcome(address: str, link: str) -> None:
    """The link goes to the terminal only, never into the log."""
    print(
        "\n"
        + _("Vínculo is at      %(address)s") % {"address": address}
        + "\n"
        + _("To sign in, once:  %(link)s") % {"link": link}
        + "\n"
        + _("Ctrl-C stops it.")
        + "\n",
        flush=True,
    )
