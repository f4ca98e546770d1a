"""One-time links: once, in time, for people who are here."""

from datetime import timedelta

import pytest
from django.utils import timezone

from vinculo.shell.accounts.models import Role, SignInLink, User
from vinculo.shell.accounts.signin_links import NoSuchPerson, make_link

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


def lucia() -> User:
    return User.objects.invite("Lucia@Andina.example", "Lucía Marín", Role.SELLER)


def test_a_link_opens_once() -> None:
    now = timezone.now()
    token = SignInLink.issue(lucia(), now, HOUR)
    link = SignInLink.find_valid(token, now)
    assert link is not None
    assert link.use(now) is True
    assert link.use(now) is False
    assert SignInLink.find_valid(token, now) is None


def test_a_link_ends_with_its_hour() -> None:
    now = timezone.now()
    token = SignInLink.issue(lucia(), now, HOUR)
    assert SignInLink.find_valid(token, now + HOUR) is None


def test_a_link_of_someone_who_left_does_not_open() -> None:
    now, person = timezone.now(), lucia()
    token = SignInLink.issue(person, now, HOUR)
    User.objects.filter(pk=person.pk).update(is_active=False)
    assert SignInLink.find_valid(token, now) is None


def test_the_house_does_not_know_the_token_it_gave() -> None:
    token = SignInLink.issue(lucia(), timezone.now(), HOUR)
    assert token not in str(SignInLink.objects.values().get())


def test_a_link_for_a_person_nobody_knows_is_refused() -> None:
    lucia()
    with pytest.raises(NoSuchPerson):
        make_link("nobody@andina.example", "http://127.0.0.1:8000")


def test_an_empty_house_gets_a_link_to_the_first_run() -> None:
    link = make_link(None, "http://127.0.0.1:8000")
    assert link.startswith("http://127.0.0.1:8000/")
    assert SignInLink.objects.get().user is None
