"""Entering: by password, by a link that only a press of its button uses up."""

import logging
import re

import pytest
from django.test import Client
from django.urls import reverse

from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.signin_links import make_link
from vinculo.shell.tests.reading import assert_well_made


def path_of(link: str) -> str:
    return link.removeprefix("http://testserver")


@pytest.mark.parametrize("name", ["profile", "people", "invitation", "teams", "choose_password"])
def test_an_anonymous_visitor_is_sent_to_sign_in(client: Client, patricia: User, name: str) -> None:
    response = client.get(reverse(name))
    assert response.status_code == 302
    assert response.url == f"{reverse('account_login')}?next={reverse(name)}"


def test_password_opens_the_page_that_was_asked_for(client: Client, patricia: User) -> None:
    wanted = reverse("profile")
    page = client.get(reverse("account_login"), {"next": wanted})
    assert_well_made(page)
    credentials = {"login": "Patricia@andina.example", "password": "el hilo y el nudo"}
    response = client.post(reverse("account_login"), credentials | {"next": wanted})
    assert (response.status_code, response.url) == (302, wanted)
    assert client.get(wanted).status_code == 200


def test_the_wrong_password_is_told_and_what_was_typed_kept(client: Client, patricia: User) -> None:
    response = client.post(
        reverse("account_login"), {"login": "patricia@andina.example", "password": "otra cosa"}
    )
    assert response.status_code == 422
    assert_well_made(response)
    assert "no coinciden" in response.content.decode()
    assert 'value="patricia@andina.example"' in response.content.decode()


def test_a_stranger_gets_the_same_answer_as_a_wrong_password(
    client: Client, patricia: User
) -> None:
    def answer(email: str) -> str:
        response = client.post(reverse("account_login"), {"login": email, "password": "otra cosa"})
        text = re.sub(r"[a-zA-Z0-9]{64}", "", response.content.decode())
        return text.replace(email, "")

    assert answer("patricia@andina.example") == answer("nadie@andina.example")


def test_nobody_is_led_to_another_site(client: Client, patricia: User) -> None:
    credentials = {"login": "patricia@andina.example", "password": "el hilo y el nudo"}
    response = client.post(
        reverse("account_login"), credentials | {"next": "https://evil.example/"}
    )
    assert response.url == "/"


def test_looking_at_a_link_does_not_use_it_up(client: Client, lucia: User) -> None:
    link = path_of(make_link(lucia.email, "http://testserver"))
    for _ in range(3):  # mail scanners, previews
        page = client.get(link)
        assert page.status_code == 200
        assert_well_made(page)
    assert "_auth_user_id" not in client.session
    assert client.post(link).status_code == 302
    assert client.session["_auth_user_id"] == str(lucia.pk)


def test_a_link_enters_once(lucia: User) -> None:
    link = path_of(make_link(lucia.email, "http://testserver"))
    assert Client().post(link).status_code == 302
    second = Client()
    for response in (second.post(link), second.get(link)):
        assert response.status_code == 410
        assert_well_made(response)
    assert "_auth_user_id" not in second.session


def test_who_has_no_password_is_asked_to_choose_one(client: Client, lucia: User) -> None:
    link = path_of(make_link(lucia.email, "http://testserver"))
    assert client.post(link).url == reverse("choose_password")
    assert_well_made(client.get(reverse("choose_password")))
    client.post(reverse("choose_password"), {"password": "la cuerda no se corta"})
    lucia.refresh_from_db()
    assert lucia.check_password("la cuerda no se corta")
    assert client.get(reverse("profile")).status_code == 200, "this session stays open"


def test_the_token_is_in_no_log_and_in_no_referer(
    client: Client, lucia: User, caplog: pytest.LogCaptureFixture
) -> None:
    link = path_of(make_link(lucia.email, "http://testserver"))
    token = link.strip("/").rpartition("/")[2]
    with caplog.at_level(logging.DEBUG):
        page = client.get(link)
        client.post(link)
        gone = client.get(link)
    assert token not in caplog.text
    assert page["Referrer-Policy"] == gone["Referrer-Policy"] == "strict-origin"
    assert "no-store" in page["Cache-Control"]


def test_a_link_by_mail_is_offered_only_where_mail_leaves(client: Client, lucia: User) -> None:
    assert client.get(reverse("link_request")).status_code == 404
    assert reverse("link_request") not in client.get(reverse("account_login")).content.decode()


def test_a_session_ends_with_the_person(client: Client, lucia: User) -> None:
    client.force_login(lucia)
    assert client.get(reverse("profile")).status_code == 200
    User.objects.filter(pk=lucia.pk).update(is_active=False)
    assert client.get(reverse("profile")).status_code == 302


def test_signing_out_needs_a_press(as_lucia: Client) -> None:
    assert_well_made(as_lucia.get(reverse("account_logout")))
    assert "_auth_user_id" in as_lucia.session
    as_lucia.post(reverse("account_logout"))
    assert "_auth_user_id" not in as_lucia.session
