"""The legal form and the state at the end of a company's name."""

import re
from dataclasses import dataclass

from vinculo.lib.names.words.forms import FORMS, LONGEST_FORM, STATES
from vinculo.lib.names.words.spelling import folded

_WORD = re.compile(r"[^\W_]+|&")
_EDGES = " ,;:-/(["
SHORT_FORM = 4  # letters up to which a form of one country may be a word of another
MOST_WORDS = 9


@dataclass(frozen=True, slots=True)
class Taken:
    rest: str
    legal_form: str
    state: str


def take_legal_form(text: str, country: str) -> Taken:
    rest, state = _ending_state(text)
    words = [(_folded(match[0]), match.start()) for match in _WORD.finditer(rest)]
    for count in range(min(len(words) - 1, MOST_WORDS), 0, -1):
        start = words[-count][1]
        form = "".join(word for word, _ in words[-count:])
        if len(form) > LONGEST_FORM or form not in FORMS:
            continue
        canonical, where = FORMS[form]
        before = rest[:start].rstrip(_EDGES)
        if not before or not _in_use(form, where, country, rest[start:]):
            continue
        if form == "sa" and words[-count - 1][0] in {"de", "da", "e"} and "." not in rest[start:]:
            continue  # Sá is a surname
        return Taken(before, canonical, state)
    return Taken(rest, "", state)


def _folded(word: str) -> str:
    return "y" if word == "&" else folded(word)


def _in_use(form: str, where: frozenset[str], country: str, typed: str) -> bool:
    return "*" in where or country in where or "." in typed or len(form) > SHORT_FORM


def _ending_state(text: str) -> tuple[str, str]:
    words = [(folded(match[0]), match.start()) for match in _WORD.finditer(text)]
    for count in range(min(len(words) - 1, 4), 0, -1):
        said = "".join(word for word, _ in words[-count:])
        if said in STATES:
            return text[: words[-count][1]].rstrip(_EDGES + "."), STATES[said]
    return text, ""
