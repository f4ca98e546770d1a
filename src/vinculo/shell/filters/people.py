"""Persons and teams as values of a filter."""

from collections.abc import Sequence

from vinculo.shell.accounts.access import owners_of, scope_of, teams_of
from vinculo.shell.accounts.models import Scope, Team, User
from vinculo.shell.filters.fields import Choices
from vinculo.shell.kept import kept

Row = tuple[int, str, int | None]


@kept("people")
def _everybody() -> Sequence[Row]:
    rows = User.objects.order_by("full_name", "pk")
    return tuple(rows.values_list("pk", "full_name", "team_id"))


def _within_reach(viewer: User) -> Sequence[tuple[str, str]]:
    """A seller is offered her team; also those who left, as they may still answer for somebody."""
    rows = _everybody()
    if scope_of(viewer, "customers.read") != Scope.ALL:
        teams, owners = teams_of(viewer), owners_of(viewer)
        rows = [row for row in rows if row[2] in teams or row[0] in owners]
    return [(str(pk), name) for pk, name, _ in rows]


def _teams(viewer: User) -> Sequence[tuple[str, str]]:
    teams = Team.objects.order_by("name")
    if scope_of(viewer, "customers.read") != Scope.ALL:
        teams = teams.filter(pk__in=teams_of(viewer))
    return [(str(pk), name) for pk, name in teams.values_list("pk", "name")]


PEOPLE, TEAMS = Choices(_within_reach), Choices(_teams)
