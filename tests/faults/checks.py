"""What must be true after every round; each check answers with what it found wrong."""

import fcntl
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import psycopg

from tests.faults.found import CUSTOMERS
from tests.faults.ledger import Ledger
from vinculo.runtime.cluster import database_url, socket_folder
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.tests.processes import processes_of

Ask = Callable[..., list[tuple[Any, ...]]]
RECORD = "SELECT given_names, count(*) FROM customers_customer WHERE surnames = 'Falla' GROUP BY 1"
PHONE = """
    SELECT c.given_names, count(p.id) FROM customers_customer c
    LEFT JOIN customers_contactpoint p ON p.customer_id = c.id
    WHERE c.surnames = 'Falla' GROUP BY 1
"""
CONTACT = (
    "SELECT body, count(*) FROM interactions_interaction WHERE body LIKE 'contactx%' GROUP BY 1"
)
STEP = "SELECT title, count(*) FROM shell_task WHERE title LIKE 'contactx%' GROUP BY 1"


def asking(data: DataDir) -> Ask:
    def ask(query: str, *values: object) -> list[tuple[Any, ...]]:
        with psycopg.connect(database_url(data), autocommit=True) as connection:
            return connection.execute(query, values or None).fetchall()  # type: ignore[call-overload]

    return ask


def writes(ask: Ask, ledger: Ledger) -> Iterator[str]:
    """Acknowledged deeds are there, whole; none is there twice; none that nobody did."""
    for kind, queries in {"record": (RECORD, PHONE), "contact": (CONTACT, STEP)}.items():
        attempted = set(ledger.attempted.get(kind, ()))
        for query in queries:
            found: dict[str, int] = dict(ask(query))  # type: ignore[arg-type]
            lost = [t for t in ledger.acknowledged.get(kind, ()) if found.get(t, 0) == 0]
            twice = [token for token, count in found.items() if count > 1]
            strange = found.keys() - attempted
            if lost or twice or strange:
                where = query.split(" FROM ")[1].split()[0]
                yield f"{where}: lost {lost[:3]}, twice {twice[:3]}, from nowhere {strange}"


def file_rows(ask: Ask, name: str, rows: int) -> Iterator[str]:
    """Every row of a file of purchases exactly once, and its import says so."""
    (found,) = ask(
        """
        SELECT count(*), count(DISTINCT purchase_id), coalesce(sum(line.amount), 0)
        FROM commerce_purchaseline line JOIN commerce_purchase p ON p.id = line.purchase_id
        WHERE p.source = %s
        """,
        name,
    )
    if (found[0], found[1], float(found[2])) != (rows, (rows + 3) // 4, rows * 2.5):
        yield f"{name}: {rows} rows in the file, {found[0]} lines in {found[1]} documents"
    ended = ask("SELECT status, error FROM integration_import WHERE source = %s", name)
    unfit = [row for row in ended if row[0] not in ("done", "draft")]
    if unfit or not any(row[0] == "done" for row in ended):
        yield f"{name}: its imports are {ended}"


def command_rows(ask: Ask, name: str, rows: int) -> Iterator[str]:
    ((found,),) = ask(
        "SELECT count(*) FROM customers_customer WHERE name LIKE %s", f"Orden{name} N%"
    )
    if found != rows:
        yield f"{name}: {rows} customers in the file, {found} in the house"


def hand_overs(ask: Ask, sellers: list[int]) -> Iterator[str]:
    """The job of each departure moved each customer once, whatever was killed meanwhile."""
    ((departures,),) = ask("SELECT count(*) FROM shell_activity WHERE kind = 'shell.person_left'")
    moves = ask(
        """
        SELECT subject_id, count(*) FROM shell_activity
        WHERE kind = 'customers.assigned' AND actor_name = 'hand-over' GROUP BY 1
        """
    )
    wrong = [count for _customer, count in moves if count != departures]
    if wrong or (departures and len(moves) != CUSTOMERS):
        yield f"{departures} departures, but {len(moves)} customers moved {wrong[:5]} times"


def jobs(ask: Ask) -> Iterator[str]:
    bad = ask(
        "SELECT id, task_name, status::text, args::text FROM procrastinate_jobs"
        " WHERE status IN ('failed', 'aborted')"
    )
    if bad:
        yield f"jobs that failed for good: {bad[:3]}"
    twice = ask(
        "SELECT task_name, defer_timestamp, count(*) FROM procrastinate_periodic_defers"
        " GROUP BY 1, 2 HAVING count(*) > 1"
    )
    if twice:
        yield f"periodic jobs that were put into the queue twice: {twice[:3]}"


def metrics(port: int, ledger: Ledger) -> Iterator[str]:
    """Every acknowledged write was counted, also by processes that were killed since."""
    acknowledged = ledger.count()
    with urlopen(f"http://127.0.0.1:{port}/metrics", timeout=30) as answer:
        text = answer.read().decode()
    counted = re.search(r'requests_total\{method="POST",status="3xx"\} (\d+)', text)
    if not counted or int(counted[1]) < acknowledged:
        yield f"{acknowledged} writes were acknowledged, /metrics counts {counted and counted[1]}"


def unfinished_jobs(ask: Ask) -> int:
    ((count,),) = ask(
        "SELECT count(*) FROM procrastinate_jobs WHERE status = 'doing' OR (status = 'todo'"
        " AND coalesce(scheduled_at, now()) < now() + interval '10 minutes')"
    )
    return int(count)


def remains(data: DataDir) -> Iterator[str]:
    """After a stop: no process of ours, no socket, no lock that is held, no note of a server."""
    if left := processes_of(data.path):
        yield f"still running: {left}"
    if sockets := [path.name for path in socket_folder(data).glob(".s.PGSQL.*")]:
        yield f"sockets are left: {sockets}"
    if (data.cluster / "postmaster.pid").exists():
        yield "postmaster.pid is left"
    for lock in (data.path / "locks").iterdir():
        if is_locked(lock):
            yield f"{lock.name} is still locked"
    if unfinished := [path.name for path in data.path.rglob("*.partial")]:
        yield f"unfinished files are left: {unfinished}"


def is_locked(path: Path) -> bool:
    descriptor = os.open(path, os.O_RDWR)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)
    return False


PEOPLE = ("Falla", "Fija", "recordx", "contactx", "Mauricio", "Restrepo", "Orden", "Lucia",
          "@andina.example", "3000000", "/entrar/")  # fmt: skip


MISTAKES = (
    "SELECT 'recordx de Lucia Falla'::int",
    "INSERT INTO shell_user (id, email) VALUES (1, 'lucia@andina.example')",
)


def provoke_the_log(ask: Ask) -> Iterator[str]:
    """Statements that PostgreSQL refuses, with people in them."""
    for mistake in MISTAKES:
        try:
            ask(mistake)
        except psycopg.DatabaseError:
            continue
        yield f"not refused: {mistake}"


def log_is_discreet(data: DataDir) -> Iterator[str]:
    """After all that was written, broken off and started again, the log names nobody."""
    if "ERROR:" not in data.log.read_text():
        yield "the log does not tell of the statements that were refused"
    for path in data.log.parent.glob("vinculo.log*"):
        for line in path.read_text().splitlines():
            if any(word in line for word in PEOPLE):
                yield f"{path.name} names somebody: {line[:300]}"
                return
