"""The normalisers with what this company has taught."""

from collections.abc import Mapping

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


def read_address(text: str, country: str, known: Mapping[str, str] | None = None) -> Address | None:
    """None where the addresses of the country are not read. Many at once bring `known` along."""
    if country not in addresses.COUNTRIES:
        return None
    known = taught(Kind.ADDRESS) if known is None else known
    meant = known.get(fold(clean(text)), text) if known else text
    return addresses.normalise(meant, country)
