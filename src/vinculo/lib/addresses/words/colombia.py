"""Colombia. The third column is the tax office's (DIAN) table of abbreviations."""

from vinculo.lib.addresses.classes import (
    ALONE,
    AVENUE,
    BETWEEN,
    BIS,
    BLOCK,
    BUILDING,
    CALLE,
    CARRERA,
    CON,
    CORNER,
    DISTRICT,
    ESTE,
    FARM,
    FLOOR,
    GROUP,
    HOUSE,
    INNER,
    KM,
    LOT,
    MANZANA,
    OESTE,
    QUARTER,
    REGION,
    ROAD,
    RURAL,
    STAGE,
    STAIR,
    STORE,
    TOWER,
    UNIT,
    VIA,
)
from vinculo.lib.addresses.entries import Row

ROADS: tuple[Row, ...] = (
    (CARRERA, "kr", "Carrera", "CR",
     "carrera cra kra kr krr carr cr carrer crr crra krra kar karrera carera carrra carrea crera "
     "craa ckra kkr karera carrerra ccra caera"),
    (CALLE, "cl", "Calle", "CL",
     "calle cl cll clle cle cale calee caye cal call kalle clal ccalle callle cllle kll callr "
     "caller clll cakke calke calles"),
    (CALLE, "dg", "Diagonal", "DG",
     "diagonal dg diag dia dgn diagnal diagonl diagonla dgl dig digonal dgnal"),
    (CARRERA, "tv", "Transversal", "TV",
     "transversal tv trans transv tr trv tranv trasv tvs tras trvs trasversal tranversal "
     "trasnversal transvesal transverzal tranvs transver tranver trv tv trasv tvr tranvers"),
    (CALLE, "ac", "Avenida Calle", "AC", "ac avcl avcll avcalle"),
    (CARRERA, "ak", "Avenida Carrera", "AK", "ak avk avkr avcr avcra avkra avcarrera"),
    (AVENUE, "av", "Avenida", "AV", "avenida av avda ave avd avenid abenida avnida avn aven"),
    (ROAD, "cir", "Circular", "CIR", "circular cir circ crcular cq"),
    (ROAD, "crv", "Circunvalar", "CRV", "circunvalar crv cvlar ccv circunv circumvalar"),
    (ROAD, "aut", "Autopista", "AUT", "autopista aut auto autop autopis autop autp"),
    (ROAD, "avial", "Anillo Vial", "AVIAL", "avial"),
    (ROAD, "crt", "Carretera", "CRT", "carretera crt carret carretea troncal"),
    (ROAD, "pj", "Pasaje", "PJ", "pasaje pj psj pje psje"),
    (ROAD, "clj", "Callejón", "CLJ", "callejon clj cjon callej"),
    (ROAD, "cn", "Camino", "CN", "camino"),
    (ROAD, "blv", "Boulevard", "BLV", "boulevard blv bulevar blvd"),
    (ROAD, "vte", "Variante", "VTE", "variante vte"),
    (ROAD, "ps", "Paseo", "PS", "paseo"),
    (VIA, "via", "Vía", "VIA", "via vias"),
)  # fmt: skip

