"""Keys of programs: made, shown once, narrow, ended; and what knows them and what does not."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.world import World
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Role, RoleScope, User
from vinculo.shell.keys.expiring import warn_of_ends
from vinculo.shell.keys.making import BeyondOwnReach, end_key, make_key
from vinculo.shell.models import Activity, ApiKey, KeyTally, Notice
from vinculo.shell.tests.reading import assert_well_made

ME = "/api/v1/me"
READS = {"customers.read": "all"}


def asking(shown: str, address: str = "203.0.113.7") -> Client:
    return Client(headers={"Authorization": f"Bearer {shown}"}, REMOTE_ADDR=address)


@pytest.fixture
def manager(world: World) -> User:
    return User.objects.get(pk=world.patricia.pk)


@pytest.fixture
def made(manager: User) -> tuple[ApiKey, str]:
    return make_key(manager, "Tienda", READS, timezone.now())


def test_the_page_makes_a_key_and_shows_it_once(world: World) -> None:
    client = Client()
    client.force_login(world.patricia)
    form = client.get(reverse("new_key"))
    assert_well_made(form)
    assert "Puede ver todos los clientes" in form.content.decode()
    sent: dict[str, Any] = {
        "name": "Contabilidad", "days": 90, "per_minute": 60, "networks": "203.0.113.0/24",
        "customers_read": "all", "shell_tasks": "none",
    }  # fmt: skip
    page = client.post(reverse("new_key"), sent)
    assert "no-store" in page["Cache-Control"]
    shown = page.content.decode().split('value="vin_')[1].split('"')[0]
    shown = f"vin_{shown}"
    key = ApiKey.objects.get()
    assert key.scopes == {"customers.read": "all", "shell.tasks": "none"}
    assert 89 <= (key.expires_at - timezone.now()).days <= 90
    assert asking(shown).get(ME).status_code == 200
    for name, args in (("keys", []), ("key", [key.pk])):
        answer = client.get(reverse(name, args=args))
        assert_well_made(answer)
        listed = answer.content.decode()
        assert key.prefix in listed
        assert shown not in listed
    secret = shown.rpartition("_")[2]
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT string_agg(t::text, chr(10)) FROM "{table}" t')
            assert secret not in (cursor.fetchone()[0] or ""), table


def test_nobody_hands_on_what_they_do_not_have(world: World) -> None:
    lucia = User.objects.get(pk=world.lucia.pk)
    for scopes in ({"customers.read": "all"}, {"shell.people": "all"}, {"customers.export": "all"}):
        with pytest.raises(BeyondOwnReach):
            make_key(lucia, "Más", scopes, timezone.now())
    client = Client()
    client.force_login(world.lucia)
    assert client.get(reverse("new_key")).status_code == 404
    RoleScope.objects.create(role="seller", area="shell.keys", scope="all")
    sent = {"name": "Más", "days": 90, "per_minute": 60, "customers_read": "all"}
    assert client.post(reverse("new_key"), sent).status_code == 422
    assert not ApiKey.objects.exists()


def test_a_key_shrinks_with_its_person(made: tuple[ApiKey, str], world: World) -> None:
    client = asking(made[1])
    assert client.get(ME).json()["can"] == {"customers.read": "all"}
    User.objects.filter(pk=world.patricia.pk).update(role=Role.TECHNICIAN)
    assert client.get(ME).json()["can"] == {"customers.read": "own"}
    User.objects.filter(pk=world.patricia.pk).update(is_active=False)
    assert client.get(ME).status_code == 401


def test_an_ended_an_old_and_a_bent_key_are_the_same(
    made: tuple[ApiKey, str], manager: User
) -> None:
    key, shown = made
    assert asking(shown).get(ME).status_code == 200
    other, late = make_key(manager, "Vieja", READS, timezone.now() - timedelta(days=91))
    assert other.expires_at < timezone.now()
    end_key(key, Actor.person(manager), timezone.now())
    bent = shown[:-1] + ("a" if shown[-1] != "a" else "b")
    answers = [
        asking(text).get(ME) for text in (shown, late, bent, f"vin_{'0' * 10}_{'x' * 43}", "x", "")
    ]
    assert {one.status_code for one in answers} == {401}
    assert len({one.content for one in answers}) == 1
    assert Activity.objects.filter(kind="shell.key_ended", actor=manager).count() == 1


def test_a_key_works_only_from_where_it_was_said(manager: User) -> None:
    _key, shown = make_key(manager, "Bodega", READS, timezone.now(), networks=["203.0.113.0/28"])
    assert asking(shown, "203.0.113.7").get(ME).status_code == 200
    assert asking(shown, "203.0.113.77").get(ME).status_code == 401
    spoofed = Client(
        headers={"Authorization": f"Bearer {shown}", "X-Forwarded-For": "203.0.113.7"},
        REMOTE_ADDR="198.51.100.9",
    )
    assert spoofed.get(ME).status_code == 401


def test_too_many_are_told_to_wait_and_last_use_is_written_once_a_minute(manager: User) -> None:
    key, shown = make_key(manager, "Rápida", READS, timezone.now(), per_minute=3)
    client = asking(shown)
    KeyTally.objects.create(key=key, minute=0, count=999)  # another minute's
    codes = [client.get(ME).status_code for _ in range(5)]
    if codes.count(200) == 3:  # else the minute turned meanwhile
        assert codes == [200, 200, 200, 429, 429]
        assert 0 < int(client.get(ME)["Retry-After"]) <= 60
    used = ApiKey.objects.get(pk=key.pk)
    assert used.last_address == "203.0.113.7"
    first = used.last_used_at
    client.get(ME)
    assert ApiKey.objects.get(pk=key.pk).last_used_at == first


def test_a_session_opens_no_api_and_a_key_no_page(made: tuple[ApiKey, str], world: World) -> None:
    browser = Client()
    browser.force_login(world.patricia)
    answer = browser.get(ME)
    assert answer.status_code == 401
    assert not answer.cookies
    assert browser.get("/").status_code == 200  # and it is still signed in
    program = asking(made[1])
    for page in ("/", "/clientes/", reverse("keys")):
        assert program.get(page)["Location"].startswith(reverse("account_login"))
    both = Client(headers={"Authorization": f"Bearer {made[1]}"})
    both.force_login(world.administrator)
    assert both.get(ME).json()["person"]["name"] == world.patricia.full_name


def test_one_is_told_a_week_before_and_once(made: tuple[ApiKey, str], manager: User) -> None:
    key, _shown = made
    assert warn_of_ends(key.expires_at - timedelta(days=8)) == 0
    assert warn_of_ends(key.expires_at - timedelta(days=6)) == 1
    assert warn_of_ends(key.expires_at - timedelta(days=5)) == 0
    assert Notice.objects.get(person=manager).topic == "access"
    client = Client()
    client.force_login(manager)
    assert "Tienda" in client.get(reverse("notices")).content.decode()


def test_others_end_no_key_of_mine_but_who_decides_about_people(
    made: tuple[ApiKey, str], world: World
) -> None:
    RoleScope.objects.create(role="seller", area="shell.keys", scope="all")
    for person, code in ((world.lucia, 404), (world.administrator, 302)):
        client = Client()
        client.force_login(person)
        assert client.post(reverse("key_end", args=[made[0].pk])).status_code == code
    assert ApiKey.objects.get().ended_at
