"""Anybody may ask about their data; nobody learns whether we know somebody."""

import re
from collections.abc import Iterator
from threading import Barrier, Thread
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from tests.world import World, found_world
from vinculo.customers.models import RightsIntake, RightsRequest
from vinculo.customers.rights import desk, erasing, requests
from vinculo.customers.rights.intake import filing, proving
from vinculo.customers.rights.intake.proving import TRIES, send_code
from vinculo.customers.rights.requests import Asked
from vinculo.customers.rights.terms import count, term_for
from vinculo.shell.accounts.actor import Actor

PAGE = "/mis-datos/"
MARIA = "52.345.678"  # her document; her e-mail is on record
ASKED = {
    "right": "access", "applicant": "María Fernanda Quintero", "known_by": MARIA,
    "answer_to": "quien.sea@correo.example", "represents": "", "asked": "",
}  # fmt: skip


@pytest.fixture(autouse=True)
def with_mail(settings: Any) -> Iterator[None]:
    settings.MAIL_IS_SET_UP = True
    settings.CACHES = {
        **settings.CACHES, "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
    }  # fmt: skip
    yield
    from django.core.cache import cache

    cache.clear()


def file_one(client: Client, **changes: str) -> str:
    """The address of the page that follows it."""
    answer = client.post(PAGE, ASKED | changes)
    assert answer.status_code == 302, answer.content.decode()
    return str(answer["Location"])


def sent(intake: RightsIntake) -> str:
    """The code that goes out, by the job that the filing asked for."""
    send_code(intake.pk)
    found = re.search(r"\b\d{6}\b", str(mail.outbox[-1].body))
    assert found
    return found.group()


