"""Capitals and accents repaired."""

import re
from functools import lru_cache

from vinculo.lib.names.evidence import WRITTEN
from vinculo.lib.names.words.organisation_words import ACRONYMS, SMALL, STRONG
from vinculo.lib.names.words.spelling import folded, glued, listed

PARTICLES_BELOW = frozenset(
    listed("de del la las los el da do das dos y e i van von der den ten ter viuda")
)
ARTICLES = frozenset({"el", "la", "los", "las"})
_INNER = re.compile(r"[^\W\d_]*[a-zà-ÿ][A-ZÀ-Þ][^\W\d_]*")
_MC = re.compile(r"(?:Mc)([a-z]{3,})\Z")
_VOWEL = re.compile("[aeiouáéíóúüy]", re.I)


@lru_cache(maxsize=50_000)
def name_word(word: str) -> str:
    """One word of a person's name: `PEREZ` -> `Pérez`, `o'brien` -> `O'Brien`."""
    if "-" in word:
        return "-".join(map(name_word, word.split("-")))
    written = WRITTEN.get(glued(word))
    if written is not None and _fits(word, written):
        return written
    if _INNER.fullmatch(word) and word[0].isupper():
        return word
    lower = word.lower()
    if "'" in lower:
        return "'".join(part[:1].upper() + part[1:] for part in lower.split("'"))
    whole = lower[:1].upper() + lower[1:]
    return _MC.sub(lambda match: "Mc" + match[1].capitalize(), whole)


def _fits(word: str, written: str) -> bool:
    """Nothing typed is lost: only accents that are missing, and capitals, differ."""
    if len(word) != len(written):
        return False
    return all(
        one == other or one == folded(other)
        for one, other in zip(word.lower(), written.lower(), strict=True)
    )


def person(words: str, starts: bool = True) -> str:
    """Particles small, unless a name begins with one."""
    cased = [
        word.lower() if word.lower() in PARTICLES_BELOW else name_word(word)
        for word in words.split()
    ]
    text = " ".join(cased)
    return text[:1].upper() + text[1:] if starts else text


def organisation(text: str) -> str:
    """Left as typed where capitals and small letters are mixed; else made readable."""
    if not text.isupper() and any(map(str.islower, text)) and any(map(str.isupper, text)):
        return text
    words: list[str] = []
    for word in text.split():
        title = word.lower() in ARTICLES and (not words or words[-1].lower() not in SMALL)
        words.append(word.capitalize() if title else _of_company(word))
    whole = " ".join(words)
    return whole[:1].upper() + whole[1:]


def _of_company(word: str) -> str:
    bare = folded(word).strip(".,;:()'\"")
    if bare in SMALL:
        return word.lower()
    dotted = re.fullmatch(r"(?:[^\W\d_]\.){2,}[^\W\d_]?\.?", word)
    if dotted or bare in ACRONYMS or any(map(str.isdigit, word)) or not _VOWEL.search(word):
        return word.upper()
    if "-" in word:
        return "-".join(_of_company(part) for part in word.split("-"))
    written = WRITTEN.get(glued(word))
    if written is not None and _fits(word, written):
        return written
    lower = _accented(word.lower(), bare)
    first = next((at for at, letter in enumerate(lower) if letter.isalpha()), 0)
    return lower[:first] + lower[first : first + 1].upper() + lower[first + 1 :]


_ENDINGS = (("eria", "ería"), ("cion", "ción"), ("sion", "sión"), ("logia", "logía"))
_ACCENTED = {
    "alcaldia": "alcaldía", "almacen": "almacén", "clinica": "clínica", "logistica": "logística",
    "optica": "óptica", "quimica": "química", "grafica": "gráfica", "energia": "energía",
    "policia": "policía", "notaria": "notaría", "fabrica": "fábrica", "plasticos": "plásticos",
    "electricos": "eléctricos", "quimicos": "químicos", "lacteos": "lácteos", "salon": "salón",
    "asesoria": "asesoría", "asesorias": "asesorías", "consultoria": "consultoría",
    "credito": "crédito", "creditos": "créditos", "petroleo": "petróleo", "deposito": "depósito",
    "mecanica": "mecánica", "tecnica": "técnica", "electronica": "electrónica",
    "informatica": "informática", "agricola": "agrícola", "avicola": "avícola", "cafe": "café",
    "compania": "compañía", "tecnologias": "tecnologías", "ganaderia": "ganadería",
    "metalurgica": "metalúrgica", "siderurgica": "siderúrgica", "fotografia": "fotografía",
    "union": "unión", "gestion": "gestión",
}  # fmt: skip


def _accented(lower: str, bare: str) -> str:
    """The usual words of companies get their accents back."""
    if lower != bare or (bare not in STRONG and bare != "compania"):
        return lower
    if bare in _ACCENTED:
        return _ACCENTED[bare]
    for ending, written in _ENDINGS:
        if bare.endswith(ending):
            return bare.removesuffix(ending) + written
    return lower
