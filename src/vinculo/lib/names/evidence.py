"""How likely a word is a given name, by the lists of both."""

from collections.abc import Mapping
from functools import lru_cache

from vinculo.lib.names.words.given import MEN, WOMEN
from vinculo.lib.names.words.nicknames import NICKNAMES, SEVERAL, SHORT
from vinculo.lib.names.words.organisation_words import STRONG
from vinculo.lib.names.words.spelling import glued
from vinculo.lib.names.words.surnames import MOSTLY, SURNAMES
from vinculo.lib.text import phonetic

GIVEN_SURELY, SURNAME_SURELY, UNKNOWN = 0.985, 0.015, 0.45
KNOWN_TAUGHT = {"given": 0.995, "surname": 0.005}
SOFTENING = 20  # so that the rank of the first names does not weigh too much


def _ranks(*lists: list[str]) -> dict[str, int]:
    ranks: dict[str, int] = {}
    for names in lists:
        for rank, name in enumerate(names):
            folded = glued(name)
            ranks[folded] = min(rank, ranks.get(folded, rank))
    return ranks


_GIVEN, _SURNAMES = _ranks(WOMEN, MEN), _ranks(SURNAMES)
FEMALE = frozenset(map(glued, WOMEN))

# How a name is written in full; the first spelling of the lists is the frequent one.
WRITTEN: dict[str, str] = {}
for _name in (*WOMEN, *MEN, *SURNAMES):
    WRITTEN.setdefault(glued(_name), _name)
for _bare in ("oscar", "edgar", "walter", "alex", "edison"):  # borne without the accent as well
    WRITTEN[_bare] = _bare.capitalize()


def _likelihood() -> dict[str, float]:
    likely: dict[str, float] = {}
    for word in _GIVEN.keys() | _SURNAMES.keys():
        if word not in _SURNAMES:
            likely[word] = GIVEN_SURELY
        elif word not in _GIVEN:
            likely[word] = SURNAME_SURELY
        else:
            given, surname = 1 / (_GIVEN[word] + SOFTENING), 1 / (_SURNAMES[word] + SOFTENING)
            likely[word] = min(max(given / (given + surname), 0.05), 0.95)
    likely |= {word: share for word, share in MOSTLY.items() if word in likely}
    for word in (*NICKNAMES, *SEVERAL):
        likely.setdefault(glued(word), 0.93)
    for word, whole in SHORT.items():
        likely.setdefault(glued(word), likely.get(glued(whole), UNKNOWN))
    return likely


LIKELY = _likelihood()
ORGANISATION = STRONG - LIKELY.keys()


def given_likelihood(word: str, known: Mapping[str, str]) -> float:
    """Of a folded word; what the company taught comes first."""
    if (taught := known.get(word)) in KNOWN_TAUGHT:
        return KNOWN_TAUGHT[taught]
    if (found := LIKELY.get(word)) is not None:
        return found
    if len(word) > 3 and word.endswith(("ez", "escu", "enko", "sky", "oglu")):
        return 0.05
    return UNKNOWN


def is_known(word: str, known: Mapping[str, str]) -> bool:
    return word in LIKELY or known.get(word) in KNOWN_TAUGHT


@lru_cache(maxsize=50_000)
def sound(word: str) -> str:
    return phonetic(word)
