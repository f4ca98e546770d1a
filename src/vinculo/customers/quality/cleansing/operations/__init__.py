"""The operations that can be chosen, in the order of the page."""

from vinculo.customers.quality.cleansing.operations.addresses import ADDRESSES
from vinculo.customers.quality.cleansing.operations.cities import CITIES
from vinculo.customers.quality.cleansing.operations.emails import EMAILS
from vinculo.customers.quality.cleansing.operations.names import NAMES
from vinculo.customers.quality.cleansing.operations.operation import Operation, Proposal
from vinculo.customers.quality.cleansing.operations.phones import PHONES

OPERATIONS: dict[str, Operation] = {
    one.slug: one for one in (ADDRESSES, PHONES, EMAILS, NAMES, CITIES)
}

__all__ = ["OPERATIONS", "Operation", "Proposal"]
