"""What the page of the company's number tells, read from what the worker wrote down."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db.models import F, QuerySet, Sum
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from vinculo.customers.models import QualitySnapshot, QualityTally
from vinculo.customers.quality.faults import PART_NAMES, Fault, fault
from vinculo.customers.quality.policy import PARTS, Policy
from vinculo.shell.accounts.access import scope_of, teams_of
from vinculo.shell.accounts.models import Scope as Reach
from vinculo.shell.accounts.models import Team, User

Scope = QualitySnapshot.Scope
SHOWN = 12
DAYS, MONTHS = 60, 13


@dataclass(frozen=True, slots=True)
class Whose:
    """Of whom the page speaks: the company, one's team, or oneself."""

    scope: str
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Part:
    code: str
    name: str | Promise
    value: float
    weight: int


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a table: a team, a person, a source, a city."""

    name: str
    customers: int
    faulty: int
    score: float


@dataclass(frozen=True, slots=True)
class Hand:
    """What one person, or one source, left and repaired in a month."""

    name: str
    caused: int
    repaired: int
    is_me: bool


def whose(user: User) -> Whose:
    reach = scope_of(user, "customers.read")
    if reach == Reach.ALL:
        return Whose(Scope.COMPANY, "", _("the whole company"))
    if reach == Reach.TEAM and user.team_id:
        name = Team.objects.filter(pk=user.team_id).values_list("name", flat=True).first() or ""
        return Whose(Scope.TEAM, str(user.team_id), _("the team %(team)s") % {"team": name})
    return Whose(Scope.OWNER, str(user.pk), _("your customers"))


def latest_of(about: Whose) -> QualitySnapshot | None:
    found = QualitySnapshot.objects.filter(scope=about.scope, key=about.key)
    return found.order_by("-day").first()


def parts_of(row: QualitySnapshot, asked: Policy) -> list[Part]:
    return [Part(code, PART_NAMES[code], getattr(row, code), asked.weights[code]) for code in PARTS]


def history(about: Whose, until: date, by_month: bool) -> list[tuple[date, float]]:
    """Day and score, oldest first; of a month its last day."""
    back = timedelta(days=31 * MONTHS if by_month else DAYS)
    rows = QualitySnapshot.objects.filter(
        scope=about.scope, key=about.key, day__gt=until - back, day__lte=until
    ).order_by("day").values_list("day", "score")  # fmt: skip
    if not by_month:
        return list(rows)
    return list({(day.year, day.month): (day, score) for day, score in rows}.values())


def table(scope: str, day: date, viewer: User) -> list[Line]:
    """The worst first among the largest: where there is most to win."""
    rows: QuerySet[QualitySnapshot] = QualitySnapshot.objects.filter(scope=scope, day=day)
    if scope_of(viewer, "customers.read") != Reach.ALL:
        rows = rows.filter(key__in=_keys_within(viewer, scope))
    kept = list(rows.order_by("-faulty", "key")[: SHOWN * 2])
    names = names_of(scope, [row.key for row in kept])
    lines = [
        Line(names.get(row.key, row.key), row.customers, row.faulty, row.score) for row in kept
    ]
    return sorted(lines, key=lambda line: (line.score, line.name))[:SHOWN]


def _keys_within(viewer: User, scope: str) -> list[str]:
    """Teams and people of one's own; of sources and cities nothing is said by team."""
    if scope == Scope.TEAM:
        return [str(pk) for pk in teams_of(viewer)]
    if scope == Scope.OWNER:
        return [str(pk) for pk in _colleagues(viewer)]
    return []


def _colleagues(viewer: User) -> list[int]:
    if scope_of(viewer, "customers.read") == Reach.TEAM and viewer.team_id:
        mine = User.objects.filter(team_id__in=teams_of(viewer))
        return list(mine.values_list("pk", flat=True))
    return [viewer.pk]


def names_of(scope: str, keys: Sequence[str]) -> dict[str, str]:
    numbers = [int(key) for key in keys if key.isdigit()]
    if scope == Scope.TEAM:
        teams = Team.objects.filter(pk__in=numbers).values_list("pk", "name")
        return {"": _("Without a team"), **{str(pk): name for pk, name in teams}}
    if scope == Scope.OWNER:
        people = User.objects.filter(pk__in=numbers).values_list("pk", "full_name")
        return {"": _("Nobody"), **{str(pk): name for pk, name in people}}
    if scope == Scope.SOURCE:
        return _source_names(keys)
    return {"": _("Without a city")}


def _source_names(keys: Iterable[str]) -> dict[str, str]:
    """`person:7`, `system:contapyme`, `import:3`, and what nobody knows."""
    people = [int(key[7:]) for key in keys if key.startswith("person:")]
    named = dict(User.objects.filter(pk__in=people).values_list("pk", "full_name"))
    found = {"": _("Nobody wrote down where from")}
    for key in keys:
        kind, _colon, value = key.partition(":")
        if kind == "person":
            found[key] = _("Typed by %(name)s") % {"name": named.get(int(value), "—")}
        elif kind == "system":
            found[key] = _("From %(system)s") % {"system": value}
        elif kind == "import":
            found[key] = _("Import no. %(number)s") % {"number": value}
    return found


def common_faults(day: date, asked: Policy) -> list[tuple[Fault, int]]:
    rows = QualitySnapshot.objects.filter(scope=Scope.FAULT, day=day).order_by("-customers", "key")
    return [(fault(row.key, asked.standards), row.customers) for row in rows[:10]]


def league(month: date, viewer: User) -> list[Hand]:
    """Who repaired most first; what was left behind is said of sources, and of oneself."""
    after = (month.replace(day=28) + timedelta(days=4)).replace(day=1)
    rows = QualityTally.objects.filter(day__gte=month, day__lt=after)
    if scope_of(viewer, "customers.read") != Reach.ALL:
        rows = rows.filter(person_id__in=_colleagues(viewer))
    summed = list(
        rows.values("person_id", "source")
        .annotate(left=Sum("caused"), mended=Sum("repaired"))
        .order_by(F("mended").desc(), "left")[: SHOWN * 2]
    )
    people = dict(
        User.objects.filter(pk__in=[row["person_id"] for row in summed if row["person_id"]])
        .values_list("pk", "full_name")
    )  # fmt: skip
    sources = _source_names([row["source"] for row in summed])
    return [_hand({**row}, people, sources, viewer) for row in summed][:SHOWN]


def _hand(row: dict[str, Any], people: dict[int, str], sources: dict[str, str], me: User) -> Hand:
    pk = row["person_id"]
    if pk:
        name = people.get(pk, "—")
    else:
        name = sources[row["source"]] if row["source"] else _("Imports and processes")
    return Hand(name, row["left"], row["mended"], pk == me.pk)
