"""Text made comparable: cleaned, folded, put in Spanish order, and by the ear."""

import re
import unicodedata

# Soft hyphen, zero-width and bidirectional marks, invisible operators, tags, lone surrogates.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
    "|(?<![\u2190-\U0010ffff])\u200d"  # a joiner holds emoji together, elsewhere it hides
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BREAKS = re.compile("\r\n?|[\x85\u2028\u2029]")
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_ENYE = "\ue000"  # stands for n with tilde while the other marks are taken away
_WORD = re.compile(r"[^\W_]+")
# Letters that lose their mark one for one: nearly all that is written in our countries.
_MARKED = str.maketrans(
    "áéíóúüñàèìòùâêîôûäëïöãõçÁÉÍÓÚÜÑÀÈÌÒÙÂÊÎÔÛÄËÏÖÃÕÇ",
    "aeiouunaeiouaeiouaeioaocaeiouunaeiouaeiouaeioaoc",
)
_KEEPING_ENYE = {sign: letter for sign, letter in _MARKED.items() if chr(sign) not in "ñÑ"}
_is_latin = re.compile(f"[\t\n -~{''.join(map(chr, _MARKED))}]*").fullmatch
_UNDECOMPOSED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)


def clean(text: str, multiline: bool = False) -> str:
    """Without what cannot be seen or stored (NUL, bidi marks, surrogates); NFC; spaces collapsed.

    With `multiline`, line breaks stay (as `\\n`) and only spaces within lines are collapsed.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    text = _BREAKS.sub("\n", text)
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", _CONTROL.sub("", text)))
    if not multiline:
        return " ".join(text.split())
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return re.sub("\n{3,}", "\n\n", "\n".join(lines)).strip()


def fold(text: str, keep_enye: bool = False) -> str:
    """Lower case without accents, for comparing: `Muñoz  PÉREZ` -> `munoz perez`."""
    if text.isascii():
        return " ".join(text.lower().split())
    if _is_latin(text):
        return " ".join(text.translate(_KEEPING_ENYE if keep_enye else _MARKED).lower().split())
    text = unicodedata.normalize("NFKC", clean(text)).casefold()
    if keep_enye:
        text = text.replace("ñ", _ENYE)
    text = _MARKS.sub("", unicodedata.normalize("NFD", text)).translate(_UNDECOMPOSED)
    return " ".join(text.replace(_ENYE, "ñ").split())


def words(text: str) -> list[str]:
    """The folded words, without punctuation: `Peña & Cía. S.A.S.` -> `pena cia s a s`."""
    return _WORD.findall(fold(text))


def sort_key(text: str) -> str:
    """Sorts in Spanish order under plain byte collation: ñ after n, accents and marks ignored."""
    folded = fold(text, keep_enye=True).replace("ñ", "n~")
    return " ".join(re.sub(r"[^\w~]+|_", " ", folded).split())


_EAR = (
    (re.compile("ph"), "f"),
    (re.compile("^(?:x|sch|sh)"), lambda m: "j" if m[0] == "x" else "s"),
    (re.compile("ch|tx"), "C"),
    (re.compile("g[uü](?=[ei])"), "G"),
    (re.compile("g(?=[ei])"), "j"),
    (re.compile("qu?|k|c(?![eihsz])"), "K"),
    (re.compile("s?c(?=[ei])|z|ss|x"), "s"),
    (re.compile("c"), "K"),
    (re.compile("ll"), "y"),
    (re.compile("^(?:hu|w|gu)(?=[aeio])|(?<=[aeiou])w"), "W"),
    (re.compile("h"), ""),
    (re.compile("[vw]"), "b"),
    (re.compile("y(?![aeiou])"), "i"),
    (re.compile("(?<![aeiou])i(?=[aeou])"), "i"),
    (re.compile("m(?=[pbfn])"), "n"),
    (re.compile(r"(.)\1+"), r"\1"),
)


def phonetic(text: str) -> str:
    """How a Spanish surname sounds in Latin America: `Giménez` = `Jimenes`, `Vélez` = `Beles`.

    Seseo, yeísmo, b = v, silent h. Meant for finding candidates, never for deciding alone.
    """
    keys = []
    for word in words(text):
        for pattern, sound in _EAR:
            word = pattern.sub(sound, word)
        keys.append(word.upper())
    return " ".join(keys)
