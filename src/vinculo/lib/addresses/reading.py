"""`normalise`: tokens, then the plan of their shape, then the plan filled with their words."""

from vinculo.lib.addresses.address import RECOGNISED_FROM, Address
from vinculo.lib.addresses.countries import country as country_of
from vinculo.lib.addresses.plan import BREAK
from vinculo.lib.addresses.tokens import tokenise, words_of

LONGEST = 400  # characters that are read; what comes after is left over


def normalise(text: str, country: str = "CO") -> Address:
    """Read an address as people type it. Never raises for a text; KeyError for the country."""
    known = country_of(country)
    shape, flat = tokenise(text[:LONGEST], known.vocabulary)
    plan = known.plan_of(shape)
    key, canonical, short, leftover, *values = (plan.text % plan.pick(flat)).split(BREAK)
    parts = dict(zip(plan.names, values, strict=False))
    if plan.confidence < RECOGNISED_FROM:
        clean = " ".join(text[:LONGEST].split())
        key, canonical, short = words_of(flat), clean, clean
    elif plan.is_corner:
        roads, slash, unit = key.partition("/")
        key = "+".join(sorted(roads.split("+"))) + slash + unit
    if len(text) > LONGEST:
        leftover = f"{leftover} {text[LONGEST:]}".strip()
    return Address(
        text,
        country,
        parts,
        canonical,
        short,
        key,
        plan.confidence >= RECOGNISED_FROM,
        plan.confidence,
        leftover,
    )
