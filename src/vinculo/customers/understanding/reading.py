"""The normalisers with what this company has taught."""

from vinculo.customers.models import TaughtMeaning
from vinculo.customers.understanding.dictionary import taught
from vinculo.lib import addresses, emails, names, phones_fields
from vinculo.lib.addresses import Address
from vinculo.lib.text import clean, fold
from vinculo.lib.understood import Understood

Kind = TaughtMeaning.Kind


def read_person(text: str, country: str) -> names.Name:
    return names.normalise(text, country, known=taught(Kind.NAME))


def read_organisation(text: str, country: str) -> names.Name:
    return names.normalise(text, country, "organisation", taught(Kind.NAME))


def read_phone(text: str, country: str) -> Understood:
    return phones_fields.normalise(text, country, taught(Kind.PHONE))


def read_email(text: str) -> Understood:
    return emails.normalise(text, known=taught(Kind.EMAIL))


def read_address(text: str, country: str) -> Address | None:
    """None where the addresses of the country are not read."""
    if country not in addresses.COUNTRIES:
        return None
    meant = taught(Kind.ADDRESS).get(fold(clean(text)), text)
    return addresses.normalise(meant, country)
