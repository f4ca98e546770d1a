"""Public holidays of a country and of its regions, as the `holidays` package knows them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import MappingProxyType

import holidays


@lru_cache(maxsize=256)
def holidays_of(country: str, region: str, year: int, language: str = "") -> Mapping[date, str]:
    """Date -> name. Empty for countries that are not known, and years too far away.

    A year is laid out whole and then kept: the package's own objects grow while they are read,
    which threads must not share.
    """
    try:
        known = holidays.country_holidays(
            country,
            subdiv=region if region in regions_of(country) else None,
            years=year,
            language=_spoken(country, language),
        )
    except NotImplementedError:
        return MappingProxyType({})
    return MappingProxyType({day: name for day, name in sorted(known.items()) if day.year == year})


@lru_cache(maxsize=64)
def regions_of(country: str) -> Mapping[str, str]:
    """Code -> name of the regions with holidays of their own."""
    try:
        known = holidays.country_holidays(country)
    except NotImplementedError:
        return {}
    names: dict[str, str] = {}
    for name, code in getattr(known, "subdivisions_aliases", {}).items():
        names.setdefault(code, name)
    return {code: names.get(code, code) for code in known.subdivisions}


def _spoken(country: str, language: str) -> str | None:
    """The package's name of a language, if it has the country's holidays in it."""
    wanted = "en_US" if language == "en" else language
    known = holidays.country_holidays(country)
    return wanted if wanted in known.supported_languages else None


@dataclass(frozen=True, slots=True)
class PublicHolidays:
    """`day in holidays`, for a calendar."""

    country: str
    region: str = ""

    def __contains__(self, day: object) -> bool:
        if not isinstance(day, date):
            return False
        return day in holidays_of(self.country, self.region, day.year)
