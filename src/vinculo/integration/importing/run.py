"""What every phase of an import needs to know."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from vinculo.integration.models import Import
from vinculo.integration.reading import ColumnReading, Reading, Source
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company

Tell = Callable[[Import], None]


def tell_nobody(job: Import) -> None:
    """The page reads the row; only a command line wants to be told."""


@dataclass
class Run:
    """One import at work. The names of its staging tables are made of its number alone."""

    job: Import
    source: Source
    reading: Reading
    company: Company
    by: Actor
    tell: Tell = tell_nobody
    trusting: bool = True  # values may be cast by the quick expressions
    _columns: dict[str, list[ColumnReading]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, target in self.job.mapping.items():
            if target:
                self._columns.setdefault(target, []).append(self.reading.column(name))

    @property
    def raw(self) -> str:
        return f"import_{self.job.pk}_raw"

    @property
    def rows(self) -> str:
        return f"import_{self.job.pk}_rows"

    @property
    def records(self) -> str:
        return f"import_{self.job.pk}_records"

    @property
    def chunk(self) -> str:
        return f"import_{self.job.pk}_chunk"

    @property
    def people(self) -> str:
        return f"import_{self.job.pk}_people"

    @property
    def products(self) -> str:
        return f"import_{self.job.pk}_products"

    @property
    def own(self) -> str:
        """Words of the company's own fields; `wanted`: what is to be written in them."""
        return f"import_{self.job.pk}_own"

    @property
    def wanted(self) -> str:
        return f"import_{self.job.pk}_wanted"

    @property
    def tables(self) -> tuple[str, ...]:
        return (
            self.chunk, self.own, self.wanted, self.products, self.people, self.records,
            self.rows, self.raw,
        )  # fmt: skip

    def columns(self, target: str) -> list[ColumnReading]:
        """The columns of the file that fill a field, in the file's order."""
        return sorted(self._columns.get(target, []), key=lambda column: column.index)

    def has(self, target: str) -> bool:
        return target in self._columns

    @cached_property
    def updates(self) -> bool:
        return self.job.on_match == Import.OnMatch.UPDATE
