"""What is known of the customers of a chunk: remarks, tags, and who belongs with whom."""

from random import Random

import numpy as np
from django.db.backends.utils import CursorWrapper

from vinculo.shell.accounts.models import Role
from vinculo.shell.custom.models import Colour
from vinculo.workspace.demo.copying import Same, Text, big, copy_rows, flag, instant
from vinculo.workspace.demo.customers import Chunk, Ids
from vinculo.workspace.demo.people import People
from vinculo.workspace.demo.profiles import CONTACT, HOUSEHOLD, Profiles
from vinculo.workspace.demo.span import Span
from vinculo.workspace.demo.words import known


def write_tags(cursor: CursorWrapper) -> None:
    copy_rows(cursor, "customers_tag", {
        "id": big(np.arange(1, len(known.TAGS) + 1)), "name": Text(known.TAGS),
        "colour": Text([known.COLOURED.get(name, Colour.PLAIN.value) for name in known.TAGS]),
    })  # fmt: skip


def write_remarks(
    cursor: CursorWrapper, numbers: Ids, rng: Random, profiles: Profiles, chunk: Chunk,
    people: People, span: Span, skip: int,
) -> None:  # fmt: skip
    """Of every third business and of few homes; the cast (`skip` rows) has its own."""
    topics, texts = zip(*known.all_remarks(), strict=True)
    writers = people.of(Role.SELLER, Role.SERVICE_AGENT)
    remarks: list[tuple[int, int, int, int, bool]] = []
    for row, business in enumerate(profiles.is_business.tolist()):
        if row >= skip and rng.random() < (0.34 if business else 0.04):
            for text in rng.sample(range(len(texts)), rng.choice((1, 1, 2, 3))):
                days_ago = rng.randrange(5, 700)
                pinned = rng.random() < 0.1
                remarks.append((row, text, rng.randrange(len(writers)), days_ago, pinned))
    if not remarks:
        return
    columns = np.array(remarks, np.int64).T
    rows, text_of, writer, ago, pinned_too = columns
    at = np.datetime64(span.today).astype("datetime64[s]") - ago.astype("timedelta64[D]")
    copy_rows(cursor, "customers_remark", {
        "id": big(numbers.take("customers_remark", len(remarks))),
        "customer_id": big(chunk.ids[rows]),
        "topic": Text(topics, text_of),
        "text": Text(texts, text_of),
        "is_pinned": flag(pinned_too),
        "person_id": big(np.array([user.pk for user in writers])[writer]),
        "person_name": Text([user.full_name for user in writers], writer),
        "created_at": instant(at + np.timedelta64(16, "h")),
    })  # fmt: skip


def write_taggings(
    cursor: CursorWrapper, numbers: Ids, rng: Random, profiles: Profiles, chunk: Chunk, skip: int
) -> None:
    """Half of the businesses and one home in ten."""
    tags: list[tuple[int, int]] = []
    for row, business in enumerate(profiles.is_business.tolist()):
        if row >= skip and rng.random() < (0.5 if business else 0.1):
            for tag in rng.sample(range(1, len(known.TAGS) + 1), rng.choice((1, 1, 2))):
                tags.append((row, tag))
    if tags:
        copy_rows(cursor, "customers_customer_tags", {
            "id": big(numbers.take("customers_customer_tags", len(tags))),
            "customer_id": big(chunk.ids[[row for row, _ in tags]]),
            "tag_id": big([tag for _, tag in tags]),
        })  # fmt: skip


def write_relations(
    cursor: CursorWrapper, numbers: Ids, rng: Random, profiles: Profiles, chunk: Chunk, skip: int
) -> None:
    """Contacts work at, decide or pay for organisations; some homes are two customers."""
    pairs: list[tuple[int, int, str]] = []
    for row in np.flatnonzero(profiles.kind == CONTACT).tolist():
        kinds = rng.choice(
            (("works_at",), ("works_at", "decides"), ("works_at", "pays"), ("pays",))
        )
        pairs += [(row, int(profiles.first[row]), kind) for kind in kinds]
    homes = np.flatnonzero(profiles.kind == HOUSEHOLD)
    homes = homes[homes >= skip].tolist()
    pairs += [(a, b, "household") for a, b in zip(homes[::9], homes[1::9], strict=False)]
    pairs = [pair for pair in pairs if pair[0] != pair[1]]
    if pairs:
        copy_rows(cursor, "customers_relationship", {
            "id": big(numbers.take("customers_relationship", len(pairs))),
            "customer_id": big(chunk.ids[[pair[0] for pair in pairs]]),
            "other_id": big(chunk.ids[[pair[1] for pair in pairs]]),
            "kind": Text([pair[2] for pair in pairs]),
            "note": Same("", len(pairs)),
        })  # fmt: skip
