"""A field of telephones as people fill it in: labels, extensions, several numbers, damage."""

import re
from collections.abc import Mapping

from vinculo.lib.phones import LONGEST, Phone, format_national, read
from vinculo.lib.text import clean, fold
from vinculo.lib.understood import NOTHING_TAUGHT, Understood

MOST_TYPED = 500
_SCIENTIFIC = re.compile(r"\b\d(?:[.,]\d+)?\s*[eE]\s*\+?\s*\d{1,2}\b")
_HIDDEN = re.compile(r"#{3,}|#[¡!]?(?:VALOR|VALUE|REF|N/?A|¡?NUM)!?", re.I)
_LABEL = re.compile(
    r"\b(?:cel(?:ular(?:es)?)?|tel(?:e?fono?s?|fs?)?|tfno|tlf|m[oó]vil(?:es)?|fijo|fax|pbx"
    r"|whats?\s?app?|wsp|wpp?|wa|casa|oficina|ofi|n[uú]m(?:ero)?|nro|contacto|phone|mobile)"
    r"(?![^\W\d_])\s*[.:#°º]*",
    re.I,
)
_LINK = re.compile(
    r"(?:https?://)?(?:wa\.me/|api\.whatsapp\.com/send\S*?phone=|web\.whatsapp\.com/\S*?phone=)"
    r"\+?(\d{7,15})\S*|\b(\d{7,15})@(?:c\.us|s\.whatsapp\.net)",
    re.I,
)
_EXTENSION = re.compile(
    r"[\s,;(\-]*\b(?:extensi[oó]n|extn?|anexo|anx|interno|int|x)(?![^\W\d_])[\s.:#]*(\d{1,6})\)?"
    r"|(?<=\d)\s*#\s*(\d{1,5})\b|(?<=\d)x(\d{1,6})\b",
    re.I,
)
_APART = re.compile(
    r"\s*(?:[,;|\n]|\s/|/\s|(?<=\d{7})/(?=\+?\d{7})|(?<=\d{7})[-–—](?=\d{10}\b)"
    r"|\s(?:y|o|e|u|and|or)\s)\s*",
    re.I,
)
_DASH = re.compile(r"\s[-–—]+\s")
_WHOLE = re.compile(r"\+?\d{7,15}\Z")
_NOBODY = re.compile(r"(\d)\1{5,}|\d{3}0{7}|0?1234567(?:89?0?)?|(?:\d{2})?9{7,}")
_ANY_DIGIT = re.compile(r"\d")
_EDGES = " .,;:/-()[]'\"="


def normalise(text: str, country: str, known: Mapping[str, str] = NOTHING_TAUGHT) -> Understood:
    """Every number of a field. Never raises, never guesses digits that are not there.

    `known` is what the company has taught: a folded text to the number that is meant.
    """
    whole = clean(text)[:MOST_TYPED]
    whole = known.get(fold(whole), whole)
    if damage := _damage(whole):
        return Understood(text, {"problem": damage}, whole, "", False, 0.0, whole)
    numbers: list[Phone] = []
    leftover: list[str] = []
    for piece in _pieces(whole, country):
        phone, rest = _one(piece, country)
        if phone:
            numbers.append(phone)
        leftover += [rest] if rest else []
    if not numbers:
        return Understood(text, _why_not(whole), whole, "", False, 0.1, whole)
    return _of(text, numbers, " ".join(leftover))


def _damage(text: str) -> str:
    if _SCIENTIFIC.search(text):
        return "scientific"
    return "hidden" if _HIDDEN.search(text) else ""


def _pieces(text: str, country: str) -> list[str]:
    text = _LINK.sub(lambda match: f" +{match[1] or match[2]} " if match[1] or match[2] else " ",
                     text)  # fmt: skip
    text = _EXTENSION.sub(lambda match: f" ext{match[1] or match[2] or match[3]}", text)
    pieces: list[str] = []
    for piece in _at_dashes(_APART.split(_LABEL.sub(" ; ", text)), country):
        words = piece.split()
        several = sum(bool(_WHOLE.match(word)) for word in words) > 1
        if several and not read(piece, country).is_valid:
            pieces += _with_their_extension(words)
        elif piece.strip(_EDGES):
            pieces.append(piece.strip())
    return pieces


def _at_dashes(pieces: list[str], country: str) -> list[str]:
    """A dash stands between two numbers, where both are whole, or between pieces of one."""
    found: list[str] = []
    for piece in pieces:
        sides = _DASH.split(piece)
        whole = all(len(_ANY_DIGIT.findall(side)) >= 7 for side in sides)
        found += sides if whole and not read(piece, country).is_valid else [piece]
    return found


def _with_their_extension(words: list[str]) -> list[str]:
    """Whole numbers with spaces between them."""
    pieces: list[str] = []
    for word in words:
        if word.startswith("ext") and pieces:
            pieces[-1] += f" {word}"
        else:
            pieces.append(word)
    return pieces


def _one(piece: str, country: str) -> tuple[Phone | None, str]:
    if len(piece) > LONGEST or not _ANY_DIGIT.search(piece):
        return None, piece.strip(_EDGES)
    start = re.search(r"[\d+(]", piece)
    end = list(_ANY_DIGIT.finditer(piece))[-1].end()
    if start is None or start.start() >= end:
        return None, piece.strip(_EDGES)
    around = f"{piece[: start.start()]} {piece[end:]}".strip(_EDGES)
    phone = read(piece[start.start() : end], country)
    digits = re.sub(r"\D", "", phone.e164)[-10:]
    if not phone.is_valid or _NOBODY.fullmatch(digits):
        return None, piece.strip(_EDGES)
    return phone, around


def _why_not(text: str) -> dict[str, str]:
    digits = "".join(_ANY_DIGIT.findall(text))
    if not digits:
        return {"problem": "empty"}
    if _NOBODY.fullmatch(digits) or _NOBODY.fullmatch(digits[-10:]):
        return {"problem": "nobody"}
    if 6 <= len(digits) <= 8:
        return {"problem": "area"}
    return {"problem": "short" if len(digits) < 6 else "long" if len(digits) > 15 else "plan"}


def _of(text: str, numbers: list[Phone], leftover: str) -> Understood:
    parts: dict[str, str] = {}
    for at, phone in enumerate(numbers, 1):
        suffix = "" if at == 1 else f"_{at}"
        told = {
            "number": phone.e164, "national": format_national(phone.e164),
            "country": phone.country, "type": phone.kind, "extension": phone.extension,
        }  # fmt: skip
        parts |= {f"{name}{suffix}": value for name, value in told.items() if value}
    written = [
        f"{phone.e164} ext. {phone.extension}" if phone.extension else phone.e164
        for phone in numbers
    ]
    confidence = 0.99 if numbers[0].kind == "mobile" else 0.95
    return Understood(
        text,
        parts,
        " / ".join(written),
        " ".join(sorted({phone.key for phone in numbers})),
        True,
        round(confidence * (0.8 if leftover else 1), 3),
        leftover,
    )
