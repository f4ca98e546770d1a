"""What only the absorbed record had: by it, what comes after the merge is known to be its own."""

from vinculo.customers.merging.follower import Pair
from vinculo.customers.merging.stored import column

# Name of the mark -> what a record has of it.
_MARKS = {
    "sources": "SELECT source FROM customers_externalid WHERE customer_id",
    "values": "SELECT value FROM customers_contactpoint WHERE value <> '' AND customer_id",
    "numbers": "SELECT number FROM customers_identitydocument WHERE number <> '' AND customer_id",
    "keys": "SELECT key FROM customers_address WHERE key <> '' AND customer_id",
    "names": "SELECT sort_name FROM customers_customer WHERE id",
}


def own_marks(pair: Pair) -> dict[str, list[str]]:
    return {
        name: sorted(column(f"{sql} = %(absorbed)s EXCEPT {sql} = %(kept)s", pair.params))
        for name, sql in _MARKS.items()
    }
