"""Argentina."""

from vinculo.lib.addresses.classes import (
    ALONE,
    AVENUE,
    CITY,
    HOUSE,
    QUARTER,
    ROAD,
    TOWER,
    UNIT,
    VIA,
    WORD,
)
from vinculo.lib.addresses.entries import Row
from vinculo.lib.addresses.words import named

ROADS: tuple[Row, ...] = (
    *named.ROADS,
    (AVENUE, "", "Av.", "AV", "avenida av avda ave avd"),
    (ROAD, "", "Calle", "CALLE", "calle cl cll clle"),
    (ROAD, "psje", "Pje.", "PJE", "pasaje psje pje pj psj pas"),
    (ROAD, "bv", "Bv.", "BV", "boulevard bulevar bv blvd bvard bvr bvar boulevar"),
    (ROAD, "cjal", "Cortada", "CORTADA", "cortada"),
    (VIA, "ruta", "Ruta", "RUTA", "ruta rn rp autopista au"),
)
OTHERS: tuple[Row, ...] = (
    *named.OTHERS,
    (UNIT, "dp", "Dto.", "DTO", "departamento depto dpto dto dep dpt dptos unidad uf"),
    (TOWER, "to", "Torre", "TORRE", "torre cuerpo tira"),
    (ALONE, "pb", "PB", "PB", "pb"),
    (WORD, "presidente", "Pte.", "PTE", "pte pdte presidente"),
    (WORD, "general", "Gral.", "GRAL", "gral general"),
    (HOUSE, "casa", "Casa", "CASA", "casa cs"),
    (QUARTER, "brr", "Barrio", "BARRIO", "barrio bo b°"),
    (CITY, "caba", "CABA", "CABA", "caba capital cabafederal"),
)
PHRASES = named.PHRASES | {
    "p b": "pb", "planta baja": "pb", "capital federal": "caba", "c a b a": "caba",
    "buenos aires": "caba", "ciudad autonoma de buenos aires": "caba",
}  # fmt: skip
LETTERS, NAMES, RUN_TOGETHER, NOISE = (
    named.LETTERS, named.NAMES, named.RUN_TOGETHER, "al altura alt ext"
)  # fmt: skip
CITIES = """
Rosario|Córdoba|Mendoza|Tucumán|Salta|Neuquén|Corrientes|Resistencia|Posadas|Paraná|Formosa|Quilmes
Bariloche|Ushuaia|Avellaneda|Lanús|Morón|Tigre|Pilar|Escobar|Banfield|Belgrano|Palermo|Caballito
La Plata|Mar del Plata|Santa Fe|San Juan|San Luis|Bahía Blanca|San Miguel de Tucumán|Lomas de Zamora
San Isidro|Vicente López|Río Cuarto|Santa Rosa|Santiago del Estero|San Martín|Villa María
"""
REGIONS = (
    "Provincia de Buenos Aires|Pcia de Buenos Aires|Entre Ríos|Chaco|Misiones|Chubut|Río Negro"
)
