"""The addresses of one-time links."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from vinculo.shell.accounts.models import Role, SignInLink, User

VALID_FOR = timedelta(hours=12)


class NoSuchPerson(LookupError):
    pass


def make_link(email: str | None, base_url: str) -> str:
    """A one-time link for a person; without an e-mail, for the first administrator.

    In a house without people it leads to the first-run page. Raises NoSuchPerson.
    """
    people = User.objects.filter(is_active=True)
    if email:
        person = people.filter(email=email.strip().lower()).first()
        if person is None:
            raise NoSuchPerson(email)
    else:
        person = people.filter(role=Role.ADMINISTRATOR).order_by("pk").first()
        if person is None and people.exists():
            raise NoSuchPerson("administrator")
    token = SignInLink.issue(person, timezone.now(), VALID_FOR)
    return base_url.rstrip("/") + reverse("signin_link", args=[token])
