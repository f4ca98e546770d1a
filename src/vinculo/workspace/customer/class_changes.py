"""The changes of class of a customer, dated and explained."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from vinculo.customers.models import ClassChange
from vinculo.customers.reasons import reason_text
from vinculo.lib.money import Style
from vinculo.shell.activity.entry import Cursor, Entry, end_of

KIND = "class"


@dataclass(frozen=True, slots=True)
class Change:
    on: date
    from_rank: int | None
    from_class: str
    to_rank: int
    to_class: str
    reason: str


def last_changes(customer_id: int, style: Style, count: int = 8) -> Sequence[Change]:
    rows = ClassChange.objects.raw(
        "SELECT * FROM customers_classchange WHERE customer_id = %s ORDER BY period DESC LIMIT %s",
        [customer_id, count],
    )
    return [
        Change(
            row.changed_on,
            row.from_rank,
            row.from_class,
            row.to_rank,
            row.to_class,
            reason_text(row.reason, style),
        )
        for row in rows
    ]


def entries(customer_id: int, before: Cursor | None, limit: int, style: Style) -> list[Entry]:
    where, params = before.earlier_days(KIND, "changed_on") if before else ("", [])
    rows = ClassChange.objects.raw(
        f"SELECT * FROM customers_classchange WHERE customer_id = %s{where}"  # noqa: S608
        " ORDER BY changed_on DESC, id DESC LIMIT %s",
        [customer_id, *params, limit],
    )
    return [_entry(row, style) for row in rows]


def _entry(row: ClassChange, style: Style) -> Entry:
    return Entry(
        at=end_of(row.changed_on),
        kind=KIND,
        id=row.pk,
        knot="class",
        icon="layers",
        title=_("First class") if row.from_rank is None else _("Changed class"),
        body=reason_text(row.reason, style),
        has_time=False,
        move=(row.from_rank, row.from_class, row.to_rank, row.to_class),
    )
