"""Packs from their TOML files. A file that is not understood whole is refused."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from vinculo.customers.permission.engine.facts import Channel, Kind
from vinculo.customers.permission.engine.pack import Cap, Consent, Hours, Pack, Register, Rule
from vinculo.customers.permission.engine.week import DAYS, Week, read_windows

FOLDER = Path(__file__).parent / "packs"
GROUPS = {"mon_fri": DAYS[:5], "mon_sat": DAYS[:6], "all": DAYS}
R = TypeVar("R", bound=Rule)


@cache
def packs_kept() -> tuple[Pack, ...]:
    return tuple(read_pack(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml")))


def read_pack(text: str) -> Pack:
    """ValueError, TypeError or KeyError for what is not a pack."""
    told = tomllib.loads(text)
    sure = told["sure"]

    def rules(name: str, sort: type[R]) -> tuple[R, ...]:
        return tuple(_rule(sort, told["id"], sure, one) for one in told.pop(name, ()))

    parts: dict[str, Any] = {
        "consents": rules("consent", Consent),
        "hours": rules("hours", Hours),
        "caps": rules("cap", Cap),
        "registers": rules("register", Register),
    }
    told["doubts"] = tuple(told.get("doubts", ()))
    return Pack(**told, **parts)


def _rule(sort: type[R], pack: str, sure: str, told: dict[str, Any]) -> R:
    told = {"sure": sure, **told}
    told["id"] = f"{pack}/{told['id']}"
    told["kinds"] = frozenset(Kind(kind) for kind in told["kinds"])
    channels = told.get("channels", list(Channel))
    told["channels"] = frozenset(Channel(channel) for channel in channels)
    if "week" in told:
        told["week"] = read_week(told["week"])
    if "ranks" in told:
        told["ranks"] = frozenset(told["ranks"])
    return sort(**told)


def read_week(told: dict[str, str]) -> Week:
    """Keys: mon ... sun, mon_fri, mon_sat, all, days_off. What is not said is closed."""
    days = dict.fromkeys(DAYS, read_windows(""))
    for key, text in told.items():
        if key == "days_off":
            continue
        for day in GROUPS.get(key) or (key,):
            if day not in days:
                raise ValueError(day)
            days[day] = read_windows(text)
    return Week(tuple(days[day] for day in DAYS), read_windows(told.get("days_off", "")))
