"""Any Colombian address: spelling changes nothing, each part changes the key."""

from dataclasses import dataclass, replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from vinculo.lib.addresses import normalise

# A first address builds the country's tables, and a busy machine is no defect.
CALMLY = settings(deadline=None)
TYPES = {
    "kr": ("Carrera", "CRA", "kra.", "Kr", "cr", "carr", "krr", "con"),
    "cl": ("Calle", "CLL", "cl.", "cll", "clle"),
    "dg": ("Diagonal", "DG", "diag."),
    "tv": ("Transversal", "TV", "transv.", "trans"),
    "ak": ("Avenida Carrera", "AK", "av. cra", "Av kr"),
    "ac": ("Avenida Calle", "AC", "av cll", "Av. Calle"),
}
UNITS = {"ap": ("Apto", "apartamento", "AP", "apt."), "of": ("Oficina", "OF.", "of"),
         "lc": ("Local", "LC", "loc.")}  # fmt: skip
LETTERS = st.sampled_from(["", "", *"ABCDEFGHJM"])
SIGNS = st.sampled_from([" # ", " No. ", " n° ", "#", " ", " nro ", " Nº", " numero "])
DASHES = st.sampled_from(["-", " - ", " ", " – ", "- "])
TAILS = st.sampled_from(["", " Bogotá", ", Bogotá D.C.", " Medellín, Antioquia", ". Colombia"])


@dataclass(frozen=True)
class Place:
    type: str
    road: int
    road_letter: str
    road_bis: bool
    quadrant: str
    cross: int
    cross_letter: str
    cross_bis: bool
    plate: int
    tower: int
    unit: str
    unit_number: int


PLACES = st.builds(
    Place,
    type=st.sampled_from(sorted(TYPES)),
    road=st.integers(1, 240),
    road_letter=LETTERS,
    road_bis=st.booleans(),
    quadrant=st.sampled_from(["", "", "sur", "norte", "este", "oeste"]),
    cross=st.integers(1, 240),
    cross_letter=LETTERS,
    cross_bis=st.booleans(),
    plate=st.integers(0, 99),
    tower=st.integers(0, 12),
    unit=st.sampled_from(["", *sorted(UNITS)]),
    unit_number=st.integers(100, 2999),
)


@st.composite
def spellings(draw: st.DrawFn, place: Place) -> str:
    def letter(text: str) -> str:
        text = draw(st.sampled_from([text, text.lower()]))
        return text and draw(st.sampled_from(["", " "])) + text

    def bis(stands: bool) -> str:
        return draw(st.sampled_from([" bis", " BIS", " Bis"])) if stands else ""

    quadrant = place.quadrant and " " + draw(st.sampled_from([str.upper, str.title]))(
        place.quadrant
    )
    text = draw(st.sampled_from(TYPES[place.type])) + " " + draw(st.sampled_from(["", "0"]))
    text += f"{place.road}{letter(place.road_letter)}{bis(place.road_bis)}{quadrant}"
    text += draw(SIGNS)
    text += f"{place.cross}{letter(place.cross_letter)}{bis(place.cross_bis)}{draw(DASHES)}"
    text += draw(st.sampled_from([f"{place.plate:02d}", str(place.plate)]))
    inside = [f" torre {place.tower}"] if place.tower else []
    if place.unit:
        inside.append(f" {draw(st.sampled_from(UNITS[place.unit]))} {place.unit_number}")
    text += draw(st.sampled_from([", ", " "])).join(draw(st.permutations(inside)))
    return draw(st.sampled_from([str, str.upper, str.lower]))(text + draw(TAILS))


@CALMLY
@given(st.data(), PLACES)
def test_every_spelling_of_a_place_has_one_key(data: st.DataObject, place: Place) -> None:
    one, other = data.draw(spellings(place)), data.draw(spellings(place))
    left, right = normalise(one), normalise(other)
    assert left.recognised
    assert left.leftover == ""
    assert left.key == right.key, (one, other)


