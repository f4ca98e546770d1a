"""The company's own roles: copied, changed, given, taken away."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from vinculo.shell.accounts.access import scope_of
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import FieldLimit, OwnRole, Role, RoleScope, Team, User
from vinculo.shell.accounts.permissions import GROUPS, PERMISSIONS
from vinculo.shell.accounts.restrictable import AMOUNTS, CONTACTS, RESTRICTABLE
from vinculo.shell.accounts.role_defaults import DEFAULTS
from vinculo.shell.accounts.roles import (
    BeyondOwnReach,
    change_role,
    copy_role,
    grantable_roles,
    may_grant,
)
from vinculo.shell.models import Activity
from vinculo.shell.tests.reading import assert_well_made


@pytest.fixture
def coast(patricia: User) -> OwnRole:
    return copy_role("Ventas de la costa", Role.SELLER, Actor.person(patricia))


def sentences(role: str, **changed: str) -> dict[str, str]:
    holds = dict(RoleScope.objects.filter(role=role).values_list("area", "scope"))
    sent = {area.replace(".", "_"): holds.get(area, "none") for area in PERMISSIONS}
    fields = {field.replace(".", "_"): "write" for field in RESTRICTABLE}
    return {"name": "Ventas de la costa", **sent, **fields, **changed}


def test_every_area_that_a_role_reaches_has_its_sentences_and_its_group() -> None:
    areas = {(area, scope) for role in DEFAULTS.values() for area, scope in role.items()}
    assert {(a, s) for a, s in areas if s not in PERMISSIONS[a]} <= {("shell.hours", "own")}
    grouped = [area for _title, inside in GROUPS for area in inside]
    assert sorted(grouped) == sorted(PERMISSIONS)


def test_a_copy_reaches_what_its_source_does(coast: OwnRole) -> None:
    copied = dict(RoleScope.objects.filter(role=coast.slug).values_list("area", "scope"))
    assert copied == dict(RoleScope.objects.filter(role="seller").values_list("area", "scope"))
    assert coast.based_on == Role.SELLER
    assert copy_role("Otra", coast.slug, Actor.system("test")).based_on == Role.SELLER


def test_a_change_holds_on_the_next_request(
    as_patricia: Client, as_lucia: Client, lucia: User, coast: OwnRole
) -> None:
    User.objects.filter(pk=lucia.pk).update(role=coast.slug)
    assert as_lucia.get("/valor/").status_code == 200
    page = reverse("role", args=[coast.slug])
    sent = sentences(coast.slug, analytics_matrix="none", integration_import="all")
    assert as_patricia.post(page, sent).status_code == 302
    assert as_lucia.get("/valor/").status_code == 404
    assert as_lucia.get("/importar/").status_code == 200
    told = Activity.objects.get(kind="shell.role_changed").payload["reach"]
    assert told == {"analytics.matrix": "none", "integration.import": "all"}
    assert as_lucia.get("/").status_code == 200  # Today is laid out as a seller's


def test_the_pages_are_well_made(as_patricia: Client, coast: OwnRole) -> None:
    for url in (
        reverse("roles"), reverse("new_role"), reverse("role", args=[coast.slug]),
        reverse("role", args=["seller"]), reverse("people"), reverse("teams"),
    ):  # fmt: skip
        response = as_patricia.get(url)
        assert response.status_code == 200
        assert_well_made(response)
    assert (
        "Puede ver los clientes de su equipo"
        in as_patricia.get(reverse("role", args=["seller"])).content.decode()
    )


def test_ours_stay_as_they_are(as_patricia: Client) -> None:
    assert as_patricia.post(reverse("role", args=["seller"]), {}).status_code == 404
    assert as_patricia.post(reverse("role_removal", args=["seller"])).status_code == 404


def test_a_name_is_taken_once(as_patricia: Client, coast: OwnRole) -> None:
    for name in ("ventas de  la COSTA", "Ventas"):
        sent = {"name": name, "source": "seller"}
        assert as_patricia.post(reverse("new_role"), sent).status_code == 422
    assert OwnRole.objects.count() == 1


def test_a_role_that_somebody_has_is_not_taken_away(
    as_patricia: Client, lucia: User, coast: OwnRole
) -> None:
    User.objects.filter(pk=lucia.pk).update(role=coast.slug)
    as_patricia.post(reverse("role_removal", args=[coast.slug]))
    assert OwnRole.objects.exists()
    User.objects.filter(pk=lucia.pk).update(role="seller")
    as_patricia.post(reverse("role_removal", args=[coast.slug]))
    assert not OwnRole.objects.exists()
    assert not RoleScope.objects.filter(role=coast.slug).exists()


@pytest.fixture
def ana(andina: object, coast: OwnRole) -> User:
    """Decides who works here, and is no administrator."""
    staff = copy_role("Gestión humana", Role.BACK_OFFICE, Actor.system("test"))
    RoleScope.objects.create(role=staff.slug, area="shell.people", scope="all")
    return User.objects.invite("ana@andina.example", "Ana Roa", staff.slug)


def test_nobody_gives_what_they_do_not_have(
    ana: User, patricia: User, lucia: User, coast: OwnRole
) -> None:
    client = Client()
    client.force_login(ana)
    assert not may_grant(ana, Role.ADMINISTRATOR)
    assert not may_grant(ana, Role.MANAGER)
    assert (coast.slug, coast.name) not in grantable_roles(ana)  # it sees the matrix
    assert may_grant(ana, ana.role)
    for name in ("person", "leaving"):
        assert client.get(reverse(name, args=[patricia.pk])).status_code == 404
    assert client.post(reverse("person_link", args=[patricia.pk])).status_code == 404
    new = {"full_name": "X", "email": "x@andina.example", "role": "administrator", "team": ""}
    assert client.post(reverse("invitation"), new).status_code == 422
    own = OwnRole.objects.get(slug=ana.role)
    sent = sentences(own.slug, name=own.name, shell_company="all")
    assert client.post(reverse("role", args=[own.slug]), sent).status_code == 422
    assert not RoleScope.objects.filter(role=own.slug, area="shell.company").exists()


def test_a_field_is_hidden_and_shown_again_on_the_page(
    as_patricia: Client, patricia: User, coast: OwnRole
) -> None:
    address = reverse("role", args=[coast.slug])
    hidden = sentences(coast.slug, customers_contacts="hidden", commerce_amounts="hidden")
    assert as_patricia.post(address, hidden).status_code == 302
    limits = dict(FieldLimit.objects.filter(role=coast.slug).values_list("field", "access"))
    assert limits == {CONTACTS: "hidden", AMOUNTS: "hidden"}
    seller = User.objects.invite("costa@andina.example", "Iris Mejía", coast.slug)
    assert scope_of(seller, "customers.read") != "none"
    assert scope_of(seller, "commerce.read") == "none"
    assert as_patricia.post(address, sentences(coast.slug)).status_code == 302
    assert not FieldLimit.objects.filter(role=coast.slug).exists()


def test_nobody_lifts_their_own_limit_for_others(patricia: User, ana: User) -> None:
    own = OwnRole.objects.get(slug=ana.role)
    FieldLimit.objects.create(role=own.slug, field=CONTACTS, access="hidden")
    other = copy_role("Recepción", own.slug, Actor.person(patricia))
    with pytest.raises(BeyondOwnReach):
        change_role(other, other.name, {}, {CONTACTS: "read"}, ana, Actor.person(ana))


def test_an_unknown_scope_changes_nothing(patricia: User, coast: OwnRole) -> None:
    by = Actor.person(patricia)
    asked = {"shell.people": "team", "nothing.here": "all", "customers.read": "everything"}
    assert not change_role(coast, coast.name, asked, {"no.field": "hidden"}, patricia, by)


def test_the_list_of_roles_costs_the_same_with_more(as_patricia: Client, coast: OwnRole) -> None:
    counts = []
    for number in range(3):
        as_patricia.get(reverse("roles"))
        with CaptureQueriesContext(connection) as queries:
            as_patricia.get(reverse("roles"))
        counts.append(len(queries))
        copy_role(f"Rol {number}", Role.SELLER, Actor.system("test"))
    assert len(set(counts)) == 1


def test_a_team_is_put_under_another_and_never_under_itself(
    as_patricia: Client, lucia: User
) -> None:
    north = Team.objects.get()
    made = as_patricia.post(reverse("teams"), {"name": "Ocaña", "parent": north.pk})
    assert made.status_code == 302
    lower = Team.objects.get(name="Ocaña")
    ring = {"name": north.name, "parent": lower.pk}
    assert as_patricia.post(reverse("team", args=[north.pk]), ring).status_code == 422
    assert Activity.objects.filter(kind="shell.team_changed").count() == 1
    page = as_patricia.get(reverse("teams"))
    assert_well_made(page)
    assert page.content.decode().index(north.name) < page.content.decode().index("Ocaña")
