"""A filter as one condition of one statement. What a viewer may not see does not count."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import (
    Aggregate,
    Count,
    Exists,
    OuterRef,
    Q,
    QuerySet,
    Sum,
    TextField,
    Value,
)
from django.db.models.functions import Coalesce
from django.db.models.lookups import GreaterThanOrEqual
from django.utils import timezone

from vinculo.shell.accounts.models import Company, User
from vinculo.shell.filters import spans
from vinculo.shell.filters.checking import check, covers, resolved, resolved_path
from vinculo.shell.filters.fields import Among, Asked, Column, Field, FieldSet
from vinculo.shell.filters.kinds import Kind
from vinculo.shell.filters.spans import Span
from vinculo.shell.filters.tree import All, AnyOf, Condition, Has, Node, Not, Related, children

# The only lookups of Django's that a filter leads to.
COMPARED = {
    "at_least": "gte",
    "at_most": "lte",
    "contains": "icontains",
    "begins": "istartswith",
}


NOBODY = Q(pk__in=())


@dataclass(frozen=True, slots=True)
class Base:
    """The rows that are filtered.

    They are limited already to what the viewer reaches in the area `within`. Columns of the
    record are reached through `prefix`, but those in `own`.

    `beside` is a column of text of the other table that a filter may ask of these rows, and
    `is_beside` says whether the column of a field stands there: see `_Asking.late`.
    """

    within: str = ""
    prefix: str = ""
    own: Mapping[str, str] = field(default_factory=dict)
    beside: str = ""
    is_beside: Callable[[str], bool] = lambda _path: False

    def column(self, path: str) -> str:
        head, _, rest = path.partition("__")
        if head in self.own:
            return "__".join(part for part in (self.own[head], rest) if part)
        return self.prefix + path


@dataclass(frozen=True, slots=True)
class _Asking:
    fields: FieldSet
    viewer: User
    base: Base
    today: date
    zone: ZoneInfo
    in_turn: bool = False
    beside: str = ""

    def exists(self, rows: QuerySet[Any]) -> Q:
        return Q(InTurn(self.late(rows)) if self.in_turn else Exists(rows))

    def late(self, rows: QuerySet[Any]) -> QuerySet[Any]:
        """Looked up after the other table, not before: what is always true names its column.

        PostgreSQL asks what it can not join as soon as it has the columns for it: the purchases
        of half a million, of which a hundred are of the city that the other table would tell.
        """
        if not self.beside:
            return rows
        text = Coalesce(OuterRef(self.beside), Value(""), output_field=TextField())
        return rows.filter(GreaterThanOrEqual(text, Value("")))


class InTurn(Exists):
    """Looked up for one record after the other, and never hashed.

    Within `or`, PostgreSQL can not join; it would read all purchases of the house into a table in
    memory, for the thirty customers of a page. An OFFSET keeps it from that.
    """

    template = "EXISTS(%(subquery)s OFFSET 0)"


def compiled(
    node: Node, fields: FieldSet, viewer: User, base: Base, now: datetime | None = None
) -> Q:
    """For `filter()`. Raises FilterProblem before anything is asked of the records."""
    check(node, fields, viewer)
    zone = Company.get().zone
    today = (now or timezone.now()).astimezone(zone).date()
    beside = base.beside if _asks_beside(node, fields, base) else ""
    return _compiled(node, _Asking(fields, viewer, base, today, zone, beside=beside))


def _asks_beside(node: Node, fields: FieldSet, base: Base) -> bool:
    if isinstance(node, Condition):
        at = fields.fields[node.field].at
        return isinstance(at, Column) and base.is_beside(at.path)
    if isinstance(node, Related):
        return False
    return any(_asks_beside(child, fields, base) for child in children(node))


def _compiled(node: Node, asking: _Asking) -> Q:
    match node:
        case Condition():
            return _condition(node, asking)
        case Related():
            return _related(node, asking)
        case Not(part):
            denied = _compiled(part, asking)
            return ~denied if denied else NOBODY
        case All(parts):
            found = Q()
            for part in parts:
                found &= _compiled(part, asking)
            return found
        case AnyOf(parts):
            asking = replace(asking, in_turn=True)
            either = [_compiled(part, asking) for part in parts]
            found = either[0] if either else NOBODY
            for one in either[1:]:
                # Q() lets everything through, and `|` would drop it.
                found = found | one if found and one else Q()
            return found


def _condition(condition: Condition, asking: _Asking) -> Q:
    declared, lookup, values = resolved(condition, asking.fields, asking.viewer)
    base, at = asking.base, declared.at
    sees_all = covers(asking.viewer, declared.needs, base.within)
    span = span_of(lookup.name, values, asking.today) if is_dated(declared) else (None, None)
    if isinstance(at, Column):
        found = _asked(declared, base.column(at.path), lookup.name, values, span, asking.zone)
    elif isinstance(at, Among):
        rows = at.rows().filter(**{at.key: OuterRef("pk")})
        denied = lookup.name in ("is_not", "no", "empty")
        if values:
            name = "is" if denied else lookup.name
            rows = rows.filter(_asked(declared, at.column, name, values, span, asking.zone))
        found = ~asking.exists(rows) if denied else asking.exists(rows)
    else:
        return at(Asked(asking.viewer, lookup, values, span, sees_all, asking.exists))
    if not sees_all:
        door = asking.fields.door(asking.viewer, declared.needs)
        found &= asking.exists(door.filter(pk=OuterRef("pk")))
    return found


def is_dated(declared: Field) -> bool:
    return declared.kind in (Kind.DATE, Kind.INSTANT)


def _asked(
    declared: Field, column: str, lookup: str, values: tuple[Any, ...], span: Span, zone: ZoneInfo
) -> Q:
    match lookup:
        case "empty" | "filled":
            is_text = declared.kind in (Kind.TEXT, Kind.CHOICE) and not declared.is_whole
            nothing = Q(**{column: ""}) if is_text else Q(**{f"{column}__isnull": True})
            return nothing if lookup == "empty" else ~nothing
        case "yes" | "no":
            return Q(**{column: lookup == "yes"})
        case "at_least" | "at_most" | "contains" | "begins":
            return Q(**{f"{column}__{COMPARED[lookup]}": values[0]})
        case "between" if not is_dated(declared):
            return Q(**{f"{column}__gte": values[0], f"{column}__lte": values[1]})
        case "is" | "is_not":
            one = len(values) == 1
            same = Q(**{column: values[0]}) if one else Q(**{f"{column}__in": values})
            return same if lookup == "is" else ~same
    return within(column, span, zone if declared.kind == Kind.INSTANT else None)


def within(column: str, span: Span, zone: ZoneInfo | None) -> Q:
    """From a day on, up to another; instants by the days of a time zone."""
    found = Q()
    for day, sign in zip(span, ("gte", "lt"), strict=True):
        if day is not None:
            found &= Q(**{f"{column}__{sign}": day if zone is None else _midnight(day, zone)})
    return found


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    day = min(max(day, date(1, 1, 3)), date(9999, 12, 29))  # in any zone still a date
    return datetime.combine(day, time(), zone)


def span_of(lookup: str, values: tuple[Any, ...], today: date) -> Span:
    """The days that a lookup of dates means today."""
    match lookup:
        case "last" | "longer_ago" | "coming":
            count, unit = spans.length(values[0]) or (0, "d")
            reckon = {"last": spans.last, "longer_ago": spans.longer_ago, "coming": spans.coming}
            return reckon[lookup](count, unit, today)
        case "this":
            return spans.this(values[0], today)
        case "previous":
            return spans.previous(values[0], today)
        case "between":
            return values[0], spans.away(values[1], 1, "d")
        case "on":
            return values[0], spans.away(values[0], 1, "d")
        case "before":
            return None, values[0]
        case "since":
            return values[0], None
    return None, None


def _related(node: Related, asking: _Asking) -> Q:
    path, at_least = resolved_path(node, asking.fields, asking.viewer)
    whole = covers(asking.viewer, path.needs, asking.base.within)
    rows = path.all_rows() if whole and path.all_rows else path.rows(asking.viewer)
    narrowed = path.summed if node.has == Has.SUM else path.counted
    rows = (narrowed(rows) if narrowed else rows).filter(**{path.key: OuterRef("pk")})
    if node.where is not None:
        inner = replace(asking, fields=path.fields, base=Base(within=path.needs), beside="")
        rows = rows.filter(_compiled(node.where, inner))
    match node.has:
        case Has.SOME:
            return asking.exists(rows)
        case Has.NONE:
            return ~asking.exists(rows)
        case Has.COUNT:
            reckoned: Aggregate = Count("pk")
        case Has.SUM:
            reckoned = Sum(path.sums[node.of])
    grouped = asking.late(rows).order_by().values(path.key).annotate(reckoned=reckoned)
    return Q(Exists(grouped.filter(reckoned__gte=at_least)))
