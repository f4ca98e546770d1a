"""What a row of a customers' file says, read and normalised. No database here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from vinculo.integration.importing.places import country_code
from vinculo.lib import identity, phones, phones_fields
from vinculo.lib.text import clean, fold, sort_key
from vinculo.lib.understood import NOTHING_TAUGHT

PERSON, ORGANISATION = "person", "organisation"
KIND_WORDS = {
    PERSON: {"person", "persona", "natural", "fisica", "individual", "n", "pn", "f"},
    ORGANISATION: {
        "organisation", "organization", "organizacion", "juridica", "moral", "empresa", "company",
        "business", "sociedad", "j", "pj", "m",
    },
}  # fmt: skip
CHANNEL_WORDS = {
    "call": {"call", "llamada", "telefono", "phone", "celular", "tel"},
    "whatsapp": {"whatsapp", "wa", "wsp"},
    "email": {"email", "correo", "e-mail", "mail"},
    "visit": {"visit", "visita"},
    "counter": {"counter", "mostrador", "tienda", "punto de venta"},
    "post": {"post", "correo postal", "carta"},
}
COMPANY = re.compile(
    r"\b(s\.?\s?a\.?\s?s|s\.?\s?a|ltda|limitada|s\.?\s?l\.?u?|s\.?\s?de\s?r\.?\s?l|cia|e\.?u|"
    r"s\.?\s?c\.?\s?a?|corp|inc|llc|gmbh|e\.?i\.?r\.?l|s\.?a\.?c|s\.?p\.?a|"
    r"fundacion|cooperativa|asociacion|municipio|alcaldia|colegio|hospital|universidad)\b\.?\s*$"
    r"|^(fundacion|cooperativa|asociacion|municipio|alcaldia|colegio|hospital|universidad|"
    r"conjunto residencial|inversiones|distribuidora|comercializadora)\b"
)
EMAIL = re.compile(r"[^\s@,;<>()\[\]\"]{1,64}@[^\s@,;<>()\[\]\"]+\.[^\s@,;<>()\[\]\".]{2,}\Z")


@dataclass(slots=True)
class Contact:
    kind: str
    as_typed: str
    value: str
    reversed_digits: str
    is_valid: bool


@dataclass(slots=True)
class Draft:
    n: int
    external_id: str
    name: str
    fields: dict[str, Any]  # of the customer, only what the row fills
    document: identity.Identity | None
    contacts: list[Contact]
    address: dict[str, str]
    tags: list[str]
    remark: str
    owner: str
    team: str
    since_on: date | None
    own: str = "{}"  # of the company's own fields, as JSON
    warnings: list[str] = field(default_factory=list)  # field names whose value is marked


def draft(
    row: dict[str, Any],
    country: str,
    document_label: str = "",
    known_phones: Mapping[str, str] = NOTHING_TAUGHT,
) -> Draft:
    """`row` {field: cell}; `country` of the company, ISO; what it has taught of telephones."""
    given = _one(row["given_names"], 150)
    surnames = _one(" ".join(filter(None, [row["surnames"], row["second_surname"]])), 150)
    whole = _one(row["name"], 300) or f"{given} {surnames}".strip() or _one(row["legal_name"], 300)
    own_country = country_code(row["country"]) if row["country"] else ""
    document = read_document(row, own_country or country, document_label)
    found = {
        "name": whole,
        "given_names": given,
        "surnames": surnames,
        "kind": kind_of(row, whole, given or surnames, document),
        "sort_name": sort_key(whole)[:300] or whole[:300].lower(),
        "since_on": row["since_on"],
        "birth_on": row["birth_on"],
        "industry": _one(row["industry"], 120),
        "country": own_country,
        "city": _one(row["city"], 120),
        "preferred_channel": _word(row["preferred_channel"], CHANNEL_WORDS),
    }
    contacts = _contacts(row, own_country or country, known_phones)
    warnings = [contact.kind for contact in contacts if not contact.is_valid]
    if document and not document.is_valid:
        warnings.append("document")
    return Draft(
        row["n"],
        _one(row["external_id"], 120),
        whole,
        {name: value for name, value in found.items() if value},
        document,
        contacts,
        _address(row, own_country),
        _tags(row["tags"]),
        clean(row["remark"] or "", multiline=True),
        fold(row["owner"] or ""),
        fold(row["team"] or ""),
        row["since_on"],
        row.get("own") or "{}",
        warnings,
    )


def _one(text: str | None, longest: int) -> str:
    return clean(text)[:longest].strip() if text else ""


def _word(text: str | None, words: dict[str, set[str]]) -> str:
    said = fold(text or "")
    return next((value for value, names in words.items() if said in names), "")


def kind_of(row: dict[str, Any], name: str, has_parts: str, document: Any) -> str:
    said = fold(row["kind"] or "").replace("persona ", "")
    for kind, words in KIND_WORDS.items():
        if said in words:
            return kind
    if COMPANY.search(fold(name).rstrip(" .")):
        return ORGANISATION
    if document and document.kind == "nit" and document.number[:1] in {"8", "9"} and not has_parts:
        return ORGANISATION if len(document.number) == 9 else PERSON
    return PERSON


def read_document(row: dict[str, Any], country: str, label: str) -> identity.Identity | None:
    """Kept whatever it looks like; `is_valid` says whether its shape and check digit hold."""
    typed = _one(row["document"], 60)
    if not typed:
        return None
    if row["check_digit"] and "-" not in typed:
        typed = f"{typed}-{row['check_digit'].strip()}"
    return _read_document(typed, country, f"{row['document_kind'] or ''} {label}")


def _read_document(typed: str, country: str, labels: str) -> identity.Identity:
    if country == "CO" and re.search(r"\d-\s*\d\Z", typed):
        labels = f"nit {labels}"
    elif country == "CO" and len(re.sub(r"\D", "", typed)) <= 8:
        labels = labels.lower().replace("nit", "")  # a cédula in a column of NITs, without digit
    found = identity.guess(typed, country, labels)
    if found:
        return found
    known = identity.kinds(country)
    return identity.read(typed, known[0].slug, country)


def _phones(typed: str, country: str, known: Mapping[str, str]) -> list[phones.Phone]:
    """The quick way where all is plain; else with labels, links and what the company taught."""
    plain = phones.read_all(typed, country)
    if plain and all(phone.is_valid for phone in plain):
        return plain
    read = phones_fields.normalise(typed, country, known)
    if not read.recognised:
        damaged = read.parts["problem"] in {"scientific", "hidden"}
        return [phones.Phone(typed, "", "", "", False)] if damaged else plain
    numbers = [value for name, value in read.parts.items() if re.fullmatch(r"number(_\d+)?", name)]
    if len(numbers) == 1:
        return [replace(phones.read(numbers[0], country), as_typed=typed)]
    return [phones.read(number, country) for number in numbers]


def _contacts(row: dict[str, Any], country: str, known: Mapping[str, str]) -> list[Contact]:
    found: dict[tuple[str, str], Contact] = {}
    for name, kind in (("mobile", "phone"), ("phone", "phone"), ("phone_2", "phone"),
                       ("whatsapp", "whatsapp")):  # fmt: skip
        if row[name]:
            for phone in _phones(clean(row[name]), country, known):
                digits = phones.search_digits(phone.e164 or phone.as_typed, country)[::-1][:30]
                contact = Contact(kind, phone.as_typed[:254], phone.e164, digits, phone.is_valid)
                found.setdefault((kind, phone.e164 or phone.as_typed), contact)
    for name in ("email", "email_2"):
        for part in re.split(r"[;,\s]+", clean(row[name] or "")):
            if part:
                address = part.strip("<>").lower()
                good = bool(EMAIL.match(address))
                contact = Contact("email", part[:254], address[:254] if good else "", "", good)
                found.setdefault(("email", address), contact)
    return list(found.values())


def _address(row: dict[str, Any], country: str) -> dict[str, str]:
    typed = _one(row["address"], 400)
    if not typed:
        return {}
    city, region = _one(row["city"], 120), _one(row["region"], 120)
    return {"as_typed": typed, "city": city, "region": region, "country": country}


def _tags(text: str | None) -> list[str]:
    parts = [clean(part)[:60] for part in re.split(r"[;,|]", text or "")]
    return list(dict.fromkeys(part for part in parts if part))
