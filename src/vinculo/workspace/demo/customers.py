"""The customers of a chunk, written to the tables of the customers room."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from django.db.backends.utils import CursorWrapper

from vinculo.lib.addresses import normalise
from vinculo.lib.text import sort_key
from vinculo.workspace.demo.copying import (
    Array,
    Same,
    Text,
    big,
    copy_rows,
    day,
    flag,
    instant,
    utf8,
)
from vinculo.workspace.demo.identities import Record
from vinculo.workspace.demo.profiles import (
    CHANNELS,
    MERCHANT,
    ORGANISATION,
    Profiles,
)
from vinculo.workspace.demo.span import Span
from vinculo.workspace.demo.trades import TRADES
from vinculo.workspace.demo.words import places

TABLES = (
    "customers_customer", "customers_identitydocument", "customers_contactpoint",
    "customers_address", "customers_externalid", "customers_relationship", "customers_remark",
    "customers_customer_tags",
)  # fmt: skip


@dataclass(slots=True)
class Ids:
    """The next id of each table; the house is empty, so every count starts at one."""

    next: dict[str, int] = field(default_factory=dict)

    def take(self, table: str, rows: int) -> Array:
        first = self.next.get(table, 1)
        self.next[table] = first + rows
        return np.arange(first, first + rows)


@dataclass(slots=True)
class Chunk:
    """Customer ids of the rows, and whom they belong to (0: nobody)."""

    ids: Array
    owner: Array
    team: Array
    since: Array


def write_customers(
    cursor: CursorWrapper, numbers: Ids, profiles: Profiles, records: list[Record], chunk: Chunk,
    span: Span,
) -> None:  # fmt: skip
    rows = len(profiles)
    city = [city[0] for city in places.CITIES]
    industry = np.where((profiles.kind <= MERCHANT), profiles.trade, len(TRADES))
    person = profiles.kind != ORGANISATION
    birth, unknown = _birthdays(profiles, span)
    copy_rows(cursor, "customers_customer", {
        "id": big(chunk.ids),
        "kind": Text(["organisation", "person"], person.astype(int)),
        "name": Text([record.name for record in records]),
        "given_names": Text([record.given for record in records]),
        "surnames": Text([record.surnames for record in records]),
        "sort_name": Text([sort_key(record.name)[:300] for record in records]),
        "since_on": day(chunk.since),
        "birth_on": day(birth, unknown),
        "industry": Text([trade.name for trade in TRADES] + [""], industry),
        "country": Same("CO", rows),
        "city": Text(city, profiles.city),
        "preferred_channel": Text(CHANNELS, profiles.channel),
        "owner_id": big(chunk.owner, chunk.owner == 0),
        "team_id": big(chunk.team),
        "created_at": instant(
            np.maximum(chunk.since, span.start).astype("datetime64[s]") + np.timedelta64(15, "h")
        ),
    })  # fmt: skip
    _write_known_by(cursor, numbers, records, chunk, profiles)


def _birthdays(profiles: Profiles, span: Span) -> tuple[Array, Array]:
    """Known of half the persons; a few fall in the coming days because birthdays do."""
    age = 22 * 365 + (profiles.luck * 9973 % 1 * 48 * 365.25).astype(int)
    birth = np.datetime64(span.today) - age.astype("timedelta64[D]")
    return birth, (profiles.kind == ORGANISATION) | (profiles.luck * 7 % 1 > 0.5)


def _read(typed: str) -> tuple[str, str]:
    """Written as the country does, and compared by; nothing where it is not understood."""
    found = normalise(typed, "CO")
    return (found.canonical, found.key) if found.recognised else ("", "")


def _write_known_by(
    cursor: CursorWrapper, numbers: Ids, records: list[Record], chunk: Chunk, profiles: Profiles
) -> None:
    ids = chunk.ids
    documents = [(at, d) for at, record in enumerate(records) for d in record.documents]
    _copy(cursor, numbers, "customers_identitydocument", ids, [at for at, _ in documents], {
        "kind": [d.kind for _, d in documents], "country": [d.country for _, d in documents],
        "as_typed": [d.as_typed for _, d in documents], "number": [d.number for _, d in documents],
    }, is_valid=flag([d.is_valid for _, d in documents]))  # fmt: skip
    contacts = list(_contacts(records))
    _copy(cursor, numbers, "customers_contactpoint", ids, [c[0] for c in contacts], {
        "kind": [c[1] for c in contacts], "as_typed": [c[2] for c in contacts],
        "value": [c[3] for c in contacts], "reversed_digits": [c[4] for c in contacts],
        "label": [c[5] for c in contacts],
    }, is_primary=flag([c[6] for c in contacts]),
       is_valid=flag([c[7] for c in contacts]))  # fmt: skip
    addresses = [(at, typed) for at, record in enumerate(records) for typed in record.addresses]
    read = [_read(typed) for _, typed in addresses]
    cities = [places.CITIES[number] for number in profiles.city.tolist()]
    _copy(cursor, numbers, "customers_address", ids, [at for at, _ in addresses], {
        "as_typed": [typed for _, typed in addresses],
        "city": [cities[at][0] for at, _ in addresses],
        "region": [cities[at][1] for at, _ in addresses],
        "country": ["CO"] * len(addresses), "canonical": [canonical for canonical, _ in read],
        "key": [key for _, key in read],
    })  # fmt: skip
    # What the old accounting system calls them; nine in ten came from there.
    coded = np.flatnonzero(profiles.luck * 11 % 1 < 0.9).tolist()
    _copy(cursor, numbers, "customers_externalid", ids, coded, {
        "source": ["siigo"] * len(coded), "value": [f"C{ids[at] + 10_000:06d}" for at in coded],
    })  # fmt: skip


def _contacts(records: list[Record]) -> Iterator[tuple[int, str, str, str, str, str, bool, bool]]:
    for at, record in enumerate(records):
        for position, (phone, kind, label) in enumerate(record.phones):
            digits = phone.key.removeprefix("+57") if phone.is_valid else ""
            digits = digits or "".join(filter(str.isdigit, phone.as_typed)).lstrip("0")
            yield (
                at, kind, phone.as_typed, phone.e164 if phone.is_valid else "", digits[::-1],
                label, position == 0, phone.is_valid,
            )  # fmt: skip
        for position, typed in enumerate(record.mails):
            valid = "@" in typed and " " not in typed and "," not in typed
            yield (
                at, "email", typed, typed.lower() if valid else "", "", "",
                position == 0 and not record.phones, valid,
            )  # fmt: skip


def _copy(
    cursor: CursorWrapper, numbers: Ids, table: str, ids: Array, rows: list[int],
    texts: dict[str, list[str]], **columns: Any,
) -> None:  # fmt: skip
    if rows:
        copy_rows(cursor, table, {
            "id": big(numbers.take(table, len(rows))), "customer_id": big(ids[rows]),
            **{name: Text(utf8(values)) for name, values in texts.items()}, **columns,
        })  # fmt: skip
