"""What was typed, what was understood, and how sure that is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Address:
    """`key` is equal for equal places within one town; `building_key` leaves the unit out.

    The town, the quarter of an address that has its plate, and the name of its building are told
    in `parts` and not compared: one writes them, the other does not. What is not recognised has
    its words for a key, and itself for a canonical text. `abbreviated` is the tax office's (DIAN)
    spelling in Colombia, elsewhere the canonical text. `confidence` lies between 0 and 1.
    """

    input: str
    country: str
    parts: dict[str, str]
    canonical: str
    abbreviated: str
    key: str
    recognised: bool
    confidence: float
    leftover: str

    @property
    def building_key(self) -> str:
        return self.key.partition("/")[0]
