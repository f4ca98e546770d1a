"""Bring the facts besides purchases up to date, month by month, as `mirror` does with these."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
from django.db import connection as database
from django.utils.translation import gettext as _

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import arrived, quoted
from vinculo.analytics.warehouse.facts import FACTS, Fact
from vinculo.analytics.warehouse.manifest import Manifest, Part, flush, folder
from vinculo.analytics.warehouse.mirror import clear_leftovers, copy_out, free_number, only_one
from vinculo.analytics.warehouse.sums import PARQUET
from vinculo.shell.accounts.models import Company
from vinculo.shell.touched import months
from vinculo.shell.work.working import Report, unheard


def gather(report: Report = unheard, again: bool = False) -> dict[str, Any]:
    """Mirror the months of every fact that changed; all of them when `again`.

    Each fact is published when it is whole: a run that is cut short keeps what it had done, and
    the months of one fact are never of two runs.
    """
    root = folder()
    done: dict[str, int] = {}
    with only_one(root), connect(root) as engine:
        for number, fact in enumerate(FACTS.values()):
            report(number, len(FACTS), _("Reading what changed"))
            old = Manifest.load(root)
            parts, fresh = _gathered(engine, root, old, fact, again)
            done[fact.name] = fresh
            if parts != old.facts.get(fact.name):
                new = replace(old, facts=old.facts | {fact.name: parts})
                new.publish()
                clear_leftovers(root, new.files() | old.files())
            months.tidy(fact.name)
    report(len(FACTS), len(FACTS), _("What analytics reads is up to date"))
    return {"facts": done}


def stale(manifest: Manifest, fact: Fact) -> Iterator[str]:
    """The months of a fact that are not as the database has them."""
    known = manifest.facts.get(fact.name, {})
    there = _revisions(fact)
    for name in sorted(known.keys() | there.keys()):
        if name not in there or not _holds(
            manifest.path.parent, fact, known.get(name), there[name]
        ):
            yield name


def proved(manifest: Manifest) -> list[dict[str, Any]]:
    """Count and add each fact that was gathered, in its files and in the database.

    Answers those that differ.
    """
    different = []
    with connect(manifest.path.parent) as engine:
        for fact in (FACTS[name] for name in manifest.facts):
            here, there = _in_files(engine, manifest, fact), _in_database(fact)
            if here != there:
                found = {"fact": fact.name, "files": here, "database": there}
                different.append(found | {"waiting": any(stale(manifest, fact))})
    return different


def _revisions(fact: Fact) -> dict[str, int]:
    return {f"{month:%Y-%m}": revision for month, revision in fact.revisions().items()}


def _gathered(
    engine: duckdb.DuckDBPyConnection, root: Path, old: Manifest, fact: Fact, again: bool
) -> tuple[dict[str, Part], int]:
    """All parts of a fact as they are now, and how many were read."""
    known = old.facts.get(fact.name, {})
    parts: dict[str, Part] = {}
    fresh = 0
    for name, revision in sorted(_revisions(fact).items()):
        part = known.get(name)
        if part is None or again or not _holds(root, fact, part, revision):
            part, fresh = _read(engine, root, fact, name, revision), fresh + 1
        parts[name] = part
    return parts, fresh


def _holds(root: Path, fact: Fact, part: Part | None, revision: int) -> bool:
    return (
        part is not None
        and (part.revision, part.columns) == (revision, _shape(fact))
        and (root / part.file).exists()
    )


def _shape(fact: Fact) -> str:
    """What a part was read with; days depend on where the company is."""
    zone = [Company.get().time_zone] if "%(zone)s" in fact.select else []
    return ",".join([*fact.columns, *zone])


def _read(
    engine: duckdb.DuckDBPyConnection, root: Path, fact: Fact, name: str, revision: int
) -> Part:
    (root / fact.name).mkdir(exist_ok=True)
    file = root / fact.name / f"{free_number(root / fact.name, f'{name}.{revision}')}.parquet"
    arriving = root / "arriving.csv"
    zone = Company.get().time_zone
    try:
        copy_out(fact.select, date(int(name[:4]), int(name[5:]), 1), arriving, zone=zone)
        engine.execute(
            f"COPY (SELECT * FROM {arrived(arriving, dict(fact.columns))} ORDER BY {fact.order})"
            f" TO {quoted(file)} ({PARQUET})"
        )
    finally:
        arriving.unlink(missing_ok=True)
    flush(file)
    rows, total = _added(engine, fact, [file])
    return Part(revision, rows, total, f"{fact.name}/{file.name}", _shape(fact))


def _added(engine: duckdb.DuckDBPyConnection, fact: Fact, files: list[Path]) -> tuple[int, int]:
    if not files:
        return (0, 0)
    there = f"read_parquet([{', '.join(map(quoted, files))}])"
    adds = f"coalesce(sum({fact.adds}), 0)::BIGINT" if fact.adds else "0"
    row = engine.execute(f"SELECT count(*), {adds} FROM {there}").fetchone()
    return (row[0], row[1]) if row else (0, 0)


def _in_files(
    engine: duckdb.DuckDBPyConnection, manifest: Manifest, fact: Fact
) -> tuple[int, int] | None:
    """Nothing when a file is missing or broken."""
    try:
        return _added(engine, fact, manifest.parts(fact.name))
    except duckdb.Error:
        return None


def _in_database(fact: Fact) -> tuple[int, int]:
    adds = f"coalesce(sum({fact.adds}), 0)::bigint" if fact.adds else "0"
    with database.cursor() as cursor:
        cursor.execute(
            f"SELECT count(*), {adds} FROM ({fact.select}) fact",
            {"first": date.min, "next": date.max, "zone": Company.get().time_zone},
        )
        count, total = cursor.fetchone()
    return (count, total)
