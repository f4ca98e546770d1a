"""Mexico."""

from vinculo.lib.addresses.classes import CITY, DISTRICT, LOT, MANZANA, QUARTER, ROAD, UNIT
from vinculo.lib.addresses.entries import Row
from vinculo.lib.addresses.words import named

ROADS: tuple[Row, ...] = (
    *named.ROADS,
    (ROAD, "", "Calle", "CALLE", "calle cl cll clle cal call"),
    (ROAD, "calz", "Calz.", "CALZ", "calzada calz czda"),
    (ROAD, "priv", "Priv.", "PRIV", "privada priv pvda pda"),
    (ROAD, "cda", "Cda.", "CDA", "cerrada cda cerr cerra"),
    (ROAD, "and", "And.", "AND", "andador and"),
    (ROAD, "cto", "Cto.", "CTO", "circuito cto circ"),
    (ROAD, "rtno", "Rtno.", "RTNO", "retorno rtno"),
    (ROAD, "perif", "Periférico", "PERIF", "periferico perif"),
    (ROAD, "eje", "Eje", "EJE", "eje"),
    (ROAD, "viad", "Viaducto", "VIAD", "viaducto"),
)
OTHERS: tuple[Row, ...] = (
    *named.OTHERS,
    (MANZANA, "sm", "S.M.", "SM", "supermanzana sm smz"),
    (LOT, "viv", "Viv.", "VIV", "vivienda viv"),
    (UNIT, "dp", "Depto.", "DEPTO", "departamento depto dpto dept depa"),
    (UNIT, "desp", "Desp.", "DESP", "despacho desp"),
    (QUARTER, "col", "Col.", "COL", "colonia col colon coloni"),
    (QUARTER, "fracc", "Fracc.", "FRACC", "fraccionamiento fracc frac fraccto"),
    (QUARTER, "uh", "U.H.", "UH", "uh"),
    (QUARTER, "ejido", "Ejido", "EJIDO", "ejido"),
    (DISTRICT, "alc", "Alc.", "ALC", "alcaldia alc delegacion deleg"),
    (DISTRICT, "mpio", "Mpio.", "MPIO", "municipio mpio mun"),
    (CITY, "cdmx", "Ciudad de México", "CDMX", "cdmx mexicocity"),
)
PHRASES = named.PHRASES | {
    "unidad habitacional": "uh", "u h": "uh", "s m": "sm",
    "ciudad de mexico": "cdmx", "mexico d f": "cdmx",
    "d f": "cdmx", "mexico df": "cdmx", "unidad hab": "uh",
}  # fmt: skip
LETTERS, NAMES, RUN_TOGETHER, NOISE = named.LETTERS, named.NAMES, named.RUN_TOGETHER, named.NOISE
CITIES = """
Guadalajara|Monterrey|Puebla|Tijuana|León|Zapopan|Mérida|Querétaro|Toluca|Cancún|Hermosillo
Culiacán|Aguascalientes|Morelia|Saltillo|Chihuahua|Veracruz|Xalapa|Oaxaca|Tampico|Acapulco|Durango
Mexicali|Reynosa|Torreón|Celaya|Irapuato|Cuernavaca|Pachuca|Tlaquepaque|Naucalpan|Ecatepec
Ciudad Juárez|San Luis Potosí|Tuxtla Gutiérrez|Playa del Carmen|San Pedro Garza García|La Paz
Santiago de Querétaro|Boca del Río|Benito Juárez
"""
REGIONS = """
Jalisco|Nuevo León|Yucatán|Quintana Roo|Estado de México|Guanajuato|Michoacán|Sinaloa|Sonora
Coahuila|Tamaulipas|Tabasco|Chiapas|Guerrero|Hidalgo|Tlaxcala|Zacatecas|Nayarit|Colima|Campeche
Baja California|Baja California Sur
"""