OTHERS: tuple[Row, ...] = (
    (KM, "km", "Kilómetro", "KM", "km kilometro kms kmt kilometros klm kilometo kilom kmtro"),
    (BIS, "bis", "Bis", "BIS", "bis vis biss"),
    (ESTE, "este", "Este", "ESTE", "oriente"),
    (OESTE, "oeste", "Oeste", "OESTE", "occidente occ"),
    (CORNER, "esq", "esquina", "ESQ", "esquina esq esqu interseccion cruce esquna eskina"),
    (CON, "kr", "Carrera", "CR", "con"),
    (BETWEEN, "", "entre", "ENTRE", "entre"),
    (MANZANA, "smz", "Supermanzana", "SM", "supermanzana smz sm superm"),
    (MANZANA, "mz", "Manzana", "MZ", "manzana mz mza manz mnz mzna mzn mzana"),
    (LOT, "lt", "Lote", "LT", "lote lt lte lot"),
    (LOT, "pd", "Predio", "PD", "predio pd"),
    (LOT, "pa", "Parcela", "PA", "parcela parc"),
    (HOUSE, "ca", "Casa", "CA", "casa cs csa ca kasa"),
    (STAGE, "et", "Etapa", "ET", "etapa et eta etp"),
    (GROUP, "agp", "Agrupación", "AGP", "agrupacion agp agrup"),
    (GROUP, "un", "Unidad", "UN", "unidad und uni"),
    (GROUP, "md", "Módulo", "MD", "modulo md mod"),
    (TOWER, "to", "Torre", "TO", "torre to tor tore trr torr torrre"),
    (BLOCK, "bl", "Bloque", "BL", "bloque bl blq bloq bq bloke bque blque"),
    (STAIR, "en", "Entrada", "EN", "entrada"),
    (INNER, "in", "Interior", "IN", "interior int in inte inter inerior interio"),
    (FLOOR, "p", "Piso", "P", "piso pis pi pizo planta"),
    (UNIT, "ap", "Apartamento", "AP",
     "apartamento apto ap apt apartament aparta apartamneto apatamento apratamento aptp apro aoto "
     "apartaestudio aptos depto dpto departamento"),
    (UNIT, "of", "Oficina", "OF", "oficina of ofi ofc ofic oficna ofcna ofina ofna oficinas"),
    (UNIT, "lc", "Local", "LC", "local lc loc lcal lo locl lcl locales"),
    (UNIT, "bg", "Bodega", "BG", "bodega bg bod bdg bd vodega bodg bodegas"),
    (UNIT, "cs", "Consultorio", "CS", "consultorio cons consult consultor"),
    (UNIT, "hb", "Habitación", "HB", "habitacion hab hb"),
    (UNIT, "st", "Stand", "ST", "stand isla"),
    (UNIT, "suite", "Suite", "SUITE", "suite"),
    (UNIT, "pt", "Puesto", "PT", "puesto"),
    (STORE, "gj", "Garaje", "GJ", "garaje gj garage parqueadero pq gje"),
    (STORE, "dp", "Depósito", "DP", "deposito dp dep"),
    (STORE, "st", "Sótano", "ST", "sotano semisotano"),
    (ALONE, "ph", "Penthouse", "PH", "penthouse ph pent"),
    (ALONE, "mn", "Mezzanine", "MN", "mezzanine mezanine mn mezanin"),
    (ALONE, "por", "Portería", "POR", "porteria"),
    (BUILDING, "ed", "Edificio", "ED", "edificio ed edif edf edfi edificios edicio"),
    (BUILDING, "cc", "Centro Comercial", "CC", "cc ccial ccomercial"),
    (BUILDING, "conj", "Conjunto", "CONJ", "conjunto conj cto cj cjto cnj conjun condominio cond"),
    (BUILDING, "ur", "Unidad Residencial", "UR", "ur residencias multifamiliar multifamiliares"),
    (BUILDING, "pi", "Parque Industrial", "PI", "parqueindustrial"),
    (BUILDING, "zf", "Zona Franca", "ZF", "zf zonafranca"),
    (QUARTER, "brr", "Barrio", "BRR", "barrio brr br bo barr bario varrio bairro brrio"),
    (QUARTER, "urb", "Urbanización", "URB", "urbanizacion urb urba urbaniz urbanizac"),
    (QUARTER, "cd", "Ciudadela", "CD", "ciudadela cdla"),
    (QUARTER, "sec", "Sector", "SEC", "sector sec sect localidad comuna zona zn"),
    (RURAL, "vrd", "Vereda", "VRD", "vereda vrd vda verd ver bereda vered"),
    (FARM, "fca", "Finca", "FCA", "finca fca fnca"),
    (FARM, "hc", "Hacienda", "HC", "hacienda hda hcda"),
    (DISTRICT, "c", "Corregimiento", "C", "corregimiento corr correg corregim crgto"),
    (REGION, "dc", "D.C.", "D.C.", "dc"),
    (RURAL, "cas", "Caserío", "CAS", "caserio"),
    (FARM, "par", "Parcelación", "PAR", "parcelacion"),
)  # fmt: skip

