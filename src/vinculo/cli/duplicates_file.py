"""Duplicates in a file: read, compared, written down with their reasons."""

import csv
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.csv as pa_csv

from vinculo.cli.csv_file import damaged, delimiter_of, heads_of, opened, refuse_itself, replaced
from vinculo.cli.progress import show_progress
from vinculo.customers import duplicates
from vinculo.customers.duplicates.engine.comparable import make_comparable
from vinculo.customers.duplicates.engine.finding import (
    Found,
    explain,
    explained_pairs,
    find,
)
from vinculo.customers.duplicates.engine.mapping import (
    FIELDS,
    Columns,
    NotAMap,
    guessed,
    read_map,
)
from vinculo.customers.duplicates.words import sentence_sql
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import add_room
from vinculo.runtime.words import gettext as _

AT_ONCE = 50_000  # rows
MOST_REASONS = 5
MEMORY = "2GB"
BLANK = "' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || chr(160)"
_PAIR = f"""
(SELECT own FROM shown WHERE id = l), (SELECT own FROM shown WHERE id = r),
printf('%.6f', probability),
array_to_string(list_transform(evidence[:{MOST_REASONS}], lambda one: {{sentence}}), '; ')
"""  # noqa: S608  our own words
SAYS_NOTHING = {"id", "source", "kind"}


def find_in_file(
    source: Path, target: Path, said: dict[str, Any] | None, country: str,
    threshold: float | None,
) -> dict[str, Any]:  # fmt: skip
    """Write `left_id, right_id, probability, reasons` of the pairs from the threshold on."""
    add_room(Path(duplicates.__file__).resolve().parent.parent)
    refuse_itself(source, target)
    began = perf_counter()
    with _engine() as con:
        heads = _load(con, source)
        columns = _columns(heads, said, source)
        own = _own_ids(con, columns, said is not None)
        show_progress(_("Reading what is written..."))
        make_comparable(con, "typed", columns, country)
        found = find(con, "known", lambda step: show_progress(_steps()[step]))
        line = found.curve.best()
        if threshold is not None:
            line = found.curve.at(threshold)
        written = _write(con, found, line.threshold, own, target)
    return {
        "rows": found.records,
        "compared": found.compared,
        "pairs": written,
        "threshold": line.threshold,
        "expected_error": round(line.error, 6),
        "expected_missed": round(line.missed, 6),
        "seconds": round(perf_counter() - began, 2),
        "columns": columns,
        "file": str(target),
    }


def _steps() -> dict[str, str]:
    return {
        "preparing": _("Listening to the names..."),
        "blocking": _("Looking for who may be whom..."),
        "comparing": _("Comparing..."),
        "learning": _("Learning what each agreement says..."),
        "scoring": _("Weighing..."),
    }


@contextmanager
def _engine() -> Iterator[duckdb.DuckDBPyConnection]:
    with tempfile.TemporaryDirectory(prefix="vinculo-duplicates-") as folder:
        con = duckdb.connect(
            config={
                "memory_limit": MEMORY,
                "temp_directory": folder,
                "threads": os.cpu_count() or 1,
                "preserve_insertion_order": False,
            }
        )
        try:
            yield con
        finally:
            con.close()


def _load(con: duckdb.DuckDBPyConnection, source: Path) -> list[str]:
    """The table `typed`: the file's columns as texts, and `row` from 0."""
    with opened(source) as file:
        delimiter = delimiter_of(file)
        reader = csv.reader(file, delimiter=delimiter)
        heads = _unique([head.strip() for head in heads_of(reader, source)])
        if _load_whole(con, source, file.encoding, delimiter, heads):
            return heads
        schema = pa.schema([("row", pa.int64()), *((head, pa.string()) for head in heads)])
        columns = ", ".join(f'"{_quoted(field.name)}" VARCHAR' for field in list(schema)[1:])
        con.execute(f"CREATE TABLE typed (row BIGINT, {columns})")
        try:
            begin = 0
            while rows := list(islice((row for row in reader if row), AT_ONCE)):
                padded = [[*row, *[""] * (len(heads) - len(row))] for row in rows]
                values = list(zip(*padded, strict=False))[: len(heads)]
                part = pa.table(
                    [pa.array(range(begin, begin + len(rows))), *map(_texts, values)],
                    schema=schema,
                )
                con.register("part", part)
                con.execute("INSERT INTO typed SELECT * FROM part")
                con.unregister("part")
                begin += len(rows)
        except csv.Error as error:
            raise damaged(source, reader.line_num) from error
    return heads


