"""One recorded event tells those whom it concerns, and nobody who may not know."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Remark
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import FieldLimit, User
from vinculo.shell.accounts.restrictable import REMARKS
from vinculo.shell.notices.access import lines
from vinculo.shell.notices.following import follow, follows, unfollow
from vinculo.shell.notices.mentions import mentioned_in
from vinculo.shell.notices.models import Notice, NoticeChoice
from vinculo.shell.planner.planning import plan_task
from vinculo.shell.planner.reminding import remind


@pytest.fixture
def quiet(world: World) -> World:
    """What the world itself told is out of the way."""
    Notice.objects.all().delete()
    return world


def told() -> dict[str, str]:
    rows = Notice.objects.select_related("person").order_by("pk")
    return {row.person.first_name: row.topic for row in rows}


def remark(world: World, text: str, by: User | None = None) -> None:
    actor = Actor.person(by) if by else world.by
    recording.remark(world.maria, Remark.Topic.OTHER, text, by=actor)


def test_who_is_mentioned_in_a_note_is_told(quiet: World) -> None:
    log_interaction(quiet.maria, Contact("note", body="Lo ve @Julián mañana"), quiet.by)
    assert told() == {"Julián": "mentions"}
    notice = Notice.objects.get()
    assert (notice.subject_kind, notice.subject_id) == ("customer", quiet.maria.pk)
    [line] = lines(quiet.julian, [notice])
    assert (line.about, line.url) == (quiet.maria.name, f"/clientes/{quiet.maria.pk}/")
    assert "Lucía Marín Ospina" in line.text


def test_who_may_not_read_the_customer_is_not_told_when_mentioned(quiet: World) -> None:
    remark(quiet, "Preguntar a @Rosa y a @Óscar")
    follow(quiet.stranger, "customer", quiet.maria.pk)
    remark(quiet, "Nada más")
    assert told() == {}


def test_followers_are_told_and_the_author_is_not(quiet: World) -> None:
    for person in (quiet.lucia, quiet.julian, quiet.patricia):
        follow(person, "customer", quiet.maria.pk)
    remark(quiet, "Cobra los lunes")
    assert told() == {"Julián": "followed", "Patricia": "followed"}
    unfollow(quiet.julian, "customer", quiet.maria.pk)
    Notice.objects.all().delete()
    remark(quiet, "Otra cosa")
    assert told() == {"Patricia": "followed"}
    assert not follows(quiet.julian, "customer", quiet.maria.pk)


def test_one_event_is_one_line_for_a_person(quiet: World) -> None:
    follow(quiet.julian, "customer", quiet.maria.pk)
    remark(quiet, "Esto es para @Julián Torres")
    assert told() == {"Julián": "mentions"}


def test_who_gets_a_customer_is_told(quiet: World) -> None:
    recording.assign(quiet.maria, quiet.julian, by=quiet.by)
    assert told() == {"Julián": "given"}


def test_tasks_and_reminders_reach_the_person_or_the_whole_team(quiet: World) -> None:
    at = datetime(2026, 11, 23, 14, tzinfo=UTC)
    plan_task("Inventario", quiet.by, None, at, team_id=quiet.north.pk, remind_before="0")
    assert told() == {"Julián": "tasks", "Natalia": "tasks"}, "not who said it"
    Notice.objects.all().delete()
    remind(at)
    assert told() == {"Lucía": "reminders", "Julián": "reminders", "Natalia": "reminders"}


def test_a_hidden_field_is_not_told_and_not_shown_afterwards(quiet: World) -> None:
    follow(quiet.julian, "customer", quiet.maria.pk)
    remark(quiet, "Con @Julián")
    notice = Notice.objects.select_related("activity").get()
    assert lines(quiet.julian, [notice])
    FieldLimit.objects.create(role=quiet.julian.role, field=REMARKS, access="hidden")
    julian = User.objects.get(pk=quiet.julian.pk)
    assert not lines(julian, [notice])
    Notice.objects.all().delete()
    remark(quiet, "Otra vez con @Julián")
    assert told() == {}


def test_what_is_out_of_reach_now_is_not_shown(quiet: World) -> None:
    follow(quiet.julian, "customer", quiet.maria.pk)
    remark(quiet, "Algo")
    notice = Notice.objects.select_related("activity").get()
    quiet.maria.team = quiet.south
    quiet.maria.save()
    assert not lines(quiet.julian, [notice])


def test_who_wants_no_topic_gets_none(quiet: World) -> None:
    NoticeChoice.objects.create(person=quiet.julian, topic="mentions", in_page=False, by_mail=False)
    remark(quiet, "Con @Julián")
    assert told() == {}


def test_who_left_is_not_told(quiet: World) -> None:
    follow(quiet.julian, "customer", quiet.maria.pk)
    User.objects.filter(pk=quiet.julian.pk).update(is_active=False)
    remark(quiet, "Con @Julián")
    assert told() == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@Lucía", {"Lucía"}),
        ("@lucia marin lo sabe", {"Lucía"}),
        ("que lo vea (@Julián Torres), y @Natalia.", {"Julián", "Natalia"}),
        ("@julian", {"Julián"}),
        ("escribir a ana@andina.example", set()),
        ("@nadie", set()),
        ("@", set()),
        ("@tecnico", {"Óscar"}),
        ("@Lucía Pérez", {"Lucía"}),
    ],
)
def test_whom_an_at_sign_means(world: World, text: str, names: set[str]) -> None:
    found = User.objects.filter(pk__in=mentioned_in(text))
    assert {person.first_name for person in found} == names


def test_the_same_first_name_means_both_and_the_surname_one(world: World) -> None:
    other = User.objects.invite("jr@andina.example", "Julián Rojas", "seller")
    assert set(mentioned_in("@Julián")) == {world.julian.pk, other.pk}
    assert set(mentioned_in("@Julián Rojas")) == {other.pk}


def test_what_happened_long_ago_keeps_its_day(quiet: World) -> None:
    from vinculo.customers.events import CustomerAssigned
    from vinculo.shell.activity.announcing import announce

    at = datetime(2026, 1, 2, tzinfo=UTC)
    announce(CustomerAssigned(quiet.maria.pk, quiet.julian.pk, "J", ""), quiet.by, at=at)
    assert Notice.objects.get().at == at < datetime.now(UTC) - timedelta(days=1)
