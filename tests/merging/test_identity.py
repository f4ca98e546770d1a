"""Un-merge after merge is identity, on every table of the house, whatever had happened before."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from tests.merging.history import Hand, happenings, live, picture
from tests.world import World, found_world
from vinculo.customers import recording
from vinculo.customers.merging.merge import merge
from vinculo.customers.merging.unmerge import unmerge, unmerge_with_later
from vinculo.customers.models import Customer
from vinculo.shell.accounts.actor import Actor

CALMLY = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


def four(world: World) -> list[Customer]:
    given_names = ("Ana", "Ana María", "Anita")
    return [
        world.maria,
        *(
            recording.register_customer(
                {"kind": "person", "given_names": name, "surnames": "Ruiz Peña"}, world.by
            )
            for name in given_names
        ),
    ]


class Identity(TestCase):
    @CALMLY
    @given(
        happenings,
        st.booleans(),
        st.dictionaries(st.sampled_from(["name", "city", "owner"]), st.booleans()),
    )
    def test_two_records_come_back_exactly(
        self, story: list[tuple[int, str, int]], swapped: bool, chosen: dict[str, bool]
    ) -> None:
        world = found_world()
        customers = four(world)
        live(Hand(world.lucia, customers), customers, story)
        before = picture()
        kept, absorbed = customers[1], customers[2]
        if swapped:
            kept, absorbed = absorbed, kept
        choices = {name: (kept if first else absorbed).pk for name, first in chosen.items()}
        by = Actor.person(world.patricia)
        done = merge(kept.pk, absorbed.pk, choices, by)
        assert picture() != before
        unmerge(done, by)
        assert picture() == before

    @CALMLY
    @given(happenings, st.permutations([0, 1, 2, 3]), st.booleans())
    def test_chains_come_back_in_reverse(
        self, story: list[tuple[int, str, int]], order: list[int], at_once: bool
    ) -> None:
        world = found_world()
        customers = four(world)
        live(Hand(world.lucia, customers), customers, story)
        by, pictures, done = Actor.person(world.patricia), [picture()], []
        a, b, c, d = (customers[place].pk for place in order)
        for kept, absorbed in ((b, a), (c, b), (c, d)):
            done.append(merge(kept, absorbed, {}, by))
            pictures.append(picture())
        if at_once:
            unmerge_with_later(done[0], by)
        else:
            for one in reversed(done):
                pictures.pop()
                unmerge(one, by)
                assert picture() == pictures[-1]
        assert picture() == pictures[0]
