"""How people write down names, streets, telephones and numbers: never twice the same way."""

from random import Random

from vinculo.lib.identity import check_digit
from vinculo.lib.text import fold
from vinculo.workspace.demo.words import names, places

MOBILE = (
    "300", "301", "302", "304", "305", "310", "311", "312", "313", "314", "315", "316", "317",
    "318", "319", "320", "321", "322", "323", "350", "351",
)  # fmt: skip


def written(rng: Random, text: str) -> str:
    """As most type it; some in capitals, some without accents, some in small letters."""
    luck = rng.random()
    if luck < 0.74:
        return text
    if luck < 0.85:
        return text.upper() if luck < 0.80 else plain(text).upper()
    return plain(text) if luck < 0.97 else text.lower()


def plain(text: str) -> str:
    """Without accents or ñ, letters as they were: `Muñoz` -> `Munoz`."""
    return "".join(
        letter if letter.isascii() else fold(letter).upper() if letter.isupper() else fold(letter)
        for letter in text
    )


def misspelt(rng: Random, text: str) -> str:
    """One slip of the ear or of the hand."""
    slips = (
        ("z", "s"), ("s", "z"), ("v", "b"), ("b", "v"), ("ll", "y"), ("y", "ll"), ("h", ""),
        ("nn", "n"), ("ce", "se"), ("ge", "je"), ("qui", "ki"),
    )  # fmt: skip
    fitting = [slip for slip in slips if slip[0] in text[1:]]
    if not fitting:
        at = rng.randrange(1, max(2, len(text) - 1))
        return text[:at] + text[at + 1 :]
    old, new = rng.choice(fitting)
    return text[0] + text[1:].replace(old, new, 1)


Street = tuple[str, int, str, int, int, str]


def place(rng: Random) -> Street:
    """Kind of street, its number and suffix, the crossing, the metres, what is inside."""
    kind = rng.choices(tuple(places.STREETS), places.STREET_WEIGHTS)[0]
    return (
        kind, rng.randint(1, 180), rng.choice(places.SUFFIXES),
        rng.randint(1, 120), rng.randint(1, 99), rng.choice(places.EXTRAS),
    )  # fmt: skip


def address(rng: Random, street: Street) -> str:
    kind, number, suffix, crossing, metres, inside = street
    spelt = places.STREETS[kind]
    word = spelt[0] if rng.random() < 0.3 else rng.choice(spelt)
    dash = "-" if rng.random() < 0.7 else rng.choice((" - ", " "))
    sign = rng.choice(places.NUMBER_SIGNS)
    return f"{word} {number}{suffix}{sign}{crossing}{dash}{metres:02d}{inside}"


def mobile(rng: Random) -> str:
    """Ten digits, as the country numbers them."""
    return f"{rng.choice(MOBILE)}{rng.randrange(10_000_000):07d}"


def landline(rng: Random, prefix: str) -> str:
    return f"{prefix}{rng.randrange(2_000_000, 8_999_999)}"


def phone(rng: Random, number: str) -> str:
    a, b, c = number[:3], number[3:6], number[6:]
    return rng.choice((
        f"{a} {b} {c}", number, f"{a}{b}{c}", f"+57 {a} {b} {c}", f"({a}) {b}-{c}", f"{a}-{b}-{c}",
        f"57{number}", f"{a}.{b}.{c[:2]}.{c[2:]}", f"+57{number}", f"cel {a} {b}{c}", f"{a} {b}{c}",
    ))  # fmt: skip


def wrong_phone(rng: Random, number: str) -> str:
    """A number nobody can call: a digit missing, or the seven digits of before 2021."""
    return rng.choice((number[:-1], number[3:], number + "0", "no tiene", number[:3] + "0000000"))


def nit(rng: Random) -> str:
    """Nine digits and the check digit."""
    number = f"{rng.choice((800, 830, 860, 890, 900, 901, 901)):d}{rng.randrange(1_000_000):06d}"
    return f"{number}{check_digit(number)}"


def cedula(rng: Random) -> str:
    old = rng.random() < 0.6
    return str(rng.randrange(3_000_000, 99_999_999) if old else rng.randrange(10**9, 1_200_000_000))


def tax_number(rng: Random, number: str) -> str:
    """A NIT as typed: with points or none, with its check digit or without."""
    body, digit = number[:-1], number[-1]
    points = f"{body[:3]}.{body[3:6]}.{body[6:]}"
    return rng.choice((
        f"{points}-{digit}", f"{body}-{digit}", number, f"NIT {points}-{digit}",
        f"{body} - {digit}",
    ))  # fmt: skip


def identity_card(rng: Random, number: str) -> str:
    points = f"{int(number):,}".replace(",", ".")
    return rng.choice((points, number, number, f"C.C. {points}", f"CC {number}"))


def mail(rng: Random, given: str, surnames: str) -> str:
    first, last = fold(given).split()[0], fold(surnames).split()[-2:][0]
    mark = rng.choice(("", "", str(rng.randrange(60, 99)), str(rng.randrange(1, 999))))
    joint = rng.choice((".", "", "_"))
    return f"{first}{joint}{last}{mark}@{rng.choice(names.MAIL_HOSTS)}".replace(" ", "")
