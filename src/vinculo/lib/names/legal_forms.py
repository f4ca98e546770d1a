"""The legal form and the state at the end of a company's name."""

import re
from dataclasses import dataclass

from vinculo.lib.names.words.forms import FORMS, LONGEST_FORM, STATES
from vinculo.lib.names.words.spelling import folded

_WORD = re.compile(r"[^\W_]+|&")
_LAST_WORD = re.compile(r"([^\W_]+|&)(?:(?!&)[\W_])*\Z")
_EDGES = " ,;:-/(["
SHORT_FORM = 4  # letters up to which a form of one country may be a word of another
MOST_WORDS = 9
# All that a form or a state, run together, may end in: nearly no word is among it.
FORM_ENDS = frozenset(form[at:] for form in FORMS for at in range(len(form)))
STATE_ENDS = frozenset(state[at:] for state in STATES for at in range(len(state)))
# Canonical forms that are read as themselves wherever they stand: those with a full stop.
_FORM_OF = {
    canonical: said
    for said, (canonical, _) in FORMS.items()
    if "." in canonical and said == "".join(map(folded, re.findall(r"[^\W_]+", canonical)))
}


@dataclass(frozen=True, slots=True)
class Taken:
    rest: str
    legal_form: str
    state: str


def take_legal_form(text: str, country: str) -> Taken:
    last = _last_word(text)
    rest, state = _ending_state(text) if _folded(last) in STATE_ENDS else (text, "")
    if _folded(_last_word(rest) if state else last) not in FORM_ENDS:
        return Taken(rest, "", state)
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


def _last_word(text: str) -> str:
    found = _LAST_WORD.search(text)
    return found[1] if found else ""


def is_last(name: str, form: str) -> bool:
    """Whether the canonical `form` after `name` is read as that form, and nothing more of it."""
    said = _FORM_OF.get(form)
    return said is not None and _folded(_last_word(name)) + said not in FORM_ENDS


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
