"""The warehouse says what it holds, heals what is lost, and proves itself month by month."""

from decimal import Decimal
from pathlib import Path

import pytest

from vinculo.analytics import command
from vinculo.analytics.matrix import closing, periods
from vinculo.analytics.models import MatrixClose
from vinculo.analytics.tests.conftest import Buy
from vinculo.analytics.warehouse.manifest import Manifest
from vinculo.commerce.models import Purchase
from vinculo.commerce.recording import touch_months
from vinculo.customers.models import Customer
from vinculo.runtime.problem import Problem
from vinculo.shell.work.working import Cancelled

pytestmark = pytest.mark.django_db


@pytest.fixture
def root(data_dir: Path, buy: Buy, clara: Customer) -> Path:
    for month in (1, 2, 3):
        buy(clara, f"2025-{month:02}-10", "1000.25")
    return data_dir / "warehouse"


def month_of(root: Path, name: str, kind: str) -> Path:
    known = Manifest.load(root).months[name]
    return root / (known.purchases if kind == "purchases" else known.sums)


def test_verify_says_which_month_differs_and_by_how_much(root: Path) -> None:
    command.warehouse("refresh")
    assert command.warehouse("verify") == {
        "equal": True, "well": True, "months": 3, "purchases": 3, "amount": "3000.75",
        "different": [], "facts": [],
    }  # fmt: skip
    february = Purchase.objects.filter(occurred_on="2025-02-10")
    february.update(base_amount=Decimal("1000.26"))
    found = command.warehouse("verify")
    assert (found["equal"], found["well"]) == (False, False)
    assert found["different"] == [
        {
            "month": "2025-02",
            "files": {"purchases": 1, "amount": "1000.25"},
            "database": {"purchases": 1, "amount": "1000.26"},
            "waiting": False,
        }
    ]
    touch_months([february.get().occurred_on])
    assert command.warehouse("verify")["different"][0]["waiting"]
    assert command.warehouse("refresh")["mirrored"] == ["2025-02"]
    assert command.warehouse("verify")["equal"]


@pytest.mark.parametrize("kind", ["purchases", "sums"])
def test_a_lost_file_is_named_and_read_again_by_a_refresh(root: Path, kind: str) -> None:
    command.warehouse("refresh")
    month_of(root, "2025-03", kind).unlink()
    assert command.warehouse("status")["missing"] == ["2025-03"]
    assert command.warehouse("verify")["different"][0]["files"] is None
    assert command.warehouse("refresh")["mirrored"] == ["2025-03"]
    assert command.warehouse("verify")["equal"]


@pytest.mark.parametrize("kind", ["purchases", "sums"])
def test_a_broken_file_is_found_and_a_rebuild_mends_it(root: Path, kind: str) -> None:
    command.warehouse("refresh")
    month_of(root, "2025-01", kind).write_bytes(b"not parquet at all")
    assert [row["month"] for row in command.warehouse("verify")["different"]] == ["2025-01"]
    command.warehouse("rebuild")
    assert command.warehouse("verify")["equal"]


def test_every_month_and_every_close_is_reported(root: Path) -> None:
    said: list[tuple[int, int, str]] = []
    command.close_matrix(report=lambda *step: said.append(step))
    months = [step[:2] for step in said[:4]]
    closes = [step[:2] for step in said[4:]]
    made = MatrixClose.objects.count()
    assert months == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert closes == [*((n, made + 1) for n in range(made + 1)), (made, made + 1)]


def test_a_close_that_is_cancelled_leaves_the_last_good_state(root: Path, buy: Buy) -> None:
    command.close_matrix()
    before = list(MatrixClose.objects.values_list("period", "digest"))
    buy(Customer.objects.get(), "2025-02-20", "500")

    def cancel(done: int, total: int, doing: str = "") -> None:
        if (done, total) != (0, 1) and done:
            raise Cancelled

    with pytest.raises(Cancelled):
        closing.close_matrix(report=cancel)
    assert list(MatrixClose.objects.values_list("period", "digest")) == before
    assert closing.close_matrix()["closed"][0] == "2025-02"


def test_a_month_that_has_not_begun_is_not_closed(root: Path) -> None:
    following = periods.first_day(periods.of(closing.today()) + 1)
    with pytest.raises(Problem):
        command.close_matrix(following)


def test_a_file_for_no_folder_is_said_in_a_sentence(root: Path, tmp_path: Path) -> None:
    command.close_matrix()
    with pytest.raises(Problem):
        command.export_matrix(None, tmp_path / "no" / "such.csv")
