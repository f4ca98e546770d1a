"""What surrounds the pages: guessing, headers, secrets, leftovers. Attacks 26, 28, 29 and 30."""

import logging
from urllib.parse import urlsplit

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from tests.doors.example import make_example
from tests.doors.test_matrix import ROWS
from tests.world import World

ELSEWHERE = (
    "https://evil.example/", "//evil.example", "///evil.example", "/\\evil.example",
    "\\\\evil.example",
    "https:evil.example", "http:///evil.example", "javascript:alert(1)", "data:text/html,x",
    "https://testserver@evil.example/", "https://testserver.evil.example/", "/%0d%0aSet-Cookie:a=b",
    "\thttps://evil.example", "https://evil.example\\@testserver/", "//evil%E3%80%82example",
)  # fmt: skip
LEFTOVERS = (
    "/admin/", "/.git/config", "/.env", "/static/", "/media/", "/api/", "/docs/", "/__debug__/",
    "/accounts/signup/", "/signup/", "/metrics", "/server-status", "/phpmyadmin/", "/install/",
    "/clientes/exportar/../../personas/",
)  # fmt: skip


@pytest.fixture
def inside(world: World) -> Client:
    client = Client()
    client.force_login(world.lucia)
    return client


@pytest.mark.django_db
def test_the_way_in_does_not_say_who_exists(world: World) -> None:
    world.lucia.set_password("el hilo y el nudo")
    world.lucia.save()
    said: set[tuple[object, ...]] = set()
    for email in ("lucia@andina.example", "nadie@andina.example"):
        answer = Client(REMOTE_ADDR=f"203.0.113.{len(said) + 1}").post(
            reverse("account_login"), {"login": email, "password": "no es esta clave"}
        )
        page = answer.content.decode().replace(email, "EMAIL").split("<main")[1]
        token = page.find("csrfmiddlewaretoken")
        said.add((answer.status_code, page[:token], len(page[token + 200 :])))
    assert len(said) == 1, said


@pytest.mark.django_db
def test_a_header_is_nobody(world: World) -> None:
    given = {
        "X-Remote-User": "admin@andina.example", "Remote-User": "admin@andina.example",
        "X-Forwarded-User": "admin@andina.example", "X-Forwarded-For": "127.0.0.1, <b>x</b>",
        "CF-Connecting-IP": "127.0.0.1", "X-Forwarded-Proto": "https", "X-Real-IP": "127.0.0.1",
        "X-Forwarded-Host": "evil.example", "X-HTTP-Method-Override": "DELETE",
        "X-Original-URL": "/personas/", "X-Rewrite-URL": "/personas/",
    }  # fmt: skip
    answer = Client(headers=given).get(reverse("people"))
    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("account_login"))
    assert Client(headers=given).get("/metrics").status_code == 404
    client = Client(headers=given)
    client.force_login(world.administrator)
    made = client.post(reverse("person_link", args=[world.julian.pk])).content.decode()
    assert "/entrar/" in made
    assert "evil.example" not in made
    assert "<b>x</b>" not in made


def test_another_name_for_the_house_is_refused(inside: Client) -> None:
    assert inside.get("/", headers={"Host": "evil.example"}).status_code == 400


@pytest.mark.django_db
def test_no_secret_lies_about(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """Neither in a table nor in the log: a password, a wrong one, a one-time link."""
    caplog.set_level(logging.DEBUG)
    secret, wrong = "canario uno de la jaula", "canario dos de la jaula"
    client = Client()
    client.force_login(world.administrator)
    made = client.post(reverse("person_link", args=[world.lucia.pk])).content.decode()
    token = made.split("/entrar/")[1].split("/")[0]
    lucia = Client()
    lucia.post(reverse("signin_link", args=[token]))
    lucia.post(reverse("choose_password"), {"password": secret})
    Client().post(reverse("account_login"), {"login": "lucia@andina.example", "password": wrong})
    world.lucia.refresh_from_db()
    assert world.lucia.check_password(secret)
    said = caplog.text
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT string_agg(t::text, chr(10)) FROM "{table}" t')
            said += cursor.fetchone()[0] or ""
    for canary in (secret, wrong, token):
        assert canary not in said


@pytest.mark.parametrize("path", LEFTOVERS)
def test_nothing_was_left_open(inside: Client, path: str) -> None:
    for client in (inside, Client()):
        client.defaults["REMOTE_ADDR"] = "203.0.113.9"
        answer = client.get(path)
        turned = answer.status_code == 302 and reverse("account_login") in answer["Location"]
        # A program is told that it needs a key, whatever it asks for.
        assert answer.status_code in (400, 404, 401 if path == "/api/" else 404) or turned


def test_the_first_run_is_over(world: World) -> None:
    client = Client()
    client.force_login(world.administrator)
    assert client.get(reverse("first_company"))["Location"] == "/"
    name = {"name": "Otra", "country": "CO", "currency": "COP"}
    assert client.post(reverse("first_company"), name)["Location"] == "/"
    world.company.refresh_from_db()
    assert world.company.name != "Otra"


@pytest.mark.parametrize("address", ELSEWHERE)
def test_nobody_is_sent_elsewhere(inside: Client, world: World, address: str) -> None:
    world.lucia.set_password("el hilo y el nudo")
    world.lucia.save()
    task = make_example(world).task
    right = {"login": "lucia@andina.example", "password": "el hilo y el nudo", "next": address}
    inside.force_login(world.lucia)
    answers = [
        Client().post(reverse("account_login"), right),
        inside.post(reverse("task_closure", args=[task.pk]), {"next": address}),
        inside.post(
            reverse("task_reopening", args=[task.pk]) + "?", {}, query_params={"next": address}
        ),
        inside.post(reverse("task_closure", args=[task.pk]), headers={"Referer": address.strip()}),
    ]
    for answer in answers:
        assert answer.status_code == 302
        to = urlsplit(answer["Location"].strip().replace("\\", "/"))
        assert not to.netloc, answer["Location"]
        assert not to.scheme, answer["Location"]
        assert not answer["Location"].startswith(("//", "/\\"))


def test_what_writes_asks_for_the_token_of_its_page(world: World) -> None:
    example = make_example(world)
    client = Client(enforce_csrf_checks=True)
    client.force_login(world.administrator)
    for name, door in ROWS.items():
        if door.post and not door.is_api:
            path = reverse(name, args=door.args(example))
            assert client.post(path, door.data(example)).status_code == 403, name


def test_no_page_stands_in_a_frame_of_others_nor_answers_them(world: World) -> None:
    example = make_example(world)
    client = Client(headers={"Origin": "https://evil.example"})
    client.force_login(world.administrator)
    for name in ("today", "customer_list", "customer", "people", "matrix", "profile", "jobs"):
        answer = client.get(reverse(name, args=ROWS[name].args(example)))
        assert answer["X-Frame-Options"] == "DENY", name
        assert answer["X-Content-Type-Options"] == "nosniff", name
        assert "Access-Control-Allow-Origin" not in answer, name
