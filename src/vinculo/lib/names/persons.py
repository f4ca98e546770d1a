"""A person's name: what stands around it taken off, given names and surnames told apart."""

import re
from collections.abc import Mapping

from vinculo.lib.names import casing
from vinculo.lib.names.evidence import is_known, sound
from vinculo.lib.names.name import RECOGNISED_FROM, Name
from vinculo.lib.names.ordering import Cut, cut, cut_at_comma
from vinculo.lib.names.units import AND, Token, Unit, units_of
from vinculo.lib.names.words.honorifics import AFTER, BEFORE, SUFFIXES
from vinculo.lib.names.words.nicknames import NICKNAMES, SEVERAL
from vinculo.lib.names.words.spelling import folded, glued
from vinculo.lib.text import fold, words

_NUMBERED = re.compile(
    r"(?:\b(?:c\.?c\.?|nit|c\.?e\.?|dni|rut|ruc|rfc|tel|cel|cod|id)[.:#°\s]*)?\S*\d\S*", re.I
)
_ASIDE = re.compile(r'"([^"]*)"?|\(([^)]*)\)?|\[([^\]]*)\]?')
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*'?(?:-[^\W\d_]+(?:'[^\W\d_]+)*)*|[,/;&+]")
_SEPARATORS = frozenset("/;&+")
_LETTER = re.compile(r"[^\W\d_]")


class Around:
    """What is found beside the name itself."""

    def __init__(self) -> None:
        self.parts: dict[str, str] = {}
        self.leftover: list[str] = []
        self.nickname_in_quotes = False


def read(typed: str, text: str, country: str, known: Mapping[str, str]) -> Name:
    around = Around()
    bare = _without_asides(_without_numbers(text, around), around)
    tokens, separators = _tokens(bare)
    tokens = _without_honorifics(tokens, country, around)
    tokens = _without_suffix(tokens, around)
    names = [token for token in tokens if token.text != ","]
    units, several = units_of(names, known)
    if not units or several or separators:
        return _unread(typed, text, several or separators)
    found = _at_comma(tokens, known) or cut(units, "capitals" if bare.isupper() else "mixed")
    given, surnames = _with_nickname(found, known, around)
    return _made(typed, given, surnames, found, around)


def _without_numbers(text: str, around: Around) -> str:
    def take(match: re.Match[str]) -> str:
        around.leftover.append(match[0].strip(" ,;-"))
        return " "

    return _NUMBERED.sub(take, text) if any(map(str.isdigit, text)) else text


def _without_asides(text: str, around: Around) -> str:
    """`Francisco "Pacho" Maturana`, `Juan Pérez (hijo)`, `Ana Ruiz (tía de Luis)`."""

    def take(match: re.Match[str]) -> str:
        aside = next((part for part in match.groups() if part), "").strip()
        said = fold(aside).strip(".")
        if said in SUFFIXES or said == "h":
            around.parts["suffix"] = SUFFIXES.get(said, "hijo")
        elif match[1] is not None or said in NICKNAMES or said in SEVERAL:
            if aside:
                around.parts["nickname"] = casing.person(aside)
        elif aside:
            around.leftover.append(aside)
        return " "

    return _ASIDE.sub(take, text) if any(sign in text for sign in '"([') else text


def _tokens(text: str) -> tuple[list[Token], bool]:
    found: list[Token] = []
    separators = False
    for match in _WORD.finditer(text):
        if match[0] in _SEPARATORS:
            separators = True
            continue
        word = match[0].rstrip("'")
        dotted = text[match.end() : match.end() + 1] == "."
        found += _letters_apart(Token(word, folded(word).replace("'", ""), dotted))
    return found, separators


def _letters_apart(token: Token) -> list[Token]:
    """`JC` is J. C.; a single letter is an initial."""
    if len(token.text) == 1 and token.folded not in AND and token.text.isalpha():
        return [Token(f"{token.text.upper()}.", token.folded, True)]
    if _are_initials(token):
        return [Token(f"{one}.", one.lower(), True) for one in token.text]
    return [token]


def _are_initials(token: Token) -> bool:
    two = len(token.text) == 2 and token.text.isupper() and not token.dotted
    word = token.folded
    return (
        two
        and not re.search("[aeiou]", word)
        and word not in BEFORE
        and word not in SUFFIXES
        and word != "mc"
        and not is_known(word, {})
    )


