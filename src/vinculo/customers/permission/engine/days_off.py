"""Public holidays of a place."""

from functools import cache

import holidays


@cache
def days_off(country: str, region: str, year: int, strict: bool) -> frozenset[int]:
    """Ordinals. Region unknown: in the strict reading, a holiday anywhere in the country counts."""
    try:
        found = set(holidays.country_holidays(country, years=year))
        kept = holidays.country_holidays(country, subdiv=None)
    except NotImplementedError:
        return frozenset()
    known = kept.subdivisions
    regions = (region,) if region in known else (known if strict else ())
    for each in regions:
        found |= set(holidays.country_holidays(country, subdiv=each, years=year))
    return frozenset(day.toordinal() for day in found)


@cache
def regions_of(country: str) -> dict[str, str]:
    """Name or code of a region, as the holidays know it, -> its code."""
    try:
        kept = holidays.country_holidays(country)
    except NotImplementedError:
        return {}
    codes = {code: code for code in kept.subdivisions}
    return codes | dict(kept.subdivisions_aliases)
