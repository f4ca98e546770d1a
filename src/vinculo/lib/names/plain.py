"""Names of nothing but plain words, which most are: `María Fernanda Quintero Salazar`.

They are read in a twentieth of the time, and as all others would be: a word that may mean more
(an initial, a particle, an honorific, a nickname, the end of a legal form, a company's word)
makes the name no plain one. Surnames that are one, as `Ponce de León`, all have such a word.
"""

import re
from functools import lru_cache

from vinculo.lib.names.casing import PARTICLES_BELOW, name_word
from vinculo.lib.names.evidence import ORGANISATION, given_likelihood, is_known, sound
from vinculo.lib.names.legal_forms import FORM_ENDS, STATE_ENDS
from vinculo.lib.names.name import RECOGNISED_FROM, Name
from vinculo.lib.names.ordering import cut
from vinculo.lib.names.units import AND, PARTICLES, SAINTS, WIDOW, Unit
from vinculo.lib.names.words.honorifics import AFTER, BEFORE, SUFFIXES
from vinculo.lib.names.words.nicknames import NICKNAMES, SEVERAL, SHORT
from vinculo.lib.names.words.organisation_words import NOBODY, PROOF_SHORT
from vinculo.lib.names.words.spelling import folded, glued

_LETTER = "A-Za-zÁÉÍÓÚÜÑáéíóúüñ"
_is_plain = re.compile(rf"[{_LETTER}]{{3,40}}(?: [{_LETTER}]{{3,40}}){{1,5}}").fullmatch
_NOTHING: dict[str, str] = {}
_MORE = (
    AND | PARTICLES | PARTICLES_BELOW | SAINTS.keys() | WIDOW | ORGANISATION | PROOF_SHORT
    | BEFORE.keys() | AFTER.keys() | SUFFIXES.keys() | {"mc", "mac", "temporal"}
    | {glued(one) for one in (*NICKNAMES, *SEVERAL, *SHORT)}
)  # fmt: skip
_UNSTABLE = 0.3  # what `cut` says of an order that is read otherwise when it is read again


def read(text: str) -> Name | None:
    """As a person's; None where the name is not plain."""
    if not _is_plain(text):
        return None
    units = [_unit(word) for word in text.split(" ")]
    known = [unit for unit in units if unit is not None]
    if len(known) < len(units) or "".join(unit.plain[0] for unit in known) in NOBODY:
        return None
    found = cut(known, "capitals" if text.isupper() else "mixed")
    if found.confidence <= _UNSTABLE:
        return None
    given = " ".join(unit.text for unit in found.given)
    surnames = " ".join(unit.text for unit in found.surnames)
    share = sum(unit.known for unit in known) / len(known)
    confidence = found.confidence * (0.5 + 0.5 * share)
    parts = {"given_names": _begun(given), "surnames": _begun(surnames)}
    return Name(
        input=text,
        kind="person",
        parts={part: value for part, value in parts.items() if value},
        canonical=_begun(f"{given} {surnames}".strip()),
        key=" ".join(sorted(unit.plain[0] for unit in known)),
        phonetic_key=" ".join(sorted(sound(unit.plain[0]) for unit in known)),
        recognised=confidence >= RECOGNISED_FROM and share > 0,
        confidence=round(confidence, 3),
        leftover="",
    )


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=50_000)
def _unit(word: str) -> Unit | None:
    """The word as it is shown and compared; None where it may mean more."""
    plain, shown = folded(word), name_word(word)
    if plain in _MORE or plain in FORM_ENDS or plain in STATE_ENDS:
        return None
    if name_word(shown) != shown or folded(shown) != plain:
        return None
    return Unit(
        shown, (plain,), (plain,), given_likelihood(plain, _NOTHING), is_known(plain, _NOTHING)
    )
