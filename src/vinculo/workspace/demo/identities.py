"""Name, number, telephone, mail and address of each customer of a chunk, dirty as life."""

from dataclasses import dataclass, field
from random import Random

from vinculo.lib import identity, phones
from vinculo.workspace.demo import writing_down as write
from vinculo.workspace.demo.profiles import (
    CONTACT,
    DUPLICATE,
    HOUSEHOLD,
    ORGANISATION,
    Profiles,
)
from vinculo.workspace.demo.trades import TRADES
from vinculo.workspace.demo.words import businesses, names, places
from vinculo.workspace.demo.words.cast import Part

WRONG_NUMBER, WRONG_PHONE, WRONG_MAIL = 0.02, 0.015, 0.012


@dataclass(slots=True)
class Who:
    """The truth about a customer, before anybody writes it down; spelt anew for each record."""

    name: str
    given: str = ""
    surnames: str = ""
    number_kind: str = "cc"
    number: str = ""
    phones: list[str] = field(default_factory=list)
    mail: str = ""
    street: write.Street | None = None
    quarter: str = ""


@dataclass(slots=True)
class Record:
    """What the record says: (as typed, ...) as the columns want it."""

    name: str
    given: str
    surnames: str
    documents: list[identity.Identity]
    phones: list[tuple[phones.Phone, str, str]]  # read, kind, label
    mails: list[str]
    addresses: list[str]


def true_self(rng: Random, kind: int, trade: int, city: int) -> Who:
    street = write.place(rng)
    quarter = rng.choice(places.QUARTERS)
    prefix = places.CITIES[city][2]
    if kind == ORGANISATION:
        name, host = _business(rng, TRADES[trade].name, quarter)
        telephones = [write.landline(rng, prefix) if rng.random() < 0.55 else write.mobile(rng)]
        if rng.random() < 0.4:
            telephones.append(write.mobile(rng))
        mail = ""
        if rng.random() < 0.72:
            mail = f"{rng.choice(('compras', 'pedidos', 'info', 'contabilidad'))}@{host}.example"
        return Who(name, "", "", "nit", write.nit(rng), telephones, mail, street, quarter)
    given = rng.choice(names.WOMEN if rng.random() < 0.54 else names.MEN)
    surnames = f"{rng.choice(names.SURNAMES)} {rng.choice(names.SURNAMES)}"
    telephones = [write.mobile(rng)] if rng.random() < 0.93 else []
    mail = write.mail(rng, given, surnames) if rng.random() < 0.5 else ""
    number = write.cedula(rng) if kind != HOUSEHOLD or rng.random() < 0.7 else ""
    return Who(
        f"{given} {surnames}", given, surnames, "cc", number, telephones, mail, street, quarter
    )


def _business(rng: Random, trade: str, quarter: str) -> tuple[str, str]:
    fancy = rng.choice(businesses.fancies(trade))
    pattern = rng.choice(businesses.PATTERNS[trade])
    name = pattern.format(
        x=fancy, d=rng.choice(businesses.NEIGHBOURS), s=rng.choice(names.SURNAMES)
    )
    if rng.random() < 0.3:
        name += f" de {quarter}" if rng.random() < 0.6 else f" {rng.randint(2, 5)}"
    host = "".join(write.plain(fancy).lower().split())
    legal = rng.choices(businesses.LEGAL, businesses.LEGAL_WEIGHTS)[0]
    return name + legal, host


def put_down(rng: Random, who: Who) -> Record:
    """One person's typing of it all."""
    if who.given:
        given, surnames = write.written(rng, f"{who.given}|{who.surnames}").split("|")
        name = f"{given} {surnames}"
        if rng.random() < 0.06:
            name = f"{surnames} {given}"
    else:
        name, given, surnames = write.written(rng, who.name), "", ""
    return Record(
        name, given, surnames, _documents(rng, who), _phones(rng, who), _mails(rng, who),
        _addresses(rng, who),
    )  # fmt: skip


