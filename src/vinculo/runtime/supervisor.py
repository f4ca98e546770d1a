"""Keeps the parts of `vinculo run` alive, and ends them all."""

import signal
import threading
import time
from collections.abc import Callable

from vinculo.runtime.datadir import DataDir
from vinculo.runtime.locks import is_held
from vinculo.runtime.logfile import LogFile, part_and_message
from vinculo.runtime.parts import Part, note_parts
from vinculo.runtime.postgres import Use
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

PART = "vinculo"
LOOK_EVERY = 0.25
DRAIN_LIMIT = 30.0


class Supervisor:
    """Start parts, start them again when they die, stop them in time.

    With an embedded database each part inherits the use lock: the database outlives them all.
    """

    def __init__(self, data: DataDir, env: dict[str, str], use: Use | None) -> None:
        self.data = data
        self.env = env
        self.use = use
        self.log = LogFile(data.log)
        self.parts: list[Part] = []
        self.asked = threading.Event()
        self.in_a_hurry = threading.Event()
        if use is not None:
            use.give_up = self.asked.is_set

    def stop_on_signals(self) -> None:
        """SIGTERM, Ctrl-C and a closed terminal stop; a second one stops without draining."""
        signal.signal(signal.SIGTERM, self._asked_to_stop)
        signal.signal(signal.SIGINT, self._asked_to_stop)
        if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:  # nohup wants us to go on
            signal.signal(signal.SIGHUP, self._asked_to_stop)

    def _asked_to_stop(self, *_: object) -> None:
        if self.asked.is_set():
            self.in_a_hurry.set()
        self.asked.set()

    def start(self, parts: list[Part]) -> None:
        for part in parts:
            self.parts.append(part)
            self._start(part)

    def _start(self, part: Part) -> None:
        inherited = () if self.use is None else (self.use.lock.descriptor,)
        part.start(self.env, self.log, inherited)
        note_parts(self.data.parts, self.parts)

    def wait_for(self, part: Part, is_ready: Callable[[], bool], limit: float = 180.0) -> None:
        """Until the part answers; one that cannot start is a Problem, told with its last words."""
        deadline = time.monotonic() + limit
        while not self.asked.is_set() and not is_ready():
            self.look_after()
            if part.failures > 2 or time.monotonic() > deadline:
                raise Problem(
                    _("The part “%(part)s” does not start: %(reason)s (the log is %(log)s)")
                    % {"part": part.name, "reason": self._last_words(part), "log": self.data.log}
                )
            self.asked.wait(0.1)

    def _last_words(self, part: Part) -> str:
        lines = self.data.log.read_text(errors="replace").splitlines()[-500:]
        said = map(part_and_message, lines)
        own = [message for name, message in said if name == part.name]
        telling = [line for line in own if "Error" in line or "rror:" in line]
        return (telling or own or ["?"])[-1]

    def keep_alive(self) -> None:
        """Look after everything until asked to stop."""
        while not self.asked.wait(LOOK_EVERY):
            self.look_after()
            self.log.turn_over()

    def look_after(self) -> None:
        if self.use is not None and not is_held(self.data.keeper_lock):
            self.log.write(PART, _("The database went away; starting it again"))
            self._restart_database(self.use)
        now = time.monotonic()
        for part in self.parts:
            if part.is_alive:
                continue
            if part.start_again_at < part.began:
                pause = part.note_death()
                self.log.write(
                    PART,
                    _("“%(part)s” ended (status %(status)s); starting it again in %(pause).1f s")
                    % {"part": part.name, "status": part.status, "pause": pause},
                )
            elif now >= part.start_again_at:
                self._start(part)

    def _restart_database(self, use: Use) -> None:
        try:
            use.ensure()
        except (Problem, OSError) as problem:
            self.log.write(PART, str(problem))
            self.asked.wait(5)

    def stop(self) -> None:
        """Ask all to finish, wait while they drain, then end what is left."""
        for part in self.parts:
            part.ask_to_stop()
        deadline = time.monotonic() + DRAIN_LIMIT
        while any(part.is_alive for part in self.parts):
            if time.monotonic() > deadline or self.in_a_hurry.wait(0.05):
                break
        for part in self.parts:
            part.kill_group()
        self.data.parts.unlink(missing_ok=True)
