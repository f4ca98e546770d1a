"""How far a role reaches, compiled into one equality."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from vinculo.shell.accounts.access import allowed, limited, scope_of
from vinculo.shell.accounts.models import Role, RoleScope, Scope, Team, User
from vinculo.shell.accounts.role_defaults import DEFAULTS
from vinculo.shell.models import Task

pytestmark = pytest.mark.django_db


def person(email: str, role: str, team: Team | None = None) -> User:
    return User.objects.invite(email, email.split("@")[0].title(), role, team=team)


def test_a_new_house_gives_every_role_its_defaults() -> None:
    for role, areas in DEFAULTS.items():
        assert dict(RoleScope.objects.filter(role=role).values_list("area", "scope")) == areas


def test_an_area_nobody_granted_is_closed() -> None:
    assert scope_of(person("lucia@andina.example", Role.SELLER), "nothing.here") == Scope.NONE
    assert not allowed(person("ana@andina.example", Role.TECHNICIAN), "integration.import")


def test_a_person_who_left_reaches_nothing() -> None:
    manager = person("patricia@andina.example", Role.MANAGER)
    assert allowed(manager, "customers.read")
    gone = User.objects.get(pk=manager.pk)
    gone.is_active = False
    assert not allowed(gone, "customers.read")


@pytest.mark.parametrize(
    ("scope", "expected"), [("all", {1, 2, 3}), ("team", {1, 2}), ("own", {1}), ("none", set())]
)
def test_each_scope_reaches_its_share(scope: str, expected: set[int]) -> None:
    north, south = Team.objects.create(name="Norte"), Team.objects.create(name="Sur")
    lucia = person("lucia@andina.example", Role.SELLER, north)
    people = [
        lucia,
        person("julian@andina.example", Role.SELLER, north),
        person("rosa@andina.example", Role.SELLER, south),
    ]
    for number, who in enumerate(people, 1):
        Task.objects.create(title=str(number), assignee=who, created_by_name="")
    RoleScope.objects.update_or_create(
        role=Role.SELLER, area="tasks.read", defaults={"scope": scope}
    )
    reached = limited(Task.objects.all(), lucia, "tasks.read", "assignee", "assignee__team")
    assert {int(task.title) for task in reached} == expected


def test_a_seller_without_a_team_keeps_their_own() -> None:
    lucia = person("lucia@andina.example", Role.SELLER)
    other = person("rosa@andina.example", Role.SELLER)
    for who in (lucia, other):
        Task.objects.create(title=who.full_name, assignee=who, created_by_name="")
    RoleScope.objects.create(role=Role.SELLER, area="tasks.read", scope=Scope.TEAM)
    reached = limited(Task.objects.all(), lucia, "tasks.read", "assignee", "assignee__team")
    assert [task.title for task in reached] == ["Lucia"]


def test_the_reach_of_a_person_is_read_once() -> None:
    lucia = person("lucia@andina.example", Role.SELLER)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        for area in ("customers.read", "commerce.read", "interactions.read"):
            scope_of(lucia, area)
    assert len(queries) == 2  # what the role reaches, and which fields it may not see
