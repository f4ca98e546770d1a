"""Which of several values a merged record keeps: the company's rules, field by field. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

# What is decided together -> its columns.
FIELDS: dict[str, tuple[str, ...]] = {
    "name": ("kind", "name", "given_names", "surnames", "sort_name"),
    "since_on": ("since_on",),
    "birth_on": ("birth_on",),
    "industry": ("industry",),
    "country": ("country",),
    "city": ("city",),
    "preferred_channel": ("preferred_channel",),
    "owner": ("owner_id", "team_id"),
}


class Rule(StrEnum):
    NEWEST = "newest"
    COMPLETE = "complete"
    VERIFIED = "verified"
    SOURCE = "source"
    EARLIEST = "earliest"
    STAYS = "stays"


_EVERY = (Rule.NEWEST, Rule.COMPLETE, Rule.VERIFIED, Rule.SOURCE, Rule.STAYS)
RULES: dict[str, tuple[Rule, ...]] = {
    name: tuple(Rule.EARLIEST if name == "since_on" and one == Rule.COMPLETE else one
                for one in _EVERY)
    for name in FIELDS
}  # fmt: skip
DEFAULTS: dict[str, Rule] = {
    "name": Rule.COMPLETE, "since_on": Rule.EARLIEST, "birth_on": Rule.VERIFIED,
    "industry": Rule.NEWEST, "country": Rule.VERIFIED, "city": Rule.NEWEST,
    "preferred_channel": Rule.NEWEST, "owner": Rule.STAYS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Side:
    """One of the records: its values by column, and what the rules ask about it."""

    pk: int
    values: Mapping[str, Any]
    opened_at: datetime
    changed_at: Mapping[str, datetime] = field(default_factory=dict)  # by column, as people did
    is_verified: bool = False  # has an identity document whose number holds
    sources: frozenset[str] = frozenset()

    def value(self, name: str) -> Any:
        """What is compared: the first column that says something of it."""
        return self.values["name" if name == "name" else FIELDS[name][0]]

    def has(self, name: str) -> bool:
        return self.value(name) not in (None, "")

    def newest(self, name: str) -> datetime:
        known = [self.changed_at[one] for one in FIELDS[name] if one in self.changed_at]
        return max(known, default=self.opened_at)


@dataclass(frozen=True, slots=True)
class Rules:
    fields: Mapping[str, Rule]
    sources: Sequence[str] = ()

    @classmethod
    def reading(cls, stored: Mapping[str, str], sources: Sequence[str]) -> "Rules":
        known = {
            name: Rule(stored[name]) if stored.get(name) in RULES[name] else DEFAULTS[name]
            for name in FIELDS
        }
        return cls(known, tuple(sources))


def differ(name: str, sides: Sequence[Side]) -> bool:
    """Two of them say different things; nothing said is no answer."""
    return len({str(side.value(name)) for side in sides if side.has(name)}) > 1


def winner(name: str, sides: Sequence[Side], rules: Rules) -> Side:
    """The first side is the record that stays; it wins whatever the rule leaves undecided, and
    nothing said never wins over something."""
    saying = [side for side in sides if side.has(name)] or [sides[0]]
    rule = rules.fields[name]
    if rule == Rule.STAYS:
        return saying[0]
    # max() takes the first of equals.
    return max(saying, key=lambda side: _rank(rule, name, side, rules))


def _rank(rule: Rule, name: str, side: Side, rules: Rules) -> tuple[Any, ...]:
    match rule:
        case Rule.NEWEST:
            return (side.newest(name),)
        case Rule.COMPLETE:
            said = str(side.value(name) or "")
            return (len(said.split()), len(said))
        case Rule.VERIFIED:
            return (side.is_verified,)
        case Rule.SOURCE:
            places = [rules.sources.index(one) for one in side.sources if one in rules.sources]
            return (-min(places, default=len(rules.sources)),)
        case Rule.EARLIEST:
            on: date | None = side.value(name)
            return (-on.toordinal() if on else 0,)
    raise ValueError(rule)


NO_WORTH = (-1_000, 0.0)


def survivor(sides: Sequence[Side], worth: Mapping[int, tuple[int, float]]) -> Side:
    """Which record stays, unless a person says otherwise: worth more to us, then the older."""
    return max(sides, key=lambda side: (worth.get(side.pk, NO_WORTH), -side.pk))
