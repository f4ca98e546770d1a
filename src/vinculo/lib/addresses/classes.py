"""What kind of word a token is: one character each, so that an address has a *shape*.

`Cra 97A # 12-34 apto 301` has the shape `KA11U3`. The grammars read shapes only; what they find
is remembered per shape (`plan.py`), which is what makes thousands of addresses a second cheap.
A single letter is its own class, `a` to `z`.
"""

# Numbers, by what they may stand for in `road # crossing-plate`.
SMALL, SPLIT3, SPLIT4, LONG = "1", "3", "4", "6"  # up to 249, to 999, 4 or 5 digits, more
FIVE = "*"  # five digits where roads have names: a postcode, or a high house number
LETTERED = "A"  # a number with its letter glued: 97A
NUMBERS = frozenset({SMALL, SPLIT3, SPLIT4, LONG, LETTERED})

# Roads. Streets run along one axis and take SUR or NORTE, avenues of the other ESTE or OESTE.
CALLE, CARRERA, AVENUE, ROAD, VIA, KM = "C", "K", "V", "R", "W", "M"
ROADS = frozenset({CALLE, CARRERA, AVENUE, ROAD, VIA})
SUR, NORTE, ESTE, OESTE = "S", "N", "E", "O"
QUADRANTS = frozenset({SUR, NORTE, ESTE, OESTE})
BIS, CORNER, CON, BETWEEN = "B", "Q", "J", "T"

# What stands inside or around a building, from the large to the small: the order of keys.
STAGE, GROUP, MANZANA, LOT, HOUSE = "5", "D", "Z", "L", "X"
TOWER, BLOCK, STAIR, INNER, FLOOR, UNIT, STORE = "7", "8", "9", "I", "P", "U", "^"
INSIDE = (STAGE, GROUP, MANZANA, LOT, TOWER, BLOCK, STAIR, INNER, HOUSE, FLOOR, UNIT, STORE)
ALONE = "H"  # a unit that needs no number: penthouse, bajo, ático, derecha

# Names.
BUILDING, QUARTER = "Y", "G"
DISTRICT, RURAL, FARM = ":", "F", "="
WORD, ARTICLE, CITY, REGION, COUNTRY, PLACE_END = "_", ".", "@", "&", "$", "+"
POSTCODE, NO_NUMBER, HINT, NOTHING = "~", "0", ">", "!"

# Eight forms of each token, laid one after the other.
KEY, SHOWN, SHORT, NAME, PAD, HEAD, TAIL, PLATE = range(8)
FORMS = 8
