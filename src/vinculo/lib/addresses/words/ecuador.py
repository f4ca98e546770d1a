"""Ecuador."""

from vinculo.lib.addresses.classes import AVENUE, BUILDING, HOUSE, LOT, QUARTER, ROAD, UNIT, VIA
from vinculo.lib.addresses.entries import Row
from vinculo.lib.addresses.words import named

ROADS: tuple[Row, ...] = (
    *named.ROADS,
    (AVENUE, "", "Av.", "AV", "avenida av avda ave avd"),
    (ROAD, "", "Calle", "CALLE", "calle cl cll clle"),
    (VIA, "via", "Vía", "VIA", "via carretera autopista"),
)
OTHERS: tuple[Row, ...] = (
    *named.OTHERS,
    ("w", "oe", "Oe", "OE", "oe"),  # a letter of house numbers, Oe4-22
    (HOUSE, "villa", "Villa", "VILLA", "villa"),
    (LOT, "solar", "Solar", "SOLAR", "solar sl slr"),
    (UNIT, "dp", "Dpto.", "DPTO", "departamento depto dpto dep dto suite apartamento"),
    (BUILDING, "conj", "Conj.", "CONJ", "conjunto conj"),
    (QUARTER, "cdla", "Cdla.", "CDLA", "ciudadela cdla cdl ciud"),
    (QUARTER, "coop", "Coop.", "COOP", "cooperativa coop"),
    (QUARTER, "urb", "Urb.", "URB", "urbanizacion urb urba"),
)
PHRASES = named.PHRASES
LETTERS, NAMES, RUN_TOGETHER, NOISE = named.LETTERS, named.NAMES, named.RUN_TOGETHER, named.NOISE
CITIES = """
Quito|Guayaquil|Cuenca|Ambato|Manta|Portoviejo|Machala|Loja|Riobamba|Ibarra|Esmeraldas|Latacunga
Quevedo|Milagro|Babahoyo|Otavalo|Cumbayá|Tumbaco|Sangolquí|Durán|Samborondón|Salinas|Daule|Tena
Santo Domingo|Santo Domingo de los Tsáchilas|La Libertad|Santa Elena
"""
REGIONS = "Pichincha|Guayas|Azuay|Manabí|Tungurahua|El Oro|Imbabura|Chimborazo|Los Ríos"
