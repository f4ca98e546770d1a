"""Packs and a company's own rules, arranged so that one decision is a few look-ups."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import TypeVar

from vinculo.customers.permission.engine.days_off import days_off
from vinculo.customers.permission.engine.facts import Place
from vinculo.customers.permission.engine.pack import Cap, Consent, Hours, Pack, Register, Rule
from vinculo.customers.permission.engine.week import ALL_DAY, Windows, both

R = TypeVar("R", bound=Rule)


@dataclass(frozen=True, slots=True)
class CompanyRules:
    """What a company adds; it can only narrow what the packs allow."""

    hours: tuple[Hours, ...] = ()
    caps: tuple[Cap, ...] = ()
    days_off: frozenset[date] = frozenset()
    strict: bool = True


@dataclass(frozen=True, slots=True)
class Chapter:
    """The rules for one kind of purpose on one channel in one country, at one time."""

    consents: tuple[Consent, ...]
    registers: tuple[Register, ...]
    caps: tuple[Cap, ...]
    hours: tuple[Hours, ...]
    own_hours: tuple[Hours, ...]


@dataclass(frozen=True)
class Rulebook:
    """`refreshed` says when each register was imported last."""

    packs: tuple[Pack, ...]
    company: CompanyRules = CompanyRules()
    refreshed: Mapping[str, datetime] = field(default_factory=dict)

    def __post_init__(self) -> None:
        starts: dict[str, list[int]] = {}
        for country in {pack.country for pack in self.packs}:
            known = [pack for pack in self.packs if pack.country in (country, "*")]
            turns = {pack.starts_on.toordinal() for pack in known}
            turns |= {pack.ends_on.toordinal() + 1 for pack in known if pack.ends_on}
            starts[country] = sorted(turns)
        object.__setattr__(self, "_turns", starts)
        object.__setattr__(self, "_chapters", {})
        object.__setattr__(self, "_windows", {})
        object.__setattr__(
            self, "_own_days_off", frozenset(day.toordinal() for day in self.company.days_off)
        )

    def next_turn(self, country: str, day: int) -> int | None:
        """The next day on which other packs are in force."""
        turns = self._turns.get(country) or self._turns.get("*", ())  # type: ignore[attr-defined]
        at = bisect_right(turns, day)
        return turns[at] if at < len(turns) else None

    def chapter(self, country: str, kind: str, channel: str, day: int) -> Chapter:
        turns = self._turns.get(country) or self._turns.get("*", ())  # type: ignore[attr-defined]
        key = country, kind, channel, bisect_right(turns, day)
        found: Chapter | None = self._chapters.get(key)  # type: ignore[attr-defined]
        if found is None:
            found = self._write(country, kind, channel, date.fromordinal(day))
            self._chapters[key] = found  # type: ignore[attr-defined]
        return found

    def _write(self, country: str, kind: str, channel: str, day: date) -> Chapter:
        packs = [
            pack for pack in self.packs if pack.country in (country, "*") and pack.is_in_force(day)
        ]
        own = tuple(rule for rule in self.company.hours if rule.covers(kind, channel))

        def spoken(rules: list[R]) -> tuple[R, ...]:
            meant = [
                rule
                for rule in rules
                if rule.covers(kind, channel) and (self.company.strict or not rule.strict)
            ]
            loud = [rule for rule in meant if not rule.when_silent]
            return tuple(loud or meant)

        return Chapter(
            spoken([rule for pack in packs for rule in pack.consents]),
            spoken([rule for pack in packs for rule in pack.registers]),
            spoken([rule for pack in packs for rule in pack.caps])
            + tuple(cap for cap in self.company.caps if cap.covers(kind, channel)),
            spoken([rule for pack in packs for rule in pack.hours]),
            own,
        )

    def is_day_off(self, place: Place, day: int) -> bool:
        year = _year(day)
        return day in days_off(place.country, place.region, year, self.company.strict)

    def windows(
        self, place: Place, kind: str, channel: str, day: int, asked: Hours | None = None
    ) -> Windows:
        """The minutes of a local day that every rule leaves open."""
        key = place.country, place.region, kind, channel, day
        found: Windows | None = None if asked else self._windows.get(key)  # type: ignore[attr-defined]
        if found is not None:
            return found
        chapter, off = self.chapter(place.country, kind, channel, day), self.is_day_off(place, day)
        weekday = (day - 1) % 7
        open_then = ALL_DAY
        for rule in chapter.hours:
            week = asked.week if asked and rule.unless_asked else rule.week
            open_then = both(open_then, week.on(weekday, off))
        for rule in chapter.own_hours:
            open_then = both(open_then, rule.week.on(weekday, off))
        if day in self._own_days_off and (chapter.hours or chapter.own_hours):  # type: ignore[attr-defined]
            open_then = ()
        if asked is None:
            self._windows[key] = open_then  # type: ignore[attr-defined]
        return open_then


@lru_cache(maxsize=4096)
def _year(day: int) -> int:
    return date.fromordinal(day).year
