"""Who may already be here, asked while somebody is typed: against a million customers."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles
from time import perf_counter, process_time

from bench import Section, Table
from bench.many_names import house_of_names
from bench.search import TICKS, _ticks
from vinculo.cli.house import django_ready
from vinculo.runtime.datadir import DataDir

SIZE, QUICK_SIZE = 1_000_000, 3_000
EACH, QUICK_EACH = 60, 5

METHOD = (
    "{size:,} customers with a name, a document and a telephone (bench/many_names.py). {each} of "
    "them, drawn by chance, are typed once more in each way, and "
    "`likely_duplicates_of_typed`, which answers while one types and when a record was changed, is "
    "asked who may be meant: candidates by the indexes, then compared with the scan's conditions "
    "and weights. In one process, after a warm-up. *Found* says how often the customer who was "
    "meant is named; a common name alone shall name nobody. CPU is that of the Python process and "
    "of the database."
)
COLUMNS = ("typed", "p50 ms", "p95 ms", "longest ms", "CPU ms", "database CPU ms", "found %")


def run(quick: bool) -> Section:
    size, each = (QUICK_SIZE, QUICK_EACH) if quick else (SIZE, EACH)
    section = Section("warning", "The warning while typing", METHOD.format(size=size, each=each))
    command = [sys.executable, "-m", "bench.warning", str(house_of_names(size)), str(each)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.strip()[-600:])
    rows = json.loads(done.stdout.splitlines()[-1])
    section.tables.append(Table(f"Typed against {size:,} customers", COLUMNS, rows))
    section.notes.append("Aim: below a second.")
    return section


def main(data: str, each: int) -> None:
    with django_ready(DataDir(Path(data))):
        asked: dict[str, list[tuple[int, dict[str, str]]]] = {}
        for way, pk, fields in _typed(each):
            asked.setdefault(way, []).append((pk, fields))
        rows = [[way, *_measured(pairs)] for way, pairs in asked.items()]
    print(json.dumps(rows))


def _measured(pairs: list[tuple[int, dict[str, str]]]) -> list[float]:
    from django.db import connection

    from vinculo.customers.duplicates.likely import likely_duplicates_of_typed

    for _, fields in pairs[:3]:
        likely_duplicates_of_typed(fields)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (backend,) = cursor.fetchone()
    walls, found, cpu, ticks = [], 0, process_time(), _ticks(backend)
    for pk, fields in pairs:
        start = perf_counter()
        likely = likely_duplicates_of_typed(fields)
        walls.append((perf_counter() - start) * 1000)
        found += any(one.customer_id == pk for one in likely)
    spent = (process_time() - cpu) * 1000 / len(pairs)
    there = (_ticks(backend) - ticks) * 1000 / TICKS / len(pairs)
    cuts = quantiles(walls, n=20)
    return [cuts[9], cuts[18], max(walls), spent, there, 100 * found / len(pairs)]


def _typed(each: int) -> Iterator[tuple[str, int, dict[str, str]]]:
    from vinculo.customers.models import Customer
    from vinculo.workspace.demo.writing_down import misspelt

    rng = random.Random(11)
    everybody = Customer.objects.filter(kind="person").prefetch_related("documents", "contacts")
    ends = Customer.objects.order_by("pk")[:1][0].pk, Customer.objects.order_by("-pk")[:1][0].pk
    drawn = rng.sample(range(*ends), min(each * 3, ends[1] - ends[0]))
    for one in everybody.filter(pk__in=drawn)[:each]:
        words = one.name.split()
        given, surnames = " ".join(words[:-2]) or words[0], " ".join(words[-2:])
        name = {"kind": "person", "given_names": given, "surnames": surnames}
        slip = {**name, "surnames": " ".join(misspelt(rng, word) for word in words[-2:])}
        phone, document = one.contacts.all()[0].value, one.documents.all()[0].as_typed
        yield "name alone", one.pk, name
        yield "misspelt name, telephone", one.pk, {**slip, "phone": phone}
        yield "misspelt name, document", one.pk, {**slip, "document": document}
        yield "another's name, same telephone", one.pk, {
            **name, "given_names": "Belisario", "surnames": "Tulcán", "phone": phone,
        }  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
