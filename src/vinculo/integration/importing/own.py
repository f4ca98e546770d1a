"""The company's own fields in files of contacts, purchases and products: in sets, and undone.

A row says them as JSON in its column `own`. What is chosen or named is looked up once for each
word of the file; the rest is read by the database.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils import timezone

from vinculo.commerce.models import ProductOwn, PurchaseOwn
from vinculo.integration.importing import values
from vinculo.integration.importing.changes import keep_changed
from vinculo.integration.importing.database import execute, literal, rows, value
from vinculo.integration.importing.run import Run
from vinculo.interactions.models import InteractionOwn
from vinculo.shell.accounts.models import Role, User
from vinculo.shell.custom.definitions import Definition, definitions_of
from vinculo.shell.custom.models import LONGEST_TEXT, CustomValue, Kind
from vinculo.shell.custom.reading import Unreadable, read
from vinculo.shell.custom.seeing import written_by

COLUMNS = ("text", "number", "day", "choice_id", "refers_to")
FIGURES = (Kind.NUMBER, Kind.MONEY)
LOOKED_UP = (Kind.CHOICE, Kind.REFERENCE)
LARGEST = "1e18"  # what numeric(24, 6) holds


def reader_of(run: Run) -> User:
    """By whose rights it is read: what they may not write in a form, no file of theirs does."""
    person = User.objects.filter(pk=run.by.user_id).first() if run.by.user_id else None
    return person or User(role=Role.ADMINISTRATOR)


def cells(run: Run, records: str) -> tuple[str, str]:
    """SQL: what a row says in them, as text of JSON; and which cell cannot be read, as cases."""
    pairs, bad = [], []
    for one in definitions_of(records):
        if not run.has(one.name):
            continue
        if one.kind in FIGURES:
            said = f"({values.number(run, one.name)})"
            bad.append(f"WHEN abs({said}) >= {LARGEST} THEN 'too_large:{one.name}'")
        elif one.kind == Kind.DATE:
            said = f"({values.day(run, one.name)})"
        else:
            said = values.text(run, one.name, LONGEST_TEXT)
        pairs.append(f"'{one.name}', {said}::text")
        if one.kind in FIGURES or one.kind == Kind.DATE:
            unread = f"{values.filled(run, one.name)} AND {said} IS NULL"
            bad.append(f"WHEN {unread} THEN 'unreadable:{one.name}'")
    told = f"jsonb_strip_nulls(jsonb_build_object({', '.join(pairs)}))::text" if pairs else "'{}'"
    return told, f"CASE {' '.join(bad)} END" if bad else "NULL"


def of_document(run: Run, records: str) -> str:
    """SQL over the rows of one document: what any of them says."""
    names = [one.name for one in definitions_of(records) if run.has(one.name)]
    pairs = ", ".join(f"'{name}', max(own::jsonb ->> '{name}')" for name in names)
    return f"jsonb_strip_nulls(jsonb_build_object({pairs}))::text" if names else "'{}'"


@dataclass(frozen=True, slots=True)
class OwnInSets:
    """`kind_at` is the chunk's column of what kind a record is, where fields are needed by it;
    `rows_of` joins the rows of the file to the chunk."""

    model: type[CustomValue]
    kind_at: str = ""
    rows_of: str = "t.n = c.n"

    @property
    def table(self) -> str:
        return self.model._meta.db_table

    @property
    def changed(self) -> str:
        return f"own_{self.model.records}"

    def _fields(self, run: Run) -> tuple[Definition, ...]:
        written = written_by(reader_of(run), self.model.records)
        return tuple(one for one in written if run.has(one.name))

    def look_up(self, run: Run) -> None:
        """The words of choices and references; rows with one that is none are set aside."""
        execute(f"DROP TABLE IF EXISTS {run.own}")
        execute(f"CREATE UNLOGGED TABLE {run.own} (name text, cell text, said bigint, why text)")
        viewer = reader_of(run)
        for one in self._fields(run):
            if one.kind in LOOKED_UP:
                for cell, said, why in self._words(run, one, viewer):
                    execute(
                        f"INSERT INTO {run.own} VALUES (%(name)s, %(cell)s, %(said)s, %(why)s)",
                        {"name": one.name, "cell": cell, "said": said, "why": why},
                    )
        execute(
            f"UPDATE {run.rows} t SET problem = w.why FROM {run.own} w WHERE w.why <> ''"
            " AND t.problem IS NULL AND t.own::jsonb ->> w.name = w.cell"
        )

    def _words(
        self, run: Run, one: Definition, viewer: User
    ) -> Iterator[tuple[str, int | None, str]]:
        found = rows(
            f"SELECT DISTINCT own::jsonb ->> '{one.name}' FROM {run.rows}"
            f" WHERE problem IS NULL AND own::jsonb ? '{one.name}'"
        )
        for (cell,) in found:
            try:
                said = read(one, cell, viewer, is_exact=True)
                yield cell, said if isinstance(said, int) else None, ""
            except Unreadable:
                yield cell, None, f"own_{one.kind}:{one.name}"

    def compare(self, run: Run) -> None:
        """Of a chunk with `state` and `existing_id`: what is new and lacks what the company needs
        is refused; what is the same but for own fields is `own`."""
        for one in definitions_of(self.model.records):
            if one.is_needed_of(reader_of(run).role):
                kinds = ", ".join(map(literal, sorted(one.needed_kinds)))
                of_kind = f" AND {self.kind_at} IN ({kinds})" if kinds and self.kind_at else ""
                execute(
                    f"UPDATE {run.chunk} c SET state = 'refused:{one.name}' WHERE state = 'new'"
                    f" AND own::jsonb -> '{one.name}' IS NULL{of_kind}"
                )
        execute(
            f"UPDATE {run.rows} t SET problem = 'standard_required:' || split_part(c.state, ':', 2)"
            f" FROM {run.chunk} c WHERE c.state LIKE 'refused:%' AND {self.rows_of}"
            " AND t.problem IS NULL"
        )
        if not self._fields(run):
            return
        self._want(run, "c.existing_id", "c.existing_id IS NOT NULL")
        execute(
            f"UPDATE {run.chunk} c SET state = 'own' FROM {run.wanted} w"
            " WHERE w.owner = c.existing_id AND c.state = 'same'"
        )

    def write(self, run: Run, new_id: str, tail: str = "") -> None:
        """`new_id`: the number of a new record, from the chunk `c` and what `tail` joins to it."""
        if not self._fields(run):
            return
        if run.updates:
            self._write_known(run)
        self._want(run, new_id, "c.state = 'new'", tail)
        self._insert(run)

    def _write_known(self, run: Run) -> None:
        self._want(run, "c.existing_id", "c.existing_id IS NOT NULL AND c.state <> 'same'")
        mine = f"v.{self.model.owner} = w.owner AND v.field_id = w.field_id"
        ids = f"SELECT v.id FROM {self.table} v JOIN {run.wanted} w ON {mine} WHERE w.had"
        with keep_changed(run, self.changed, self.table, ids):
            self._insert(run)
        execute(
            "INSERT INTO integration_importchange"
            " (importing_id, record_kind, record_id, before, after)"
            f" SELECT %(job)s, %(kind)s, v.id, '{{}}', '{{}}' FROM {self.table} v"
            f" JOIN {run.wanted} w ON {mine} WHERE NOT w.had",
            {"job": run.job.pk, "kind": f"{self.changed}_n"},
        )

    def _want(self, run: Run, owner: str, where: str, tail: str = "") -> None:
        """A table of what differs from what is there, by record and field."""
        fields = self._fields(run)
        execute(f"DROP TABLE IF EXISTS {run.wanted}")
        known = ", ".join(f"({literal(one.name)}, {one.pk}, {literal(one.kind)})" for one in fields)
        execute(
            f"CREATE UNLOGGED TABLE {run.wanted} AS SELECT s.*, v.id IS NOT NULL AS had FROM ("
            f"SELECT {owner} AS owner, d.field_id::bigint, d.kind::text,"
            " CASE d.kind WHEN 'text' THEN e.value ELSE '' END AS text,"
            " CASE WHEN d.kind IN ('number', 'money') THEN e.value::numeric(24, 6) END AS number,"
            " CASE d.kind WHEN 'date' THEN e.value::date END AS day,"
            " CASE d.kind WHEN 'choice' THEN w.said END AS choice_id,"
            " CASE d.kind WHEN 'reference' THEN w.said END AS refers_to"
            f" FROM {run.chunk} c {tail} CROSS JOIN LATERAL jsonb_each_text(c.own::jsonb) e"
            f" JOIN (VALUES {known}) d(name, field_id, kind) ON d.name = e.key"
            f" LEFT JOIN {run.own} w ON w.name = e.key AND w.cell = e.value WHERE {where}) s"
            f" LEFT JOIN {self.table} v ON v.{self.model.owner} = s.owner"
            " AND v.field_id = s.field_id WHERE (s.text <> '' OR s.number IS NOT NULL"
            " OR s.day IS NOT NULL OR s.choice_id IS NOT NULL OR s.refers_to IS NOT NULL)"
            " AND (v.text, v.number, v.day, v.choice_id, v.refers_to)"
            " IS DISTINCT FROM (s.text, s.number, s.day, s.choice_id, s.refers_to)"
        )

    def _insert(self, run: Run) -> None:
        if not value(f"SELECT EXISTS (SELECT FROM {run.wanted})"):
            return
        columns = ("text", "number", "day", "choice_id", "refers_to", "written_at")
        execute(
            f"INSERT INTO {self.table} ({self.model.owner}, field_id, kind, {', '.join(columns)})"
            " SELECT owner, field_id, kind, text, number, day, choice_id, refers_to, %(now)s"
            f" FROM {run.wanted} ON CONFLICT ({self.model.owner}, field_id) DO UPDATE SET"
            f" {', '.join(f'{name} = EXCLUDED.{name}' for name in columns)}",
            {"now": timezone.now()},
        )


CONTACTS = OwnInSets(InteractionOwn, "channel")
PURCHASES = OwnInSets(PurchaseOwn, "kind", "t.key = c.key")
PRODUCTS = OwnInSets(ProductOwn)
EVERY = (CONTACTS, PURCHASES, PRODUCTS)


def delete_brought(job: int) -> None:
    """What it wrote where a record that was here said nothing."""
    for one in EVERY:
        execute(
            f"DELETE FROM {one.table} WHERE id IN (SELECT record_id FROM integration_importchange"
            " WHERE importing_id = %(job)s AND record_kind = %(kind)s)",
            {"job": job, "kind": f"{one.changed}_n"},
        )
