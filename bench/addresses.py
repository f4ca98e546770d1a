"""Addresses read per second and core, and hard spellings, beside the package `geographicol`."""

import random
from collections.abc import Callable
from importlib import import_module, metadata
from statistics import median
from time import perf_counter, process_time

from bench import Section, Table
from vinculo.lib.addresses import normalise

HOW_MANY, QUICK = 50_000, 2_000
TURNS = 5
GEOGRAPHICOL = "geographicol"

METHOD = (
    "{count:,} different Colombian addresses, made up by chance with ten spellings of road types, "
    "letters, BIS, quadrants, number signs, units, quarters and towns, are read one by one in one "
    "process, parts and texts and key each time: once to learn words and shapes, then {turns} "
    "times (the median counts). Per second of the clock, and per second of CPU, since other work "
    "runs on the machine."
)
SPELLINGS = (
    "carrera 97 # 12-34", "cra 97 # 12-34", "kra 97 # 12-34", "kr 97 # 12-34", "krr 97 # 12-34",
    "carr 97 # 12-34", "cr 97 # 12-34", "con 97 # 12-34", "CARRERA97#12-34", "cra 97 no 12 34",
    "kra. 97 n° 12 – 34", "Cra. 97 No.12-34",
)  # fmt: skip
# Pairs of different places.
DIFFERENT = (
    ("cra 7ma # 12-34", "cra 7ma # 45-67"),
    ("Cra 15 esquina calle 93", "Cra 15 esquina calle 94"),
    ("km 5 via La Calera", "km 5 via Choachí"),
    ("calle 45 # 12-34", "calle 45 bis # 12-34"),
    ("calle 45A # 12-34", "calle 45B # 12-34"),
    ("calle 45 # 12-34 sur", "calle 45 # 12-34"),
    ("calle 45 # 12-34", "calle 45 # 12-35"),
    ("calle 45 # 12-34 apto 301", "calle 45 # 12-34 apto 302"),
    ("mz 5 casa 12 barrio La Paz", "mz 6 casa 12 barrio La Paz"),
    ("Vereda El Hato finca La Ilusión", "Vereda El Hato finca El Edén"),
)
# Pairs that are one place.
SAME = (
    ("cra 7ma # 12-34", "carrera séptima # 12-34"),
    ("Cra 15 esquina calle 93", "calle 93 con carrera 15"),
    ("calle 45 sur # 12-34", "calle 45 # 12-34 sur"),
    ("carrera 50 # 4A-18 sur", "kr 50 # 4A sur 18"),
    ("avenida el dorado # 68-51", "AV ELDORADO 68 51"),
    ("calle 45 # 12-34 torre 2 apto 301", "calle 45 # 12-34 apto 301 to 2"),
    ("cll cuarenta y cinco # 12-34", "calle 45 # 12-34"),
    ("cra 97 # 12-34 Fontibón Bogotá", "cra 97 # 12-34"),
    ("autopista norte km 21", "km 21 autopista norte"),
    ("mz 5 casa 12 barrio La Paz", "Barrio La Paz manzana 5 cs 12"),
)
Keyed = Callable[[str], str]


def run(quick: bool) -> Section:
    count = QUICK if quick else HOW_MANY
    section = Section("addresses", "Addresses", METHOD.format(count=count, turns=TURNS))
    readers: dict[str, Keyed] = {"Vínculo": lambda text: normalise(text).key}
    other = _geographicol()
    if other is None:
        section.notes.append(
            f"`{GEOGRAPHICOL}` is not installed here and therefore left out; it is no part of "
            "our environment. To put it beside: `pip install --target DIR geographicol` and "
            "`PYTHONPATH=DIR`."
        )
    else:
        name, key = other
        readers[name] = key
        section.notes.append(
            f"`{GEOGRAPHICOL}` (MIT) keeps town and quarter in other fields, and is asked for its "
            "canonical text, which its authors give as the key. It is asked the same in the same "
            "run; who does not raise an error is counted."
        )
    typed = _made_up(count)
    section.tables.append(
        Table(
            "Speed",
            ("reader", "addresses/s", "addresses per CPU second", "the same, while learning"),
            [_speed(name, key, typed) for name, key in readers.items()],
        )
    )
    columns = ("reader", "keys of 12 spellings of carrera 97 # 12-34",
               f"of {len(DIFFERENT)} different pairs kept apart",
               f"of {len(SAME)} equal pairs joined")  # fmt: skip
    section.tables.append(
        Table("Hard spellings", columns, [_right(name, key) for name, key in readers.items()])
    )
    return section


def _geographicol() -> tuple[str, Keyed] | None:
    try:
        module = import_module(GEOGRAPHICOL)
    except ImportError:
        return None
    return f"{GEOGRAPHICOL} {metadata.version(GEOGRAPHICOL)}", module.normalize


def _key(key: Keyed, text: str) -> str:
    try:
        return key(text) or f"nothing for {text}"
    except Exception as problem:  # another's package may refuse in its own way
        return f"{type(problem).__name__} for {text}"


def _speed(name: str, key: Keyed, typed: list[str]) -> list[str | float]:
    walls, cpus = [], []
    for _ in range(1 + TURNS):
        wall, cpu = perf_counter(), process_time()
        for text in typed:
            _key(key, text)
        walls.append(len(typed) / (perf_counter() - wall))
        cpus.append(len(typed) / (process_time() - cpu))
    return [name, median(walls[1:]), median(cpus[1:]), cpus[0]]


def _right(name: str, key: Keyed) -> list[str | int]:
    one = len({_key(key, text) for text in SPELLINGS})
    apart = sum(_key(key, left) != _key(key, right) for left, right in DIFFERENT)
    joined = sum(_key(key, left) == _key(key, right) for left, right in SAME)
    return [name, one, apart, joined]


def _made_up(count: int) -> list[str]:
    rng = random.Random(97)
    roads = ("Cra", "Calle", "CL", "Kr", "Carrera", "Cll.", "Diagonal", "Tv", "AK", "Av Calle")
    suffixes = ("", "", "", "A", "B", " C", " Bis", " Sur", "F", "A bis")
    signs = (" # ", " No. ", " ", " #", " N° ", " nro ")
    insides = ("", "", " apto {}", " torre 2 apto {}", ", local 2", ", Barrio La Paz", " of {}",
               " int 3", ", Bogotá", " piso 2")  # fmt: skip
    made: dict[str, None] = {}
    while len(made) < count:
        road = f"{rng.choice(roads)} {rng.randint(1, 180)}{rng.choice(suffixes)}"
        cross = f"{rng.randint(1, 120)}{rng.choice(suffixes[:6])}"
        dash = rng.choice(("-", "-", " - ", " "))
        inside = rng.choice(insides).format(rng.randint(101, 1204))
        made[f"{road}{rng.choice(signs)}{cross}{dash}{rng.randint(1, 99):02d}{inside}"] = None
    return list(made)