def visible(response: HttpResponse) -> str:
    """What a page says, without what is another one each time."""
    text = response.content.decode()
    text = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"|"X-CSRFToken": "[^"]+"', "", text)
    return re.sub(r"D-\w{4}-\w{4}|/mis-datos/[\w-]+/|nonce-\S+", "", text)


def test_who_asks_gets_a_number_a_day_and_a_link(world: World, client: Client) -> None:
    page = file_one(client, right="erasure")
    request = RightsRequest.objects.get()
    shown = client.get(page)
    text = shown.content.decode()
    assert request.code in text
    today = timezone.localdate(timezone=world.company.zone)
    due = count(today, term_for("CO", "erasure", today)[1].answer, "CO")
    assert (request.due_on, request.way, request.customer) == (due, "web", None)
    assert request.assignee == desk.responsible()
    assert shown["X-Robots-Tag"].startswith("noindex")
    assert shown["Referrer-Policy"] == "no-referrer"
    client.force_login(world.administrator)
    queue = client.get("/derechos/").content.decode()
    assert request.code in queue
    one = client.get(f"/derechos/{request.pk}/").content.decode()
    assert MARIA in one  # what they say that we know them by, ready to be looked up


def test_a_code_to_the_e_mail_on_record_proves_who_they_are(world: World, client: Client) -> None:
    page = file_one(client)
    code = sent(RightsIntake.objects.get())
    assert mail.outbox[-1].to == ["mfquintero@elfogon.example"]  # never where they want the answer
    assert client.post(f"{page}codigo/", {"code": code}).status_code == 302
    request = RightsRequest.objects.get()
    assert (request.customer, request.identity.method) == (world.maria, "code")
    again = client.post(f"{page}codigo/", {"code": code})
    assert again.status_code == 422  # it works once
    assert "Quintero Salazar" not in client.get(page).content.decode()


@pytest.mark.parametrize("known_by", ["99.999.999", "nadie@correo.example", "310 000 0000", "x"])
def test_of_a_stranger_everything_looks_the_same(world: World, known_by: str) -> None:
    seen: list[list[str]] = []
    for typed in (MARIA, known_by):
        client = Client()
        page = file_one(client, known_by=typed)
        send_code(RightsIntake.objects.latest("pk").pk)
        wrong = client.post(f"{page}codigo/", {"code": "000000"})
        another = client.post(f"{page}codigo/", {"another": "1"}, follow=True)
        assert (wrong.status_code, another.status_code) == (422, 200)
        seen.append([visible(one) for one in (client.get(page), wrong, another)])
    assert len(mail.outbox) == 1
    assert seen[0] == seen[1]


def test_filing_asks_the_database_the_same_whoever_it_is(
    world: World, client: Client, django_assert_num_queries: Any
) -> None:
    from django.test.utils import CaptureQueriesContext

    asked = []
    file_one(client, known_by="warm-up")
    for known_by in (MARIA, "99.999.999"):
        with CaptureQueriesContext(connection) as queries:
            file_one(client, known_by=known_by)
        asked.append([one["sql"].split(" ")[0] for one in queries])
        assert not any("contactpoint" in one["sql"] for one in queries)
    assert asked[0] == asked[1]


def test_a_code_is_guessed_five_times_and_no_more(world: World, client: Client) -> None:
    page = file_one(client)
    code = sent(RightsIntake.objects.get())
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    for _turn in range(TRIES):
        assert client.post(f"{page}codigo/", {"code": wrong}).status_code == 422
    assert client.post(f"{page}codigo/", {"code": code}).status_code == 422
    assert RightsRequest.objects.get().customer is None
    # Another code gives no further tries.
    client.post(f"{page}codigo/", {"another": "1"})
    code = sent(RightsIntake.objects.get())
    assert client.post(f"{page}codigo/", {"code": code}).status_code == 422


@pytest.mark.django_db(transaction=True)
def test_twenty_guesses_at_once_are_five() -> None:
    world = found_world()
    asked = Asked("access", "web", timezone.localdate(), "CO", "María", answer_to="x@y.example")
    intake, _secret = filing.file_request(asked, MARIA)
    code = sent(intake)
    wrong = f"{(int(code) + 1) % 1_000_000:06}"
    together = Barrier(20)

    def guess() -> None:
        try:
            own = RightsIntake.objects.select_related("request").get(pk=intake.pk)
            together.wait()
            assert not proving.prove(own, wrong)
        finally:
            connection.close()

    guessers = [Thread(target=guess) for _ in range(20)]
    for one in guessers:
        one.start()
    for one in guessers:
        one.join()
    intake.refresh_from_db()
    assert intake.tries == TRIES
    assert not proving.prove(intake, code)
    assert world.maria.rights_requests.count() == 0


def test_a_code_is_old_after_a_day(world: World, client: Client) -> None:
    page = file_one(client)
    code = sent(RightsIntake.objects.get())
    RightsIntake.objects.update(code_sent_at=timezone.now() - proving.GOOD_FOR)
    assert client.post(f"{page}codigo/", {"code": code}).status_code == 422


def test_the_same_person_is_asked_for_three_times_a_day(world: World, client: Client) -> None:
    for spelled in (MARIA, "52.345.678 ", "52.345.678"):
        file_one(client, known_by=spelled)
    assert client.post(PAGE, ASKED).status_code == 429
    assert RightsRequest.objects.count() == 3
    file_one(client, known_by="otro@correo.example")


def test_one_machine_does_not_fill_the_desk(world: World, client: Client) -> None:
    answers = [
        client.post(PAGE, ASKED | {"known_by": f"{number}@correo.example"}).status_code
        for number in range(12)
    ]
    assert answers == [302] * 10 + [429] * 2


def test_three_codes_and_no_more_go_out(world: World, client: Client) -> None:
    page = file_one(client)
    for _turn in range(5):
        client.post(f"{page}codigo/", {"another": "1"})
    assert RightsIntake.objects.get().codes_asked == proving.CODES


@pytest.mark.parametrize("secret", ["x", "a" * 43, "..%2f..", "%00", "ñ"])
def test_a_link_that_is_none_leads_nowhere(world: World, client: Client, secret: str) -> None:
    file_one(client)
    assert client.get(f"{PAGE}{secret}/").status_code == 404
    assert client.post(f"{PAGE}{secret}/codigo/", {"code": "1"}).status_code == 404


def test_only_a_hash_of_the_link_is_kept(world: World, client: Client) -> None:
    secret = file_one(client).split("/")[2].encode()
    assert secret not in bytes(RightsIntake.objects.get().secret)


def test_what_they_type_is_shown_as_text_and_breaks_no_mail(world: World, client: Client) -> None:
    nasty = "<script>alert(1)</script>\r\nBcc: todos@correo.example"
    page = file_one(client, applicant=nasty, asked=nasty, represents=nasty)
    send_code(RightsIntake.objects.get().pk)
    assert mail.outbox[-1].recipients() == ["mfquintero@elfogon.example"]
    client.force_login(world.administrator)
    for shown in (page, "/derechos/", f"/derechos/{RightsRequest.objects.get().pk}/"):
        assert "<script>alert" not in client.get(shown).content.decode()


def test_two_customers_with_one_telephone_are_for_a_person(world: World, client: Client) -> None:
    from vinculo.customers import recording

    recording.add_contact(world.espiga, "phone", "300 123 4567", by=world.by)
    file_one(client, known_by="300 123 4567")
    send_code(RightsIntake.objects.get().pk)
    assert not mail.outbox


def test_after_an_erasure_nothing_of_the_filing_names_them(world: World, client: Client) -> None:
    page = file_one(client, right="erasure")
    code = sent(RightsIntake.objects.get())
    client.post(f"{page}codigo/", {"code": code})
    request = RightsRequest.objects.get()
    erasing.erase(world.maria, Actor.person(world.administrator), request)
    assert RightsIntake.objects.get().known_by == ""
    assert client.get(page).status_code == 200  # their link says that it was done


def test_the_company_may_close_the_page_but_not_the_links(world: World, client: Client) -> None:
    page = file_one(client)
    desk.set_desk(None, 90, has_public_page=False)
    assert client.get(PAGE).status_code == 404
    assert client.post(PAGE, ASKED).status_code == 404
    assert client.get(page).status_code == 200


def test_a_link_ends_half_a_year_after_the_answer(world: World, client: Client) -> None:
    page = file_one(client)
    requests.close(RightsRequest.objects.get(), "granted", world.by)
    assert client.get(page).status_code == 200
    RightsRequest.objects.update(closed_at=timezone.now() - filing.SHOWN_FOR)
    assert client.get(page).status_code == 404


def test_an_empty_form_comes_back(world: World, client: Client) -> None:
    assert client.get(PAGE).status_code == 200
    assert client.post(PAGE, {"right": "steal"}).status_code == 422
    assert not RightsRequest.objects.exists()
