"""Numbers in words: cardinals, ordinals, Roman ones, and `cuarenta y cinco`."""

import re

from vinculo.lib.addresses.entries import Table, number
from vinculo.lib.text import fold

_CARDINALS = (
    "cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
    "quince dieciseis|diesiseis diecisiete|diesisiete dieciocho|diesiocho diecinueve|diesinueve "
    "veinte veintiuno|veintiun veintidos|ventidos veintitres|ventitres veinticuatro veinticinco "
    "veintiseis veintisiete veintiocho veintinueve treinta"
)
_ORDINALS = {
    1: "primera primero primer", 2: "segunda segundo", 3: "tercera tercero tercer",
    4: "cuarta cuarto", 5: "quinta quinto", 6: "sexta sexto", 7: "septima septimo setima setimo",
    8: "octava octavo", 9: "novena noveno", 10: "decima decimo", 11: "undecima undecimo",
    12: "duodecima duodecimo", 13: "decimotercera decimotercero", 20: "vigesima vigesimo",
}  # fmt: skip
_TENS = {
    "treinta": 3, "cuarenta": 4, "cincuenta": 5, "sesenta": 6, "setenta": 7, "ochenta": 8,
    "noventa": 9,
}  # fmt: skip
_UNITS = ["uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
_ROMAN = [
    "ii",
    "iii",
    "iv",
    ".",
    "vi",
    "vii",
    "viii",
    "ix",
    ".",
    "xi",
    "xii",
    "xiii",
    "xiv",
    "xv",
    "xvi",
    "xvii",
    "xviii",
    "xix",
    "xx",
    "xxi",
    "xxii",
    "xxiii",
]


def numerals() -> Table:
    made: Table = {}
    for value, spellings in enumerate(_CARDINALS.split()):
        for spelling in spellings.split("|"):
            made[spelling] = number(str(value), name=spelling.capitalize())
    for value, spellings in _ORDINALS.items():
        for spelling in spellings.split():
            made[spelling] = number(str(value), name=spelling.capitalize())
    for spelling, value in _TENS.items():
        made[spelling] = number(f"{value}0", name=spelling.capitalize())
    made["cien"] = made["ciento"] = number("100", name="Cien")
    for value, spelling in enumerate(_ROMAN, start=2):
        if spelling != ".":
            made[spelling] = number(str(value), name=spelling.upper())
    return made


_COMPOUND = re.compile(rf"\b({'|'.join(_TENS)})\s+y\s+({'|'.join(_UNITS)}|un|una)\b")


def in_digits(lowered: str) -> str:
    """`calle cuarenta y cinco` -> `calle 45`. Only for texts that have an ` y `."""
    folded = fold(lowered, keep_enye=True)
    return _COMPOUND.sub(_digits, folded) if _COMPOUND.search(folded) else lowered


def _digits(found: re.Match[str]) -> str:
    unit = _UNITS.index(found[2]) + 1 if found[2] in _UNITS else 1
    return f"{_TENS[found[1]]}{unit}"
