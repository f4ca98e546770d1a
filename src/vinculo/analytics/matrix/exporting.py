"""A stored close as a file for a spreadsheet."""

import csv
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.db import connection as database
from django.utils.translation import gettext as _

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import quoted
from vinculo.analytics.matrix import periods
from vinculo.analytics.matrix.writing import class_names, explained, last_day_sql, reason_sql
from vinculo.analytics.models import MatrixClose
from vinculo.analytics.warehouse.manifest import folder
from vinculo.customers.reasons import reason_text
from vinculo.lib.spreadsheet import safe_cell
from vinculo.runtime.problem import Problem
from vinculo.shell.ui.convention import current_style

COLUMNS = (
    "customer", "external_id", "amount", "tenure_months", "amount_band", "tenure_band",
    "raw_class", "class", "previous_class", "changed_on", "reason",
)  # fmt: skip
AT_ONCE = 5_000


def export(period: int | None, to: Path) -> dict[str, Any]:
    """`amount_band`, `tenure_band` and `raw_class` are what the figures of the close say;
    `class` is what patience made of it. Written beside and renamed: whole or not at all."""
    if period is None:
        close = MatrixClose.last()
    else:
        close = MatrixClose.objects.filter(period=periods.first_day(period)).first()
    if close is None:
        raise Problem(
            _("There is no close of %(month)s. Close it with: vinculo matrix close")
            % {"month": periods.name(period) if period is not None else _("any month")}
        )
    if not to.parent.is_dir() or to.is_dir():
        raise Problem(_("%(file)s cannot be written: there is no such folder.") % {"file": to})
    beside = to.with_name(f".{to.name}.{os.getpid()}")
    count = 0
    try:
        with open(beside, "w", newline="", encoding="utf-8") as file:
            for count, line in enumerate(csv_lines(close)):  # noqa: B007
                file.write(line)
        os.replace(beside, to)
    finally:
        beside.unlink(missing_ok=True)
    return {"period": f"{close.period:%Y-%m}", "customers": count, "file": str(to)}


class _Echo:
    """What csv writes to: a line goes straight back."""

    def write(self, line: str) -> str:
        return line


def csv_lines(close: MatrixClose) -> Iterator[str]:
    """The heading and a line per customer, as they are found."""
    writer = csv.writer(_Echo(), lineterminator="\n")
    yield writer.writerow(COLUMNS)
    for row in rows(close):
        yield writer.writerow(row)


def rows(close: MatrixClose) -> Iterator[tuple[Any, ...]]:
    """In the order of the customers' numbers, a few thousand at a time."""
    root, policy, style = folder(), close.policy, current_style()
    names = class_names(policy)
    until = MatrixClose.objects.filter(period__lte=close.period)
    states = [str(root / "closes" / name) for name in until.values_list("state_file", flat=True)]
    state = explained(
        f"read_parquet({quoted(root / 'closes' / close.state_file)})", f"read_parquet({states})"
    )
    with connect(root) as engine:
        found = engine.execute(f"""
            SELECT customer_id, amount::DECIMAL(20, 0) * 0.0001::DECIMAL(4, 4), tenure,
                   raw_band, tenure_band, {names}[raw_rank], {names}[rank],
                   coalesce({names}[previous_rank], ''), {last_day_sql("changed_month")},
                   {reason_sql(policy)}
              FROM {state} ORDER BY customer_id""")
        while several := found.fetchmany(AT_ONCE):
            external = external_ids([row[0] for row in several])
            for customer, *middle, reason in several:
                sentence = safe_cell(reason_text(json.loads(reason), style))
                yield customer, safe_cell(external.get(customer, "")), *middle, sentence


def external_ids(customers: list[int]) -> dict[int, str]:
    """The number other systems know each by; of several, the one given first."""
    with database.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT ON (customer_id) customer_id, value FROM customers_externalid"
            " WHERE customer_id = ANY(%s) ORDER BY customer_id, id",
            [customers],
        )
        return dict(cursor.fetchall())
