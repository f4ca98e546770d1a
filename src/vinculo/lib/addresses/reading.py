"""`normalise`: tokens, then the plan of their shape, then the plan filled with their words."""

from vinculo.lib.addresses.address import Address
from vinculo.lib.addresses.countries import country as country_of
from vinculo.lib.addresses.plan import BREAK, in_order
from vinculo.lib.addresses.tokens import tokenise, words_of

LONGEST = 400  # characters that are read; what comes after is left over


def normalise(text: str, country: str = "CO") -> Address:
    """Read an address as people type it. Never raises for a text; KeyError for the country."""
    known = country_of(country)
    shape, flat = tokenise(text[:LONGEST], known.vocabulary)
    plan = known.plan_of(shape)
    key, canonical, short, leftover, *values = (plan.text % plan.pick(flat)).split(BREAK)
    parts = dict(zip(plan.names, values, strict=False))
    recognised = plan.is_recognised
    if not recognised or not plan.is_stable:
        canonical = " ".join(text[:LONGEST].split())
    if not recognised:
        key, short = words_of(flat), canonical
    elif plan.is_corner:
        key = in_order(plan, key)
    if len(text) > LONGEST:
        leftover = f"{leftover} {text[LONGEST:]}".strip()
    return Address(
        text,
        country,
        parts,
        canonical,
        short,
        key,
        recognised,
        plan.confidence,
        leftover,
    )
