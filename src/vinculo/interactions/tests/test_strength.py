"""How well the house knows a customer: counted at once, and the same at night."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.world import World
from vinculo.customers import recording
from vinculo.interactions.logging import (
    Contact,
    correct_interaction,
    log_interaction,
    remove_interaction,
)
from vinculo.interactions.models import Interaction, Strength
from vinculo.interactions.reactions import count_known_to
from vinculo.interactions.strength import recount, recount_all
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import PersonLeft
from vinculo.shell.accounts.models import User

pytestmark = pytest.mark.django_db


def said(world: World, person: User, channel: str = "call", **fields: object) -> Interaction:
    return log_interaction(world.maria, Contact(channel, **fields), Actor.person(person))  # type: ignore[arg-type]


def strength(world: World) -> Strength:
    return Strength.objects.get(customer=world.maria)


def test_each_further_person_channel_and_direction_makes_it_stronger(world: World) -> None:
    said(world, world.lucia)
    scores = [strength(world).score]
    assert strength(world).known_by == world.lucia
    assert strength(world).is_fragile
    said(world, world.julian)
    scores.append(strength(world).score)
    said(world, world.julian, "whatsapp")
    scores.append(strength(world).score)
    said(world, world.julian, direction="in")
    scores.append(strength(world).score)
    said(world, world.natalia)
    scores.append(strength(world).score)
    assert scores == [50, 65, 75, 90, 100]
    assert not strength(world).is_fragile


def test_notes_and_calls_that_nobody_answered_make_nobody_known(world: World) -> None:
    said(world, world.lucia, "note")
    said(world, world.julian, outcome="no_answer")
    assert (strength(world).people, strength(world).score) == (0, 0)


def test_what_was_put_right_or_taken_away_counts_no_more(world: World) -> None:
    one, other = said(world, world.lucia), said(world, world.julian)
    correct_interaction(one, Contact("note"), world.by)
    assert strength(world).people == 1
    remove_interaction(other, world.by)
    assert strength(world).people == 0


def test_who_left_knows_nobody_for_us(world: World) -> None:
    said(world, world.lucia)
    said(world, world.julian)
    User.objects.filter(pk=world.julian.pk).update(is_active=False)
    count_known_to(PersonLeft(world.julian.pk, "", None, ""))
    assert (strength(world).people, strength(world).known_by) == (1, world.lucia)


def test_it_fades_by_itself(world: World) -> None:
    said(world, world.lucia)
    now = timezone.now()
    found = []
    for days in (0, 60, 120, 300, 400):
        recount_all(now + timedelta(days=days))
        found.append(strength(world).score)
    assert found == [50, 43, 35, 30, 0]


TALK = st.lists(
    st.tuples(
        st.sampled_from(["lucia", "julian", "natalia"]),
        st.sampled_from(["call", "whatsapp", "note"]),
        st.sampled_from(["in", "out"]),
        st.sampled_from(["", "no_answer"]),
        st.integers(0, 500),
    ),
    max_size=8,
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(talk=TALK)
def test_it_is_what_one_would_count_by_hand(world: World, talk: list[tuple]) -> None:  # type: ignore[type-arg]
    Interaction.objects.all().delete()
    now = timezone.now()
    Interaction.objects.bulk_create(
        Interaction(
            customer=world.maria, person=getattr(world, who), channel=channel, direction=direction,
            outcome=outcome, started_at=now - timedelta(days=days),
        )
        for who, channel, direction, outcome, days in talk
    )  # fmt: skip
    recount([world.maria.pk], now)
    real = [one for one in talk if one[1] != "note" and not one[3] and one[4] <= 365]
    found = strength(world)
    assert found.people == len({one[0] for one in real})
    assert found.channels == len({one[1] for one in real})
    assert (found.incoming, found.outgoing) == (
        sum(one[2] == "in" for one in real), sum(one[2] == "out" for one in real),
    )  # fmt: skip
    assert 0 <= found.score <= 100


def test_all_are_counted_in_one_statement_and_unchanged_rows_stay(world: World) -> None:
    for number in range(20):
        recording.register_customer({"kind": "organisation", "name": f"Tienda {number}"}, world.by)
    said(world, world.lucia)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        assert recount_all() == 21  # but María, who was counted when it was written down
    assert len(asked) == 2
    assert recount_all() == 0
