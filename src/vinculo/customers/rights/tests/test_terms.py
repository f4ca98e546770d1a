"""Dates counted by hand on the calendar of each country, holidays named beside them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.customers.rights.terms import Days, business_day_by, count, packs_kept, term_for
from vinculo.customers.rights.terms.counting import is_business_day
from vinculo.customers.rights.terms.reading import RIGHTS, read_pack

BY_HAND = [
    # Colombia: 8 December (Immaculate) and 25 December; 1 and 12 January (Epiphany moved).
    ("CO", "access", date(2026, 11, 26), date(2026, 12, 11), date(2026, 12, 18)),
    ("CO", "erasure", date(2026, 12, 11), date(2027, 1, 5), date(2027, 1, 18)),
    # Holy Thursday and Friday, 2 and 3 April 2026; received on a Saturday.
    ("CO", "access", date(2026, 3, 28), date(2026, 4, 14), date(2026, 4, 21)),
    # Mexico: 16 November (Revolution moved) and 25 December 2026; 1 January 2027.
    ("MX", "access", date(2026, 11, 12), date(2026, 12, 11), date(2027, 1, 12)),
    # Chile: two business days under the old law (8 December does not come into it), then thirty.
    ("CL", "access", date(2026, 11, 27), date(2026, 12, 1), None),
    ("CL", "access", date(2026, 12, 1), date(2026, 12, 31), date(2027, 1, 30)),
    ("CL", "blocking", date(2026, 12, 4), date(2026, 12, 9), None),  # the 8th is a holiday
    # Spain: months; the 31st of a month that February lacks; two more from the end of the first.
    ("ES", "erasure", date(2027, 1, 31), date(2027, 2, 28), date(2027, 4, 28)),
    ("ES", "access", date(2026, 11, 20), date(2026, 12, 20), date(2027, 2, 20)),
    ("BR", "access", date(2026, 12, 20), date(2027, 1, 4), None),
    # Peru: 8, 9 and 25 December 2026.
    ("PE", "erasure", date(2026, 12, 3), date(2026, 12, 21), date(2027, 1, 6)),
    ("AR", "access", date(2026, 11, 22), date(2026, 12, 2), None),
]  # fmt: skip


@pytest.mark.parametrize(("country", "right", "received", "due", "longest"), BY_HAND)
def test_a_term_ends_on_the_day_that_a_calendar_shows(
    country: str, right: str, received: date, due: date, longest: date | None
) -> None:
    _, term = term_for(country, right, received)
    found = count(received, term.answer, country)
    assert found == due
    assert (count(found, term.longer, country) if term.longer else None) == longest


def test_a_due_day_without_work_is_prepared_for_on_the_day_before() -> None:
    assert business_day_by(date(2026, 12, 20), "ES") == date(2026, 12, 18)
    assert business_day_by(date(2026, 12, 8), "CO") == date(2026, 12, 7)


def test_every_right_has_a_term_everywhere() -> None:
    for country in ("CO", "PE", "MX", "CL", "BR", "ES", "AR", "EC", "UY", "US"):
        for right in RIGHTS:
            pack, term = term_for(country, right, date(2026, 11, 22))
            assert term.says
            assert pack.source


def test_packs_have_names_of_their_own() -> None:
    names = [term.id for pack in packs_kept() for term in pack.terms]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("wrong", ["0 business", "10 days", "10", "-3 calendar", "x"])
def test_a_span_that_is_none_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        Days.read(wrong)


def test_a_pack_with_an_unknown_right_is_refused() -> None:
    with pytest.raises(ValueError, match="fly"):
        read_pack(
            'id="X"\nversion="1"\ncountry="CO"\ntitle="t"\nsource="s"\nsure="ours"\n'
            'checked_on=2026-01-01\nstarts_on=2026-01-01\n[[term]]\nid="a"\nrights=["fly"]\n'
            'name="n"\nanswer="3 business"\nsays="s"\n'
        )


@given(
    st.dates(date(2024, 1, 1), date(2029, 12, 31)),
    st.integers(1, 40),
    st.sampled_from(["CO", "MX", "CL", "ES", "PE", "EC", "AR"]),
)
def test_business_days_are_as_many_as_counted(start: date, number: int, country: str) -> None:
    end = count(start, Days(number, "business"), country)
    days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    assert is_business_day(end, country)
    assert sum(is_business_day(day, country) for day in days) == number
