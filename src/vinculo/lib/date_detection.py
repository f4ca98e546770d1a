"""In which order a column of dates was written: settled, open, or contradictory."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import combinations
from typing import Literal

from vinculo.lib.dates import COMPACT, SERIAL, NotADate, Order, parse

# A stray cell does not make a column contradictory; one in fifty does.
TOLERATED = 50
# Two-digit years beside two-digit days: real files seldom span more years than this.
SPAN = 15

Moments = dict[str, datetime]


@dataclass(frozen=True, slots=True)
class Detection:
    """`plain`: ISO, months in words, or the same day in every order. `none`: not dates."""

    verdict: Literal["settled", "ambiguous", "mixed", "plain", "none"]
    order: Order | None
    candidates: tuple[Order, ...]
    evidence: tuple[str, ...]  # texts that settle it, or that leave it open
    against: tuple[str, ...]  # texts that the order (or no order) can read
    readable: int = 0
    total: int = 0


def detect(texts: Iterable[str] | Mapping[str, int], today: date | None = None) -> Detection:
    """Decide over all the texts given; a mapping says how often each occurs.

    Bare numbers are taken for Excel's days when all of them can be; with `today`, a calendar
    that would put them in the future is ruled out.
    """
    counts = texts if isinstance(texts, Mapping) else dict.fromkeys(texts, 1)
    read = {order: _moments(counts, order) for order in _orders(counts)}
    if today and "excel1900" in read:
        horizon = datetime.combine(today + timedelta(days=366), datetime.min.time())
        read = {
            o: m
            for o, m in read.items()
            if all(at.replace(tzinfo=None) < horizon for at in m.values())
        }
    if any(len(read.get("ymd", ())) < len(read.get(order, ())) for order in ("dmy", "mdy")):
        del read["ymd"]  # it only reads the ISO dates among them, as every order does
    return _Contest(
        counts, {order: moments for order, moments in read.items() if moments}
    ).verdict()


def _orders(counts: Mapping[str, int]) -> tuple[Order, ...]:
    if not counts or not all(
        SERIAL.fullmatch(text.strip()) or COMPACT.fullmatch(text.strip()) for text in counts
    ):
        return ("dmy", "mdy", "ymd")
    if all(COMPACT.fullmatch(text.strip()) for text in counts):
        return ("ymd", "dmy", "mdy")
    return ("excel1900", "excel1904")


def _moments(counts: Mapping[str, int], order: Order) -> Moments:
    moments = {}
    for text in counts:
        try:
            moments[text] = parse(text, order)
        except NotADate:
            continue
    return moments


class _Contest:
    """Orders eliminate each other by the texts that one reads and the other cannot."""

    def __init__(self, counts: Mapping[str, int], read: dict[Order, Moments]) -> None:
        self.counts, self.read = counts, read
        self.total = sum(counts.values())

    def only(self, one: Order, other: Order) -> list[str]:
        return [text for text in self.read[one] if text not in self.read[other]]

    def weight(self, texts: Iterable[str]) -> int:
        return sum(self.counts[text] for text in texts)

    def verdict(self) -> Detection:
        if not self.read or 2 * max(map(self.weight, self.read.values())) < self.total:
            return Detection("none", None, (), (), tuple(self.counts)[:5], 0, self.total)
        left, evidence, conflict = self.eliminate()
        left = self.by_span(left)
        winner = left[0]
        if len(left) == 1:
            return self.say("settled", winner, (), evidence)
        if conflict:
            return self.say("mixed", None, tuple(left), evidence)
        differing = [
            text
            for text, at in self.read[winner].items()
            if any(self.read[order].get(text) != at for order in left[1:])
        ]
        if differing:
            return self.say("ambiguous", None, tuple(left), differing)
        return self.say("plain", winner, (), evidence)

    def eliminate(self) -> tuple[list[Order], list[str], bool]:
        out: set[Order] = set()
        evidence: list[str] = []
        conflicts: list[tuple[Order, Order]] = []
        for one, other in combinations(self.read, 2):
            for winner, loser in ((one, other), (other, one)):
                won, lost = self.only(winner, loser), self.only(loser, winner)
                if won and self.weight(lost) * TOLERATED <= self.weight(won):
                    out.add(loser)
                    evidence += won[:5]
                elif won and lost and self.weight(won) * TOLERATED > self.weight(lost):
                    conflicts.append((one, other))
                    evidence += won[:2] + lost[:2]
        left = [order for order in self.read if order not in out]
        if not left:  # each beaten by another: nothing is settled
            left = list(self.read)
        conflict = any(one in left and other in left for one, other in conflicts)
        return left, list(dict.fromkeys(evidence)), conflict

    def by_span(self, left: list[Order]) -> list[Order]:
        """Drop a reading by which the years would spread widely while another keeps them close."""
        spans = {}
        for order in left:
            years = [at.year for at in self.read[order].values()]
            spans[order] = max(years) - min(years)
        if (
            len({*left} & {"ymd", "dmy", "mdy"}) > 1
            and "ymd" in left
            and min(spans.values()) <= SPAN
        ):
            return [order for order in left if spans[order] <= SPAN]
        return left

    def say(
        self,
        verdict: Literal["settled", "ambiguous", "mixed", "plain"],
        order: Order | None,
        candidates: tuple[Order, ...],
        evidence: list[str],
    ) -> Detection:
        reader: Order = order or candidates[0]
        for candidate in candidates:
            if self.weight(self.read[candidate]) > self.weight(self.read[reader]):
                reader = candidate
        against = tuple(text for text in self.counts if text not in self.read[reader])[:5]
        readable = self.weight(self.read[reader])
        evidence = evidence or list(self.read[reader])
        return Detection(
            verdict, order, candidates, tuple(evidence)[:5], against, readable, self.total
        )
