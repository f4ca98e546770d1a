"""From what was typed to who is meant."""

from collections.abc import Mapping

from vinculo.lib.names import organisations, persons, plain
from vinculo.lib.names.legal_forms import Taken, take_legal_form
from vinculo.lib.names.mending import mended
from vinculo.lib.names.name import Kind, Name
from vinculo.lib.names.words.organisation_words import NOBODY
from vinculo.lib.names.words.spelling import glued
from vinculo.lib.text import words

_NOTHING: Mapping[str, str] = {}


def normalise(
    text: str, country: str = "", kind: Kind | None = None, known: Mapping[str, str] = _NOTHING
) -> Name:
    """Read a name as somebody in `country` (ISO code) would write it. Never raises.

    `kind`, where it is known, is not guessed. `known` is what the company has taught: folded words
    to `given`, `surname` or `organisation`. To normalise a canonical name changes nothing.
    """
    if not known and kind != "organisation" and (at_once := plain.read(text)) is not None:
        return at_once
    whole = mended(text)
    found = _read(text, whole, country.upper(), kind, known)
    if found.canonical == whole:
        return found
    if found.kind == "organisation" and not known and organisations.is_stable(found):
        return found
    again = _read(found.canonical, mended(found.canonical), country.upper(), kind, known)
    if (again.canonical, again.key, again.kind) == (found.canonical, found.key, found.kind):
        return found
    return _as_typed(text, whole, found.kind)


def _read(typed: str, text: str, country: str, kind: Kind | None, known: Mapping[str, str]) -> Name:
    if not any(map(str.isalpha, text)) or glued(text) in NOBODY:
        return Name(typed, kind or "person", {"nobody": "yes"}, text, "", "", False, 0.0, text)
    taught = frozenset(word for word, role in known.items() if role == "organisation")
    taken = take_legal_form(text, country) if kind != "person" else Taken(text, "", "")
    folded = words(taken.rest)
    proof = organisations.proves(text, folded, taught)
    if kind == "organisation" or (kind is None and _is_organisation(taken, folded, proof, known)):
        return organisations.read(typed, taken, max(proof, 0.55 if kind else 0.5))
    return persons.read(typed, text, country, known)


def _is_organisation(
    taken: Taken, folded: list[str], proof: float, known: Mapping[str, str]
) -> bool:
    if taken.legal_form or taken.state:
        return True
    like_person = organisations.person_like(folded, known)
    if proof >= 0.9:
        return True
    if proof or any(any(map(str.isdigit, word)) for word in folded):
        return like_person < 0.5
    return False


def _as_typed(typed: str, text: str, kind: Kind) -> Name:
    key = " ".join(sorted(words(text)))
    return Name(typed, kind, {}, text, key, key, False, 0.1, text)
