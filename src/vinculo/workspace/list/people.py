"""Our people as the list needs them: who answers for a customer, who may be chosen."""

from collections.abc import Mapping
from dataclasses import dataclass

from vinculo.shell.accounts.access import owners_of, scope_of, teams_of
from vinculo.shell.accounts.models import Scope, User
from vinculo.shell.kept import kept
from vinculo.workspace.list.choices import Choices


@dataclass(frozen=True, slots=True)
class Person:
    pk: int
    full_name: str
    team_id: int | None
    is_active: bool

    @property
    def short(self) -> str:
        """`Lucía M.`"""
        words = self.full_name.split()
        return f"{words[0]} {words[1][0]}." if len(words) > 1 else self.full_name


@kept("people")
def people() -> Mapping[int, Person]:
    """Everybody, by name; also those who left and still answer for somebody."""
    rows = User.objects.order_by("full_name")
    columns = rows.values_list("pk", "full_name", "team_id", "is_active")
    return {row[0]: Person(*row) for row in columns}


def owners_for(viewer: User) -> Choices:
    """Who may answer for the customers that the viewer reads."""
    here = [person for person in people().values() if person.is_active]
    if scope_of(viewer, "customers.read") != Scope.ALL:
        teams, owners = teams_of(viewer), owners_of(viewer)
        here = [person for person in here if person.team_id in teams or person.pk in owners]
    return tuple((person.pk, person.full_name) for person in here)
