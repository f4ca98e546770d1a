"""Packs from their TOML files; and which term a request has. What is not understood is refused."""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from vinculo.customers.rights.terms.pack import Days, Term, TermPack

FOLDER = Path(__file__).parent / "packs"
RIGHTS = frozenset(
    ["access", "portability", "rectification", "blocking", "erasure", "objection"]
)  # fmt: skip


@cache
def packs_kept() -> tuple[TermPack, ...]:
    return tuple(read_pack(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml")))


def read_pack(text: str) -> TermPack:
    """ValueError, TypeError or KeyError for what is not a pack."""
    told = tomllib.loads(text)
    terms = tuple(_term(told["id"], told["sure"], one) for one in told.pop("term"))
    told["doubts"] = tuple(told.get("doubts", ()))
    return TermPack(**told, terms=terms)


def _term(pack: str, sure: str, told: dict[str, Any]) -> Term:
    told = {"sure": sure, **told}
    told["id"] = f"{pack}/{told['id']}"
    told["rights"] = frozenset(told["rights"])
    if not told["rights"] <= RIGHTS:
        raise ValueError(told["rights"])
    for span in ("answer", "longer", "carry_out"):
        if span in told:
            told[span] = Days.read(told[span])
    return Term(**told)


def term_for(country: str, right: str, day: date) -> tuple[TermPack, Term]:
    """By the law of the country that was in force on the day; else by our own prudence."""
    own = [pack for pack in packs_kept() if pack.country == country and pack.is_in_force(day)]
    others = [pack for pack in packs_kept() if pack.country == "*"]
    for pack in (*own, *others):
        for term in pack.terms:
            if right in term.rights:
                return pack, term
    raise LookupError(right)


def term_named(name: str) -> tuple[TermPack, Term] | None:
    for pack in packs_kept():
        for term in pack.terms:
            if term.id == name:
                return pack, term
    return None
