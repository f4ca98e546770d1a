"""Sections as Markdown, and the page that keeps the last run of each."""

import os
import platform
import re
from datetime import UTC, datetime
from pathlib import Path

from bench import Cell, Section, Table

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks.md"
HEAD = """# Benchmarks

Measured by `make bench` (or `.venv/bin/python -m bench SECTION`), which rewrites the section it
ran. What a figure is compared with was run in the same run, on the same machine.
"""
MARK = "<!-- section {} -->"


def as_markdown(section: Section) -> str:
    parts = [f"## {section.title}", section.method]
    parts += [_table(table) for table in section.tables]
    if section.notes:
        parts.append("\n".join(f"- {note}" for note in section.notes))
    return "\n\n".join(parts) + "\n"


def keep(section: Section, order: list[str]) -> None:
    """Put the section in its place on the page; the other sections stay as they were."""
    kept = _kept()
    stamp = f"*{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {_machine()}.*"
    title, rest = as_markdown(section).split("\n", 1)
    kept[section.name] = f"{title}\n\n{stamp}\n{rest}".strip()
    names = sorted(kept, key=lambda name: order.index(name) if name in order else len(order))
    body = "\n\n".join(f"{MARK.format(name)}\n{kept[name]}" for name in names)
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(f"{HEAD}\n{body}\n", encoding="utf-8")


def _kept() -> dict[str, str]:
    if not PAGE.exists():
        return {}
    pieces = re.split(r"<!-- section (\S+) -->\n", PAGE.read_text(encoding="utf-8"))
    return {name: text.strip() for name, text in zip(pieces[1::2], pieces[2::2], strict=True)}


def _table(table: Table) -> str:
    rows = [[_cell(cell) for cell in row] for row in table.rows]
    # Figures stand to the right: a column whose cells are all numbers.
    right = [
        bool(table.rows) and all(isinstance(row[i], int | float | None) for row in table.rows)
        for i in range(len(table.columns))
    ]
    lines = [f"**{table.title}**", ""]
    lines.append("| " + " | ".join(table.columns) + " |")
    lines.append("|" + "|".join(" ---: " if r else " --- " for r in right) + "|")
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, int):
        return f"{cell:,}"
    if isinstance(cell, float):
        size = abs(cell)
        return f"{cell:,.0f}" if size >= 100 else f"{cell:.1f}" if size >= 10 else f"{cell:.3g}"
    return cell.replace("|", "\\|")


def _machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        found = re.search(r"model name\s*:\s*(.+)", cpuinfo.read_text())
        model = found[1].strip() if found else model
    # Above the number of cores, others were at work and every time is an upper bound.
    load = f"load average {os.getloadavg()[2]:.1f} over the last quarter of an hour"
    return (
        f"{os.cpu_count()} cores ({model}), {memory:.0f} GiB, "
        f"{platform.system()}, Python {platform.python_version()}; {load}"
    )
