"""A link by mail: for people who are here, silently nothing for others."""

import pytest
from django.core import mail

from vinculo.shell.accounts.link_mail import mail_link
from vinculo.shell.accounts.models import User


@pytest.fixture(autouse=True)
def outbox(settings: object) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"  # type: ignore[attr-defined]


def test_the_mail_speaks_to_the_person_in_their_language(lucia: User) -> None:
    mail_link("Lucia@andina.example")
    (sent,) = mail.outbox
    assert sent.to == ["lucia@andina.example"]
    assert "Distribuciones Andina" in sent.subject
    assert sent.body.startswith("Hola, Lucía:")
    assert "/entrar/" in sent.body


def test_a_stranger_gets_no_mail(lucia: User) -> None:
    mail_link("nadie@andina.example")
    User.objects.filter(pk=lucia.pk).update(is_active=False)
    mail_link(lucia.email)
    assert mail.outbox == []
