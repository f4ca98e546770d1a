"""The changes of class of a customer, dated and explained."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from django.utils.translation import gettext as _

from vinculo.customers.reasons import reason_text
from vinculo.lib.money import Style
from vinculo.shell.activity.entry import Entry, end_of
from vinculo.shell.activity.merging import Source
from vinculo.shell.prepared import ask

KIND = "class"


@dataclass(frozen=True, slots=True)
class Change:
    id: int
    on: date
    from_rank: int | None
    from_class: str
    to_rank: int
    to_class: str
    reason: str


_CHANGES = """
SELECT id, changed_on, from_rank, from_class, to_rank, to_class, reason::text
  FROM customers_classchange WHERE """
_LAST = f"{_CHANGES} customer_id = %(customer)s ORDER BY period DESC LIMIT %(count)s"
_THESE = f"{_CHANGES} id = ANY(%(ids)s)"


def last_changes(customer_id: int, style: Style, count: int = 8) -> Sequence[Change]:
    return _read(_LAST, {"customer": customer_id, "count": count}, style)


def source(customer_id: int, style: Style) -> Source:
    return Source(
        kind=KIND,
        table="customers_classchange",
        when="changed_on",
        by_day=True,
        where="customer_id = %(customer)s",
        params={"customer": customer_id},
        fetch=partial(_entries, style),
    )


def _entries(style: Style, ids: Sequence[int]) -> list[Entry]:
    return [_entry(change) for change in _read(_THESE, {"ids": ids}, style)]


def _read(statement: str, params: dict[str, Any], style: Style) -> list[Change]:
    return [
        Change(
            pk, on, from_rank, from_class, to_rank, to_class, reason_text(json.loads(why), style)
        )
        for pk, on, from_rank, from_class, to_rank, to_class, why in ask(statement, params)
    ]


def _entry(change: Change) -> Entry:
    return Entry(
        at=end_of(change.on),
        kind=KIND,
        id=change.id,
        knot="class",
        icon="layers",
        title=_("First class") if change.from_rank is None else _("Changed class"),
        body=change.reason,
        has_time=False,
        move=(change.from_rank, change.from_class, change.to_rank, change.to_class),
    )
