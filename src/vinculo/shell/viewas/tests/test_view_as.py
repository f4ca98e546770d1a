"""Looking as another: their pages, told to them, changing nothing, and over in time."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.doors.example import make_example
from tests.doors.test_matrix import ROWS
from tests.doors.unchanged import tables_written, written
from tests.world import World
from vinculo.shell.accounts.models import FieldLimit, RoleScope, User
from vinculo.shell.models import Activity, Notice, ViewAs
from vinculo.shell.viewas.looking import may_look_as

BECAUSE = {"because": "Lucía no encuentra a un cliente"}


def looking(world: World, person: User) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(world.administrator)
    answer = client.post(reverse("view_as", args=[person.pk]), BECAUSE)
    assert answer.status_code == 302
    return client


def test_one_sees_their_pages_with_a_banner_and_they_are_told(world: World) -> None:
    client = looking(world, world.stranger)
    page = client.get(reverse("customer_list")).content.decode()
    assert "looks-as" in page
    assert world.stranger.full_name in page
    assert world.maria.name not in page
    assert client.get(reverse("customer", args=[world.maria.pk])).status_code == 404
    assert client.get(reverse("people")).status_code == 404
    began = Activity.objects.get(kind="shell.view_as_began")
    assert (began.actor, began.payload["person"]) == (
        world.administrator, world.stranger.full_name
    )  # fmt: skip
    assert began.payload["because"] == BECAUSE["because"]
    assert Notice.objects.get(activity=began).person == world.stranger


def test_it_ends_by_the_button(world: World) -> None:
    client = looking(world, world.lucia)
    assert client.post(reverse("view_as_end"))["Location"] == "/"
    assert client.get(reverse("people")).status_code == 200
    assert Activity.objects.get(kind="shell.view_as_ended").actor == world.administrator
    assert client.post(reverse("view_as_end")).status_code == 404


def test_it_ends_by_itself_after_half_an_hour(world: World) -> None:
    client = looking(world, world.lucia)
    now = timezone.now()
    ViewAs.objects.update(begun_at=now - timedelta(minutes=31), until=now - timedelta(minutes=1))
    page = client.get(reverse("people"))
    assert page.status_code == 200
    assert "looks-as" not in page.content.decode()
    assert Activity.objects.get(kind="shell.view_as_ended").payload["minutes"] == 30


def test_it_ends_when_who_looks_may_no_more(world: World) -> None:
    client = looking(world, world.lucia)
    User.objects.filter(pk=world.administrator.pk).update(role="seller")
    page = client.get(reverse("profile"))
    assert world.administrator.full_name in page.content.decode()
    assert ViewAs.objects.get().ended_at


def test_never_as_somebody_with_more_rights(world: World) -> None:
    def again(person: User) -> User:
        return User.objects.get(pk=person.pk)

    assert may_look_as(again(world.administrator), again(world.lucia))
    assert not may_look_as(again(world.administrator), again(world.auditor))  # reads the audit
    assert not may_look_as(again(world.administrator), again(world.administrator))
    assert not may_look_as(again(world.patricia), again(world.lucia))  # was not allowed to
    RoleScope.objects.create(role="manager", area="shell.view_as", scope="all")
    assert may_look_as(again(world.patricia), again(world.lucia))
    assert not may_look_as(again(world.patricia), again(world.administrator))
    FieldLimit.objects.create(role="manager", field="customers.documents", access="hidden")
    assert not may_look_as(again(world.patricia), again(world.lucia))
    RoleScope.objects.filter(role="seller").update(scope="own")
    RoleScope.objects.create(role="technician", area="shell.view_as", scope="all")
    assert not may_look_as(again(world.technician), again(world.lucia))
    User.objects.filter(pk=world.julian.pk).update(is_active=False)
    assert not may_look_as(again(world.administrator), again(world.julian))


@pytest.mark.django_db
def test_no_door_writes_and_none_opens_that_is_closed_to_them(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """Every address of the house: what the seller may read is read; nothing is written."""
    caplog.set_level("CRITICAL")
    example = make_example(world)
    client = looking(world, world.lucia)
    wrong = []
    for name, door in ROWS.items():
        path = reverse(name, args=door.args(example)) + f"?{door.query}"
        if door.is_api or name == "view_as_end":
            continue
        for verb in ("GET", "POST"):
            before = written()
            answer = client.get(path) if verb == "GET" else client.post(path, door.data(example))
            tables = set(tables_written(before, written())) - {"django_session"}
            allowed = door.code(verb, "seller")
            if tables - {"shell_opensession"}:
                wrong.append(f"{verb} {name} wrote {tables}")
            if verb == "POST" and answer.status_code not in (403, 404, 405):
                wrong.append(f"POST {name}: {answer.status_code}")
            if verb == "GET" and answer.status_code not in (allowed, 403, 404, 405):
                wrong.append(f"GET {name}: {answer.status_code} instead of {allowed}")
    assert not wrong, "\n".join(["", *wrong])
    assert client.get(reverse("customer", args=[world.maria.pk])).status_code == 200