def again(rng: Random, who: Who) -> Record:
    """The same customer met a second time: some of it missing, some of it misheard."""
    other = Who(
        who.name, who.given, who.surnames, who.number_kind,
        who.number if rng.random() < 0.45 else "",
        list(who.phones) if rng.random() < 0.7 else [],
        who.mail if rng.random() < 0.4 else "",
        who.street if rng.random() < 0.75 else None, who.quarter,
    )  # fmt: skip
    if not (other.number or other.phones or other.street):
        other.phones, other.street = list(who.phones), who.street
    if who.given:
        first, *rest = who.surnames.rsplit(" ", 1)
        luck = rng.random()
        if luck < 0.25:
            other.surnames = " ".join([*rest, first])
        elif luck < 0.5:
            other.given = who.given.split()[0]
        elif luck < 0.65:
            other.given = names.NICKNAMES.get(who.given.split()[0], who.given[0] + ".")
        else:
            other.surnames = write.misspelt(rng, first)
    else:
        other.name = write.misspelt(rng, who.name) if rng.random() < 0.5 else _short(who.name)
    return put_down(rng, other)


def _short(name: str) -> str:
    for legal in sorted(businesses.LEGAL, key=len, reverse=True):
        if legal and name.endswith(legal):
            return name.removesuffix(legal)
    return name.split(" ", 1)[-1]


def _documents(rng: Random, who: Who) -> list[identity.Identity]:
    if not who.number:
        return []
    number = who.number
    if who.number_kind == "nit":
        if rng.random() < WRONG_NUMBER * 2:
            number = f"{number[:-1]}{(int(number[-1]) + rng.randint(1, 9)) % 10}"
        return [identity.read(write.tax_number(rng, number), "nit", "CO")]
    if rng.random() < WRONG_NUMBER:
        number += rng.choice(("X", "00000", "-"))
    typed = number if not number.isdigit() else write.identity_card(rng, number)
    return [identity.read(typed, "cc", "CO")]


def _phones(rng: Random, who: Who) -> list[tuple[phones.Phone, str, str]]:
    found: list[tuple[phones.Phone, str, str]] = []
    for position, number in enumerate(who.phones):
        wrong = rng.random() < WRONG_PHONE
        typed = write.wrong_phone(rng, number) if wrong else write.phone(rng, number)
        read = phones.read(typed, "CO")
        label = ("", "Caja", "Cocina", "Casa", "Oficina")[rng.randrange(5)] if position else ""
        found.append((read, "phone", label))
        if number[0] == "3" and read.is_valid and rng.random() < 0.45:
            found.append((read, "whatsapp", ""))
    return found


def _mails(rng: Random, who: Who) -> list[str]:
    if not who.mail:
        return []
    luck = rng.random()
    if luck < WRONG_MAIL:
        return [who.mail.replace("@", rng.choice((" ", ",", "")))]
    return [who.mail.upper() if luck > 0.95 else who.mail]


def _addresses(rng: Random, who: Who) -> list[str]:
    if who.street is None:
        return []
    typed = write.address(rng, who.street)
    if rng.random() < 0.25:
        typed += f", {who.quarter}" if rng.random() < 0.5 else f" barrio {who.quarter.lower()}"
    return [typed.upper() if rng.random() < 0.06 else typed]


def in_the_story(part: Part) -> tuple[Who, Record]:
    """A customer of the cast, written exactly as the story says."""
    kind = "cc" if part.given else "nit"
    documents = [identity.read(part.number, kind, "CO")] if part.number else []
    if kind == "nit" and documents and documents[0].number:
        whole = f"{part.number}-{identity.check_digit(documents[0].number)}"
        documents = [identity.read(whole, kind, "CO")]
    read = phones.read(part.phone, "CO")
    telephones = [(read, "phone", "")] if part.phone else []
    if read.kind == "mobile" and part.channel:
        telephones.append((read, "whatsapp", ""))
    mails = [part.mail] if part.mail else []
    addresses = [part.address] if part.address else []
    who = Who(part.name, part.given, part.surnames, kind)
    return who, Record(
        part.name, part.given, part.surnames, documents, telephones, mails, addresses
    )


def identities(rng: Random, profiles: Profiles, cast: list[Part]) -> tuple[list[Who], list[Record]]:
    whos: list[Who] = []
    records: list[Record] = []
    for row, (kind, trade, city, first) in enumerate(
        zip(
            profiles.kind.tolist(), profiles.trade.tolist(), profiles.city.tolist(),
            profiles.first.tolist(), strict=True,
        )
    ):  # fmt: skip
        if row < len(cast):
            who, record = in_the_story(cast[row])
        elif kind == DUPLICATE:
            who = whos[first]
            record = again(rng, who)
        else:
            who = true_self(rng, kind, trade, city)
            if kind == CONTACT:
                who.mail = ""
            record = put_down(rng, who)
        whos.append(who)
        records.append(record)
    return whos, records
