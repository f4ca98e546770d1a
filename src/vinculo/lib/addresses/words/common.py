"""Words that mean the same wherever Spanish is spoken."""

from vinculo.lib.addresses.classes import (
    COUNTRY,
    ESTE,
    HINT,
    NORTE,
    NOTHING,
    OESTE,
    SUR,
)
from vinculo.lib.addresses.entries import Row

ARTICLES = "de del la las el los lo en al"

# Number signs and ordinal endings: heard, and left out. `da` is what remains of `2da`.
NOISE = (
    "no nro num numero nmero nros nos numeral nun direccion dir direcc domicilio ubicacion "
    "na era er ra ro ta da vo va mo ma nd avo ava do"
)
QUADRANTS: tuple[Row, ...] = (
    (SUR, "sur", "Sur", "SUR", "sur sr"),
    (NORTE, "norte", "Norte", "NORTE", "norte nte nrte"),
    (ESTE, "este", "Este", "ESTE", "este"),
    (OESTE, "oeste", "Oeste", "OESTE", "oeste oe"),
)
# After these it is told how to find the place, not where it is.
_HINT_WORDS = """
frente detras lado junto cerca entrando llamar timbre despues antes ref referencia favor tel
telefono cel celular preguntar entregar contiguo enseguida alado atras arriba abajo media cuadras
pasando
"""
HINTS: tuple[Row, ...] = tuple(
    (HINT, word, word, word.upper(), word) for word in _HINT_WORDS.split()
)
NOTHINGS: tuple[Row, ...] = (
    (NOTHING, "", "", "", "ninguna ninguno desconocida desconocido pendiente tiene sabe null none"),
    (NOTHING, "", "", "", "nn xx xxx xxxx test prueba nan"),
)
COUNTRIES: tuple[Row, ...] = tuple(
    (COUNTRY, key, shown, shown.upper(), key)
    for key, shown in (
        ("colombia", "Colombia"),
        ("peru", "Perú"),
        ("ecuador", "Ecuador"),
        ("chile", "Chile"),
        ("espana", "España"),
        ("argentina", "Argentina"),
    )
)
