"""Which column goes to which field: guessed from headers and content, shown with its reason."""

from collections.abc import Mapping as MappingOf
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from vinculo.integration.reading.notes import Note
from vinculo.integration.reading.reading import Reading
from vinculo.integration.reading.source import Column, Source


@dataclass(frozen=True, slots=True)
class Guess:
    field: str  # a name of fields.py, "" = do not import
    confidence: float  # 0..1
    why: Note


@dataclass(frozen=True, slots=True)
class Mapping:
    """`fields` {column name: Guess}; `rules` what follows from them for this kind.

    Rules of purchases: `amount` = "column" | "quantity_times_unit_price";
    `cancellation_prefix` = "C" or "" (documents that start so are cancellations);
    `missing` = groups of fields of which one is required and none was found.
    """

    kind: str
    fields: dict[str, Guess]
    rules: dict[str, Any] = field(default_factory=dict)
    missing: tuple[tuple[str, ...], ...] = ()


def guess_mapping(
    kind: str, columns: Sequence[Column], reading: Reading | None = None
) -> dict[str, Guess]:
    raise NotImplementedError


def guess(
    source: Source, reading: Reading, kind: str, remembered: MappingOf[str, str] | None = None
) -> Mapping:
    raise NotImplementedError
