"""A house at work, of which something is killed again and again."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from tests.faults import checks
from tests.faults.ledger import Ledger
from tests.faults.plan import Round
from tests.faults.visitor import NoAnswer, Page, Visitor
from tests.faults.writers import Clerk, Command, PageImport, quiet
from vinculo.cli.tests.conftest import RunningHouse
from vinculo.runtime.tests.processes import clean_environment, kill

ROOT = Path(__file__).resolve().parents[2]
WORDS = {
    "web": ("gunicorn",),
    "web process": ("gunicorn",),
    "worker": ("vinculo.cli", " worker"),
    "live": ("vinculo.cli", " live"),
    "keeper": ("vinculo.runtime.keeper",),
    "postmaster": ("postgres", "-D"),
}
RECOVERY_LIMIT = 120.0


class House:
    """The house, its visitors, and what they were promised."""

    def __init__(self, path: Path, environment: dict[str, str] | None = None) -> None:
        self.house = RunningHouse(path, environment=environment or {})
        said = json.loads(
            subprocess.run(
                [sys.executable, "-m", "tests.faults.found", self.house.path,
                 f"http://127.0.0.1:{self.house.port}"],
                cwd=ROOT, env=clean_environment(), capture_output=True, text=True, check=True,
            ).stdout
        )  # fmt: skip
        self.sellers: list[int] = said["sellers"]
        self.ask = checks.asking(self.house.data)
        self.ledger = Ledger()
        self.slowest = 0.0
        self.house.start()
        visitors = [Visitor(self.house.port) for _ in said["links"]]
        for visitor, link in zip(visitors, said["links"], strict=True):
            visitor.sign_in(link)
        self.importer, self.administrator = visitors[:2]
        self.clerks = [Clerk(visitor, self.ledger) for visitor in visitors[2:]]
        for clerk in self.clerks:
            clerk.may_go_on.set()

    def play(self, round: Round) -> list[str]:
        """One round; what was found wrong afterwards."""
        name = f"R{round.number:04d}"
        wrong: list[str] = []
        file = PageImport(self.importer, name, round.rows)
        command = (
            Command(self.house.path, f"C{round.number:04d}", 200) if round.with_command else None
        )
        self._somebody_leaves()
        self._await(lambda: file.step == round.moment or file.is_over, 20)
        time.sleep(round.delay)
        began = time.monotonic()
        for victim in round.victims:
            wrong += self._strike(victim, command)
        wrong += self._recovered()
        self.slowest = max(self.slowest, time.monotonic() - began)
        wrong += self._finished(file, command)
        with quiet(self.clerks):
            if not self._await(lambda: checks.unfinished_jobs(self.ask) == 0, RECOVERY_LIMIT):
                wrong.append("the queue did not become empty")
            wrong += self.check()
        wrong += checks.file_rows(self.ask, name, round.rows)
        if command:
            wrong += checks.command_rows(self.ask, command.name, command.rows)
        return wrong

    def check(self) -> list[str]:
        wrong = [refusal for clerk in self.clerks for refusal in clerk.refusals]
        wrong += checks.writes(self.ask, self.ledger)
        wrong += checks.hand_overs(self.ask, self.sellers)
        wrong += checks.jobs(self.ask)
        if not self._await(self.house.is_well, 30):
            return [*wrong, f"/healthz says {self.house.health()}"]
        return [*wrong, *checks.metrics(self.house.port, self.ledger)]

    def end(self) -> list[str]:
        """Stop as Ctrl-C does; what is left then, and what the whole day's log complains of."""
        for clerk in self.clerks:
            clerk.end()
        refused = list(checks.provoke_the_log(self.ask))
        return [*refused, *self._stop(), *checks.log_is_discreet(self.house.data)]

    def strike(self, *victims: str) -> None:
        """Outside a round."""
        for victim in victims:
            self._strike(victim, None)

    def _somebody_leaves(self) -> None:
        """A job for the worker: their customers go to the other seller. Both may enter again."""
        ((owner,),) = self.ask(
            "SELECT owner_id FROM customers_customer WHERE given_names = 'Fija' LIMIT 1"
        )
        successor = next(pk for pk in self.sellers if pk != owner)
        with suppress(NoAnswer):
            for seller in self.sellers:
                page = self._decide(f"/personas/{seller}/regreso/", {})
                assert page.status in (200, 404), f"{page.status} {page.body[-500:]}"
            fields = {"successor": str(successor), "note": ""}
            page = self._decide(f"/personas/{owner}/retiro/", fields)
            assert page.is_done, f"{page.status} {page.body[-500:]}"

    def _decide(self, path: str, fields: dict[str, str]) -> Page:
        page = self.administrator.post(path, fields)
        if page.status >= 500:  # a house in trouble may say so
            raise NoAnswer(path)
        return page

    def _strike(self, victim: str, command: Command | None) -> list[str]:
        assert self.house.process is not None
        if self.house.process.poll() is not None:
            return []  # an earlier victim took all with it
        if victim == "supervisor":
            self.house.process.kill()
            self.house.process.wait()
        elif victim == "stop":
            return self._stop()
        elif victim == "command":
            if command and command.process.poll() is None:
                command.process.kill()
        else:
            self._kill_one(victim)
        return []

    def _kill_one(self, victim: str) -> None:
        found = sorted(
            pid for pid, words in self.house.processes().items()
            if all(word in words for word in WORDS[victim])
        )  # fmt: skip
        if found:  # it may just be on its way back from the blow before
            with suppress(ProcessLookupError):
                kill(found[-1] if victim == "web process" else found[0])

    def _stop(self) -> list[str]:
        status = self.house.end(signal.SIGTERM)
        wrong = [] if status == 0 else [f"asked to stop, it ended with status {status}"]
        return wrong + self._remains(5)

    def _remains(self, limit: float) -> list[str]:
        self._await(lambda: not list(checks.remains(self.house.data)), limit)
        return list(checks.remains(self.house.data))

    def _recovered(self) -> list[str]:
        """Without help while its supervisor lives; started again when that was killed."""
        assert self.house.process is not None
        if self.house.process.poll() is not None:
            if left := self._remains(RECOVERY_LIMIT):
                return left
            self.house.start()
        if self._await(self.house.is_well, RECOVERY_LIMIT):
            return []
        return [f"it did not recover: {self.house.health()}"]

    def _finished(self, file: PageImport, command: Command | None) -> list[str]:
        file.thread.join(200)
        wrong = [file.trouble] if file.trouble else []
        if command and (trouble := command.finish()):
            wrong.append(trouble)
        return wrong

    def _await(self, true: Callable[[], bool], limit: float) -> bool:
        deadline = time.monotonic() + limit
        while time.monotonic() < deadline:
            with suppress(Exception):  # the database may just be away
                if true():
                    return True
            time.sleep(0.1)
        return False
