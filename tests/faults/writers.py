"""Those who go on working while parts of the house are killed."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.ledger import Ledger
from tests.faults.visitor import NoAnswer, Visitor, form_of
from vinculo.runtime.tests.processes import clean_environment

PAUSE = 0.25
HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country"


class Clerk:
    """Opens a record and writes a contact with a next step into it, again and again."""

    def __init__(self, visitor: Visitor, ledger: Ledger) -> None:
        self.visitor, self.ledger = visitor, ledger
        self.at_work = threading.Lock()  # held for the length of one deed
        self.may_go_on = threading.Event()
        self.ended = threading.Event()
        self.refusals: list[str] = []
        self.thread = threading.Thread(target=self._work, daemon=True)
        self.thread.start()

    def end(self) -> None:
        self.ended.set()
        self.may_go_on.set()
        self.thread.join(90)

    def _work(self) -> None:
        while not self.ended.is_set():
            self.may_go_on.wait()
            with self.at_work:
                if self.may_go_on.is_set() and not self.ended.is_set():
                    self._one_customer()
            time.sleep(PAUSE)

    def _one_customer(self) -> None:
        token = self.ledger.attempt("record")
        fields = {"kind": "person", "given_names": token, "surnames": "Falla", "anyway": "on"}
        fields |= {"phone": f"300{int(token.split('x')[1]):07d}"}
        where = self._send("record", token, "/clientes/nuevo/", fields)
        if where is None:
            return
        for _ in range(2):
            token = self.ledger.attempt("contact")
            fields = {"body": token, "channel": "call", "outcome": "reached", "next_step": token}
            self._send("contact", token, f"{where}contactos/", fields)

    def _send(self, kind: str, token: str, path: str, fields: dict[str, str]) -> str | None:
        try:
            page = self.visitor.post(path, fields)
        except NoAnswer:
            return None
        if page.is_done and "/entrar/" not in page.location:
            self.ledger.acknowledge(kind, token)
            return page.location
        if page.status < 500:  # a house in trouble may say so; it may not refuse what is right
            self.refusals.append(f"{path}: {page.status} {page.location} {page.body[-300:]}")
        return None


@contextmanager
def quiet(clerks: list[Clerk]) -> Iterator[None]:
    """Nobody writes during the block."""
    for clerk in clerks:
        clerk.may_go_on.clear()
    for clerk in clerks:
        assert clerk.at_work.acquire(timeout=120), "a request never ended"
    try:
        yield
    finally:
        for clerk in clerks:
            clerk.at_work.release()
            clerk.may_go_on.set()


def purchases_file(name: str, rows: int) -> str:
    """Documents of four lines, known by the file's name, for fifty customers."""
    lines = (
        f"{name}{n // 4:05d},SKU{n % 30},Cosa {n % 30},2,2025-{n % 12 + 1:02d}-10 10:00:00,1.25,"
        f"C{n // 4 % 50},Colombia"
        for n in range(rows)
    )
    return "\n".join([HEADER, *lines]) + "\n"


class PageImport:
    """A file brought in through the pages. Its person asks again when an answer breaks off."""

    def __init__(self, visitor: Visitor, name: str, rows: int, limit: float = 180) -> None:
        self.visitor, self.name, self.rows = visitor, name, rows
        self.deadline = time.monotonic() + limit
        self.step = ""
        self.trouble = ""
        self.thread = threading.Thread(target=self._bring, daemon=True)
        self.thread.start()

    @property
    def is_over(self) -> bool:
        return not self.thread.is_alive()

    def _bring(self) -> None:
        try:
            where = self._until_answered(self._upload)
            while self.step != "done":
                self._until_answered(lambda: self._go_on(where))
                time.sleep(0.2)
        except Exception as error:
            self.trouble = f"{self.name} after “{self.step}”: {type(error).__name__}: {error}"

    def _until_answered(self, act: Callable[[], str]) -> str:
        while True:
            try:
                if answer := act():
                    return answer
            except NoAnswer:
                pass
            if time.monotonic() > self.deadline:
                raise TimeoutError("it did not end in time")
            time.sleep(0.3)

    def _upload(self) -> str:
        self.step = "upload"
        fields = {"kind": "purchases", "source": self.name}
        file = (f"{self.name}.csv", purchases_file(self.name, self.rows))
        return self.visitor.post("/importar/nuevo/", fields, file).location

    def _go_on(self, where: str) -> str:
        page = self.visitor.get(where)
        columns, start = f"{where}columnas/", f"{where}ejecucion/"
        if page.status >= 500:
            return ""
        if page.location == columns:
            shown = self.visitor.get(columns)
            self.step = "check"
            return str(self.visitor.post(columns, form_of(shown)).status)
        if start in page.body and "on_match" in page.body:
            self.step = "run"
            return str(self.visitor.post(start, form_of(page, start)).status)
        if f"{where}avance/" not in page.body:
            self.step = "done"
        return "looked"


class Command:
    """`vinculo import customers`, typed at the machine."""

    def __init__(self, data: Path, name: str, rows: int) -> None:
        self.data, self.name, self.rows = data, name, rows
        self.file = data.parent / f"{name}.csv"
        lines = (f"{name}-{n},Orden{name} N{n},Medellín" for n in range(rows))
        self.file.write_text("\n".join(["customer_id,name,city", *lines]) + "\n")
        self.process = self._start()

    def _start(self) -> subprocess.Popen[str]:
        words = [sys.executable, "-m", "vinculo.cli", "import", "customers", str(self.file)]
        return subprocess.Popen(
            [*words, "--yes", "--source", self.name, "--data", str(self.data), "--json"],
            env=clean_environment(), cwd="/", stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True,
        )  # fmt: skip

    def finish(self) -> str:
        """Wait, and give the same command again until it says yes; how it failed otherwise."""
        for _ in range(5):
            _out, err = self.process.communicate(timeout=180)
            if self.process.returncode == 0:
                return ""
            if "Traceback" in err:
                return f"the command {self.name} broke off with a traceback: {err[-800:]}"
            time.sleep(1)
            self.process = self._start()
        return f"the command {self.name} never succeeded: {err[-500:]}"
