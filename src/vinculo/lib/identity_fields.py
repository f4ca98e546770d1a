"""An identity number whose kind may be written before it, and what it is compared by."""

import re
from collections.abc import Mapping

from vinculo.lib.identity import Identity, kind_of, kinds, read
from vinculo.lib.identity import guess as guess_valid
from vinculo.lib.text import clean, fold
from vinculo.lib.understood import NOTHING_TAUGHT, Understood

MOST_TYPED = 200
COUNTRIES = ("AR", "BR", "CL", "CO", "EC", "ES", "MX", "PE")

# What is written before a number, by the kinds that it may mean: the first that the country has.
_LABELS = {
    "cc": ("cc", "ci"), "cedula": ("cc", "ci", "cedula"), "ced": ("cc", "ci", "cedula"),
    "ceduladeciudadania": ("cc",), "ceduladeextranjeria": ("ce",), "extranjeria": ("ce",),
    "cedulaextranjeria": ("ce",), "carnetdeextranjeria": ("ce",), "ce": ("ce",), "ti": ("ti",),
    "tarjetadeidentidad": ("ti",), "nit": ("nit",), "ruc": ("ruc",), "dni": ("dni", "nif"),
    "rut": ("rut", "nit"), "run": ("rut",), "rfc": ("rfc",), "curp": ("curp",), "nif": ("nif",),
    "cif": ("cif",), "nie": ("nie",), "cuit": ("cuit",), "cuil": ("cuit",), "cpf": ("cpf",),
    "cnpj": ("cnpj",), "ci": ("ci", "cc"), "ppt": ("ppt",), "pasaporte": ("pas",), "pas": ("pas",),
    "passport": ("pas",), "le": ("dni",), "lc": ("dni",), "rif": ("rif",), "doc": (),
    "documento": (), "identificacion": (), "id": (), "numero": (), "no": (), "nro": (), "n": (),
    "num": (), "registrounicodecontribuyentes": ("ruc",),
}  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]+")
_AFTER_LABEL = re.compile(r"[\s.:#°-]*")
_HYPHENED = re.compile(r"\d-\s*\d\Z")
MOST_LABEL_WORDS = 4
_PLACE = re.compile(r"[\s,;(]+(?:de|expedid[ao] en|exp\.?)\s+[^\d]*\Z", re.I)
_VAT_PREFIX = re.compile(r"(?:ES|CO|PE|MX|CL|AR|EC|BR)(?=[A-Z0-9]{6,})")
CONFIDENCE = {True: 0.99, False: 0.8}  # with a check digit that holds, and without one


def normalise(
    text: str, country: str, kind: str = "", known: Mapping[str, str] = NOTHING_TAUGHT
) -> Understood:
    """Read a number of a kind that is given, written before it or guessed. Never raises.

    `known` is what the company has taught: a folded text to the number that is meant.
    """
    whole = clean(text)[:MOST_TYPED]
    whole = known.get(fold(whole), whole)
    said, bare = ("", whole) if kind else _labelled(whole, country)
    number, place = _without_place(bare)
    if not number:
        return Understood(text, {"problem": "empty"}, whole, "", False, 0.0, whole)
    found = _read(number, kind or said, country)
    parts = _parts(found)
    if not found.is_valid:
        canonical = found.formatted or whole
        return Understood(text, parts, canonical, key_of(found), False, 0.2, place)
    has_check = kind_of(found.kind, country).has_check
    confidence = CONFIDENCE[has_check] if kind or said or has_check else 0.6
    return Understood(text, parts, found.formatted, key_of(found), True, confidence, place)


def _labelled(text: str, country: str) -> tuple[str, str]:
    """`C.C. No. 79.412.508` -> cc and the number; the words that mean no kind are left out."""
    slugs = {known.slug for known in kinds(country)}
    said, text = "", text.replace("º", "°")
    while end := _label_end(text):
        word = re.sub(r"[\W_]", "", fold(text[:end]))
        said = said or next((slug for slug in _LABELS[word] if slug in slugs), "")
        text = text[end + _AFTER_LABEL.match(text[end:]).end() :]  # type: ignore[union-attr]
    return said, text


def _label_end(text: str) -> int:
    """Where the longest label at the start ends; 0 where there is none."""
    ends: list[int] = []
    for match in _LETTERS.finditer(text):
        between = text[ends[-1] : match.start()] if ends else text[: match.start()]
        if between.strip(" .") or len(ends) == MOST_LABEL_WORDS + 2:
            break
        ends.append(match.end())
    for end in reversed(ends):
        joined = re.sub(r"[\W_]", "", fold(text[:end]))
        apart = not text[end : end + 1].isalnum() or len(joined) > 2 or joined in {"cc", "ce"}
        if joined in _LABELS and apart:
            return end
    return 0


def _without_place(text: str) -> tuple[str, str]:
    match = _PLACE.search(text)
    return (text[: match.start()], match[0].strip(" ,;(")) if match else (text, "")


def _read(number: str, kind: str, country: str) -> Identity:
    if kind:
        return read(number, kind, country)
    if country == "CO" and _HYPHENED.search(number):
        return read(number, "nit", country)
    bare = _VAT_PREFIX.sub("", number.upper()) if number[:2].upper() == country else number
    wrong = [read(number, one.slug, country) for one in kinds(country) if one.slug != "pas"]
    missed = any(found.problem == "check_digit" for found in wrong)
    for typed in dict.fromkeys((number, bare)):
        found = guess_valid(typed, country)
        if found and (kind_of(found.kind, country).has_check or not missed):
            return found
    order = ("generic", "scientific", "check_digit", "zeros", "shape")
    return min(wrong, key=lambda found: order.index(found.problem) if found.problem in order else 9)


def _parts(found: Identity) -> dict[str, str]:
    told = {
        "country": found.country, "kind": found.kind, "number": found.number,
        "problem": found.problem, "suggestion": found.expected,
    }  # fmt: skip
    if found.country == "CO" and found.kind == "nit" and found.is_valid:
        told["check_digit"] = found.formatted.rpartition("-")[2]
    return {name: value for name, value in told.items() if value}


def key_of(found: Identity) -> str:
    """Equal for the documents of one holder where one number contains the other.

    A Colombian NIT of a citizen is the cédula; a Peruvian RUC that begins with 10 holds the DNI,
    an Argentine CUIT of a person the DNI, an Ecuadorian RUC of a person the cédula. Numbers of
    foreigners are counted apart and may repeat those of citizens.
    """
    number = found.number
    if found.problem == "zeros":
        number = found.expected
    elif found.problem not in {"", "check_digit"} or not number:
        return ""
    match found.country, found.kind:
        case "CO", "cc" | "nit" | "ti":
            return f"CO:{number.lstrip('0')}"
        case "PE", "ruc" if number.startswith("10"):
            return f"PE:{number[2:10]}"
        case "PE", "ruc" | "dni":
            return f"PE:{number}"
        case "AR", "cuit" if number[:2] in {"20", "23", "24", "27"}:
            return f"AR:{number[2:10].lstrip('0')}"
        case "AR", "cuit" | "dni":
            return f"AR:{number.lstrip('0')}"
        case "EC", "ruc" if number[2] < "6":
            return f"EC:{number[:10]}"
        case ("EC", "ruc" | "ci") | ("CL", "rut"):
            return f"{found.country}:{number}"
        case "ES", "nif" | "nie" | "cif" | "dni":
            return f"ES:{number}"
    return f"{found.country}:{found.kind}:{number}"
