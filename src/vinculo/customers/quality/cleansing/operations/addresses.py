"""Addresses read again by today's grammar: their written form and the key that compares them."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from vinculo.customers.quality.cleansing.operations.operation import Columns, Operation
from vinculo.customers.understanding.dictionary import taught
from vinculo.customers.understanding.reading import read_address
from vinculo.shell.accounts.models import Company

SURE = 0.75


def _begin() -> tuple[str, Mapping[str, str]]:
    return Company.get().country, taught("address")


def mend(
    row: Mapping[str, Any], known: tuple[str, Mapping[str, str]]
) -> tuple[Columns, bool] | None:
    country, meanings = known
    read = read_address(row["as_typed"], row["country"] or row["lives_in"] or country, meanings)
    if not (read and read.recognised and len(read.canonical) <= 400 and len(read.key) <= 200):
        return None
    is_doubtful = read.confidence < SURE or bool(read.leftover)
    return {"canonical": read.canonical, "key": read.key}, is_doubtful


ADDRESSES = Operation(
    "direcciones",
    _("Read addresses again"),
    _("Each address is written in the convention of its country, so that the same place is known "
      "however it was typed. What was typed stays."),
    "map-pin",
    "customers_address",
    ("as_typed", "canonical", "key"),
    ("country", "lives_in"),
    "SELECT record.id, record.customer_id, record.as_typed, record.canonical, record.key,"
    " record.country, c.country AS lives_in FROM customers_address record"
    " JOIN customers_customer c ON c.id = record.customer_id WHERE true",
    _begin,
    mend,
    ("as_typed", "canonical"),
)  # fmt: skip
