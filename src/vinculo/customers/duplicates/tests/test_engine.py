"""The engine alone: what it learns, whom it compares, what it reads."""

import duckdb
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as some

from vinculo.customers.duplicates.engine import blocking, understanding
from vinculo.customers.duplicates.engine.as_usual import as_usual
from vinculo.customers.duplicates.engine.comparable import make_comparable
from vinculo.customers.duplicates.engine.finding import find
from vinculo.customers.duplicates.engine.levels import SURNAMES
from vinculo.customers.duplicates.engine.mapping import NotAMap, guessed, read_map
from vinculo.customers.duplicates.engine.preparing import prepare
from vinculo.customers.duplicates.engine.threshold import Curve

STRANGERS = tuple(
    (f"Persona{'abcdefghij'[n % 10]}", f"Apellido{'klmnopqrst'[n // 10]}",
     str(10_000_000 + n * 271_828),     f"31{n * 27_182_818 % 10**8:08d}")
    for n in range(100)
)  # fmt: skip
NAMESAKES = tuple(
    ("Ana", "García López", str(41_000_000 + n * 1_618_033), f"32{n * 31_415_926 % 10**8:08d}")
    for n in range(25)
)
PEOPLE = (
    ("José Ignacio", "Zubizarreta Peña", "79412508", "3001234567"),
    ("Jose", "Zubisarreta", "", "300 123 45 67"),
    *NAMESAKES, *STRANGERS,
    *((name[:-1], *others) for name, *others in STRANGERS[:15]),
)  # fmt: skip


@pytest.fixture
def con() -> duckdb.DuckDBPyConnection:
    return duckdb.connect(config={"threads": 1})


def known(con: duckdb.DuckDBPyConnection, rows: tuple[tuple[str, ...], ...]) -> None:
    columns = dict(
        zip(("given", "surnames", "document", "phones"), zip(*rows, strict=True), strict=True)
    )
    typed = pa.table({"row": pa.array(range(len(rows))), **columns})
    con.register("typed", typed)
    make_comparable(con, "typed", {name: [name] for name in columns}, "CO")


def test_who_sounds_equal_is_found_and_namesakes_are_not(con: duckdb.DuckDBPyConnection) -> None:
    known(con, PEOPLE)
    found = find(con, "known")
    bits = {
        (one, two): b for one, two, b in con.execute("SELECT l, r, bits FROM scored").fetchall()
    }
    assert bits[0, 1] > 3
    assert bits.get((2, 3), -99) < 0
    assert found.records == len(PEOPLE)


def test_who_are_both_the_same_as_a_third_are_the_same(con: duckdb.DuckDBPyConnection) -> None:
    """One knows the document, one the telephone; the third knows both."""
    links = (
        ("Ana", "Zubizarreta", "79412508", ""),
        ("Ana", "Zubizarreta", "79412508", "3001234567"),
        ("Nana", "", "", "3001234567"),
    )
    known(con, (*links, *STRANGERS, *((name[:-1], *others) for name, *others in STRANGERS[:40])))
    find(con, "known")
    bits = {
        (one, two): (b, third)
        for one, two, b, third in con.execute("SELECT l, r, bits, third FROM scored").fetchall()
    }
    assert bits[0, 1][0] > 0 < bits[1, 2][0]
    weaker = min(bits[0, 1][0], bits[1, 2][0])
    assert bits[0, 2] == (pytest.approx(weaker, abs=6), pytest.approx(weaker))
    assert bits[0, 2][0] <= weaker


