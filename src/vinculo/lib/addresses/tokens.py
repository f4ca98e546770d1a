"""Text to shape and forms: one regular expression, one table look-up per token."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from operator import itemgetter

from vinculo.lib.addresses.classes import FORMS, KEY, PLACE_END, WORD
from vinculo.lib.addresses.entries import Entry
from vinculo.lib.addresses.numerals import in_digits
from vinculo.lib.addresses.vocabulary import Reader
from vinculo.lib.text import clean

# A number with its letter glued (97A, 6n, 4to piso), `n°`, a lone `n` before # (north), words.
# `(?![^\W_]|°)`: no letter, digit or degree sign follows.
_tokens = re.compile(
    r"[0-9]+(?:(?:[a-z]|aa|bb|dd|ee|ff|gg|hh)(?![^\W_]|°)|to(?=\W*(?:piso|$)))?"
    r"|s ?/ ?n(?![^\W_ºª])[°º]?|n ?[°º]|n +#|[^\W\d_ªº]+"
).findall
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_CLASSES = itemgetter(0)
LONGEST_PHRASE = 5
# Shapes that may hold a phrase: `centro comercial`, `c.c.`, `p.h.`, `d.c.`, `s.n.`
_may_hold_a_phrase = re.compile(r"\+|[a-z][a-z]").search


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`phrases`: folded words -> the one entry they are; `ends`: their last words by themselves."""

    read: Reader
    phrases: Mapping[str, Entry]
    ends: Mapping[str, Entry | None]


def tokenise(text: str, vocabulary: Vocabulary) -> tuple[str, list[str]]:
    """The shape, and the forms of every class of it one after the other."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        if _INVISIBLE.search(text):
            text = clean(text)
    lowered = text.lower()
    if " y " in lowered:
        lowered = in_digits(lowered)
    entries = list(map(vocabulary.read, _tokens(lowered)))
    shape = "".join(map(_CLASSES, entries))
    if _may_hold_a_phrase(shape):
        entries = _with_phrases(entries, vocabulary)
        shape = "".join(map(_CLASSES, entries))
    flat: list[str] = []
    for _, forms in entries:
        flat += forms  # in one go; chained one by one they would cost a quarter of the time
    return shape, flat


def _with_phrases(entries: list[Entry], vocabulary: Vocabulary) -> list[Entry]:
    done: list[Entry] = []
    for entry in entries:
        done.append(entry)
        if entry[0] != PLACE_END and len(entry[0]) != 1:
            continue
        for length in range(min(LONGEST_PHRASE, len(done)), 1, -1):
            words = " ".join(one[1][KEY] for one in done[-length:] if one[0])
            if (phrase := vocabulary.phrases.get(words)) is not None:
                done[-length:] = [phrase]
                break
    return [_by_itself(entry, vocabulary) if entry[0] == PLACE_END else entry for entry in done]


def _by_itself(entry: Entry, vocabulary: Vocabulary) -> Entry:
    return vocabulary.ends[entry[1][KEY]] or (WORD, entry[1])


def words_of(flat: list[str]) -> str:
    """The key of what no grammar understood: its words."""
    return " ".join(flat[KEY::FORMS])
