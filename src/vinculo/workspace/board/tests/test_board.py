"""Three purchases of two customers, computed, and what the board says of them."""

from pathlib import Path

from tests.world import World
from vinculo.analytics.reports.models import Report
from vinculo.workspace.reports.tests.test_reports import buy, computed, inside

__all__ = ["buy", "computed"]


def test_the_board_puts_the_kept_numbers_side_by_side(computed: World) -> None:
    page = inside(computed.patricia).get("/informes/tablero/")
    march = next(row for row in page.context["months"] if f"{row.day:%Y-%m}" == "2026-03")
    assert (march.sales, march.year_before, march.change) == (300, 500, -0.4)
    now = page.context["now"]
    assert (now.sales, now.active, now.stay.won, now.stay.lost) == (0, 1, 0, 1)
    assert now.change is None  # nothing was sold in June of last year
    titles = [one.title for one in page.context["numbers"]]
    assert len(titles) == len(set(titles)) == 6


def test_who_sees_a_part_finds_no_board(computed: World) -> None:
    assert inside(computed.lucia).get("/informes/tablero/").status_code == 404
    assert inside(computed.stranger).get("/informes/tablero/").status_code == 404


def test_before_the_first_run_the_board_offers_to_compute(world: World, tmp_path: Path) -> None:
    assert not Report.objects.exists()
    assert "Calcular" in inside(world.patricia).get("/informes/tablero/").content.decode()
