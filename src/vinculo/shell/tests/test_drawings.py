"""Stairs, sparks and cords: right in what they tell, safe in what they print."""

from datetime import date, timedelta
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from vinculo.lib.money import Style
from vinculo.shell.ui.drawings.cord import cord, cord_spark
from vinculo.shell.ui.drawings.rank_spark import rank_spark
from vinculo.shell.ui.drawings.stair import badge, look_rank, stair
from vinculo.shell.ui.tags.pieces import avatar, icon, initials

TODAY = date(2026, 6, 18)
DAYS = st.dates(min_value=date(2000, 1, 1), max_value=TODAY)


def parts(svg: str, css: str) -> list[ElementTree.Element]:
    return [e for e in ElementTree.fromstring(svg).iter() if e.get("class") == css]


def test_a_stair_has_as_many_filled_steps_as_the_rank_is_high() -> None:
    for rank, filled in ((1, 4), (2, 3), (3, 2), (4, 1)):
        steps = list(ElementTree.fromstring(stair(rank)).iter("rect"))
        assert len([step for step in steps if step.get("class") != "off"]) == filled


@given(st.integers(2, 12).flatmap(lambda of: st.tuples(st.integers(1, of), st.just(of))))
def test_first_and_last_keep_their_look_and_order_holds(case: tuple[int, int]) -> None:
    rank, of = case
    looks = [look_rank(r, of) for r in range(1, of + 1)]
    assert looks == sorted(looks)
    assert (looks[0], looks[-1]) == (1, 4)
    ElementTree.fromstring(stair(rank, of))


def test_a_badge_escapes_the_companys_own_words() -> None:
    assert "<script>" not in badge(1, "<script>alert(1)</script>")
    assert badge(None, "ORO") == ""


@given(st.lists(st.tuples(DAYS, st.integers(-100, 10**12)), min_size=1, max_size=80),
       st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)))  # fmt: skip
def test_a_cord_stays_inside_its_frame(
    purchases: list[tuple[date, int]], expected: date | None
) -> None:
    svg = cord(purchases, TODAY, Style(), expected, 'con "comillas" & <signos>')
    knots = parts(svg, "knotb")
    assert len(knots) == min(60, len(purchases))
    for knot in knots:
        assert 0 <= float(knot.get("cx", "-1")) <= 296
        assert 12 < float(knot.get("cy", "-1")) <= 100
    assert len(parts(svg, "knot-next")) == (expected is not None)
    assert len(parts(svg, "danger-l")) == (expected is not None and expected < TODAY)


def test_the_larger_purchase_hangs_lower_and_is_bigger() -> None:
    svg = cord([(TODAY - timedelta(9), 100), (TODAY, 900)], TODAY, Style())
    small, large = parts(svg, "knotb")
    assert float(small.get("cy", "0")) < float(large.get("cy", "0"))
    assert float(small.get("r", "0")) < float(large.get("r", "0"))


def test_nothing_bought_draws_nothing() -> None:
    assert cord([], TODAY, Style()) == cord_spark([], TODAY) == rank_spark([]) == ""


@given(st.lists(st.none() | st.integers(1, 4), max_size=36))
def test_a_spark_ends_in_the_present_class(ranks: list[int | None]) -> None:
    svg = rank_spark(ranks)
    known = [rank for rank in ranks if rank]
    if known:
        assert len(parts(svg, f"r{known[-1]}")) == 1


def test_initials_leave_out_small_words() -> None:
    assert initials("María de la Cruz Quintero") == "MC"
    assert initials("Panadería La Espiga S.A.S.") == "PE"
    assert initials("") == "?"
    assert initials("李") == "李"
    assert "<" not in initials("<b>")


def test_icons_are_silent_and_avatars_too() -> None:
    assert 'aria-hidden="true"' in icon("phone")
    assert 'class="i"' in icon("phone")
    assert 'aria-hidden="true"' in avatar("Lucía")
