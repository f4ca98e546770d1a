"""The changes of any declared record in words, with what is said of their undo."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import ForeignKey
from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from vinculo.lib.money import format_date
from vinculo.shell.accounts.models import User
from vinculo.shell.history.past import Past, Told, Value, Values
from vinculo.shell.history.reading import DELETE, INSERT, UPDATE, Change, Row
from vinculo.shell.history.saying import through
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.moments import format_instant, relative_instant


@dataclass(frozen=True, slots=True)
class Line:
    """`why_not` says what stands in the way of an undo that the viewer might have."""

    change: Change
    title: str
    deed: str
    values: Sequence[Value]
    who: str
    way: str
    may_undo: bool
    why_not: str


@dataclass(slots=True)
class Names:
    """Of the records that the shown changes point at: each kind is asked for once."""

    known: dict[tuple[str, str], dict[int, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, past: Past, found: Sequence[Change], viewer: User) -> "Names":
        wanted: dict[tuple[str, str], set[int]] = {}
        for one in found:
            for column in one.columns:
                if _key(past.table(one.kind), column) is not None:
                    pks = {row[column] for row in (one.was, one.became) if row.get(column)}
                    wanted.setdefault((one.kind, column), set()).update(pks)
        names = cls()
        for (kind, column), pks in wanted.items():
            table = past.table(kind)
            if finds := table.names.get(column):
                names.known[kind, column] = dict(finds(viewer, pks))
                continue
            related: Any = _key(table, column)
            rows = related._default_manager.filter(pk__in=pks)
            names.known[kind, column] = {one.pk: str(one) for one in rows}
        return names

    def say(self, table: Told, column: str, row: Row) -> str:
        value = row.get(column)
        if value in (None, ""):
            return ""
        if say := table.says.get(column):
            return say(value, row)
        if (names := self.known.get((table.held.kind, column))) is not None:
            return names.get(value) or _("no longer here")
        if choices := getattr(_field(table, column), "choices", None):
            return str(dict(choices).get(value, value))
        if isinstance(value, bool):
            return _("yes") if value else _("no")
        if column.endswith("_on"):
            return format_date(date.fromisoformat(value), current_style(), "long")
        if column.endswith("_at"):
            return format_instant(datetime.fromisoformat(value), current_style(), "long")
        return str(value)


def lines(
    past: Past, found: Sequence[Change], newer: Sequence[Change], undo: Sequence[Change],
    viewer: User,
) -> list[Line]:  # fmt: skip
    """Of `found`; `undo` are those that the viewer takes back, unless one of `newer` says not."""
    plain = [one for one in found if past.table(one.kind).values is None]
    names = Names.of(past, plain, viewer)
    told = []
    own_words = _own_words(past, found, viewer)
    for one in found:
        table, row = past.table(one.kind), one.became or one.was
        if says := own_words.get(one.kind):
            values = list(says(one))
        else:
            values = [
                Value(_label(table, name), names.say(table, name, one.was),
                      names.say(table, name, one.became))
                for name in one.columns
            ]  # fmt: skip
        values = [value for value in values if value.was != value.became]
        may = one in undo
        told.append(
            Line(
                one, _title(one, table.called(row) if table.called else "", values), one.deed,
                values, one.source.actor_name or _("Nobody who was signed in"),
                through(one.source), may, changed_later(one, newer) if may else "",
            )
        )  # fmt: skip
    return told


def _own_words(past: Past, found: Sequence[Change], viewer: User) -> dict[str, Values]:
    """By kind, of the tables that tell their changes themselves: each is asked once."""
    return {
        one.held.kind: one.values(viewer, [each for each in found if each.kind == one.held.kind])
        for one in past.tables
        if one.values
    }


def changed_later(one: Change, newer: Sequence[Change]) -> str:
    """Who changed the same since; empty when nobody did."""
    for later in newer:
        if later.id <= one.id or (later.kind, later.record) != (one.kind, one.record):
            continue
        if later.deed == UPDATE and not set(later.columns) & set(one.columns):
            continue
        when = relative_instant(later.at, timezone.now(), current_style())
        if name := later.source.actor_name:
            return _("%(who)s changed it again %(when)s.") % {"who": name, "when": when}
        return _("It was changed again %(when)s.") % {"when": when}
    return ""


def _title(one: Change, called: str, values: Sequence[Value]) -> str:
    if one.deed == INSERT:
        return _("%(what)s: added") % {"what": called} if called else _("Written down here")
    if one.deed == DELETE:
        return _("%(what)s: taken away") % {"what": called} if called else _("Taken away")
    return called or ", ".join(value.label for value in values)


def _field(table: Told, column: str) -> Any:
    model = table.held.model
    return next((one for one in model._meta.concrete_fields if one.column == column), None)


def _key(table: Told, column: str) -> Any:
    found = _field(table, column)
    return found.related_model if isinstance(found, ForeignKey) else None


def _label(table: Told, column: str) -> str:
    if label := table.labels.get(column):
        return str(label)
    return capfirst(str(getattr(_field(table, column), "verbose_name", column)))
