"""Peru."""

from vinculo.lib.addresses.classes import (
    AVENUE,
    BLOCK,
    GROUP,
    LOT,
    QUARTER,
    ROAD,
    UNIT,
    VIA,
)
from vinculo.lib.addresses.entries import Row
from vinculo.lib.addresses.words import named

ROADS: tuple[Row, ...] = (
    *named.ROADS,
    (AVENUE, "av", "Av.", "AV", "avenida av avda ave"),
    (ROAD, "jr", "Jr.", "JR", "jiron jr jron jir giron jrn"),
    (ROAD, "calle", "Calle", "CALLE", "calle cl cll ca clle cal call"),
    (ROAD, "alameda", "Alameda", "ALAMEDA", "alameda alam"),
    (ROAD, "malecon", "Malecón", "MALECON", "malecon mal"),
    (ROAD, "psje", "Psje.", "PSJE", "pasaje psje pje pj psj psaje"),
    (VIA, "crta", "Carretera", "CARR", "carretera carr ctra crta panamericana"),
)
OTHERS: tuple[Row, ...] = (
    *named.OTHERS,
    (GROUP, "gr", "Grupo", "GRUPO", "grupo gpo"),
    (GROUP, "cdra", "Cdra.", "CDRA", "cuadra cdra"),
    (LOT, "sblt", "Sub Lt.", "SUBLT", "sublote"),
    (BLOCK, "bl", "Block", "BLOCK", "block bloque blk blq"),
    (UNIT, "dp", "Dpto.", "DPTO", "departamento dpto depto dto dep dpt dptos apartamento apto"),
    (QUARTER, "urb", "Urb.", "URB", "urbanizacion urb urba urbaniz urbanisacion"),
    (QUARTER, "aahh", "AA.HH.", "AAHH", "aahh asentamiento ahh"),
    (QUARTER, "asoc", "Asoc.", "ASOC", "asociacion asoc"),
    (QUARTER, "coop", "Coop.", "COOP", "cooperativa coop"),
    (QUARTER, "pj", "P.J.", "PJ", "pueblojoven ppjj"),
    (QUARTER, "cp", "C.P.", "CP", "centropoblado"),
    (QUARTER, "res", "Res.", "RES", "residencial residencia resid res"),
)
PHRASES = named.PHRASES | {
    "aa hh": "aahh", "a h": "aahh", "a a h h": "aahh", "asentamiento humano": "aahh",
    "pueblo joven": "pueblojoven", "p j": "pueblojoven", "sub lote": "sublote",
    "centro poblado": "centropoblado", "asociacion de vivienda": "asoc", "asoc de vivienda": "asoc",
    "asoc viv": "asoc", "asoc de viv": "asoc",
}  # fmt: skip
LETTERS, NAMES, RUN_TOGETHER = named.LETTERS, named.NAMES, named.RUN_TOGETHER
NOISE = named.NOISE + " distrito dist prov provincia"
CITIES = """
Lima|Arequipa|Trujillo|Chiclayo|Piura|Cusco|Cuzco|Iquitos|Huancayo|Tacna|Juliaca|Ica|Pucallpa
Cajamarca|Puno|Ayacucho|Chimbote|Huaraz|Sullana|Callao|Miraflores|Barranco|Surquillo|Surco|Lince
Chorrillos|Ate|Comas|Carabayllo|Rímac|Breña|Magdalena|Moquegua|Tumbes|Huánuco|Lurín|Chincha|Pisco
San Isidro|San Borja|Santiago de Surco|La Molina|Jesús María|Pueblo Libre|San Miguel|La Victoria
Los Olivos|San Juan de Lurigancho|San Juan de Miraflores|San Martín de Porres|Villa El Salvador
Villa María del Triunfo|Santa Anita|El Agustino|Puente Piedra|Magdalena del Mar|Cerro Colorado
La Perla|Bellavista|Ventanilla|Independencia|José Luis Bustamante y Rivero|Víctor Larco
"""
REGIONS = "La Libertad|Lambayeque|Áncash|Loreto|Ucayali|San Martín|Junín|Apurímac"
