"""The words of a person's name put together as they belong: `de la Cruz`, `San Juan`, `J. C.`"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from vinculo.lib.names.evidence import FEMALE, given_likelihood, is_known
from vinculo.lib.names.words.given import DEVOTIONS
from vinculo.lib.names.words.nicknames import SHORT
from vinculo.lib.names.words.spelling import glued, listed
from vinculo.lib.names.words.surnames import COMPOUND
from vinculo.lib.text import fold, words

PARTICLES = frozenset(listed("de del la las los el da do dos das di du van von der den ten ter"))
SAINTS = {"san": "San", "santa": "Santa", "santo": "Santo", "sto": "Santo", "sta": "Santa"}
WIDOW = frozenset({"vda", "viuda"})
INITIAL = 0.7  # given names are put so more often
AND = frozenset({"y", "e", "i"})


@dataclass(frozen=True, slots=True)
class Unit:
    """`key` are the words to compare, particles glued to their head; `plain` has them left out."""

    text: str
    key: tuple[str, ...]
    plain: tuple[str, ...]
    likely: float  # that it is a given name
    known: bool


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    folded: str
    dotted: bool


def units_of(tokens: list[Token], known: Mapping[str, str]) -> tuple[list[Unit], bool]:
    """The units, and whether several people are named with `y` between them."""
    units: list[Unit] = []
    several = False
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.folded in AND and units and at + 1 < len(tokens):
            following, at = _unit(tokens, at + 1, known)
            if following.likely < 0.6 and (units[-1].likely < 0.6 or len(units) > 1):
                units[-1] = _joined(units[-1], token.folded, following)
            else:
                several = True
                units.append(following)
            continue
        unit, at = _unit(tokens, at, known)
        if units and fold(f"{units[-1].text} {unit.text}") in COMPOUND:
            unit = _joined(units.pop(), "", unit)
        units.append(unit)
    return _with_devotions(units), several


def _unit(tokens: list[Token], at: int, known: Mapping[str, str]) -> tuple[Unit, int]:
    before: list[Token] = []
    while at < len(tokens) - 1 and (tokens[at].folded in PARTICLES or _binds(tokens, at)):
        before.append(tokens[at])
        at += 1
    head = tokens[at]
    if before and before[-1].folded in {"mc", "mac"}:
        joined = before.pop()
        head = Token(joined.text.capitalize() + head.text, joined.folded + head.folded, False)
    whole = _in_full(tokens, at, known) if head is tokens[at] and not before else head.text
    plain = tuple(words(whole.replace("'", "")))
    if not before and len(letter := "".join(plain)) == 1:
        return Unit(whole, (letter,), (letter,), INITIAL, False), at + 1
    if not before:
        likely = sum(given_likelihood(word, known) for word in plain) / max(len(plain), 1)
        is_there = all(is_known(word, known) for word in plain)
        return Unit(whole, plain, plain, likely, is_there), at + 1
    text = " ".join(_particle(token) for token in before)
    folded = [glued(_particle(token)) for token in before]
    saint = [word for word in folded if word in {"san", "santa", "santo"}]
    if any(word in WIDOW for word in folded):
        return Unit(f"viuda de {whole}", plain, plain, 0.01, True), at + 1
    key = ("".join((*folded, *plain)),)
    bare = ("".join((*saint, *plain)),)
    is_name = is_known(plain[0], known) if plain else False
    return Unit(f"{text} {whole}", key, bare, 0.02, is_name), at + 1


def _binds(tokens: list[Token], at: int) -> bool:
    """San, Mc and `viuda` go with what follows."""
    folded = tokens[at].folded
    if folded in WIDOW:
        return tokens[at + 1].folded == "de" or folded == "vda"
    return folded in SAINTS or folded in {"mc", "mac"}


def _particle(token: Token) -> str:
    return SAINTS.get(token.folded) or token.text


def _in_full(tokens: list[Token], at: int, known: Mapping[str, str]) -> str:
    """`Ma.` and `Hdez` in full; `Ma` without a full stop only before another given name."""
    token = tokens[at]
    whole = SHORT.get(token.text.lower()) or SHORT.get(token.folded)
    if whole is None:
        return token.text
    if token.dotted or len(token.folded) > 2 or "ª" in token.text:
        return whole
    following = tokens[at + 1].folded if at + 1 < len(tokens) else ""
    sure = given_likelihood(following, known) > 0.8 or following in {"del", "de"}
    return whole if token.folded == "ma" and sure else token.text


def _joined(one: Unit, between: str, other: Unit) -> Unit:
    text = " ".join(part for part in (one.text, between, other.text) if part)
    return Unit(text, one.key + other.key, one.plain + other.plain, 0.01, one.known and other.known)


def _with_devotions(units: list[Unit]) -> list[Unit]:
    """María del Carmen, José de Jesús: the particle continues a given name."""
    if len(units) < 2:
        return units
    found = units[:1]
    for before, unit in pairwise(units):
        of = fold(unit.text).split()
        continues = of[0] in {"de", "del"} and of[-1] in DEVOTIONS and before.likely > 0.8
        if continues:
            strong = before.plain[-1:] and (
                before.plain[-1] in FEMALE or of[-1] in {"jesus", "dios", "carmen", "maria"}
            )
            unit = replace(unit, likely=0.95 if strong else 0.3, known=True)
        found.append(unit)
    return found