def test_a_crowd_that_shares_a_telephone_is_no_chain(con: duckdb.DuckDBPyConnection) -> None:
    from vinculo.customers.duplicates.engine.chaining import MOST_TWINS, chain
    from vinculo.customers.duplicates.engine.model import Model

    known(con, STRANGERS)
    prepare(con, "known")
    con.execute("CREATE TABLE shares AS SELECT id FROM records")
    for twins in (MOST_TWINS, MOST_TWINS + 1):
        con.execute(
            "CREATE OR REPLACE TABLE scored AS SELECT 0 AS l, range AS r, 3.0 AS bits,"
            " 0.0::FLOAT AS rarity FROM range(1, ?)",
            [twins + 1],
        )
        alike = {"surnames": [1 / 9] * 9}
        chain(con, Model(alike, alike, 1e-6, {}), (SURNAMES,), {})
        [(chained,)] = con.execute("SELECT count(third) FROM scored").fetchall()
        assert chained == (twins * (twins - 1) // 2 if twins == MOST_TWINS else 0)


def test_a_surname_of_half_the_town_does_not_explode(con: duckdb.DuckDBPyConnection) -> None:
    many = tuple((f"Juan{n % 7}", "García", f"{10_000_000 + n * 37}", "") for n in range(3_000))
    known(con, many)
    prepare(con, "known")
    assert blocking.block(con) < blocking.LEAST_BUDGET * 3 < 3_000 * 2_999 / 2


def test_files_with_nothing_to_compare_are_answered(con: duckdb.DuckDBPyConnection) -> None:
    known(con, (("Ana", "Ruiz", "", ""),))
    assert find(con, "known").compared == 0


@given(some.text(max_size=40))
def test_reading_never_fails_and_nothing_is_not_empty(text: str) -> None:
    for reader in understanding.readers("CO").values():
        meant = reader(text)
        assert meant is None or meant or isinstance(meant, understanding.Whom)


@pytest.mark.parametrize("country", ["CO", "PE", "ES", "MX"])
@pytest.mark.parametrize(
    ("field", "texts"),
    [
        ("phones", ["300 123 4567", "+57 (300) 123-4567", "cel 3001234567", "Tel: 300.123.4567",
                    "3001234567.0", "3001234.00", "573001234567", "601 234 5678", "3001234567/68",
                    "310 1234567 3101234568", "cel300 1234567", "912 345 678", "+34 612 34 56 78"]),
        ("document", ["79.412.508", "C.C. 79412508", "CC79412508", "0012345", "900.418.327-3",
                      "9004183273", "123", "C.C.: 1 2 3 4", "79412508X"]),
        ("emails", ["Ana@B.co", "a@b", "<a@b.co>", "a@b.co; c@d.co", "a@b.co.", "añ@b.co", "@b"]),
        ("birth", ["1972-03-04", "04/03/1972", "1972-3-4", "19720304"]),
    ],
)  # fmt: skip
def test_what_is_understood_at_once_is_what_the_reader_says(
    con: duckdb.DuckDBPyConnection, field: str, texts: list[str], country: str
) -> None:
    sql = as_usual(field, "text", country) or "NULL"
    for text in texts:
        [(meant,)] = con.execute(f"SELECT {sql} FROM (SELECT ? AS text)", [text]).fetchall()
        assert meant is None or meant == understanding.readers(country)[field](text), text


@pytest.mark.parametrize(
    ("one", "other"),
    [("900.418.327-3", "NIT 9004183273"), ("C.C. 79.412.508", "79412508"), ("0012345", "12345")],
)
def test_documents_are_compared_without_their_clothes(one: str, other: str) -> None:
    assert understanding.document(one, "CO") == understanding.document(other, "CO")


@pytest.mark.parametrize(
    "text", ["1972-03-04", "04/03/1972", "19720304", "1972-3-4T00:00:00", "4-3-1972"]
)
def test_birthdays_in_several_notations(text: str) -> None:
    assert understanding.birth(text) == "19720304"


def test_headers_are_understood_and_maps_may_be_turned_round() -> None:
    heads = ["rec_id", "given_name", "surname", "street_number", "address_1", "Celular", "Otro"]
    assert guessed(heads) == {
        "id": ["rec_id"], "given": ["given_name"], "surnames": ["surname"],
        "house": ["street_number"], "street": ["address_1"], "phones": ["Celular"],
    }  # fmt: skip
    assert read_map({"surnames": "surname"}, heads) == read_map({"surname": "last_name"}, heads)
    with pytest.raises(NotAMap):
        read_map({"surnames": "nowhere"}, heads)


def test_expected_error_grows_as_the_threshold_falls() -> None:
    import numpy as np

    edges = np.array([0.99, 0.8, 0.3])
    pairs = np.array([10.0, 10.0, 20.0])
    curve = Curve(edges, pairs.cumsum(), (pairs * edges).cumsum())
    errors = [curve.at(threshold).error for threshold in (0.95, 0.5, 0.1)]
    assert errors == sorted(errors)
    assert curve.at(0.995).pairs == 0
