"""The search alone: how long it takes and whom it finds, for who sees all, a team, or their own."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles
from time import perf_counter, process_time
from typing import Any

from bench import Section, Table
from bench.many_names import LEADER, MANAGER, SELLER, house_of_names
from vinculo.cli.house import django_ready
from vinculo.runtime.datadir import DataDir

SIZE, QUICK_SIZE = 1_000_000, 3_000
EACH, QUICK_EACH = 100, 10
SHOWN = 20
TICKS = os.sysconf("SC_CLK_TCK")

METHOD = (
    "{size:,} customers with nothing but a name, a document, a telephone and a standing "
    "(bench/many_names.py), drawn by chance from those whom the person sees and asked for as "
    "people would: {each} searches of each kind, in one process, after a warm-up. *All* sees "
    "everybody, *team* twenty thousand, *own* five hundred. *Found* says how often the customer "
    "who was meant is among the first {shown}; thousands share a name, so that it cannot always "
    "be 100 % where only a name was typed. CPU is that of the Python process and of the database. "
    "*Whole table* names what a plan reads from beginning to end."
)
COLUMNS = ("sees", "typed", "p50 ms", "p95 ms", "CPU ms", "database CPU ms", "found %",
           "whole table")  # fmt: skip


def run(quick: bool) -> Section:
    size, each = (QUICK_SIZE, QUICK_EACH) if quick else (SIZE, EACH)
    section = Section("search", "Search", METHOD.format(size=size, each=each, shown=SHOWN))
    command = [sys.executable, "-m", "bench.search", str(house_of_names(size)), str(each)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.strip()[-600:])
    rows = json.loads(done.stdout.splitlines()[-1])
    section.tables.append(Table(f"Searches among {size:,} customers", COLUMNS, rows))
    section.notes.append("Aim: p95 under 50 ms at 1,000,000 customers, whatever somebody sees.")
    return section


def main(data: str, each: int) -> None:
    with django_ready(DataDir(Path(data))):
        from vinculo.shell.accounts.models import User

        rows = []
        for sees, email in (("all", MANAGER), ("team", LEADER), ("own", SELLER)):
            viewer = User.objects.get(email=email)
            asked: dict[str, list[tuple[int, str]]] = {}
            for kind, pk, text in _typed(viewer, each):
                asked.setdefault(kind, []).append((pk, text))
            rows += [[sees, kind, *_measured(viewer, pairs)] for kind, pairs in asked.items()]
    print(json.dumps(rows))


def _measured(viewer: Any, pairs: list[tuple[int, str]]) -> list[Any]:
    from django.db import connection

    from vinculo.customers.search import meant

    for _, text in pairs[:10]:
        meant(text, viewer, SHOWN)
    walls, found, cpu = [], 0, process_time()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (backend,) = cursor.fetchone()
    ticks = _ticks(backend)
    for pk, text in pairs:
        start = perf_counter()
        hits = meant(text, viewer, SHOWN)
        walls.append((perf_counter() - start) * 1000)
        found += any(hit.pk == pk for hit in hits)
    spent = (process_time() - cpu) * 1000 / len(pairs)
    there = (_ticks(backend) - ticks) * 1000 / TICKS / len(pairs)
    cuts = quantiles(walls, n=20)
    whole = _whole_tables(viewer, [text for _, text in pairs[:10]])
    return [cuts[9], cuts[18], spent, there, 100 * found / len(pairs), whole]


def _ticks(pid: int) -> int:
    """Processor time of a process, user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _whole_tables(viewer: Any, texts: list[str]) -> str:
    """Of the tables that grow with the customers, those that some plan scans."""
    from django.db import connection

    from vinculo.customers.search import meant

    found: set[str] = set()

    def explain(execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        if "customers_" in sql:
            with connection.connection.cursor() as cursor:
                cursor.execute(f"EXPLAIN {sql}", params)
                for (line,) in cursor.fetchall():
                    if "Seq Scan on customers_" in line:
                        found.add(line.split("Seq Scan on ")[1].split()[0])
        return execute(sql, params, many, context)

    with connection.execute_wrapper(explain):
        for text in texts:
            meant(text, viewer, SHOWN)
    return ", ".join(sorted(found))


def _typed(viewer: Any, each: int) -> Iterator[tuple[str, int, str]]:
    from vinculo.customers.access import customers_for
    from vinculo.lib.text import fold
    from vinculo.workspace.demo.writing_down import misspelt

    rng = random.Random(7)
    mine = customers_for(viewer)
    ends = mine.order_by("pk").values_list("pk", flat=True)[:1][0], mine.order_by("-pk")[:1][0].pk
    drawn = rng.sample(range(*ends), min(each * 200, ends[1] - ends[0]))
    people = mine.filter(pk__in=drawn).prefetch_related("documents", "contacts").order_by("?")
    for one in people[:each]:
        words = one.name.split()
        yield "whole name", one.pk, one.name
        yield "words turned, without accents", one.pk, fold(" ".join(reversed(words)))
        yield "one given name, one surname", one.pk, f"{words[0]} {words[-1]}"
        yield "one word", one.pk, words[0]
        yield "as one types: three letters each", one.pk, " ".join(word[:3] for word in words[:2])
        yield "a slip in the last word", one.pk, " ".join([*words[:-1], misspelt(rng, words[-1])])
        yield "document", one.pk, one.documents.all()[0].as_typed
        yield "telephone, last seven digits", one.pk, one.contacts.all()[0].value[-7:]


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
