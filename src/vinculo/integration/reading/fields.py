"""The fields that each kind of file can fill."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, cast, get_args

from vinculo.integration.reading import field_words
from vinculo.integration.reading.headers import normal

Type = Literal[
    "text", "code", "number", "date", "instant", "email", "phone", "identity", "choice", "place"
]
TYPES: tuple[Type, ...] = get_args(Type)


@dataclass(frozen=True, slots=True)
class Field:
    """`synonyms` are headers in the form of `headers.normal`, the first the canonical one."""

    name: str
    type: Type
    synonyms: tuple[str, ...]
    choices: tuple[str, ...] = ()


# Groups; of each, one entry must be mapped. An entry of several fields needs them all.
Required = tuple[tuple[tuple[str, ...], ...], ...]


Added = Callable[[], tuple[tuple[str, str, str], ...]]

# By kind of file, what a house adds to it: name, type and label. Reading itself knows no house.
ADDED: dict[str, Added] = {}


@dataclass(frozen=True, slots=True)
class FileKind:
    """With what a house adds to it, asked whenever it is needed."""

    name: str
    declared: tuple[Field, ...]
    required: Required

    @property
    def fields(self) -> tuple[Field, ...]:
        added = ADDED[self.name]() if self.name in ADDED else ()
        own = (
            Field(name, cast(Type, kind), tuple(dict.fromkeys((normal(label), normal(name)))))
            for name, kind, label in added
        )
        return (*self.declared, *own)

    def field(self, name: str) -> Field:
        """KeyError for a name it does not have."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)


_LINE = re.compile(r"(\w+) (\w+)(?: \(([\w ]+)\))?:\s*(.*)", re.DOTALL)


def _fields(words: str) -> tuple[Field, ...]:
    found = []
    for line in re.split(r"\n(?=\w)", words.strip()):
        match = _LINE.match(line)
        if match is None or match[2] not in TYPES:
            raise ValueError(f"no field: {line}")
        name, choices = match[1], tuple((match[3] or "").split())
        headers = [part.strip() for part in " ".join(match[4].split()).split(",") if part.strip()]
        synonyms = tuple(dict.fromkeys([name.replace("_", " "), *headers]))
        found.append(Field(name, cast(Type, match[2]), synonyms, choices))
    return tuple(found)


CUSTOMERS = FileKind(
    "customers",
    _fields(field_words.CUSTOMERS),
    ((("name",), ("given_names",), ("surnames",), ("legal_name",)),),
)
PRODUCTS = FileKind("products", _fields(field_words.PRODUCTS), ((("sku",), ("name",)),))
PURCHASES = FileKind(
    "purchases",
    _fields(field_words.PURCHASES),
    (
        (("customer_id",), ("customer_name",)),
        (("date",),),
        (("amount",), ("quantity", "unit_price")),
    ),
)
INTERACTIONS = FileKind(
    "interactions",
    _fields(field_words.INTERACTIONS),
    ((("customer_id",), ("customer_name",), ("phone",), ("email",)), (("started_at",),)),
)

KINDS: dict[str, FileKind] = {
    kind.name: kind for kind in (CUSTOMERS, PRODUCTS, PURCHASES, INTERACTIONS)
}

# Words that make a row a header.
KNOWN_HEADERS = frozenset(
    synonym for kind in KINDS.values() for field in kind.declared for synonym in field.synonyms
)
