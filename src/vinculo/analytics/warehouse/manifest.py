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


@dataclass(frozen=True, slots=True)
class Part:
    """A month of another fact. `columns` names what it holds: a fact that grew is read again."""

    revision: int
    rows: int
    total: int
    file: str
    columns: str


@dataclass(slots=True)
class Manifest:
    """Months are named `2026-03`; `facts` holds what is mirrored besides purchases, by name."""

    path: Path
    months: dict[str, Month] = field(default_factory=dict)
    schema: int = SCHEMA
    facts: dict[str, dict[str, Part]] = field(default_factory=dict)

    @classmethod
    def load(cls, root: Path) -> "Manifest":
        path = root / "manifest.json"
        try:
            stored = json.loads(path.read_text())
        except (FileNotFoundError, ValueError):
            return cls(path)
        if stored.get("schema") != SCHEMA:
            return cls(path)
        months = {name: Month(**month) for name, month in stored["months"].items()}
        facts = {
            fact: {name: Part(**part) for name, part in parts.items()}
            for fact, parts in stored.get("facts", {}).items()
        }
        return cls(path, months, facts=facts)

    def publish(self) -> None:
        """After the files it names are on the disk; whoever reads sees the old or this one."""
        beside = self.path.with_suffix(".new")
        text = json.dumps(
            {
                "schema": self.schema,
                "months": {name: asdict(month) for name, month in sorted(self.months.items())},
                "facts": {
                    fact: {name: asdict(part) for name, part in sorted(parts.items())}
                    for fact, parts in sorted(self.facts.items())
                },
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
        named = {name for month in self.months.values() for name in (month.purchases, month.sums)}
        return named | {part.file for parts in self.facts.values() for part in parts.values()}

    def parts(self, fact: str) -> list[Path]:
        """The files of a fact, from the first month on."""
        root = self.path.parent
        if fact == "purchases":
            return [root / month.purchases for _name, month in sorted(self.months.items())]
        return [root / part.file for _name, part in sorted(self.facts.get(fact, {}).items())]


def folder() -> Path:
    return Path(settings.DATA_DIR) / "warehouse"


def flush(path: Path) -> None:
    """Force a file, or the names in a folder, to the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
