"""The search alone, as the command line asks it: how long it takes and whom it finds."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles
from time import perf_counter, process_time

from bench import Section, Table
from bench.serving import demo_house
from vinculo.cli.house import django_ready
from vinculo.runtime.datadir import DataDir

SIZES, QUICK_SIZES = (10_000, 500_000), (300,)
YEARS = 2
EACH, QUICK_EACH = 200, 20
SHOWN = 20

METHOD = (
    "Customers of the demo company, drawn by chance and asked for as people would: {each} "
    "searches of each kind, in one process, after a warm-up. *Found* says how often the customer "
    "who was meant is among the first {shown}; many customers share a name, so that it cannot "
    "always be 100 % where the name alone was typed. CPU is that of the Python process."
)
COLUMNS = ("customers", "typed", "p50 ms", "p95 ms", "CPU ms", "found %")


def run(quick: bool) -> Section:
    each = QUICK_EACH if quick else EACH
    section = Section("search", "Search", METHOD.format(each=each, shown=SHOWN))
    rows = []
    for size in QUICK_SIZES if quick else SIZES:
        command = [sys.executable, "-m", "bench.search", str(demo_house(size, YEARS)), str(each)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        rows += [[size, *row] for row in json.loads(done.stdout.splitlines()[-1])]
    section.tables.append(Table("Searches", COLUMNS, rows))
    return section


def main(data: str, each: int) -> None:
    with django_ready(DataDir(Path(data))):
        from vinculo.customers.search import search

        asked: dict[str, list[tuple[int, str]]] = {}
        for kind, pk, text in _typed(each):
            asked.setdefault(kind, []).append((pk, text))
        rows = []
        for kind, pairs in asked.items():
            for _, text in pairs[:10]:
                search(text, None, SHOWN)
            walls, found, cpu = [], 0, process_time()
            for pk, text in pairs:
                start = perf_counter()
                hits = search(text, None, SHOWN)
                walls.append((perf_counter() - start) * 1000)
                found += any(hit.customer.pk == pk for hit in hits)
            spent = (process_time() - cpu) * 1000 / len(pairs)
            cuts = quantiles(walls, n=20)
            rows.append([kind, cuts[9], cuts[18], spent, 100 * found / len(pairs)])
    print(json.dumps(rows))


def _typed(each: int) -> Iterator[tuple[str, int, str]]:
    from vinculo.customers.models import Customer
    from vinculo.lib.text import fold
    from vinculo.workspace.demo.writing_down import misspelt

    rng = random.Random(7)
    last = Customer.objects.order_by("-pk").values_list("pk", flat=True)[0]
    ids = rng.sample(range(1, last + 1), min(each * 3, last))
    people = Customer.objects.filter(pk__in=ids).prefetch_related("documents", "contacts")
    for one in people:
        words = one.name.split()
        yield "whole name", one.pk, one.name
        yield "words turned, without accents", one.pk, fold(" ".join(reversed(words)))
        yield "a slip in the last word", one.pk, " ".join([*words[:-1], misspelt(rng, words[-1])])
        for document in one.documents.all()[:1]:
            yield "document, as typed", one.pk, document.as_typed
        for contact in one.contacts.all():
            if contact.kind == "phone" and contact.is_valid:
                yield "telephone, last seven digits", one.pk, contact.value[-7:]
            elif contact.kind == "email" and contact.is_valid:
                yield "e-mail, its beginning", one.pk, contact.value.split("@")[0] + "@"


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
