"""The keeper: a small process that runs the embedded PostgreSQL for as long as somebody uses it.

Users hold a shared lock (DataDir.use_lock), which the kernel releases when they die. The keeper
starts the server, restarts it when it dies, writes its log, and stops it when nobody is left.
When the keeper itself dies, the kernel tells the server to stop.

    python -m vinculo.runtime.keeper DATA
"""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

from vinculo.runtime.binaries import program
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.locks import PATIENCE, FileLock
from vinculo.runtime.logfile import LogFile
from vinculo.runtime.privileges import Identity, identity_for
from vinculo.runtime.stale import clear_remains, says_ready

PART = "database"
LOOK_EVERY = 1.0
STOP_LIMIT = 60.0
GIVE_UP_AFTER = 6
GIVE_UP_EARLY = 2  # when it never came up at all


class Keeper:
    def __init__(self, data: DataDir) -> None:
        self.data = data
        self.log = LogFile(data.log)
        self.look = threading.Event()
        self.was_ready = False
        signal.signal(signal.SIGTERM, lambda *_: self.look.set())
        signal.signal(signal.SIGINT, signal.SIG_IGN)

    def run(self) -> int:
        """0 when the last user left, 1 when the server cannot be kept running."""
        identity = identity_for(self.data.postgres, program("postgres"))
        failures = 0
        while failures < (GIVE_UP_AFTER if self.was_ready else GIVE_UP_EARLY):
            began = time.monotonic()
            server, pump = self._start(identity)
            if self._watch(server):
                pump.join(5)
                return 0
            pump.join(5)
            failures = failures + 1 if time.monotonic() - began < 60 else 1
            self.log.write(
                PART, f"PostgreSQL ended with status {server.returncode}; starting it again"
            )
            time.sleep(min(0.2 * 2**failures, 5) if self.was_ready else 0.3)
        self.log.write(PART, "PostgreSQL does not stay up; giving up")
        return 1

    def _start(self, identity: Identity) -> tuple[subprocess.Popen[bytes], threading.Thread]:
        clear_remains(self.data)
        server = subprocess.Popen(
            [program("postgres"), "-D", self.data.cluster],
            preexec_fn=identity.starter(end_with_parent=signal.SIGINT),
            cwd="/",
            env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        return server, self.log.pump(PART, server)

    def _watch(self, server: subprocess.Popen[bytes]) -> bool:
        """True when the server was stopped because nobody uses it; False when it died."""
        while server.poll() is None:
            self.look.wait(LOOK_EVERY)
            self.look.clear()
            self.was_ready = self.was_ready or says_ready(self.data)
            if server.poll() is None and self._stop_if_unused(server):
                return True
        return False

    def _stop_if_unused(self, server: subprocess.Popen[bytes]) -> bool:
        """Hold the start lock meanwhile, so that nobody begins to use what is being stopped."""
        starting, use = FileLock(self.data.start_lock), FileLock(self.data.use_lock)
        try:
            if not starting.try_take() or not use.try_take():
                return False
            self._stop(server)
            return True
        finally:
            use.close()
            starting.close()

    def _stop(self, server: subprocess.Popen[bytes]) -> None:
        """Fast; then at once (the next start recovers); then by force."""
        steps = ((signal.SIGINT, STOP_LIMIT), (signal.SIGQUIT, 10.0), (signal.SIGKILL, 10.0))
        for number, limit in steps:
            server.send_signal(number)
            try:
                server.wait(limit)
            except subprocess.TimeoutExpired:
                continue
            return


def main(path: str) -> int:
    data = DataDir(Path(path))
    lock = FileLock(data.keeper_lock)
    if not lock.try_take(PATIENCE):
        return 0
    lock.write(str(os.getpid()))
    return Keeper(data).run()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
