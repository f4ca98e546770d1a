"""The fields that each kind of file can fill."""

from dataclasses import dataclass
from typing import Literal

Type = Literal["text", "code", "number", "date", "instant", "email", "phone", "identity", "choice"]


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    type: Type
    synonyms: tuple[str, ...]  # folded headers, Spanish and English
    choices: tuple[str, ...] = ()


# Groups of which at least one field (or all of a tuple within) must be mapped.
Required = tuple[tuple[str | tuple[str, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class FileKind:
    name: str  # customers, products, purchases, interactions
    fields: tuple[Field, ...]
    required: Required

    def field(self, name: str) -> Field:
        return next(f for f in self.fields if f.name == name)


KINDS: dict[str, FileKind] = {}
