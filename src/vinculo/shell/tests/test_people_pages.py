"""Who works here: invited, changed, gone with a hand-over, back again."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from vinculo.shell.accounts.models import Role, Team, User
from vinculo.shell.models import Activity
from vinculo.shell.tests.reading import assert_well_made

INVITATION = {"full_name": "Julián Torres", "email": "Julian@andina.example", "role": "seller"}


def test_a_stranger_gets_404_for_all_of_it(as_lucia: Client, lucia: User) -> None:
    team = Team.objects.get()
    for name, args in [
        ("people", []), ("invitation", []), ("person", [lucia.pk]), ("leaving", [lucia.pk]),
        ("teams", []), ("team", [team.pk]), ("first_company", []), ("convention_preview", []),
    ]:  # fmt: skip
        assert as_lucia.get(reverse(name, args=args)).status_code == 404, name
    for name in ("person_link", "leaving", "returning", "person"):
        assert as_lucia.post(reverse(name, args=[lucia.pk])).status_code == 404, name
    assert as_lucia.post(reverse("invitation"), INVITATION).status_code == 404
    assert User.objects.count() == 1
    assert not Activity.objects.exists()


def test_every_page_is_well_made(as_patricia: Client, lucia: User) -> None:
    for name, args in [
        ("people", []), ("invitation", []), ("person", [lucia.pk]), ("leaving", [lucia.pk]),
        ("teams", []), ("team", [lucia.team_id]), ("profile", []), ("choose_password", []),
    ]:  # fmt: skip
        response = as_patricia.get(reverse(name, args=args))
        assert response.status_code == 200, name
        assert_well_made(response)


def test_an_invitation_shows_its_link_once_and_it_opens(as_patricia: Client) -> None:
    response = as_patricia.post(reverse("invitation"), INVITATION)
    assert_well_made(response)
    assert "no-store" in response["Cache-Control"]
    link = re.search(r'value="http://testserver(/entrar/[\w-]+/)"', response.content.decode())
    assert link
    julian = User.objects.get(email="julian@andina.example")
    assert not julian.has_usable_password()
    visitor = Client()
    visitor.post(link[1])
    assert visitor.session["_auth_user_id"] == str(julian.pk)
    assert Activity.objects.get(kind="shell.person_invited").actor_name == "Patricia Gómez"


def test_an_e_mail_invites_one_person(as_patricia: Client, lucia: User) -> None:
    again = INVITATION | {"email": "LUCIA@andina.example"}
    response = as_patricia.post(reverse("invitation"), again)
    assert response.status_code == 422
    assert_well_made(response)
    assert User.objects.count() == 2


def test_role_and_team_change(as_patricia: Client, lucia: User) -> None:
    fields = {"full_name": "Lucía Marín Ospina", "role": "manager", "team": ""}
    assert as_patricia.post(reverse("person", args=[lucia.pk]), fields).status_code == 302
    lucia.refresh_from_db()
    assert (lucia.full_name, lucia.role, lucia.team) == ("Lucía Marín Ospina", Role.MANAGER, None)


def test_who_leaves_hands_over_and_cannot_enter(
    as_patricia: Client, lucia: User, as_lucia: Client
) -> None:
    julian = User.objects.invite("julian@andina.example", "Julián Torres", Role.SELLER)
    form = {"successor": julian.pk, "note": "El Fogón paga los viernes."}
    as_patricia.post(reverse("leaving", args=[lucia.pk]), form)
    assert as_lucia.get(reverse("profile")).status_code == 302
    left = Activity.objects.get(kind="shell.person_left")
    assert left.payload["successor_id"] == julian.pk
    assert left.payload["note"] == "El Fogón paga los viernes."
    as_patricia.get(reverse("profile"))  # the toast is read
    assert lucia.email not in as_patricia.get(reverse("people")).content.decode()
    assert lucia.email in as_patricia.get(reverse("people") + "?show=away").content.decode()


def test_who_comes_back_gets_a_link(as_patricia: Client, lucia: User) -> None:
    as_patricia.post(reverse("leaving", args=[lucia.pk]), {"successor": "", "note": ""})
    response = as_patricia.post(reverse("returning", args=[lucia.pk]))
    assert "/entrar/" in response.content.decode()
    lucia.refresh_from_db()
    assert lucia.is_active


def test_somebody_remains_administrator(as_patricia: Client, patricia: User) -> None:
    as_patricia.post(
        reverse("person", args=[patricia.pk]), {"full_name": "Patricia", "role": "seller"}
    )
    as_patricia.post(reverse("leaving", args=[patricia.pk]), {})
    patricia.refresh_from_db()
    assert (patricia.role, patricia.is_active) == (Role.ADMINISTRATOR, True)


def test_teams_have_one_name_each(as_patricia: Client, lucia: User) -> None:
    assert as_patricia.post(reverse("teams"), {"name": "zona  NORTE"}).status_code == 422
    as_patricia.post(reverse("teams"), {"name": "Pedidos"})
    assert set(Team.objects.values_list("name", flat=True)) == {"Zona norte", "Pedidos"}


def queries_of(client: Client, path: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(path).status_code == 200
    return len(queries)


def test_twenty_people_cost_as_many_queries_as_ten(as_patricia: Client, lucia: User) -> None:
    for n in range(9):
        User.objects.invite(f"p{n}@andina.example", f"Persona {n}", Role.SELLER, team=lucia.team)
    as_patricia.get(reverse("people"))
    ten = queries_of(as_patricia, reverse("people"))
    for n in range(10):
        User.objects.invite(f"q{n}@andina.example", f"Persona {n}", Role.SELLER, team=lucia.team)
    assert queries_of(as_patricia, reverse("people")) == ten


@pytest.mark.parametrize("theme", ["dark", "light", "auto"])
def test_the_theme_is_kept_with_the_person(as_lucia: Client, lucia: User, theme: str) -> None:
    as_lucia.post(reverse("theme"), {"theme": theme})
    page = as_lucia.get(reverse("profile")).content.decode()
    assert (f'data-theme="{theme}"' in page) == (theme != "auto")
    assert as_lucia.post(reverse("theme"), {"theme": '"><script>'}).status_code == 400


def test_the_profile_speaks_the_language_chosen(as_lucia: Client, lucia: User) -> None:
    fields = {"full_name": "Lucía", "language": "en", "theme": "auto", "density": "dense"}
    as_lucia.post(reverse("profile"), fields)
    page = as_lucia.get(reverse("profile")).content.decode()
    assert '<html lang="en"' in page
    assert "My profile" in page
    assert 'data-density="dense"' in page
