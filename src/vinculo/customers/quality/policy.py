"""What the company wants of its data: what it weighs, wants, and holds for fresh. Plain values."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

PARTS = ("completeness", "validity", "freshness", "uniqueness", "reachability")
KINDS = ("person", "organisation")
MOST_WEIGHT = 10
WEIGHTS = MappingProxyType(dict(zip(PARTS, (3, 3, 1, 2, 3), strict=True)))
WANTED = MappingProxyType({
    "person": ("given_names", "surnames", "document", "phone", "email", "city", "owner"),
    "organisation": ("document", "phone", "email", "address", "city", "industry", "owner"),
})  # fmt: skip
FRESH_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Standard:
    """`kind`, `rank` and `team_id` say for whom; empty or None is everybody."""

    pk: int
    field: str
    kind: str = ""
    rank: int | None = None
    team_id: int | None = None
    is_required: bool = False
    mask: str = ""
    allowed: tuple[str, ...] = ()
    refuses: bool = False

    def holds_for(self, kind: str, rank: int | None, team_id: int | None) -> bool:
        return (
            self.kind in ("", kind)
            and self.rank in (None, rank)
            and self.team_id in (None, team_id)
        )


@dataclass(frozen=True, slots=True)
class Policy:
    weights: Mapping[str, int] = field(default_factory=lambda: WEIGHTS)
    wanted: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: WANTED)
    fresh_months: int = FRESH_MONTHS
    standards: tuple[Standard, ...] = ()

    @property
    def mark(self) -> str:
        """Equal for equal policies: a score that was made by another one blames nobody."""
        told = [
            [self.weights[part] for part in PARTS],
            [sorted(self.wanted[kind]) for kind in KINDS],
            self.fresh_months,
            [str(one) for one in self.standards],
        ]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:16]

    @property
    def total_weight(self) -> int:
        return sum(self.weights[part] for part in PARTS)
