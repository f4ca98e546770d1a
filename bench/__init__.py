"""What Vínculo costs, measured here and now: `python -m bench [--quick] [section ...]`.

A section is a module of this folder with `run(quick: bool) -> Section`. It makes its own data,
takes medians of several runs, and puts what it is compared with into the same run. With `quick`
it does the same on little data, to show that it works. Progress goes to standard error.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """Columns name their unit ("seconds", "rows/s", "p95 ms"); floats show three digits."""

    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


@dataclass(slots=True)
class Section:
    """`method` says in a few sentences what was done; `notes` what the figures mean."""

    name: str
    title: str
    method: str
    tables: list[Table] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
