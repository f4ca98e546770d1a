"""Mail with what was not seen, through a mail server."""

import socket
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Remark
from vinculo.shell.hours.models import Schedule
from vinculo.shell.notices.digest import mail_digests
from vinculo.shell.notices.models import Notice, NoticeHabits

BOGOTA = ZoneInfo("America/Bogota")


def at(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=BOGOTA)  # type: ignore[arg-type]


MONDAY = at(2026, 11, 23, 10)


class Box(Message):
    def __init__(self) -> None:
        super().__init__()
        self.mails: list[EmailMessage] = []

    def prepare_message(self, session: Any, envelope: Any) -> Any:
        return message_from_bytes(envelope.content, policy=policy.default)

    def handle_message(self, message: Any) -> None:
        self.mails.append(message)


@pytest.fixture
def box(settings: Any) -> Iterator[Box]:
    box = Box()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Controller(box, hostname="127.0.0.1", port=port)
    server.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = port
    yield box
    server.stop()


@pytest.fixture
def mentioned(world: World) -> World:
    Notice.objects.all().delete()
    recording.remark(world.maria, Remark.Topic.OTHER, "Con @Julián", by=world.by)
    Notice.objects.update(at=MONDAY - timedelta(hours=2))
    return world


def test_what_was_not_seen_comes_by_mail_once(mentioned: World, box: Box) -> None:
    assert mail_digests(MONDAY) == 1
    [mail] = box.mails
    assert mail["To"] == "julian@andina.example"
    assert mail["Subject"] == "1 aviso de Distribuciones Andina S.A.S."
    text = mail.get_content()
    assert "Hola, Julián:" in text
    assert "Lucía Marín Ospina le mencionó" in text
    assert mentioned.maria.name in text
    assert f"/clientes/{mentioned.maria.pk}/" in text
    assert mail_digests(MONDAY + timedelta(days=1)) == 0
    assert len(box.mails) == 1


def test_what_was_seen_in_the_house_is_not_mailed(mentioned: World, box: Box) -> None:
    Notice.objects.update(read_at=MONDAY)
    assert mail_digests(MONDAY) == 0
    assert not box.mails


def test_nothing_comes_while_at_rest_and_all_of_it_afterwards(mentioned: World, box: Box) -> None:
    Notice.objects.update(at=at(2026, 11, 21, 9))
    for moment in (at(2026, 11, 21, 10), at(2026, 11, 22, 12), at(2026, 11, 23, 7, 59)):
        assert mail_digests(moment) == 0, moment
    assert mail_digests(at(2026, 11, 23, 8)) == 1
    assert len(box.mails) == 1


def test_quiet_hours_cross_midnight(mentioned: World, box: Box) -> None:
    Schedule.objects.create()
    NoticeHabits.objects.create(
        person=mentioned.julian, quiet_from=time(20), quiet_until=time(7), quiet_when_closed=False
    )
    for hour in (21, 23):
        assert mail_digests(at(2026, 11, 23, hour)) == 0
    assert mail_digests(at(2026, 11, 24, 6, 59)) == 0
    assert mail_digests(at(2026, 11, 24, 7)) == 1


@pytest.mark.parametrize(
    ("digest", "minutes", "sent"),
    [("hourly", 50, 0), ("hourly", 60, 1), ("daily", 120, 0), ("never", 120, 0)],
)
def test_mail_keeps_its_distance(
    mentioned: World, box: Box, digest: str, minutes: int, sent: int
) -> None:
    NoticeHabits.objects.create(
        person=mentioned.julian, digest=digest, mailed_at=MONDAY - timedelta(minutes=minutes)
    )
    assert mail_digests(MONDAY) == sent


def test_what_is_old_is_no_news(mentioned: World, box: Box) -> None:
    Notice.objects.update(at=MONDAY - timedelta(days=4))
    assert mail_digests(MONDAY) == 0


def test_what_is_out_of_reach_now_is_not_mailed(mentioned: World, box: Box) -> None:
    mentioned.maria.team = mentioned.south
    mentioned.maria.owner = None
    mentioned.maria.save()
    assert mail_digests(MONDAY) == 0
    assert not box.mails


def test_a_mail_server_that_refuses_leaves_it_for_later(mentioned: World, settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    with pytest.raises(OSError, match="refused"):
        mail_digests(MONDAY)
    assert Notice.objects.get().mailed_at is None


def test_the_mail_is_in_the_language_of_the_person(mentioned: World, box: Box) -> None:
    mentioned.julian.language = "en"
    mentioned.julian.save()
    assert mail_digests(MONDAY) == 1
    assert box.mails[0]["Subject"] == "1 notice from Distribuciones Andina S.A.S."
