"""Chile."""

from vinculo.lib.addresses.classes import AVENUE, BLOCK, LOT, QUARTER, REGION, ROAD, UNIT
from vinculo.lib.addresses.entries import Row
from vinculo.lib.addresses.words import named

ROADS: tuple[Row, ...] = (
    *named.ROADS,
    (AVENUE, "", "Av.", "AV", "avenida av avda ave avd"),
    (ROAD, "", "Calle", "CALLE", "calle cl cll clle"),
    (ROAD, "psje", "Pasaje", "PASAJE", "pasaje psje pje pj psj pas"),
)
OTHERS: tuple[Row, ...] = (
    *named.OTHERS,
    (UNIT, "dp", "Depto.", "DEPTO", "departamento depto dpto dp dep dto dept"),
    (LOT, "parcela", "Parcela", "PARCELA", "parcela parc pc"),
    (LOT, "sitio", "Sitio", "SITIO", "sitio st"),
    (BLOCK, "bl", "Block", "BLOCK", "block bloque blk blq"),
    (QUARTER, "villa", "Villa", "VILLA", "villa"),
    (QUARTER, "pob", "Población", "POBLACION", "poblacion pobl pob"),
    (REGION, "rm", "Región Metropolitana", "RM", "rm metropolitana"),
)
PHRASES = named.PHRASES | {"r m": "rm"}
LETTERS, NAMES, RUN_TOGETHER, NOISE = (
    named.LETTERS, named.NAMES, named.RUN_TOGETHER, "comuna region ext"
)  # fmt: skip
CITIES = """
Santiago|Valparaíso|Concepción|Antofagasta|Temuco|Rancagua|Talca|Arica|Iquique|Chillán|Calama
Osorno|Valdivia|Curicó|Copiapó|Quillota|Ovalle|Linares|Talcahuano|Providencia|Vitacura|Ñuñoa
Maipú|Peñalolén|Huechuraba|Recoleta|Independencia|Macul|Quilicura|Renca|Cerrillos|Melipilla|Colina
Las Condes|La Florida|Puente Alto|San Bernardo|La Reina|Lo Barnechea|San Miguel|Estación Central
Viña del Mar|La Serena|Puerto Montt|Punta Arenas|Los Ángeles|San Joaquín|La Cisterna|Quinta Normal
Puerto Varas|Santiago Centro|Pedro Aguirre Cerda|Los Andes|San Antonio|San Felipe|San Fernando
"""
REGIONS = "Biobío|Araucanía|Maule|Coquimbo|Tarapacá|Atacama|Los Lagos|Los Ríos|Magallanes|Ñuble"
