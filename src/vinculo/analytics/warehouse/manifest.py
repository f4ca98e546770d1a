"""What the warehouse holds, in one file that is replaced whole."""

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

from django.conf import settings

# Raise it when the columns of the files change: everything is then mirrored again.
SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Month:
    """`digest` is of the sums' content: equal digests mean that nothing changed for anybody."""

    revision: int
    rows: int
    customers: int
    amount_e4: int
    purchases: str
    sums: str
    digest: str


@dataclass(slots=True)
class Manifest:
    """Months are named `2026-03`."""

    path: Path
    months: dict[str, Month] = field(default_factory=dict)
    schema: int = SCHEMA

    @classmethod
    def load(cls, root: Path) -> "Manifest":
        path = root / "manifest.json"
        try:
            stored = json.loads(path.read_text())
        except (FileNotFoundError, ValueError):
            return cls(path)
        if stored.get("schema") != SCHEMA:
            return cls(path)
        return cls(path, {name: Month(**month) for name, month in stored["months"].items()})

    def publish(self) -> None:
        """After the files it names are on the disk; whoever reads sees the old or this one."""
        beside = self.path.with_suffix(".new")
        text = json.dumps(
            {
                "schema": self.schema,
                "months": {name: asdict(month) for name, month in sorted(self.months.items())},
            },
            indent=1,
        )
        with open(beside, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, self.path)
        flush(self.path.parent)

    def sums(self, month: str) -> Path | None:
        known = self.months.get(month)
        return self.path.parent / known.sums if known else None

    def files(self) -> set[str]:
        return {name for month in self.months.values() for name in (month.purchases, month.sums)}


def folder() -> Path:
    return Path(settings.DATA_DIR) / "warehouse"


def flush(path: Path) -> None:
    """Force a file, or the names in a folder, to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
