"""The company's own fields in a file of customers: read row by row, written in sets, undone."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vinculo.customers.models import OwnValue
from vinculo.integration.importing.changes import keep_changed
from vinculo.integration.importing.customers.draft import Draft
from vinculo.integration.importing.database import execute
from vinculo.integration.importing.own import reader_of
from vinculo.integration.importing.run import Run
from vinculo.integration.models import ImportChange
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition
from vinculo.shell.custom.reading import Unreadable, read
from vinculo.shell.custom.seeing import written_by
from vinculo.shell.custom.values import Said, values_of, write_many

TABLE, CHANGED, BROUGHT = "customers_ownvalue", "own", "own_new"
Pairs = list[tuple[int, Draft]]


@dataclass(slots=True)
class OwnReader:
    """Reads by the person's own rights: what they may not write in a form, no file of theirs does.

    `said` is by row; the same reference is looked up once.
    """

    viewer: User
    known: Mapping[str, Definition]
    said: dict[int, dict[Definition, Said]] = field(default_factory=dict)
    _found: dict[tuple[str, str], Said] = field(default_factory=dict)

    @classmethod
    def load(cls, run: Run) -> "OwnReader":
        viewer = reader_of(run)
        return cls(viewer, {one.name: one for one in written_by(viewer, OwnValue.records)})

    def problem(self, one: Draft, is_new: bool) -> str:
        """Why the row is set aside, or nothing."""
        told = json.loads(one.own)
        if is_new:
            kind = one.fields.get("kind", "person")
            for name, each in self.known.items():
                if name not in told and each.is_needed_of(self.viewer.role, kind):
                    return f"standard_required:{name}"
        found: dict[Definition, Said] = {}
        for name, text in told.items():
            definition = self.known.get(name)
            if definition is None:
                continue
            try:
                found[definition] = self._read(definition, text)
            except Unreadable:
                why = definition.kind if definition.kind in ("choice", "reference") else "value"
                return f"own_{why}:{name}"
        self.said[one.n] = found
        return ""

    def _read(self, definition: Definition, text: str) -> Said:
        key = (definition.name, text)
        if key not in self._found:
            self._found[key] = read(definition, text, self.viewer, is_exact=True)
        return self._found[key]


def write_own(run: Run, own: OwnReader, new: Pairs, known: Pairs) -> set[int]:
    """Whose of those who were here changed; what was there is kept, to be put back."""
    write_many(OwnValue, _by_customer(own, new))
    told = _by_customer(own, known)
    before = values_of(OwnValue, list(told))
    moved = {
        pk: {one: value for one, value in said.items() if before.get(pk, {}).get(one.key) != value}
        for pk, said in told.items()
    }
    moved = {pk: said for pk, said in moved.items() if said}
    if not moved:
        return set()
    fields = sorted({one.pk for said in moved.values() for one in said})
    rows = OwnValue.objects.filter(customer__in=list(moved), field__in=fields)
    there = set(rows.values_list("pk", flat=True))
    with keep_changed(run, CHANGED, TABLE, ", ".join(map(str, there)) or "0"):
        write_many(OwnValue, moved)
    fresh = set(rows.values_list("pk", flat=True)) - there
    ImportChange.objects.bulk_create(
        ImportChange(
            importing_id=run.job.pk, record_kind=BROUGHT, record_id=pk, before={}, after={}
        )
        for pk in sorted(fresh)
    )
    return set(moved)


def _by_customer(own: OwnReader, pairs: Pairs) -> dict[int, dict[Definition, Any]]:
    found: dict[int, dict[Definition, Any]] = {}
    for pk, one in pairs:
        if said := own.said.get(one.n):
            found.setdefault(pk, {}).update(said)
    return found


def delete_brought(job: int) -> None:
    execute(
        f"DELETE FROM {TABLE} WHERE id IN (SELECT record_id FROM integration_importchange"
        " WHERE importing_id = %(job)s AND record_kind = %(kind)s)",
        {"job": job, "kind": BROUGHT},
    )
