"""Spain."""

from vinculo.lib.addresses.classes import (
    ALONE,
    AVENUE,
    BUILDING,
    FLOOR,
    GROUP,
    QUARTER,
    ROAD,
    STAIR,
    STORE,
    TOWER,
    UNIT,
    VIA,
    WORD,
)
from vinculo.lib.addresses.entries import Row
from vinculo.lib.addresses.words import named

ROADS: tuple[Row, ...] = (
    *named.ROADS,
    (AVENUE, "av", "Avenida", "AV", "avenida avda av avd avgda avinguda"),
    (ROAD, "", "Calle", "CALLE", "calle cl cll clle carrer"),
    (ROAD, "paseo", "Paseo", "PASEO", "paseo po pso passeig pseo"),
    (ROAD, "plaza", "Plaza", "PLAZA", "plaza pza plz pl plza placa plaça"),
    (ROAD, "ronda", "Ronda", "RONDA", "ronda rda"),
    (ROAD, "glorieta", "Glorieta", "GLORIETA", "glorieta gta"),
    (ROAD, "travesia", "Travesía", "TRAVESIA", "travesia trv trva tva"),
    (ROAD, "pasaje", "Pasaje", "PASAJE", "pasaje psje pje"),
    (ROAD, "cuesta", "Cuesta", "CUESTA", "cuesta"),
    (ROAD, "bv", "Bulevar", "BULEVAR", "bulevar blvd boulevard"),
    (ROAD, "rambla", "Rambla", "RAMBLA", "rambla rbla"),
    (ROAD, "alameda", "Alameda", "ALAMEDA", "alameda alda"),
    (VIA, "crta", "Carretera", "CTRA", "carretera ctra crta carret"),
)
OTHERS: tuple[Row, ...] = (
    *named.OTHERS,
    (TOWER, "portal", "portal", "PORTAL", "portal ptal prtal"),
    (STAIR, "esc", "esc.", "ESC", "escalera esc escal"),
    (FLOOR, "p", "piso", "P", "piso planta plta pis"),
    (WORD, "granvia", "Gran Vía", "GRAN VIA", "granvia"),
    (STORE, "pta", "pta.", "PTA", "puerta pta prta"),
    (UNIT, "of", "oficina", "OF", "oficina of ofic"),
    (UNIT, "lc", "local", "LOCAL", "local loc lc"),
    (UNIT, "nave", "nave", "NAVE", "nave"),
    (GROUP, "parcela", "parcela", "PARCELA", "parcela parc"),
    (ALONE, "bajo", "bajo", "BAJO", "bajo bj bjo bajos"),
    (ALONE, "atico", "ático", "ATICO", "atico atc"),
    (ALONE, "entlo", "entresuelo", "ENTLO", "entresuelo entlo entl"),
    (ALONE, "ppal", "principal", "PPAL", "principal ppal pral"),
    (ALONE, "izda", "izda.", "IZDA", "izquierda izda izq izqda izqd"),
    (ALONE, "dcha", "dcha.", "DCHA", "derecha dcha der drcha dcha"),
    (ALONE, "ctro", "centro", "CENTRO", "centroi ctro"),
    (QUARTER, "pol", "Pol. Ind.", "POL", "poligono pol polig"),
    (BUILDING, "edif", "Edif.", "EDIF", "edificio edif"),
)
PHRASES = named.PHRASES | {
    "gran via": "granvia", "poligono industrial": "poligono", "pol ind": "poligono",
    "p i": "poligono", "pol industrial": "poligono",
}  # fmt: skip
LETTERS, NAMES, RUN_TOGETHER, NOISE = named.LETTERS, named.NAMES, named.RUN_TOGETHER, named.NOISE
CITIES = """
Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Murcia|Palma|Bilbao|Alicante|Córdoba|Valladolid
Vigo|Gijón|Hospitalet|Vitoria|Granada|Elche|Oviedo|Badalona|Cartagena|Terrassa|Jerez|Sabadell
Móstoles|Alcorcón|Leganés|Getafe|Fuenlabrada|Pamplona|Almería|Burgos|Albacete|Santander|Logroño
Badajoz|Salamanca|Huelva|Lleida|Tarragona|León|Cádiz|Jaén|Ourense|Girona|Lugo|Cáceres|Toledo
Guadalajara|Pontevedra|Palencia|Ávila|Segovia|Cuenca|Huesca|Soria|Teruel|Zamora|Alcobendas|Marbella
La Coruña|A Coruña|San Sebastián|Las Palmas de Gran Canaria|Santa Cruz de Tenerife|Las Rozas
Alcalá de Henares|Palma de Mallorca|Santiago de Compostela|Dos Hermanas|San Sebastián de los Reyes
"""
REGIONS = "Andalucía|Cataluña|Galicia|Aragón|Asturias|Extremadura|Navarra|Castilla y León"
