"""Where the recipient is: what somebody said, or else addresses, prefixes and the record."""

from collections.abc import Iterable
from functools import cache

from vinculo.customers.permission.engine import Place
from vinculo.customers.permission.engine.days_off import regions_of
from vinculo.customers.permission.zones import country_of_phone, zones_of, zones_of_phone
from vinculo.lib.text import sort_key


def places_of(
    said: tuple[str, str, str] | None,
    addresses: Iterable[tuple[str, str]],
    phone_numbers: Iterable[str],
    country: str,
    company_zone: str,
) -> tuple[Place, ...]:
    """Every place that something speaks for: the law of each has to allow a contact.

    `said` is country, region code, zone; `addresses` are country and region as typed; `country`
    is the record's, or the company's.
    """
    if said:
        there, region, zone = said
        zones = (zone,) if zone else zones_of(there, region)
        return (Place(there, zones or (company_zone,), region),)
    found: dict[str, Place] = {}
    for there, region in addresses:
        there = there or country
        code = region_code(there, region)
        if there not in found or (code and not found[there].region):
            found[there] = Place(there, zones_of(there, code) or (company_zone,), code)
    for number in phone_numbers:
        there = country_of_phone(number)
        if there and there not in found:
            found[there] = Place(there, zones_of_phone(number, there) or (company_zone,))
    if country not in found and not found:
        found[country] = Place(country, zones_of(country) or (company_zone,))
    return tuple(found.values())


def region_code(country: str, region: str) -> str:
    return _codes(country).get(sort_key(region), "") if region else ""


@cache
def _codes(country: str) -> dict[str, str]:
    return {sort_key(name): code for name, code in regions_of(country).items()}
