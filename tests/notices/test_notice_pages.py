"""The list of notices, the bell, what one follows and how one wants to be told."""

import re

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Remark
from vinculo.shell.accounts.models import User
from vinculo.shell.notices.following import follow
from vinculo.shell.notices.models import Following, Notice, NoticeChoice, NoticeHabits


def as_(client: Client, person: User) -> Client:
    client.force_login(person)
    return client


def tell(world: World, count: int = 1) -> None:
    for n in range(count):
        recording.remark(world.maria, Remark.Topic.OTHER, f"{n} @Julián", by=world.by)


def bell(client: Client) -> int:
    page = client.get("/perfil/").content.decode()
    found = re.search(r'class="bell-n" data-n="(\d+)"', page)
    assert found
    return int(found[1])


def test_the_bell_counts_what_is_new_without_a_query_of_its_own(
    world: World, client: Client
) -> None:
    Notice.objects.all().delete()
    as_(client, world.julian)
    client.get("/perfil/")
    with CaptureQueriesContext(connection) as none:
        assert bell(client) == 0
    tell(world, 3)
    with CaptureQueriesContext(connection) as three:
        assert bell(client) == 3
    assert len(three) == len(none)
    as_(client, world.stranger)
    assert bell(client) == 0


def test_a_notice_leads_to_its_record_and_is_seen_then(world: World, client: Client) -> None:
    Notice.objects.all().delete()
    tell(world)
    as_(client, world.julian)
    page = client.get("/avisos/").content.decode()
    assert world.maria.name in page
    notice = Notice.objects.get()
    assert f'href="/avisos/{notice.pk}/"' in page
    assert client.get(f"/avisos/{notice.pk}/")["Location"] == f"/clientes/{world.maria.pk}/"
    assert bell(client) == 0
    client.post(f"/avisos/{notice.pk}/lectura/")
    assert bell(client) == 1, "not seen after all"


def test_all_seen_leaves_what_came_since(world: World, client: Client) -> None:
    Notice.objects.all().delete()
    tell(world, 2)
    as_(client, world.julian)
    newest = re.search(r'name="newest" value="(\d+)"', client.get("/avisos/").content.decode())
    assert newest
    tell(world)
    client.post("/avisos/lectura/", {"newest": newest[1]})
    assert bell(client) == 1
    assert client.post("/avisos/lectura/", {"newest": "x"}).status_code == 404
    page = client.get("/avisos/?ver=nuevos").content.decode()
    assert page.count('class="notice is-new"') == 1


def test_another_persons_notice_does_not_exist(world: World, client: Client) -> None:
    Notice.objects.all().delete()
    tell(world)
    pk = Notice.objects.get().pk
    for person in (world.stranger, world.lucia, world.administrator):
        as_(client, person)
        assert client.get(f"/avisos/{pk}/").status_code == 404
        assert client.post(f"/avisos/{pk}/lectura/").status_code == 404
        client.post("/avisos/lectura/", {"newest": pk})
        assert world.maria.name not in client.get("/avisos/").content.decode()
    assert Notice.objects.get().read_at is None


def test_the_list_costs_the_same_with_twenty(world: World, client: Client) -> None:
    Notice.objects.all().delete()
    as_(client, world.julian)
    tell(world, 10)
    client.get("/avisos/")
    with CaptureQueriesContext(connection) as ten:
        client.get("/avisos/")
    tell(world, 10)
    with CaptureQueriesContext(connection) as twenty:
        client.get("/avisos/")
    assert len(twenty) == len(ten)


def test_the_pages_together_show_every_notice_once(world: World, client: Client) -> None:
    Notice.objects.all().delete()
    tell(world, 70)
    as_(client, world.julian)
    found, path = [], "/avisos/"
    while path:
        text = client.get(path).content.decode().replace("&amp;", "&")
        found += re.findall(r'href="/avisos/(\d+)/"', text)
        following = re.search(r'rel="next" href="([^"]+)"', text)
        path = f"/avisos/{following[1]}" if following else ""
    assert len(found) == len(set(found)) == 70


def test_a_customer_is_followed_from_its_page_and_no_longer(world: World, client: Client) -> None:
    as_(client, world.julian)
    path = f"/seguir/customer/{world.maria.pk}/"
    page = client.get(f"/clientes/{world.maria.pk}/").content.decode()
    assert f'action="{path}"' in page
    assert client.post(path)["Location"] == f"/clientes/{world.maria.pk}/"
    assert Following.objects.get().person == world.julian
    client.post(path)
    assert Following.objects.count() == 1
    page = client.get(f"/clientes/{world.maria.pk}/").content.decode()
    assert f'action="{path}?no=1"' in page
    client.post(f"{path}?no=1")
    assert not Following.objects.exists()


def test_a_stranger_follows_nothing(world: World, client: Client) -> None:
    as_(client, world.stranger)
    for path in (f"/seguir/customer/{world.maria.pk}/", "/seguir/task/1/", "/seguir/others/1/"):
        assert client.post(path).status_code == 404
    assert not Following.objects.exists()


def test_one_says_how_to_be_told(world: World, client: Client) -> None:
    as_(client, world.julian)
    path = "/avisos/preferencias/"
    assert client.get(path).status_code == 200
    said = {
        "digest": "hourly",
        "mentions_page": "on",
        "quiet_from": "22:00",
        "quiet_until": "06:00",
    }
    assert client.post(path, said).status_code == 302
    habits = NoticeHabits.objects.get(person=world.julian)
    assert (habits.digest, habits.quiet_when_closed) == ("hourly", False)
    choice = NoticeChoice.objects.get(person=world.julian, topic="mentions")
    assert (choice.in_page, choice.by_mail) == (True, False)
    follow(world.julian, "customer", world.maria.pk)
    recording.assign(world.maria, world.julian, by=world.by)
    assert (
        not Notice.objects.filter(person=world.julian, topic="given")
        .exclude(subject_id=world.espiga.pk)
        .exists()
    ), "unticked"
    assert client.post(path, {"digest": "hourly", "quiet_from": "22:00"}).status_code == 422
    assert client.post(path, {"digest": "weekly"}).status_code == 422
