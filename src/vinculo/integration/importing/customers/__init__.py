"""Customers: found by the id of their source, then by their document, else created."""

from vinculo.integration.importing.customers.check import check
from vinculo.integration.importing.customers.write import (
    CHUNK,
    finish,
    foresee,
    prepare,
    tell_the_news,
    write,
)

__all__ = ["CHUNK", "check", "finish", "foresee", "prepare", "tell_the_news", "write"]