def _without_honorifics(tokens: list[Token], country: str, around: Around) -> list[Token]:
    titles: list[str] = []
    while len(tokens) > 1 and tokens[0].folded in BEFORE:
        if is_known(tokens[0].folded, {}):
            break
        titles.append(BEFORE[tokens[0].folded])
        tokens = tokens[1:]
        if tokens and tokens[0].text == ",":
            tokens = tokens[1:]
    if country == "ES" and len(tokens) > 2 and tokens[0].text in {"D.", "Dª"}:
        titles.append("Don" if tokens[0].text == "D." else "Doña")
        tokens = tokens[1:]
    last = tokens[-1] if len(tokens) > 2 else None
    if last and last.folded in AFTER and (tokens[-2].text == "," or last.text.isupper()):
        titles.append(AFTER[last.folded])
        tokens = tokens[:-1]
    if titles:
        around.parts["honorific"] = " ".join(titles)
    return tokens


def _at_comma(tokens: list[Token], known: Mapping[str, str]) -> Cut | None:
    """One comma with words on both sides: surnames first."""
    commas = [at for at, token in enumerate(tokens) if token.text == ","]
    if len(commas) != 1 or not 0 < commas[0] < len(tokens) - 1:
        return None
    before, _ = units_of(tokens[: commas[0]], known)
    after, _ = units_of(tokens[commas[0] + 1 :], known)
    return cut_at_comma(before, after)


def _without_suffix(tokens: list[Token], around: Around) -> list[Token]:
    if len(tokens) > 2 and tokens[-1].folded in SUFFIXES:
        around.parts["suffix"] = SUFFIXES[tokens[-1].folded]
        tokens = tokens[:-1]
    return tokens[:-1] if tokens and tokens[-1].text == "," else tokens


def _with_nickname(
    found: Cut, known: Mapping[str, str], around: Around
) -> tuple[list[Unit], list[Unit]]:
    """A nickname alone before the surnames stands for the given name; of several, it stays."""
    given, surnames = list(found.given), list(found.surnames)
    if len(given) == 1 and surnames and len(given[0].plain) == 1:
        nick = given[0].plain[0]
        if nick in SEVERAL:
            around.parts["may_be"] = SEVERAL[nick]
        elif (whole := known.get(f"nickname:{nick}") or NICKNAMES.get(nick)) is not None:
            around.parts["nickname"] = casing.person(given[0].text)
            full = tuple(words(whole))
            given = [Unit(whole, full, full, given[0].likely, True)]
    return given, surnames


def _made(typed: str, given: list[Unit], surnames: list[Unit], found: Cut, around: Around) -> Name:
    units = given + surnames
    suffix = around.parts.get("suffix", "")
    first = casing.person(" ".join(unit.text for unit in given))
    last = casing.person(" ".join(unit.text for unit in surnames))
    canonical = casing.person(f"{first} {last}".strip())
    if suffix:
        canonical += f" ({suffix})" if suffix in {"hijo", "padre"} else f" {suffix}"
    share = sum(unit.known for unit in units) / len(units)
    confidence = found.confidence * (0.5 + 0.5 * share) * (0.8 if around.leftover else 1)
    confidence *= 0.9 if "may_be" in around.parts or "nickname" in around.parts else 1
    tail = [glued(suffix)] if suffix else []
    return Name(
        input=typed,
        kind="person",
        parts={
            part: value
            for part, value in (
                ("given_names", first), ("surnames", last), *around.parts.items(),
            ) if value
        },
        canonical=canonical,
        key=" ".join(sorted([*_compared([word for unit in units for word in unit.key]), *tail])),
        phonetic_key=" ".join(sorted(sound(word) for unit in units for word in unit.plain)),
        recognised=confidence >= RECOGNISED_FROM and share > 0,
        confidence=round(confidence, 3),
        leftover=" ".join(around.leftover),
    )  # fmt: skip


def _compared(parts: list[str]) -> list[str]:
    """Initials side by side are one word: `J. C.` is `JC`."""
    merged: list[str] = []
    alone = False
    for part in parts:
        if len(part) == 1 and alone:
            merged[-1] += part
        else:
            merged.append(part)
        alone = len(part) == 1
    return merged


def _unread(typed: str, text: str, several: bool) -> Name:
    """Several people, or nothing like a name: as typed, with its words for a key."""
    canonical = casing.person(text) if several else text
    compared = [word for word in words(text) if word not in AND]
    key = " ".join(sorted(compared))
    parts = {"several": "yes"} if several else {}
    sounds = " ".join(sorted(sound(word) for word in compared))
    return Name(typed, "person", parts, canonical, key, sounds, False, 0.2, text)