# Single letters before a number, once the road is known: class, key, word, abbreviation.
LETTERS = {
    "a": (UNIT, "ap", "Apartamento", "AP"), "b": (BLOCK, "bl", "Bloque", "BL"),
    "c": (HOUSE, "ca", "Casa", "CA"), "i": (INNER, "in", "Interior", "IN"),
    "l": (UNIT, "lc", "Local", "LC"), "m": (MANZANA, "mz", "Manzana", "MZ"),
    "p": (FLOOR, "p", "Piso", "P"), "t": (TOWER, "to", "Torre", "TO"),
}  # fmt: skip
# Endings that belong together: `centro comercial`, `unidad residencial`.
PHRASES = {
    "centro comercial": "cc", "c c": "cc", "unidad residencial": "ur", "p h": "",
    "conjunto residencial": "conjunto", "conjunto cerrado": "conjunto",
    "conjunto res": "conjunto", "parque industrial": "parqueindustrial",
    "zona franca": "zonafranca", "anillo vial": "avial", "propiedad horizontal": "",
    "zona industrial": "parqueindustrial", "super manzana": "supermanzana",
    "conj residencial": "conjunto", "conj res": "conjunto", "conj cerrado": "conjunto",
    "conjunto habitacional": "conjunto", "urbanizacion cerrada": "urbanizacion",
    "centro cial": "cc", "c ccial": "cc",
    "aparta estudio": "apartaestudio", "pent house": "penthouse",
    "b quilla": "barranquilla", "b manga": "bucaramanga", "b ventura": "buenaventura",
}  # fmt: skip

# Names of roads and quarters that are written in one word, and those that resemble a marker.
RUN_TOGETHER = "el dorado|el poblado|la calera|las americas|las vegas|la paz|la esperanza"
NAMES = "caracas boyaca suba dorado jimenez esperanza poblado vegas americas carmen"

CITIES = """
Bogotá|Medellín|Cali|Barranquilla|Cartagena|Cúcuta|Bucaramanga|Pereira|Manizales|Ibagué|Neiva|Pasto
Armenia|Villavicencio|Montería|Valledupar|Popayán|Sincelejo|Tunja|Riohacha|Quibdó|Florencia|Yopal
Mocoa|Leticia|Arauca|Inírida|Mitú|Soacha|Chía|Cajicá|Zipaquirá|Facatativá|Funza|Mosquera|Madrid
Fusagasugá|Girardot|Melgar|Duitama|Sogamoso|Chiquinquirá|Envigado|Itagüí|Bello|Sabaneta|Rionegro
Caldas|Copacabana|Girardota|Apartadó|Turbo|Caucasia|Palmira|Buenaventura|Tuluá|Buga|Cartago|Jamundí
Yumbo|Floridablanca|Girón|Piedecuesta|Barrancabermeja|Soledad|Malambo|Ocaña|Pamplona|Espinal|Honda
Dosquebradas|Calarcá|Montenegro|Ipiales|Tumaco|Magangué|Turbaco|Cereté|Lorica|Sahagún|Acacías
Pitalito|Garzón|Aguachica|Maicao|Tocancipá|Sopó|Cota|Tenjo|Tabio|Guasca|Ubaté|Villeta|Marinilla
Guarne|Fundación|Corozal|Chinchiná|Candelaria|Sibaté|Gachancipá|Paipa|Cogua|Nemocón|Subachoque
San José de Cúcuta|Santa Marta|San Andrés|San José del Guaviare|Puerto Carreño|La Calera|La Mesa
Cartagena de Indias|Santiago de Cali|El Retiro|La Ceja|La Estrella|San Gil|Santa Rosa de Cabal
Villa de Leyva|Guadalajara de Buga|San Juan de Pasto|Puerto Asís|Puerto Colombia
La Dorada|San Vicente del Caguán|Santander de Quilichao|Los Patios|Villa del Rosario|Puerto Boyacá
La Virginia|La Tebaida|El Espinal|El Cerrito|La Unión|El Rosal|La Vega|Puerto Berrío
"""
REGIONS = """
Antioquia|Atlántico|Bolívar|Boyacá|Casanare|Cauca|Cesar|Chocó|Córdoba|Cundinamarca|Guainía
Guaviare|Huila|Magdalena|Meta|Nariño|Putumayo|Quindío|Risaralda|Santander|Sucre|Tolima|Vaupés
Vichada|Amazonas|La Guajira|Norte de Santander|Valle del Cauca|D.C.
"""