@CALMLY
@given(st.data(), PLACES)
def test_the_canonical_text_is_read_as_itself(data: st.DataObject, place: Place) -> None:
    once = normalise(data.draw(spellings(place)))
    again = normalise(once.canonical)
    assert (again.key, again.canonical, again.parts) == (once.key, once.canonical, once.parts)
    assert normalise(once.abbreviated).key == once.key


CHANGES = {
    "type": st.sampled_from(sorted(TYPES)),
    "road": st.integers(1, 240),
    "road_letter": LETTERS,
    "road_bis": st.booleans(),
    "quadrant": st.sampled_from(["", "sur", "norte", "este", "oeste"]),
    "cross": st.integers(1, 240),
    "cross_letter": LETTERS,
    "cross_bis": st.booleans(),
    "plate": st.integers(0, 99),
    "tower": st.integers(0, 12),
}


@CALMLY
@given(st.data(), PLACES, st.sampled_from(sorted(CHANGES)))
def test_another_part_is_another_building(data: st.DataObject, place: Place, part: str) -> None:
    other = replace(place, **{part: data.draw(CHANGES[part])})
    assume(other != place)
    left, right = normalise(data.draw(spellings(place))), normalise(data.draw(spellings(other)))
    assert left.building_key != right.building_key


@CALMLY
@given(st.data(), PLACES, st.integers(100, 2999), st.sampled_from(sorted(UNITS)))
def test_another_unit_is_another_key_in_the_same_building(
    data: st.DataObject, place: Place, number: int, unit: str
) -> None:
    other = replace(place, unit=unit, unit_number=number)
    assume((unit, number) != (place.unit, place.unit_number))
    left, right = normalise(data.draw(spellings(place))), normalise(data.draw(spellings(other)))
    assert left.key != right.key
    assert left.building_key == right.building_key


@CALMLY
@given(st.data(), PLACES)
def test_punctuation_and_spacing_do_not_count(data: st.DataObject, place: Place) -> None:
    typed = data.draw(spellings(place))
    key = normalise(typed).key
    assert normalise("".join(c if c.isalnum() or c in "°º" else " " for c in typed)).key == key
    assert normalise(typed.replace(" ", "  \t")).key == key


@CALMLY
@given(st.text(max_size=80), st.sampled_from(["CO", "PE", "MX", "ES", "EC", "CL", "AR"]))
def test_any_text_is_answered_and_kept(text: str, country: str) -> None:
    read = normalise(text, country)
    assert read.input == text
    assert 0 <= read.confidence <= 1
    assert normalise(read.canonical, country).key == read.key


WORDS = [
    "cra",
    "97",
    "12",
    "34",
    "A",
    "bis",
    "sur",
    "#",
    "no",
    "calle",
    "av",
    "norte",
    "km",
    "5",
    "via",
    "La",
    "Calera",
    "apto",
    "301",
    "torre",
    "B",
    "mz",
    "lote",
    "casa",
    "barrio",
    "La",
    "Paz",
    "Bogotá",
    "esquina",
    "con",
    "entre",
    "y",
    "piso",
    "2",
    "segundo",
    "edificio",
    "Sol",
    "N°",
    "etapa",
    "interior",
    "vereda",
    "de",
    "la",
    "C.C.",
    "B/",
    "Jr.",
    "Col.",
    "C.P.",
    "03100",
    "portal",
    "3º",
    "izda",
    "Dto",
    "s/n",
    "N24",
    "urb",
    "AA.HH.",
    "Lima",
    "7",
    "T2",
    "x",
    "sn",
    "con",
]


@CALMLY
@given(
    st.lists(st.sampled_from(WORDS), max_size=9),
    st.sampled_from(["CO", "PE", "MX", "ES", "EC", "CL", "AR"]),
)
def test_words_in_any_order_are_read_and_read_again(words: list[str], country: str) -> None:
    read = normalise(" ".join(words), country)
    again = normalise(read.canonical, country)
    assert again.recognised == read.recognised
    assert again.key == read.key
