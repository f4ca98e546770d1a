"""How a company values its customers. Plain data: no database, no engine.

Amount band 1 is the highest amount, tenure band 1 the newest customers, rank 1 the best class.
"""

import json
from dataclasses import asdict, dataclass
from typing import Any

E4 = 10_000
# What a company sees before it has changed anything; docs/matrix.md says why these.
CLASSES = ("ORO", "PLATA", "BRONCE", "BAJO VALOR")
CELLS = ((2, 1, 1, 1), (2, 2, 2, 2), (3, 3, 3, 3), (4, 4, 4, 4))


@dataclass(frozen=True, slots=True)
class Policy:
    # What a customer buys: recent months weigh more, or a plain window of months.
    measure: str = "smoothing"
    keep_permille: int = 900
    window_months: int = 12
    # Count the amount by how constantly it came: one purchase is not a rhythm.
    constancy: bool = True
    # Bands of amount: shares of the buying customers from the top, or amounts of a year.
    bands_by: str = "percentile"
    shares: tuple[int, ...] = (7, 13, 20, 60)
    adapt_percent: int = 50
    limits: tuple[int, ...] = ()
    limits_since: str = ""
    inflation_permille: int = 0
    # Bands of tenure, by their first month, and the class of every cell.
    tenure_from: tuple[int, ...] = (0, 3, 12, 36)
    classes: tuple[str, ...] = CLASSES
    cells: tuple[tuple[int, ...], ...] = CELLS
    # Patience: how far beyond the limit, at how many closes, after how many weak months.
    margin_up: int = 50
    margin_down: int = 50
    closes_up: int = 1
    closes_down: int = 1
    weak_months: int = 3
    one_step: bool = False
    # Stopping: closes without a purchase until the better classes, and every class, are lost.
    stop_closes: int = 3
    stop_rank: int = 3
    stop_rhythm_percent: int = 0
    dormant_closes: int = 6

    @property
    def bands(self) -> int:
        return len(self.cells)

    @property
    def horizon(self) -> int:
        """Per mille of a year's amount that one month of full weight stands for, in months."""
        return self.window_months if self.measure == "window" else 0

    def rank_of(self, amount_band: int, tenure_band: int) -> int:
        return self.cells[amount_band - 1][tenure_band - 1]

    def class_name(self, rank: int) -> str:
        return self.classes[rank - 1]

    def stop_bands(self) -> list[int]:
        """Per tenure band, the best amount band that somebody who stopped may keep."""
        worst = self.bands
        return [
            next((a for a in range(1, worst + 1) if self.rank_of(a, t) >= self.stop_rank), worst)
            for t in range(1, len(self.tenure_from) + 1)
        ]

    def as_dict(self) -> dict[str, Any]:
        return json.loads(json.dumps(asdict(self)))  # type: ignore[no-any-return]

    @classmethod
    def from_dict(cls, stored: dict[str, Any]) -> "Policy":
        known = {name: stored[name] for name in cls.__slots__ if name in stored}
        for name in ("shares", "limits", "tenure_from", "classes"):
            if name in known:
                known[name] = tuple(known[name])
        if "cells" in known:
            known["cells"] = tuple(tuple(row) for row in known["cells"])
        return cls(**known)


def limits_at(policy: Policy, period: int) -> list[int]:
    """Fixed limits at a close, moved by inflation, in 1/10,000; months counted from year 0."""
    if policy.limits_since and policy.inflation_permille:
        year, month = policy.limits_since.split("-")
        months = period - (int(year) * 12 + int(month) - 1)
    else:
        months = 0
    # Whole years only: prices of limits move once a year, and integers stay exact.
    years, rate = abs(months) // 12 * (1 if months >= 0 else -1), 1000 + policy.inflation_permille
    moved = []
    for limit in policy.limits:
        value = limit * E4
        for _ in range(abs(years)):
            value = value * rate // 1000 if years > 0 else value * 1000 // rate
        moved.append(value)
    return moved
