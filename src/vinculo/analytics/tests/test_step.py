"""Ten customers through a step, every figure checked by hand."""

from dataclasses import replace
from pathlib import Path

from vinculo.analytics.matrix.policy import E4, Policy, limits_at
from vinculo.analytics.tests.world import FIRST, Bench, Bought

# A window of three months; 1,200 and 400 a year between the bands; no patience.
PLAIN = Policy(
    measure="window",
    window_months=3,
    constancy=False,
    bands_by="fixed",
    limits=(1200, 400),
    tenure_from=(0, 3),
    classes=("A", "B", "C"),
    cells=((2, 1), (2, 2), (3, 3)),
    margin_up=0,
    margin_down=0,
    weak_months=1,
    stop_closes=3,
    stop_rank=3,
    dormant_closes=6,
)

#                      month 0       1         2         3
TEN: list[Bought] = [
    (1, 0, 100), (1, 1, 100), (1, 2, 100), (1, 3, 100),  # 300 in the window: 1,200 a year
    (2, 0, 99), (2, 1, 100), (2, 2, 100), (2, 3, 100),   # 299 leave and 300 stand at month 3
    (3, 3, 500),                                         # new: 2,000 a year, tenure 0
    (4, 0, 500),                                         # gone from the window; 3 months idle
    (5, 1, 500),                                         # 2,000 a year, 2 months idle
    (6, 0, 50), (6, 3, 50),                              # 200 a year
    (7, 1, 300), (7, 3, -250),                           # 50 net: 200 a year; a return is no visit
    (8, 2, 100),                                         # exactly 400 a year
    (9, 2, 99),                                          # 396 a year
    (10, 3, -20),                                        # only a return
]  # fmt: skip


def test_ten_customers_by_hand(tmp_path: Path) -> None:
    bench = Bench(tmp_path, PLAIN)
    bench.close(TEN, 4)
    state = bench.states(3)
    figures = {
        customer: (row["amount"] // E4, row["raw_band"], row["tenure"], row["rank"])  # type: ignore[operator]
        for customer, row in state.items()
    }
    assert figures == {
        1: (1200, 1, 3, 1),
        2: (1200, 1, 3, 1),
        3: (2000, 1, 0, 2),
        4: (0, 3, 3, 3),
        5: (2000, 1, 2, 2),
        6: (200, 3, 3, 3),
        7: (200, 3, 2, 3),
        8: (400, 2, 1, 2),
        9: (396, 3, 1, 3),
        10: (-80, 3, 0, 3),
    }
    assert state[7]["last_month"] == FIRST + 1
    assert [state[c]["bought_months"] for c in (1, 6, 7, 10)] == [4, 2, 1, 0]
    assert (state[4]["reason"], state[4]["previous_rank"]) == ("stopped", 2)
    assert (state[3]["reason"], state[3]["previous_rank"]) == ("new", None)
    assert (state[1]["reason"], state[1]["changed_month"]) == ("tenure", FIRST + 3)


def test_smoothing_by_hand(tmp_path: Path) -> None:
    bench = Bench(tmp_path, Policy(bands_by="fixed", limits=(3, 2, 1)))
    bench.close([(1, 0, 1000), (1, 1, 500), (1, 3, 200)], 4)
    # 1000; 900 + 500 = 1400; 1260; 1134 + 200 = 1334, or 1,600.80 a year.
    assert [bench.states(m)[1]["held"] for m in range(4)] == [
        1000 * E4, 1400 * E4, 1260 * E4, 1334 * E4,
    ]  # fmt: skip
    last = bench.states(3)[1]
    assert last["amount"] == 16_008_000
    # Visits 1; 1.9; 1.71; 2.539 of 10: a constancy of 253 per mille.
    assert (last["visits"], last["constancy"]) == (2539, 253)
    assert last["score"] == 16_008 * 253


def test_margins_are_beyond_the_limit_on_both_sides(tmp_path: Path) -> None:
    policy = replace(PLAIN, margin_up=50, margin_down=50, cells=((1, 1), (2, 2), (3, 3)))
    bench = Bench(tmp_path, policy)
    # 1,200 a year from below needs 1,800; from above it holds down to 600.
    rising = [(1, 0, 200), (1, 1, 100), (1, 2, 149), (1, 3, 150), (1, 4, 151)]
    bench.close(rising, 5)
    assert [bench.ranks(m)[1] for m in range(5)] == [2, 2, 2, 2, 1]
    falling = [(2, 0, 450), (2, 3, 150), (2, 5, 149)]
    bench.close(falling, 7)
    assert [bench.ranks(m)[2] for m in range(7)] == [1, 1, 1, 1, 1, 1, 2]


def test_stopping_leaves_the_better_classes_at_the_third_close(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    loyal = [(1, month, 5000) for month in range(8)]
    others = [(c, month, 10 * c) for c in range(2, 40) for month in range(18)]
    bench.close(loyal + others, 18)
    ranks = [bench.ranks(month)[1] for month in range(18)]
    assert ranks[7:11] == [1, 1, 1, 3]
    assert ranks[13:15] == [4, 4]
    assert bench.states(10)[1]["reason"] == "stopped"
    assert bench.states(13)[1]["reason"] == "dormant"


def test_everybody_stopping_leaves_nobody_on_top(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.close([(c, month, 10 * c) for c in range(1, 40) for month in range(8)], 14)
    assert min(bench.ranks(7).values()) == 1
    assert min(bench.ranks(10).values()) == 3
    assert set(bench.ranks(13).values()) == {4}


def test_own_rhythm_can_ask_for_more_patience(tmp_path: Path) -> None:
    quarterly = [(1, month, 9000) for month in range(0, 13, 3)]
    others = [(c, month, 10 * c) for c in range(2, 40) for month in range(20)]
    policy = Policy(stop_rhythm_percent=150)
    patient, plain = Bench(tmp_path / "a", policy), Bench(tmp_path / "b")
    patient.close(quarterly + others, 18)
    plain.close(quarterly + others, 18)
    # The last purchase is in month 12: three idle closes at 15, one and a half intervals at 17.
    assert plain.ranks(15)[1] == 3
    assert patient.ranks(16)[1] <= 2
    assert patient.ranks(17)[1] == 3


def test_fixed_limits_follow_inflation_once_a_year() -> None:
    policy = replace(PLAIN, limits_since="2024-01", inflation_permille=100)
    assert limits_at(policy, FIRST + 11) == [1200 * E4, 400 * E4]
    assert limits_at(policy, FIRST + 12) == [1320 * E4, 440 * E4]
    assert limits_at(policy, FIRST + 25) == [1452 * E4, 484 * E4]
    assert limits_at(policy, FIRST - 1) == [1200 * E4, 400 * E4]


def test_a_policy_survives_being_stored() -> None:
    assert Policy.from_dict(Policy().as_dict()) == Policy()
    assert Policy.from_dict({**PLAIN.as_dict(), "unknown": 1}) == PLAIN
