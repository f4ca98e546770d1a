"""Cheaper ways to the same customer, and what they would save (R143)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from vinculo.analytics.costs.kinds import KINDS, Kind

E4 = 10_000


@dataclass(frozen=True, slots=True)
class Way:
    """`count` of `kind` cost `spent`; by `to`, `units` for each one, they would cost `cheaper`."""

    kind: Kind
    to: Kind
    units: int
    count: int
    spent: Decimal
    cheaper: Decimal

    @property
    def saving(self) -> Decimal:
        return self.spent - self.cheaper


def cheapest(kind: Kind, costs: Mapping[str, Decimal]) -> tuple[Kind, int, Decimal] | None:
    """The way that costs least of those that have a cost: it, its units, and what these cost."""
    known = [(KINDS[to], units, costs[to] * units) for to, units in kind.instead if to in costs]
    return min(known, key=lambda way: way[2], default=None)


def ways(serving: Mapping[str, list[int]], costs: Mapping[str, Decimal]) -> list[Way]:
    """Those that save something, the largest saving first. `serving` as in CustomerProfit."""
    return sorted(_ways(serving, costs), key=lambda way: -way.saving)


def _ways(serving: Mapping[str, list[int]], costs: Mapping[str, Decimal]) -> Iterator[Way]:
    for key, (count, spent_e4) in serving.items():
        kind = KINDS.get(key)
        found = cheapest(kind, costs) if kind else None
        if kind and found:
            way = Way(kind, found[0], found[1], count, Decimal(-spent_e4) / E4, found[2] * count)
            if way.saving > 0:
                yield way


def saving_sql(costs: Mapping[str, Decimal]) -> str:
    """The same added up, over columns of the measure, in 1/10,000."""
    parts = ["0"]
    for key, kind in KINDS.items():
        if found := cheapest(kind, costs):
            each_e4 = int(found[2] * E4)
            parts.append(f"greatest(0, -{key}_e4 - {key}_n * {each_e4}::numeric)")
    return " + ".join(parts)
