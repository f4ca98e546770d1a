"""A company's customers as they are written down in real life, and who of them are the same.

Made of the demo company's own names, streets, telephones and numbers, by seed. Of every hundred
records about eighteen are of somebody who is there already: met again with half of it missing,
in another spelling, with slips of ear and hand. At least one of number, telephone and street
stays, as in the demo company; a digit of it may be wrong. In the harder truth some lose all
three at once: of them only a name, and perhaps an e-mail, a city or a birthday, is left.
"""

# ruff: noqa: E402
import csv
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from random import Random

import django

# The bank of names sits in a room, and rooms are only read where Django stands.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "vinculo.config.settings")
os.environ.setdefault("VINCULO_SECRET_KEY", "bench")
django.setup()

from vinculo.workspace.demo.identities import Record, Who, again, put_down, true_self
from vinculo.workspace.demo.profiles import HOUSEHOLD, MERCHANT, ORGANISATION
from vinculo.workspace.demo.trades import TRADES
from vinculo.workspace.demo.words import places
from vinculo.workspace.demo.words.businesses import PATTERNS

HEADERS = (
    "id", "entidad", "nombre", "nombres", "apellidos", "documento", "telefono", "correo",
    "direccion", "ciudad", "nacimiento",
)  # fmt: skip
CHUNK = 10_000
BUSINESSES = [at for at, trade in enumerate(TRADES) if trade.name in PATTERNS]
AGAIN = 0.18
KINDS = ((ORGANISATION, 0.12), (MERCHANT, 0.10), (HOUSEHOLD, 0.78))
WRONG_DIGIT, WHOLE_NAME = 0.03, 0.12
LOST = 0.55 * 0.30 * 0.25  # number, telephone and street, each missing by itself (`again`)


def make(path: Path, records: int, seed: int, lost: float = 0.0) -> Path:
    """The file of `records` rows, `entidad` saying who is who; made once."""
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    sizes = [min(CHUNK, records - begin) for begin in range(0, records, CHUNK)]
    half = path.with_suffix(".half")
    with half.open("w", encoding="utf-8", newline="") as out, ProcessPoolExecutor(2) as pool:
        writer = csv.writer(out)
        writer.writerow(HEADERS)
        row = 0
        for part in pool.map(partial(_chunk, seed, lost), range(len(sizes)), sizes):
            for fields in part:
                writer.writerow([row, *fields])
                row += 1
    half.replace(path)
    return path


def _chunk(seed: int, lost: float, number: int, size: int) -> list[list[str]]:
    """Duplicates lie beside their originals; nothing that compares looks at the order."""
    rng = Random(f"{seed}/{number}")
    return list(_rows(rng, lost, number, size))


def _rows(rng: Random, lost: float, number: int, size: int) -> Iterator[list[str]]:
    known: list[tuple[str, Who, int, str]] = []
    while len(known) < size:
        if known and rng.random() < AGAIN:
            entity, who, city, birth = known[rng.randrange(len(known))]
            record = again(rng, who)
            if lost and rng.random() < lost:
                record.documents, record.phones, record.addresses = [], [], []
            birth = _wrong(rng, birth) if birth and rng.random() < 0.7 else ""
        else:
            kind = rng.choices([one for one, _ in KINDS], [share for _, share in KINDS])[0]
            city = rng.choices(range(len(places.CITIES)), [one[3] for one in places.CITIES])[0]
            who = true_self(rng, kind, rng.choice(BUSINESSES), city)
            birth = _birth(rng) if who.given and rng.random() < 0.55 else ""
            entity = f"{number}-{len(known)}"
            record = put_down(rng, who)
        known.append((entity, who, city, birth))
        yield [entity, *_written(rng, record, city, birth)]


def _written(rng: Random, record: Record, city: int, birth: str) -> list[str]:
    is_person = bool(record.given or record.surnames)
    whole = not is_person or rng.random() < WHOLE_NAME
    document = record.documents[0].as_typed if record.documents else ""
    phone = record.phones[0][0].as_typed if record.phones else ""
    return [
        record.name if whole else "",
        "" if whole else record.given,
        "" if whole else record.surnames,
        _wrong(rng, document),
        _wrong(rng, phone),
        record.mails[0] if record.mails else "",
        _wrong(rng, record.addresses[0]) if record.addresses else "",
        places.CITIES[city][0] if rng.random() < 0.85 else "",
        birth,
    ]


def _birth(rng: Random) -> str:
    return f"{rng.randint(1940, 2004)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"


def _wrong(rng: Random, text: str) -> str:
    """Now and then a digit is another, is missing, or changes places with the next."""
    digits = [at for at, sign in enumerate(text) if sign.isdigit()]
    if len(digits) < 3 or rng.random() >= WRONG_DIGIT:
        return text
    at = rng.choice(digits[1:-1])
    luck = rng.random()
    if luck < 0.5:
        return f"{text[:at]}{rng.randrange(10)}{text[at + 1 :]}"
    if luck < 0.75:
        return text[:at] + text[at + 1 :]
    return text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]
