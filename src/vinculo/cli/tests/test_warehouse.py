"""The warehouse and the matrix from the command line: sentences, one JSON document, a status."""

import pytest

from vinculo.cli.tests.conftest import vinculo
from vinculo.cli.warehouse_words import WORDS, closed
from vinculo.runtime.datadir import DataDir


@pytest.mark.slow
def test_an_empty_house_is_told_so_with_status_0(data: DataDir) -> None:
    for words in (("status",), ("refresh",), ("verify",), ("rebuild",)):
        said = vinculo("warehouse", *words, "--data", data.path)
        assert said.status == 0, said.err
        assert said.out.strip()
        assert "Traceback" not in said.err
    assert vinculo("warehouse", "verify", "--json", "--data", data.path).data["equal"] is True
    assert vinculo("matrix", "close", "--json", "--data", data.path).data["through"] is None


@pytest.mark.slow
def test_what_cannot_be_done_is_one_sentence_and_status_1(data: DataDir) -> None:
    late = vinculo("matrix", "close", "--through", "2999-01", "--json", "--data", data.path)
    assert (late.status, "2999-01" in late.data["error"]) == (1, True)
    nothing = vinculo("matrix", "export", "x.csv", "--json", "--data", data.path)
    assert nothing.status == 1
    assert "matrix close" in nothing.data["error"]


def test_a_difference_is_said_by_month_with_what_to_do() -> None:
    different = {
        "month": "2026-03",
        "files": {"purchases": 1204, "amount": "1234.50"},
        "database": {"purchases": 1205, "amount": "1234567.50"},
        "waiting": True,
    }
    said = WORDS["verify"]({"equal": False, "different": [different], "facts": []})
    assert "2026-03" in said
    assert "1 205" in said
    assert "1 234 567,50" in said
    assert "vinculo warehouse refresh" in said
    lost = different | {"files": None, "waiting": False}
    assert "vinculo warehouse rebuild" in WORDS["verify"](
        {"equal": False, "different": [lost], "facts": []}
    )


def test_a_close_says_how_many_and_until_when() -> None:
    made = {"closed": ["2026-01", "2026-02"], "through": "2026-02", "customers": 1500, "moved": 3}
    said = closed(made | {"seconds": 1.25})
    assert "2026-01" in said
    assert "1 500" in said
    assert "2026-02" in closed({"closed": [], "through": "2026-02"})


@pytest.mark.slow
def test_a_house_without_purchases_has_no_routes_and_no_offers(data: DataDir) -> None:
    for verb in ("routes", "offers"):
        said = vinculo("analytics", verb, "--json", "--data", data.path)
        assert (said.status, said.data["rows"]) == (0, []), said.err
