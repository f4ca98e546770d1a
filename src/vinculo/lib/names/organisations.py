"""Companies and institutions."""

import re
from collections.abc import Mapping

from vinculo.lib.names import casing
from vinculo.lib.names.evidence import ORGANISATION, is_known, sound
from vinculo.lib.names.legal_forms import FORM_ENDS, STATE_ENDS, Taken, is_last
from vinculo.lib.names.name import RECOGNISED_FROM, Name
from vinculo.lib.names.words.organisation_words import PROOF_SHORT, SHORT_WORDS, SMALL
from vinculo.lib.names.words.spelling import folded
from vinculo.lib.text import words

_EDGES = " ,;:-/"
_PARTNERS = {"hijos", "compania", "cia", "asociados", "temporal"}
_WITH_PARTNERS = re.compile(r"\b(?:[ey] hijos|y compania|y cia|y asociados|union temporal)\b")
_is_simple = re.compile(r"[0-9A-Za-zÁÉÍÓÚÜÑáéíóúüñ]+(?: [0-9A-Za-zÁÉÍÓÚÜÑáéíóúüñ]+)+").fullmatch
_OPEN = re.compile(r"\s*\(\s*\)|\(\s*\Z")


def proves(text: str, said: list[str], taught: frozenset[str]) -> float:
    """How sure the words say that this is no person, 0 to 1."""
    if any(word in taught for word in said):
        return 0.99
    if any(word in ORGANISATION or word in PROOF_SHORT for word in said):
        return 0.95
    if not _PARTNERS.isdisjoint(said) and _WITH_PARTNERS.search(" ".join(said)):
        return 0.95
    if "&" in text or "@" in text or "+" in text:
        return 0.6
    return 0.0


def read(typed: str, taken: Taken, sure: float) -> Name:
    rest = _OPEN.sub("", taken.rest).strip(_EDGES)
    name = casing.organisation(rest)
    canonical = " ".join(part for part in (name, taken.legal_form) if part)
    if taken.state:
        canonical = f"{canonical} {taken.state}"
    compared = key_words(rest)
    parts = {"name": name, "legal_form": taken.legal_form, "state": taken.state}
    confidence = 0.97 if taken.legal_form else sure
    return Name(
        input=typed,
        kind="organisation",
        parts={part: value for part, value in parts.items() if value},
        canonical=canonical,
        key=" ".join(sorted(compared)),
        phonetic_key=" ".join(sorted(sound(word) for word in compared)),
        recognised=confidence >= RECOGNISED_FROM and bool(compared),
        confidence=confidence,
        leftover="",
    )


def is_stable(found: Name) -> bool:
    """Whether the canonical text is read again as the same: False also where it is not sure."""
    name, form = found.parts.get("name", ""), found.legal_form
    if "state" in found.parts or not _is_simple(name) or name.islower() or name.isupper():
        return False
    if not form:
        return found.canonical == name and not _ends(name)
    return is_last(name, form)


def _ends(name: str) -> bool:
    last = folded(name.rpartition(" ")[2])
    return last in FORM_ENDS or last in STATE_ENDS


def key_words(text: str) -> list[str]:
    """Without small words, what is written short in full, single letters run together."""
    merged: list[str] = []
    alone = False
    for word in words(text.replace("'", "")):
        if len(word) == 1 and word.isalpha() and alone:
            merged[-1] += word
        else:
            merged.append(word)
        alone = len(word) == 1 and word.isalpha()
    full = [SHORT_WORDS.get(word, word) for word in merged]
    return [word for word in full if word not in SMALL] or full


def person_like(said: list[str], known: Mapping[str, str]) -> float:
    """The share of words that are known as names of persons."""
    letters = [word for word in said if len(word) > 1 and not word.isdigit()]
    return sum(is_known(word, known) for word in letters) / len(letters) if letters else 0.0
