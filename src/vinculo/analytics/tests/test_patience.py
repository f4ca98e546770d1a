"""What holds for any history: patience, and the same answer however it was reached."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.tests.world import FIRST, Bench, Bought

MONTHS = 9
CUSTOMERS = 30
purchase = st.tuples(
    st.integers(1, CUSTOMERS),
    st.integers(0, MONTHS - 1),
    st.integers(-300, 2000).filter(bool),
)
# Many customers in few examples: a close costs the same for eight as for thirty.
histories = st.lists(purchase, min_size=20, max_size=250)
some = settings(max_examples=6, deadline=None)


# Without margins, only the rule of the weak months stands between a bad month and a fall.
policies = st.sampled_from([Policy(), Policy(margin_up=0, margin_down=0)])


def bench(policy: Policy | None = None) -> Bench:
    return Bench(Path(tempfile.mkdtemp(prefix="vinculo-patience-")), policy)


@some
@given(
    histories, st.integers(1, MONTHS - 1), st.sets(st.integers(1, CUSTOMERS), min_size=10), policies
)
def test_one_missing_month_never_demotes(
    purchases: list[Bought], month: int, missing: set[int], policy: Policy
) -> None:
    """Whoever bought, and no less than usual, in the month before keeps the class."""
    one = bench(policy)
    one.close([(c, m, a) for c, m, a in purchases if m != month or c not in missing], MONTHS)
    if FIRST + month - 1 not in one.stored:
        return
    before, now = one.states(month - 1), one.states(month)
    after = one.states(month + 1) if month + 1 < MONTHS else {}
    for customer in missing & before.keys():
        old = before[customer]
        if old["weak"] == 0 and old["last_month"] == FIRST + month - 1:
            assert now[customer]["rank"] <= old["rank"]  # type: ignore[operator]
            if after and after[customer]["weak"] == 0:  # and the next is as usual again
                assert after[customer]["rank"] <= old["rank"]  # type: ignore[operator]


@some
@given(histories, policies)
def test_nobody_falls_without_two_weak_months_or_three_idle_closes(
    purchases: list[Bought], policy: Policy
) -> None:
    one = bench(policy)
    one.close(purchases, MONTHS)
    for period in sorted(one.stored)[1:]:
        before, after = one.states(period - FIRST - 1), one.states(period - FIRST)
        for customer, old in before.items():
            new = after[customer]
            if new["rank"] > old["rank"]:  # type: ignore[operator]
                idle = period - (new["last_month"] or new["first_month"])  # type: ignore[operator]
                assert new["weak"] >= policy.weak_months or idle >= policy.stop_closes  # type: ignore[operator]
                assert new["reason"] in {"amount_down", "stopped", "dormant"}


@some
@given(histories, st.randoms())
def test_closing_month_by_month_in_any_order_ends_in_the_same_bytes(
    purchases: list[Bought], chance: object
) -> None:
    at_once, in_pieces = bench(), bench()
    at_once.close(purchases, MONTHS)
    shuffled = list(purchases)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    half = len(shuffled) // 2
    in_pieces.close(shuffled[:half], MONTHS // 2)
    in_pieces.close(shuffled[: half + 3], MONTHS)
    in_pieces.close(shuffled, MONTHS)
    assert {p: c.digest for p, c in at_once.stored.items()} == {
        p: c.digest for p, c in in_pieces.stored.items()
    }
    for period in at_once.stored:
        assert at_once.bytes_of(period - FIRST) == in_pieces.bytes_of(period - FIRST)


@some
@given(histories, purchase)
def test_a_late_purchase_reopens_its_month_and_those_after_and_only_those(
    purchases: list[Bought], late: Bought
) -> None:
    one = bench()
    one.close([*purchases, (1, 0, 100)], MONTHS)
    made = one.close([*purchases, (1, 0, 100), late], MONTHS)
    assert [close.period for close in made] == list(range(FIRST + late[1], FIRST + MONTHS))


@some
@given(histories)
def test_a_purchase_and_its_return_leave_the_amount_as_it_was(purchases: list[Bought]) -> None:
    with_return = [*purchases, (1, 2, 700), (1, 2, -700)]
    one, two = bench(), bench()
    one.close([*purchases, (1, 0, 100)], MONTHS)
    two.close([*with_return, (1, 0, 100)], MONTHS)
    last = MONTHS - 1
    assert one.states(last)[1]["held"] == two.states(last)[1]["held"]
