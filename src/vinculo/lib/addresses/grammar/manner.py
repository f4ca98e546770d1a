"""How a country with named roads writes: the few things in which they differ."""

from dataclasses import dataclass, field

from vinculo.lib.addresses.classes import FLOOR, ROAD

Start = tuple[str, str, str, str]  # class, key, shown, short
CALLE: Start = (ROAD, "", "Calle", "CALLE")


@dataclass(frozen=True)
class Manner:
    """`start_letters`: what a letter is where a road must stand, `C/ Mayor`.

    `pairs`: house numbers may be two, N24-123. `floors`: `3º B` behind the number is floor and
    door, with the words in which they are shown. `quarter_counts`: the quarter is part of the
    address even where a house number stands. `unmarked`: the marker shown for a quarter that was
    written without one. `has_y`: names of roads may hold `y`, Ortega y Gasset.
    """

    code: str
    start_letters: dict[str, Start] = field(default_factory=lambda: {"c": CALLE})
    pairs: bool = False
    floors: str = ""
    quarter_counts: bool = False
    unmarked: str = ""
    has_y: bool = False
    unit_letters: dict[str, Start] = field(default_factory=dict)  # `P 3`
    comma: str = " "
    postcode: str = ""  # "bare": five digits before the town are one


PERU = Manner("PE", {"c": (ROAD, "calle", "Calle", "CALLE")})
MEXICO = Manner("MX", quarter_counts=True, unmarked="Col. ", postcode="bare")
SPAIN = Manner(
    "ES",
    {"c": CALLE, "p": (ROAD, "paseo", "Paseo", "PASEO")},
    floors="es",
    has_y=True,
    comma=", ",
    postcode="bare",
)
ECUADOR = Manner("EC", pairs=True)
CHILE = Manner("CL")
ARGENTINA = Manner(
    "AR", floors="ar", postcode="bare", unit_letters={"p": (FLOOR, "p", "Piso", "P")}
)