def _load_whole(
    con: duckdb.DuckDBPyConnection, source: Path, encoding: str, delimiter: str, heads: list[str]
) -> bool:
    """A file of which every row is as it should be, ten times faster; False for any other."""
    if encoding != "utf-8-sig" or any("\n" in head for head in heads):
        return False
    try:
        typed = pa_csv.read_csv(
            source,
            pa_csv.ReadOptions(column_names=heads, skip_rows=1, block_size=AT_ONCE * 200),
            pa_csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
            pa_csv.ConvertOptions(
                column_types=dict.fromkeys(heads, pa.string()), strings_can_be_null=False
            ),
        )
    except pa.ArrowInvalid:
        return False
    texts = ", ".join(
        f'trim(replace("{_quoted(head)}", chr(0), \'\'), {BLANK}) AS "{_quoted(head)}"'
        for head in heads
    )
    numbered = typed.append_column("row", pa.array(range(len(typed)), pa.int64()))
    con.register("whole", numbered)
    con.execute(f"CREATE TABLE typed AS SELECT row, {texts} FROM whole")  # noqa: S608
    con.unregister("whole")
    return True


def _texts(values: tuple[str, ...]) -> pa.Array:
    return pa.array([value.replace("\x00", "").strip() for value in values], pa.string())


def _unique(heads: list[str]) -> list[str]:
    """DuckDB tells columns apart without regard to case, and one is ours."""
    seen = {"row"}
    found = []
    for at, head in enumerate(heads):
        name = head or f"column{at + 1}"
        while name.casefold() in seen:
            name += "_"
        seen.add(name.casefold())
        found.append(name)
    return found


def _columns(heads: list[str], said: dict[str, Any] | None, source: Path) -> Columns:
    try:
        columns = guessed(heads) if said is None else read_map(said, heads)
    except NotAMap as problem:
        words = {
            "what": problem.about, "columns": ", ".join(heads), "fields": ", ".join(FIELDS),
        }  # fmt: skip
        raise Problem(
            _(
                "The map says %(what)s, which is neither a column nor a field. Columns of the file:"
                " %(columns)s. Fields: %(fields)s."
            )
            % words
        ) from None
    if not set(columns) - SAYS_NOTHING:
        words = {"file": str(source), "columns": ", ".join(heads), "fields": ", ".join(FIELDS)}
        raise Problem(
            _(
                "No column of %(file)s is understood: %(columns)s. Say with --map which is what;"
                " fields are: %(fields)s."
            )
            % words
        )
    return columns


def _own_ids(con: duckdb.DuckDBPyConnection, columns: Columns, is_said: bool) -> str:
    """SQL for what a row is called: its own id, or its number in the file from 1."""
    if "id" not in columns:
        return "(row + 1)::VARCHAR"
    column = f'"{_quoted(columns["id"][0])}"'
    [(all_of_them, different)] = con.execute(
        f"SELECT count(*), count(DISTINCT nullif({column}, '')) FROM typed"  # noqa: S608
    ).fetchall()
    if all_of_them == different:
        return column
    if is_said:
        words = {"column": columns["id"][0]}
        raise Problem(_("The column %(column)s does not tell every row apart.") % words)
    return "(row + 1)::VARCHAR"


def _write(
    con: duckdb.DuckDBPyConnection, found: Found, threshold: float, own: str, target: Path
) -> int:
    called = f"SELECT row, {own} AS own FROM typed"  # noqa: S608
    shown = {one.shows for one in found.model.comparisons}
    columns = "".join(f", {column}" for column in sorted(shown))
    explain(
        con, found.model, threshold,
        f"(SELECT id, own{columns} FROM records JOIN ({called}) ON row = id)",  # noqa: S608
    )  # fmt: skip
    count = 0
    with replaced(target) as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["left_id", "right_id", "probability", "reasons"])
        for pair in explained_pairs(con, _PAIR.format(sentence=sentence_sql(_))):
            writer.writerow(pair)
            count += 1
    return count


def _quoted(column: str) -> str:
    return column.replace('"', '""')
